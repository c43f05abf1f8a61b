// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "model/filters/filterbook.h"
#include "model/filters/filterwords.h"
#include "model/investigation/investigation.h"

class QLabel;
class QMenu;
class QToolButton;

namespace remora::ui {

class FilterEdit;

// Where the packets in focus are filtered: checked while it is typed, applied with Enter, given up
// with Escape or by leaving it. Says how many packets are left, or what is wrong, under the word
// that is, or that what it shows is not applied. Undo and redo stand beside it.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing to filter.
    void setCapture(model::Investigation *capture);
    void focusEdit();
    // Joins a filter to the one that is applied.
    void join(const QString &filter, model::FilterJoin join);
    // Writes it for the user to go on with.
    void propose(const QString &filter);
    void clear();
    // A row that what is said of a wrong word stands below: what is in it can still be used.
    void setBubbleBelow(QWidget *row) { m_row = row; }

Q_SIGNALS:
    // It names a field that only tshark reads.
    void queryAsked(const QString &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // A word that is being typed is not called wrong before the user is done with it.
    enum class Patience { Little, Much };
    void check(Patience patience);
    bool isBeingTyped(const model::FilterProblem &problem) const;
    bool isApplied() const;
    QString hint() const;
    void leave(QWidget *to);
    void apply();
    void takeAsBpf();
    void applyEntry(const model::filterBook::Entry &entry);
    void showFocus();
    void showState();
    void showProblem(const QString &text, qsizetype character);
    void hideProblem();
    void placeState();
    void fillMenu();
    void keepByName();
    void setDialect(model::FilterDialect dialect);

    QPointer<model::Investigation> m_capture;
    QPointer<QWidget> m_row;
    FilterEdit *m_edit;
    QLabel *m_state;
    QLabel *m_problem; // floats below the word that is wrong
    QToolButton *m_bpf; // only where BPF's words are typed
    QToolButton *m_query; // only where a field of tshark's is typed
    QToolButton *m_book;
    QToolButton *m_clear;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QMenu *m_menu;
    model::FilterDialect m_dialect = model::FilterDialect::Wireshark;
    QTimer m_pause; // of the typing
    bool m_isRight = true; // what is typed
    bool m_isWaited = false; // for the rest of a word
};

} // namespace remora::ui
