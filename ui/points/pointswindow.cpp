// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points/pointswindow.h"

#include <cmath>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/points/delaychart.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"
#include "ui/common/dialogkeys.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/fonts.h"
#include "ui/common/plainlabel.h"
#include "ui/common/role.h"
#include "ui/points/clockfields.h"
#include "ui/points/ladderview.h"
#include "ui/points/segmentsview.h"
#include "ui/query/plotview.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

PointsWindow::PointsWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_run(new model::PointsRun(this))
    , m_answer(plainLabel())
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_others(new QPushButton(tr("Other captures…")))
    , m_pages(new QStackedWidget)
    , m_nothing(plainLabel("hint"))
    , m_summary(new QPlainTextEdit)
    , m_clocks(new ClockFields)
    , m_segments(new SegmentsView)
    , m_chart(new PlotView)
    , m_ladderHead(new ElidedLabel(Qt::ElideRight))
    , m_previousLost(new QPushButton(tr("Previous lost")))
    , m_nextLost(new QPushButton(tr("Next lost")))
    , m_saveLadder(new QPushButton(tr("Save ladder…")))
    , m_ladder(new LadderView)
    , m_saving(new model::SaveTask(this))
    , m_charting([this](const Chart &chart) {
        if (chart != nullptr)
            m_chart->show(chart);
    })
    , m_laying([this](const Layout &layout) {
        m_ladder->show(layout, tr("No packet of this conversation was seen at two points."));
        m_ladderHead->setText(layout ? layout->headline() : QString());
        m_ladderHead->setToolTip(model::plainTip(m_ladderHead->text()));
        const bool hasLines = layout && !layout->ladder.lines.empty();
        m_saveLadder->setEnabled(hasLines);
        m_nextLost->setEnabled(hasLines && layout->lost > 0);
        m_previousLost->setEnabled(hasLines && layout->lost > 0);
    })
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compared captures"));
    resize(1180, 780);
    m_nothing->setText(
        tr("What the captures tell together will be here: where packets were lost, which segment "
           "of the way takes the time, and what was changed on it."));
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(makeResults());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(m_pages, 1);
    giveKeys(this);
    connect(m_run, &model::PointsRun::changed, this, &PointsWindow::showState);
    connect(m_run, &model::PointsRun::comparedAnew, this, &PointsWindow::take);
    connect(
        m_run, &model::PointsRun::failed, this, [this](const QString &text) { say(text, true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_run->cancel();
        say(tr("Cancelled."), false);
    });
    connect(m_others, &QPushButton::clicked, this, &PointsWindow::otherCapturesAsked);
    connect(m_clocks, &ClockFields::clocksAsked, m_run, &model::PointsRun::setClocks);
    connect(m_segments, &SegmentsView::selectionChanged, this, &PointsWindow::showSelection);
    connect(m_segments, &SegmentsView::noticed, this,
        [this](const QString &text) { say(text, false); });
    connect(
        m_segments, &SegmentsView::failed, this, [this](const QString &text) { say(text, true); });
    connect(m_ladder, &LadderView::packetAsked, this, &PointsWindow::packetAsked);
    connect(
        m_saving, &model::SaveTask::saved, this, [this](const QString &text) { say(text, false); });
    connect(
        m_saving, &model::SaveTask::failed, this, [this](const QString &text) { say(text, true); });
    showState();
}

PointsWindow::~PointsWindow()
{
    if (m_cancelled)
        *m_cancelled = true;
}

QWidget *PointsWindow::makeTools()
{
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    layout->addWidget(m_answer, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_others);
    return tools;
}

QWidget *PointsWindow::makeResults()
{
    m_summary->setReadOnly(true);
    m_summary->setTabChangesFocus(true);
    m_summary->setAccessibleName(tr("What was found"));
    auto *top = new QWidget;
    auto *said = new QVBoxLayout(top);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(0);
    said->addWidget(m_summary, 1);
    said->addWidget(m_clocks);
    m_chart->setAccessibleName(tr("One-way delay over time"));
    auto *pictures = new QSplitter(Qt::Horizontal);
    pictures->addWidget(m_chart);
    pictures->addWidget(makeLadder());
    pictures->setSizes({540, 640});
    pictures->setChildrenCollapsible(false);
    auto *all = new QSplitter(Qt::Vertical);
    all->addWidget(top);
    all->addWidget(m_segments);
    all->addWidget(pictures);
    all->setSizes({200, 200, 340});
    all->setChildrenCollapsible(false);
    return all;
}

QWidget *PointsWindow::makeLadder()
{
    auto *part = new QWidget;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 12, 4);
    bar->setSpacing(8);
    m_ladderHead->setProperty("role", u"title"_s);
    bar->addWidget(m_ladderHead, 1);
    for (QPushButton *button : {m_previousLost, m_nextLost, m_saveLadder}) {
        button->setEnabled(false);
        bar->addWidget(button);
    }
    m_nextLost->setToolTip(tr("The next packet that did not come (N)"));
    m_previousLost->setToolTip(tr("The packet before that did not come (Shift+N)"));
    m_saveLadder->setToolTip(tr("All of it as SVG or PNG"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_ladder, 1);
    connect(m_nextLost, &QPushButton::clicked, this, [this] { m_ladder->goToLost(true); });
    connect(m_previousLost, &QPushButton::clicked, this, [this] { m_ladder->goToLost(false); });
    connect(m_saveLadder, &QPushButton::clicked, this, &PointsWindow::saveLadder);
    return part;
}

void PointsWindow::start(const QList<model::PointsRun::File> &files, bool keepOrder)
{
    m_paths.clear();
    for (const auto &file : files)
        m_paths << file.path;
    m_segments->setCompared(nullptr);
    m_pages->setCurrentIndex(0);
    m_run->start(files, keepOrder);
}

void PointsWindow::say(const QString &text, bool isFailure)
{
    setRole(m_answer, isFailure ? u"failed"_s : QString());
    m_answer->setText(text);
}

void PointsWindow::showState()
{
    using State = model::PointsRun::State;
    const State state = m_run->state();
    const bool isBusy = state != State::Nothing;
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_clocks->setEnabled(!isBusy);
    if (state == State::Reading) {
        m_progress->setRange(0, 100);
        m_progress->setValue(static_cast<int>(std::lround(m_run->progress() * 100)));
        say(tr("Reading the captures…"), false);
    } else if (state == State::Comparing) {
        m_progress->setRange(0, 0);
        say(tr("Comparing their packets…"), false);
    }
}

void PointsWindow::take()
{
    const auto &compared = m_run->compared();
    setWindowTitle(tr("%1 – compared").arg(compared->names.join(u", "_s)));
    m_summary->setPlainText(compared->summary);
    m_clocks->show(*compared, m_run->saidClocks());
    m_segments->setCompared(compared);
    m_pages->setCurrentIndex(1);
    say(m_run->reservations().join(u' '), false);
}

// The chart follows all rows that are selected, the ladder the one where the keys are.
void PointsWindow::showSelection()
{
    const auto compared = m_segments->rows()->compared();
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    if (compared == nullptr) {
        m_chart->show(nullptr);
        m_laying.request([] { return Layout(); });
        return;
    }
    // Of one that was cancelled nothing is shown.
    m_charting.request([compared, rows = m_segments->selected(), cancelled = m_cancelled] {
        auto chart = model::delayChart(*compared, rows, *cancelled);
        return *cancelled ? Chart() : std::make_shared<const model::ChartData>(std::move(chart));
    });
    const auto row = m_segments->current();
    m_laying.request([compared, row] { return row ? model::ladderOf(*compared, *row) : Layout(); });
}

void PointsWindow::saveLadder()
{
    if (m_ladder->layout() == nullptr)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the ladder"),
        model::pathBeside(m_ladder->layout()->paths.front(), u"_ladder.svg"_s),
        tr("SVG (*.svg);;PNG (*.png)"));
    if (path.isEmpty())
        return;
    QFont font = textFont();
    font.setPixelSize(usualTextPixels - 1);
    m_saving->start(ladderWriter(m_ladder->layout(), font, path), path,
        tr("Saved the ladder %1.").arg(model::shown(path, 1000)));
}

} // namespace remora::ui
