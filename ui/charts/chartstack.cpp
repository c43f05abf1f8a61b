// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstack.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/charts/readout.h"
#include "ui/charts/readoutcard.h"
#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimeRange;
using dissect::Timestamp;

namespace {
    constexpr dissect::Duration closest = 1'000; // one microsecond across the axis
    constexpr double leastDrag = 5; // pixels; less is a click
    constexpr double axis = 26; // pixels of a labelled axis
} // namespace

ChartStack::ChartStack(QWidget *parent)
    : QWidget(parent)
    , m_job([this](Made made) { take(std::move(made)); })
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Charts of the selected conversations"));
    m_clickTimer.setSingleShot(true);
    connect(&m_clickTimer, &QTimer::timeout, this, [this] { pick(m_clicked); });
}

QSize ChartStack::minimumSizeHint() const
{
    return {300, std::max(leastHeight, static_cast<int>(m_kinds.size()) * leastHeight)};
}

void ChartStack::show(
    const model::ChartSource &source, const QList<model::ChartSelection> &selections)
{
    m_source = source;
    m_selections = selections;
    ++m_input;
    request();
}

void ChartStack::clear()
{
    m_source = {};
    m_selections.clear();
    m_focusRange.reset();
    m_zoomed = false;
    ++m_input;
    request();
}

void ChartStack::setKinds(const std::set<model::ChartKind> &kinds)
{
    m_kinds = kinds;
    updateGeometry();
    request();
}

void ChartStack::setOptions(const model::ChartOptions &options)
{
    m_options = options;
    update();
    request();
}

void ChartStack::request()
{
    if (!m_source.conversations) {
        m_source.conversations = std::make_shared<const std::vector<dissect::Conversation>>();
        m_source.clientIsA = std::make_shared<const std::vector<std::uint8_t>>();
    }
    m_job.request([source = m_source, selections = m_selections, kinds = m_kinds,
                      options = m_options, input = m_input, before = m_made] {
        Made made{{}, input};
        for (const model::ChartKind kind : kinds) {
            const auto wanted = makingOptions(kind, options);
            const auto known = std::find_if(before.charts.begin(), before.charts.end(),
                [&](const auto &chart) { return chart->kind == kind && chart->options == wanted; });
            if (before.input == input && known != before.charts.end())
                made.charts.push_back(*known);
            else
                made.charts.push_back(std::make_shared<const model::ChartData>(
                    model::makeChart(kind, source, selections, options)));
        }
        return made;
    });
}

void ChartStack::take(Made made)
{
    m_made = std::move(made);
    // What does not go over time stands below what does.
    m_charts = m_made.charts;
    std::stable_partition(m_charts.begin(), m_charts.end(),
        [](const auto &chart) { return isOverTime(chart->kind); });
    std::optional<TimeRange> whole;
    for (const auto &chart : m_charts) {
        if (!chart->span)
            continue;
        const TimeRange range = wholeRange(*chart);
        whole = whole
            ? TimeRange{std::min(whole->begin, range.begin), std::max(whole->end, range.end)}
            : range;
    }
    // Where there is nothing, the axis stays where it was.
    m_whole = whole.value_or(m_whole);
    if (m_focusRange && !m_options.aligned) { // even where nothing of the selection lies in it
        m_whole.begin = std::min(m_whole.begin, m_focusRange->begin);
        m_whole.end = std::max(m_whole.end, m_focusRange->end);
    }
    const bool elsewhere = m_visible.end <= m_whole.begin || m_visible.begin >= m_whole.end;
    if (!m_zoomed || elsewhere) {
        m_zoomed = false;
        m_visible = m_whole;
        if (m_focusRange && !m_options.aligned)
            setVisible(*m_focusRange);
    }
    update();
    Q_EMIT chartsChanged();
}

void ChartStack::setFocusRange(const std::optional<TimeRange> &range)
{
    if (range == m_focusRange)
        return;
    m_focusRange = range;
    if (range && !m_options.aligned) {
        m_whole = {std::min(m_whole.begin, range->begin), std::max(m_whole.end, range->end)};
        setVisible(*range);
    } else if (!m_options.aligned) {
        m_zoomed = false;
        take(m_made);
    }
    update();
}

ChartLook ChartStack::look(std::size_t place) const
{
    ChartLook look;
    look.colours = &coloursFor(palette());
    look.font = font();
    look.font.setPixelSize(textPixels(-1));
    look.visible = m_visible;
    look.showsTimeAxis = axisHeight(place) > 0;
    look.options = m_options;
    look.brushed = m_focusRange;
    if (m_cursor && timeArea().contains(*m_cursor))
        look.crosshair = timeAt(m_cursor->x());
    return look;
}

std::optional<std::size_t> ChartStack::lastOverTime() const
{
    for (std::size_t i = m_charts.size(); i-- > 0;) {
        if (isOverTime(m_charts[i]->kind))
            return i;
    }
    return std::nullopt;
}

double ChartStack::axisHeight(std::size_t place) const
{
    const bool hasOwn = place < m_charts.size() && !isOverTime(m_charts[place]->kind);
    return hasOwn || place == lastOverTime() ? axis : 0;
}

QRectF ChartStack::chartArea(std::size_t place) const
{
    double axes = 0;
    double axesAbove = 0;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        axes += axisHeight(i);
        axesAbove += i < place ? axisHeight(i) : 0;
    }
    const double each = (height() - axes) / static_cast<double>(m_charts.size());
    return {0, each * static_cast<double>(place) + axesAbove, static_cast<double>(width()),
        each + axisHeight(place)};
}

std::optional<std::size_t> ChartStack::chartAt(QPointF at) const
{
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        if (chartArea(i).contains(at))
            return i;
    }
    return std::nullopt;
}

QRectF ChartStack::timeArea() const
{
    ChartLook plain;
    plain.font = font();
    plain.font.setPixelSize(textPixels(-1));
    const QRectF one = plotArea(QRectF(rect()), plain);
    const auto last = lastOverTime();
    const double bottom = last ? chartArea(*last).bottom() : 0;
    return {one.left(), 0, one.width(), bottom};
}

Timestamp ChartStack::timeAt(double x) const
{
    const QRectF area = timeArea();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    return m_visible.begin
        + static_cast<dissect::Duration>(share * static_cast<double>(m_visible.length()));
}

dissect::Duration ChartStack::reach(double pixels) const
{
    return static_cast<dissect::Duration>(
        static_cast<double>(m_visible.length()) * pixels / timeArea().width());
}

void ChartStack::setVisible(TimeRange range)
{
    // Never beyond what there is, never closer than a clock can tell.
    if (range.length() < closest)
        range = {range.begin, range.begin + closest};
    if (range.length() >= m_whole.length()) {
        m_visible = m_whole;
        m_zoomed = false;
    } else {
        const dissect::Duration low = std::max<dissect::Duration>(0, m_whole.begin - range.begin);
        const dissect::Duration high = std::max<dissect::Duration>(0, range.end - m_whole.end);
        m_visible = {range.begin + low - high, range.end + low - high};
        m_zoomed = true;
    }
    update();
}

void ChartStack::resetZoom() { setVisible(m_whole); }

void ChartStack::showEverything()
{
    resetZoom();
    Q_EMIT rangeBrushed(std::nullopt);
}

void ChartStack::zoom(double factor, Timestamp around)
{
    const auto scaled = [&](Timestamp time) {
        const double moved = static_cast<double>(time - around) * factor;
        const auto least = static_cast<double>(dissect::earliestTime - around);
        const auto most = static_cast<double>(dissect::latestTime - around);
        return around + static_cast<dissect::Duration>(std::clamp(moved, least, most));
    };
    setVisible({scaled(m_visible.begin), scaled(m_visible.end)});
}

void ChartStack::pan(double share)
{
    const auto step
        = static_cast<dissect::Duration>(static_cast<double>(m_visible.length()) * share);
    setVisible({m_visible.begin + step, m_visible.end + step});
}

void ChartStack::brush(double fromX, double toX)
{
    const TimeRange range{timeAt(std::min(fromX, toX)), timeAt(std::max(fromX, toX))};
    if (range.length() <= 0)
        return;
    if (m_options.aligned) // the clocks differ: there is no common range to be in focus
        setVisible(range);
    else
        Q_EMIT rangeBrushed(range);
}

void ChartStack::pick(QPointF at)
{
    const auto place = chartAt(at);
    constexpr double nearPixels = 8;
    if (!place || m_options.aligned || !timeArea().contains(at))
        return;
    if (const auto time = nearestSample(*m_charts[*place], timeAt(at.x()), reach(nearPixels)))
        Q_EMIT packetPicked(*time);
}

void ChartStack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursFor(palette());
    painter.fillRect(rect(), colours.panel);
    if (m_charts.empty()) {
        painter.setPen(colours.dimText);
        painter.drawText(rect(), Qt::AlignCenter,
            tr("Choose a chart above: packet length, bit rate, RTT or another."));
        return;
    }
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        paintChart(painter, chartArea(i), *m_charts[i], look(i));
    if (m_bandStart && m_cursor)
        paintBand(painter);
    else
        paintReadout(painter);
}

void ChartStack::paintBand(QPainter &painter) const
{
    const QRectF area = timeArea();
    const double left
        = std::clamp(std::min(*m_bandStart, m_cursor->x()), area.left(), area.right());
    const double right
        = std::clamp(std::max(*m_bandStart, m_cursor->x()), area.left(), area.right());
    const Colours &colours = coloursFor(palette());
    QColor band = colours.accent;
    band.setAlphaF(0.18F);
    painter.fillRect(QRectF(left, 0, right - left, area.height()), band);
    painter.setPen(colours.accent);
    for (const double x : {left, right})
        painter.drawLine(QPointF(x, 0), QPointF(x, area.height()));
}

void ChartStack::paintReadout(QPainter &painter) const
{
    if (!m_cursor || !timeArea().contains(*m_cursor))
        return;
    Charts overTime;
    std::copy_if(m_charts.begin(), m_charts.end(), std::back_inserter(overTime),
        [](const auto &chart) { return isOverTime(chart->kind); });
    constexpr double nearPixels = 6;
    paintReadoutCard(
        painter, *m_cursor, rect(), overTime, timeAt(m_cursor->x()), reach(nearPixels), look(0));
}

void ChartStack::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches == 0) {
        pan(-event->angleDelta().x() / 1200.0);
        return;
    }
    zoom(std::pow(0.8, notches), timeAt(event->position().x()));
    event->accept();
}

void ChartStack::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const bool pans = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton
            && (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0);
    if (pans) {
        m_panStart = event->position().x();
        m_panRange = m_visible;
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton && timeArea().contains(event->position())) {
        m_bandStart = event->position().x();
    } else {
        QWidget::mousePressEvent(event);
    }
}

void ChartStack::mouseMoveEvent(QMouseEvent *event)
{
    m_cursor = event->position();
    if (m_panStart) {
        const double share = (*m_panStart - event->position().x()) / timeArea().width();
        const auto step
            = static_cast<dissect::Duration>(static_cast<double>(m_panRange.length()) * share);
        setVisible({m_panRange.begin + step, m_panRange.end + step});
    }
    update();
}

void ChartStack::mouseReleaseEvent(QMouseEvent *event)
{
    const auto from = std::exchange(m_bandStart, std::nullopt);
    m_panStart.reset();
    unsetCursor();
    update();
    if (!from)
        return;
    if (std::abs(event->position().x() - *from) > leastDrag) {
        brush(*from, event->position().x());
        return;
    }
    m_clicked = event->position();
    m_clickTimer.start(QApplication::doubleClickInterval()); // unless it becomes a double click
}

void ChartStack::mouseDoubleClickEvent(QMouseEvent *)
{
    m_clickTimer.stop();
    showEverything();
}

void ChartStack::keyPressEvent(QKeyEvent *event)
{
    const Timestamp middle = m_visible.begin + m_visible.length() / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(0.8, middle);
        return;
    case Qt::Key_Minus:
        zoom(1.25, middle);
        return;
    case Qt::Key_Left:
        pan(-0.1);
        return;
    case Qt::Key_Right:
        pan(0.1);
        return;
    case Qt::Key_Home:
    case Qt::Key_Escape:
        showEverything();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_options.aligned)
            Q_EMIT rangeBrushed(m_visible);
        return;
    case Qt::Key_Backspace:
        Q_EMIT undoAsked();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartStack::leaveEvent(QEvent *)
{
    m_cursor.reset();
    update();
}

} // namespace remora::ui
