// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/query/queryrun.h"

class QScrollArea;
class QMenu;
class QSplitter;
class QToolButton;

namespace remora::ui {

class FieldChips;
class GroupPane;
class PlotPane;
class QueryCondition;
class QueryResults;

// The query tab: any fields of the packets in focus as a table, and what its rows come to.
class QueryView : public QWidget {
    Q_OBJECT
public:
    explicit QueryView(QWidget *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(model::Investigation *capture);
    void setWatched(bool watched) { m_run->setWatched(watched); }

    // As the user has it now; of the capture in view.
    const model::QueryWords &words() const { return m_run->words(); }
    void setWords(const model::QueryWords &words);
    // The same, as it was left: no step back.
    void restore(const model::QueryWords &words);
    void add(const QString &field);
    void groupBy(const model::GroupWords &groups);
    void plot(const QString &field); // each of its values
    QueryResults *results() const { return m_results; }
    GroupPane *groups() const { return m_groups; }
    PlotPane *plotPane() const { return m_plot; }
    model::QueryRun *run() const { return m_run; }
    QToolButton *keptButton() const { return m_kept; } // for the row of tabs
    std::optional<quint64> rowCount() const; // nothing: there is no table
    void copyRows();
    // What is in sight: the plot, else the groups that have the keys, else the rows.
    QString savingText() const; // of a menu; "Save the plot of the query…"
    void saveShown();
    void copyPlot();
    QList<QSplitter *> splitters() const { return {m_splitter, m_across}; }

Q_SIGNALS:
    void rowsChanged();
    void wordsChanged();
    void fieldsAsked(); // the catalogue
    void packetAsked(quint64 number);
    void otherPacketAsked(const QString &path, quint64 number); // of another capture
    void filterAsked(const QString &filter); // of the window
    void noticed(const QString &text);
    void failed(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    QueryResults *resultsWithKeys() const;
    void show(const model::QueryWords &words);
    void takeFocus();
    void takeFields();
    void revealAdded(const QStringList &fields);
    void takeCondition();
    void takeGroups();
    void takePlot();
    void ask(const QStringList &needed, model::QueryWords words);
    void change(const model::QueryWords &words);
    void showRange();
    void showRun();
    QStringList detail() const;
    void join(const QString &condition);
    void fillRowMenu(QMenu *menu, int row, int column);
    void showPacket(const dissect::RowPacket &packet);
    QString emptyText() const;
    void offerKept();
    void keep();

    QPointer<model::Investigation> m_capture;
    model::QueryRun *m_run;
    QString m_added; // a field that the user added, until its column is there
    FieldChips *m_fields;
    QueryCondition *m_condition;
    QueryResults *m_results;
    GroupPane *m_groups;
    PlotPane *m_plot;
    QSplitter *m_splitter;
    QSplitter *m_across;
    QScrollArea *m_area; // a low window scrolls
    QToolButton *m_kept;
    std::shared_ptr<const dissect::CellTable> m_shown;
};

} // namespace remora::ui
