// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QWidget>

#include "model/charts/chartseries.h"
#include "model/points/ladderlayout.h"
#include "model/points/pointsrun.h"
#include "model/work/latesttask.h"
#include "model/work/savetask.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace remora::ui {

class ClockFields;
class LadderView;
class PlotView;
class SegmentsView;

// What captures of the same traffic at several points of its way tell together: sentences, a table
// by segment of the way, one-way delay over time and the ladder of a conversation. Closing it ends
// what is computed.
class PointsWindow : public QWidget {
    Q_OBJECT
public:
    explicit PointsWindow(QWidget *parent = nullptr);
    ~PointsWindow() override;
    void start(const QList<model::PointsRun::File> &files, bool keepOrder);
    QStringList paths() const { return m_paths; } // as they were chosen
    model::PointsRun *run() const { return m_run; }
    LadderView *ladder() const { return m_ladder; }
    PlotView *chart() const { return m_chart; }
    SegmentsView *segments() const { return m_segments; }

Q_SIGNALS:
    void packetAsked(const QString &path, quint64 number);
    void otherCapturesAsked();

private:
    QWidget *makeTools();
    QWidget *makeResults();
    QWidget *makeLadder();
    void showState();
    void take();
    void showSelection();
    void say(const QString &text, bool isFailure);
    void saveLadder();

    using Chart = std::shared_ptr<const model::ChartData>;
    using Layout = std::shared_ptr<const model::LadderLayout>;
    model::PointsRun *m_run;
    QStringList m_paths;
    QLabel *m_answer;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_others;
    QStackedWidget *m_pages;
    QLabel *m_nothing;
    QPlainTextEdit *m_summary;
    ClockFields *m_clocks;
    SegmentsView *m_segments;
    PlotView *m_chart;
    QLabel *m_ladderHead;
    QPushButton *m_previousLost;
    QPushButton *m_nextLost;
    QPushButton *m_saveLadder;
    LadderView *m_ladder;
    model::SaveTask *m_saving;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    model::LatestTask<Chart> m_charting;
    model::LatestTask<Layout> m_laying;
};

} // namespace remora::ui
