// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstack.h"

#include <algorithm>
#include <cmath>

#include <QContextMenuEvent>
#include <QGraphicsPathItem>
#include <QGraphicsRectItem>
#include <QPainter>
#include <QScrollBar>

#include "model/text/format.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartgestures.h"
#include "ui/charts/timeaxis.h"
#include "ui/charts/timestrip.h"
#include "ui/charts/turncard.h"
#include "ui/common/fonts.h"

namespace remora::ui {

using dissect::TimeRange;
using dissect::Timestamp;

namespace {
    constexpr double stripZ = 300;
    constexpr double crosshairZ = 290;
    constexpr double edgeHeight = 6; // of a chart's lower edge, to be dragged
    constexpr int leastChart = 72; // of which one is seen, however low the window
} // namespace

ChartStack::ChartStack(QWidget *parent)
    : QGraphicsView(parent)
    , m_strip(new TimeStrip)
    , m_crosshair(new QGraphicsPathItem)
    , m_band(new QGraphicsRectItem)
    , m_gestures(std::make_unique<ChartGestures>(*this))
    , m_task([this](Made made) { take(std::move(made)); })
{
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    scene()->addItem(m_strip);
    scene()->addItem(m_crosshair);
    scene()->addItem(m_band);
    m_strip->setZValue(stripZ);
    m_crosshair->setZValue(crosshairZ);
    m_band->setZValue(crosshairZ);
    m_band->hide();
    m_crosshair->hide();
    m_card = new TurnCard(*scene());
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::SmartViewportUpdate);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(300, leastChart + 26); // in a low window: one chart, above the time
    setAccessibleName(tr("Charts of the selected conversations"));
    constexpr int soon = 80; // ms without another zoom
    m_binTimer.setSingleShot(true);
    m_binTimer.setInterval(soon);
    connect(&m_binTimer, &QTimer::timeout, this, &ChartStack::request);
}

ChartStack::~ChartStack() { delete m_card; }

void ChartStack::show(
    const model::ChartSource &source, const QList<model::ChartSelection> &selections)
{
    auto turns = source.turns ? source.turns : m_source.turns;
    const auto tap = source.turns ? source.tap : m_source.tap;
    m_source = source;
    m_source.turns = std::move(turns);
    m_source.tap = tap;
    m_selections = selections;
    ++m_input;
    request();
}

void ChartStack::setTurns(
    std::shared_ptr<const std::vector<dissect::Turn>> turns, dissect::TapPosition tap)
{
    if (turns == m_source.turns)
        return;
    m_source.turns = std::move(turns);
    m_source.tap = tap;
    ++m_turns;
    const auto &kinds = m_arrangement.kinds;
    if (std::any_of(kinds.begin(), kinds.end(),
            [](const model::ChartKind *kind) { return kind->isOfTurns; }))
        request();
}

void ChartStack::clear()
{
    m_source = {};
    m_selections.clear();
    m_focusRange.reset();
    m_marked.reset();
    m_zoomed = false;
    // What was chosen is about another capture's numbers and names.
    m_arrangement.zooms.clear();
    m_arrangement.hidden.clear();
    point(std::nullopt);
    ++m_input;
    request();
}

void ChartStack::setArrangement(const Arrangement &arrangement)
{
    const bool isOther = arrangement.kinds != m_arrangement.kinds;
    m_arrangement = arrangement;
    if (isOther)
        request();
    else
        showFrames();
}

void ChartStack::setOptions(const model::ChartOptions &options)
{
    if (options.rateUnit != m_options.rateUnit || options.logarithmic != m_options.logarithmic)
        m_arrangement.zooms.clear(); // they are about other numbers
    if (options.aligned != m_options.aligned) { // other clocks: no time is the same
        m_zoomed = false;
        point(std::nullopt);
    }
    m_options = options;
    showFrames();
    request();
}

void ChartStack::setFocusRange(const std::optional<TimeRange> &range)
{
    if (range == m_focusRange)
        return;
    m_focusRange = range;
    const auto &kinds = m_arrangement.kinds;
    if (!std::all_of(kinds.begin(), kinds.end(),
            [](const model::ChartKind *kind) { return kind->isOverTime; }))
        request();
    if (range && !m_options.aligned) {
        m_whole = m_whole.united(*range);
        setVisible(*range);
    } else if (!m_options.aligned) {
        m_zoomed = false;
        take(m_made);
    }
}

void ChartStack::setMarked(const std::optional<Timestamp> &time)
{
    if (m_marked == time)
        return;
    m_marked = time;
    showFrames();
}

dissect::Duration ChartStack::bin() const
{
    dissect::Duration bin = 0;
    for (const auto &chart : m_charts) {
        if (chart->kind->isOverTime)
            bin = std::max(bin, chart->bin);
    }
    return bin;
}

ChartAppearance ChartStack::plainAppearance() const
{
    ChartAppearance appearance;
    appearance.colours = &coloursFor(palette());
    appearance.font = font();
    appearance.font.setPixelSize(textPixels(-1));
    appearance.visible = m_visible;
    appearance.showsTimeAxis = false;
    appearance.options = m_options;
    appearance.focus = m_focusRange;
    appearance.marked = m_marked;
    appearance.onlySelection = onlySelection();
    return appearance;
}

ChartAppearance ChartStack::appearance(const model::ChartKind &kind) const
{
    ChartAppearance appearance = plainAppearance();
    const QString key = QLatin1StringView(kind.key);
    if (const auto zoom = m_arrangement.zooms.find(key); zoom != m_arrangement.zooms.end())
        appearance.zoom = zoom->second;
    if (const auto hidden = m_arrangement.hidden.find(key); hidden != m_arrangement.hidden.end())
        appearance.hidden = hidden->second;
    return appearance;
}

void ChartStack::showFrames()
{
    const bool wasKept = m_isTurnKept;
    hideTurn(); // it was of other data
    while (m_frames.size() > m_charts.size()) {
        delete m_frames.back();
        m_frames.pop_back();
    }
    while (m_frames.size() < m_charts.size()) {
        auto *frame = new ChartFrame;
        frame->keepPainted();
        scene()->addItem(frame);
        m_frames.push_back(frame);
    }
    m_left = ChartFrame::leastLeft;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        m_frames[i]->show(m_charts[i], appearance(*m_charts[i]->kind));
        m_left = std::max(m_left, std::ceil(m_frames[i]->labelWidth()));
    }
    placeFrames();
    if (wasKept)
        keepTurn();
    Q_EMIT chartsChanged();
}

int ChartStack::chartHeight(std::size_t chart, int usual) const
{
    const auto own = m_arrangement.heights.find(QLatin1StringView(m_charts[chart]->kind->key));
    return own != m_arrangement.heights.end() ? own->second : usual;
}

void ChartStack::lightTurn(const Place &place, QPointF at, bool keeps)
{
    const TurnRow *row = nullptr;
    if (place.part == Part::Plot || place.part == Part::Values)
        row = m_frames[place.chart]->turnAt(mapToScene(at.toPoint()));
    if (row == nullptr) {
        hideTurn();
        return;
    }
    light(place.chart, *row, keeps);
}

void ChartStack::light(std::size_t chart, const TurnRow &row, bool keeps)
{
    m_lit = &row;
    m_isTurnKept = keeps;
    m_keptTurn = {row.turn->conversation, row.turn->number};
    QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    seen.setBottom(seen.bottom() - stripHeight());
    m_card->show(row, *m_frames[chart], seen);
}

// The one that was kept, where it is still among the rows.
void ChartStack::keepTurn()
{
    for (std::size_t chart = 0; chart < m_charts.size(); ++chart) {
        if (!m_charts[chart]->rows)
            continue;
        for (const TurnRow &row : m_charts[chart]->rows->rows) {
            if (std::pair(row.turn->conversation, row.turn->number) == m_keptTurn) {
                light(chart, row, true);
                return;
            }
        }
    }
}

bool ChartStack::isOnCard(QPointF at) const
{
    return m_card->isVisible() && m_card->sceneBoundingRect().contains(mapToScene(at.toPoint()));
}

std::optional<quint64> ChartStack::linkedPacket(QPointF at) const
{
    return m_card->packetAt(mapToScene(at.toPoint()));
}

void ChartStack::hideTurn()
{
    m_lit = nullptr;
    m_isTurnKept = false;
    m_card->hide();
}

void ChartStack::placeFrames()
{
    // Each has what it needs at least, or what the user gave it; the rest is shared. In a low
    // window that is all there is: one chart at a time is whole.
    const int width = viewport()->width();
    std::vector<int> heights;
    const int seen = viewport()->height() - static_cast<int>(stripHeight());
    int room = seen;
    int others = 0;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const int needed = static_cast<int>(std::ceil(m_frames[i]->leastHeight(width)));
        const bool hasRows = m_charts[i]->kind->hasRows; // they go on beneath the time axis
        const int least = hasRows ? needed : std::min(needed, std::max(seen, leastChart));
        heights.push_back(chartHeight(i, least));
        room -= heights.back();
        others += chartHeight(i, 0) == 0 ? 1 : 0;
    }
    double y = 0;
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const bool isShared = chartHeight(i, 0) == 0 && room > 0;
        const int height = heights[i] + (isShared ? room / others : 0);
        m_frames[i]->place(QRectF(0, y, width, height), m_left);
        y += height;
    }
    setSceneRect(
        0, 0, viewport()->width(), std::max<double>(y + stripHeight(), viewport()->height()));
    placeStrip();
}

double ChartStack::stripHeight() const
{
    // Where there is nothing no time is more right than another.
    const bool isSeen = std::any_of(m_charts.begin(), m_charts.end(), [this](const auto &chart) {
        return chart->kind->isOverTime && (chart->span || m_focusRange);
    });
    constexpr double air = 14;
    return isSeen ? std::ceil(QFontMetricsF(plainAppearance().font).height() + air) : 0;
}

void ChartStack::placeStrip()
{
    const double height = stripHeight();
    m_strip->setVisible(height > 0);
    const double top = mapToScene(0, 0).y() + viewport()->height() - height;
    const QRectF time = timeArea();
    m_strip->show(plainAppearance(), m_options.aligned,
        QRectF(0, top, viewport()->width(), std::max(height, 1.0)), time.left(), time.right());
    placeCrosshair();
}

void ChartStack::placeCrosshair()
{
    const bool isSeen = m_pointed && m_visible.contains(*m_pointed) && stripHeight() > 0;
    m_crosshair->setVisible(isSeen);
    if (!isSeen) {
        m_strip->setFlag(std::nullopt, {}, false);
        return;
    }
    const double x = xOf(*m_pointed);
    const double top = mapToScene(0, 0).y();
    const Colours &colours = coloursFor(palette());
    QPen pen(m_isPinned ? colours.accent : colours.dimText, 1);
    pen.setDashPattern({4, 3});
    m_crosshair->setPen(pen);
    m_crosshair->setPath(crosshairPath(x, top));
    constexpr dissect::Duration digits = 10'000; // finer than what a pixel is
    const dissect::Duration step = std::max<dissect::Duration>(m_visible.length() / digits, 1);
    const QString text = m_options.aligned
        ? elapsedTickText(*m_pointed, step)
        : timeTickText(*m_pointed, std::min(step, dissect::second / 10), model::shownZone());
    m_strip->setFlag(x, text, m_isPinned);
}

// Not over charts whose level axis is not time.
QPainterPath ChartStack::crosshairPath(double x, double top) const
{
    QPainterPath path;
    const double bottom = top + viewport()->height() - stripHeight();
    const auto add = [&](double from, double to) {
        if (to <= from)
            return;
        path.moveTo(x, from);
        path.lineTo(x, to);
    };
    double from = top;
    for (const ChartFrame *frame : m_frames) {
        if (frame->data().kind->isOverTime)
            continue;
        add(from, std::min(frame->area().top(), bottom));
        from = std::max(top, frame->area().bottom());
    }
    add(from, bottom);
    return path;
}

QRectF ChartStack::timeArea() const
{
    return {m_left, 0, std::max(viewport()->width() - m_left - ChartFrame::rightMargin, 10.0),
        static_cast<double>(viewport()->height())};
}

Timestamp ChartStack::timeAt(double x) const
{
    const PlotScale scale = timeScale();
    return scale.timeAt(std::clamp(x, scale.area.left(), scale.area.right()));
}

double ChartStack::xOf(Timestamp time) const { return timeScale().x(time); }

PlotScale ChartStack::timeScale() const { return {timeArea(), m_visible, {}, {}}; }

dissect::Duration ChartStack::reach(double pixels) const
{
    return static_cast<dissect::Duration>(
        static_cast<double>(m_visible.length()) * pixels / timeArea().width());
}

ChartStack::Place ChartStack::placeAt(QPointF at) const
{
    const QPointF inScene = mapToScene(at.toPoint());
    if (m_strip->isVisible() && m_strip->geometry().contains(inScene))
        return {};
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const ChartFrame &frame = *m_frames[i];
        if (!frame.area().contains(inScene))
            continue;
        const QRectF plot = frame.scale().area;
        if (frame.area().bottom() - inScene.y() <= edgeHeight)
            return {Part::Edge, i};
        if (inScene.y() < plot.top() - edgeHeight)
            return {frame.legendEntryAt(inScene).isEmpty() ? Part::Title : Part::Legend, i};
        return {inScene.x() < plot.left() ? Part::Values : Part::Plot, i};
    }
    return {};
}

} // namespace remora::ui
