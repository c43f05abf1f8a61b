// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLineEdit>

#include "model/filters/filterwords.h"
#include "model/investigation/investigation.h"

class QCompleter;

namespace remora::ui {

class FieldCompletion;

// One line for a filter: fields in the accent colour, the word that is wrong underlined, completion
// of fields with what they mean.
class FilterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);
    // Which word is wrong; nothing where none is.
    void setProblem(const std::optional<model::FilterProblem> &problem);
    // BPF has other words: neither colours nor completion.
    void setDialect(model::FilterDialect dialect);
    // Other words than those of the filter bar.
    void setSuggestions(const QList<model::FilterSuggestion> &suggestions);
    // Also the fields that only tshark knows, where it is tshark that filters.
    void setOffersTshark(bool offers);
    // Where a character stands, from the left edge.
    int xOf(qsizetype character) const;
    // How much below the field something else has to say: the list of fields stays off it.
    void setRoomBelow(int pixels);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colour();
    void complete();
    void offer(const QString &word);
    void placeList();
    void insert(const QString &field);
    std::pair<qsizetype, qsizetype> wordAtCursor() const; // [begin, end)

    QCompleter *m_completer;
    QList<model::FilterSuggestion> m_suggestions; // Remora's own
    QList<model::FilterSuggestion> m_found; // tshark's, of the word
    FieldCompletion *m_more = nullptr; // where tshark filters
    bool m_isTyping = false; // what is found may still be offered
    std::optional<model::FilterProblem> m_problem;
    int m_roomBelow = 0;
    model::FilterDialect m_dialect = model::FilterDialect::Wireshark;
};

} // namespace remora::ui
