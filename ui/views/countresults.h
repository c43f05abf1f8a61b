// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/views/viewtable.h"
#include "model/work/latesttask.h"
#include "model/work/savetask.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace remora::ui {

class PlotView;
class QueryTable;

// What an appliance has counted: a table, and a chart where it is over time; copied and saved. A
// selected row leads on, and so does a range of time that is chosen in the chart.
class CountResults : public QWidget {
    Q_OBJECT
public:
    explicit CountResults(QWidget *parent = nullptr);
    ~CountResults() override;
    // nullptr: nothing yet. What is selected stays so where the rows are only more.
    void show(std::shared_ptr<const model::ViewTable> table);
    // Of the source: names of files begin with it.
    void setName(const QString &name) { m_name = name; }
    void say(const QString &detail);
    void setEmptyText(const QString &text);
    // Whether what is chosen can be counted anew, and whether its time can.
    void setNarrows(bool rows, bool ranges);
    const model::ViewTable *shown() const { return m_table.get(); }
    // The row of `shown` that is selected; nothing where none or several are.
    std::optional<std::size_t> selectedRow() const;
    // What is chosen in the chart, in whole samples; nothing: no part of the time is.
    std::optional<dissect::TimeRange> chosenRange() const;
    QueryTable *table() const { return m_view; }
    PlotView *plot() const { return m_plot; }
    model::QueryResultModel *rows() const { return m_rows; }
    void copyRows();
    void saveTable();
    void saveChart();

Q_SIGNALS:
    void narrowAsked(quint64 row); // of `shown`
    void downloadAsked(quint64 row);
    void narrowRangeAsked(const dissect::TimeRange &range); // of chosenRange
    void downloadRangeAsked(const dissect::TimeRange &range);
    void noticed(const QString &text);
    void failed(const QString &text);

private:
    QWidget *makeBar();
    QWidget *makeChart();
    void askForChart();
    void showState();
    void showRange();
    void showMenu(const QPoint &place);

    QString m_name;
    std::shared_ptr<const model::ViewTable> m_table;
    model::QueryResultModel *m_rows;
    QueryTable *m_view;
    QLabel *m_headline;
    QLabel *m_detail;
    QLabel *m_empty;
    QLabel *m_note; // of the chart
    QPushButton *m_copy;
    QPushButton *m_saveTable;
    QPushButton *m_narrow;
    QPushButton *m_download;
    QPushButton *m_saveChart = nullptr;
    QPushButton *m_narrowRange = nullptr;
    QPushButton *m_downloadRange = nullptr;
    QLabel *m_range; // what is chosen in the chart, or how
    bool m_narrowsRows = true;
    bool m_narrowsRanges = true;
    QWidget *m_chart;
    QComboBox *m_value;
    PlotView *m_plot;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    model::SaveTask *m_saving;
    model::LatestTask<QString> m_copying;
    model::LatestTask<model::ViewChart> m_charting;
};

} // namespace remora::ui
