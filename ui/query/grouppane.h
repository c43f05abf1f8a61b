// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/query/grouprun.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace remora::ui {

class FieldChips;
class QueryResults;

// Groups of the rows of a query: by which fields, what is computed of which, the groups themselves
// and what all of them come to.
class GroupPane : public QWidget {
    Q_OBJECT
public:
    explicit GroupPane(QWidget *parent = nullptr);
    void setWords(const model::GroupWords &words);
    const model::GroupWords &words() const { return m_run->words(); }
    void setRows(std::shared_ptr<const dissect::CellTable> rows, const QStringList &fields,
        dissect::Timestamp first);
    // Rows are still coming, or were stopped.
    void setPartial(bool isPartial);
    QueryResults *results() const { return m_results; }

Q_SIGNALS:
    void changed(); // the words, by the user
    void fieldsAsked(); // that are not in the query yet
    // Packets of a group: for the query's condition, and for the filter of the window.
    void conditionAsked(const QString &condition);
    void filterAsked(const QString &filter);

private:
    void takeChips();
    void sortBy(int column);
    void showSorting();
    void change(const model::GroupWords &words);
    void offerKeys();
    void offerAggregates();
    void offerFunctions(const QString &chip);
    void addFunctions(QMenu *menu, const QString &field);
    QString conditionOf(int row) const;
    void fillRowMenu(QMenu *menu, int row);
    QString detail() const;
    void offerPresets();
    void showAnswer();
    void showSides();
    void splitSides();

    model::GroupRun *m_run;
    FieldChips *m_keys;
    FieldChips *m_aggregates;
    QToolButton *m_preset;
    QComboBox *m_bin;
    QComboBox *m_top;
    QueryResults *m_results;
    QLabel *m_note;
    QStringList m_fields; // of the query
    bool m_isPartial = false; // its rows
    std::shared_ptr<const dissect::CellTable> m_shown;
    dissect::Timestamp m_first = 0; // time of the capture's first packet
};

} // namespace remora::ui
