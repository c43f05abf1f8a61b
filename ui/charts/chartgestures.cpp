// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgestures.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include "model/turns/placedpieces.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/readouttables.h"

namespace remora::ui {

using dissect::TimeRange;

namespace {
    constexpr double leastDrag = 5; // pixels; less is a click
    constexpr double nearPixels = 8; // of a sample that is clicked
    constexpr double zoomStep = 0.8;
} // namespace

ChartGestures::ChartGestures(ChartStack &stack)
    : m_stack(stack)
{
    m_clickTimer.setSingleShot(true);
    connect(&m_clickTimer, &QTimer::timeout, this, [this] { click(m_clicked); });
}

bool ChartGestures::press(QMouseEvent *event)
{
    m_from = m_stack.placeAt(event->position());
    m_pressed = event->position();
    m_visible = m_stack.visibleRange();
    m_isMoved = false;
    m_drag = Drag::None;
    const bool isLeft = event->button() == Qt::LeftButton;
    const bool pans = event->button() == Qt::MiddleButton
        || (isLeft && (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0);
    if (m_from.part == Part::None || (!isLeft && !pans))
        return false;
    const bool isOverTime = m_stack.charts()[m_from.chart]->kind->isOverTime;
    switch (m_from.part) {
    case Part::Plot:
        if (isOverTime)
            m_drag = pans ? Drag::Pan : Drag::Brush;
        break;
    case Part::Values:
        if (!m_stack.charts()[m_from.chart]->kind->hasRows)
            m_drag = Drag::Values;
        break;
    case Part::Title:
        m_drag = Drag::Reorder;
        break;
    case Part::Edge:
        m_drag = Drag::Height;
        m_height = static_cast<int>(m_stack.frame(m_from.chart).area().height());
        break;
    case Part::Legend:
    case Part::None:
        break;
    }
    if (m_drag == Drag::Pan)
        m_stack.viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

void ChartGestures::showCursor(const ChartStack::Place &place)
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (place.part == Part::Edge)
        shape = Qt::SizeVerCursor;
    else if (place.part == Part::Legend)
        shape = Qt::PointingHandCursor;
    else if (place.part == Part::Title)
        shape = Qt::OpenHandCursor;
    else if (place.part == Part::Values)
        shape = Qt::SplitVCursor;
    else if (place.part == Part::Plot)
        shape = Qt::CrossCursor;
    m_stack.viewport()->setCursor(shape);
}

void ChartGestures::move(QMouseEvent *event)
{
    const QPointF at = event->position();
    const ChartStack::Place place = m_stack.placeAt(at);
    const bool isOnCard = !m_isMoved && m_stack.isOnCard(at);
    if (m_drag == Drag::None && isOnCard)
        m_stack.viewport()->setCursor(
            m_stack.linkedPacket(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    else if (m_drag == Drag::None)
        showCursor(place);
    if (m_isMoved)
        m_stack.hideTurn();
    else if (!m_stack.isTurnKept() && !isOnCard)
        m_stack.lightTurn(place, at, false);
    if (!m_stack.isPinned()) {
        const bool isOverTime
            = place.part == Part::Plot && m_stack.charts()[place.chart]->kind->isOverTime;
        m_stack.point(isOverTime || m_drag == Drag::Brush ? std::optional(m_stack.timeAt(at.x()))
                                                          : std::nullopt);
    }
    if (m_drag == Drag::None)
        return;
    m_isMoved = m_isMoved || (at - m_pressed).manhattanLength() > leastDrag;
    if (m_isMoved)
        drag(at);
}

void ChartGestures::drag(QPointF at)
{
    const QRectF time = m_stack.timeArea();
    switch (m_drag) {
    case Drag::Brush: {
        const double left = std::clamp(std::min(m_pressed.x(), at.x()), time.left(), time.right());
        const double right = std::clamp(std::max(m_pressed.x(), at.x()), time.left(), time.right());
        m_stack.showBand(QRectF(left, 0, right - left, time.height()));
        break;
    }
    case Drag::Pan: {
        const auto step = static_cast<dissect::Duration>(
            static_cast<double>(m_visible.length()) * (m_pressed.x() - at.x()) / time.width());
        m_stack.setVisible({m_visible.begin + step, m_visible.end + step});
        break;
    }
    case Drag::Values:
        m_stack.showBand(QRectF(QPointF(time.left(), m_pressed.y()), QPointF(time.right(), at.y()))
                             .normalized());
        break;
    case Drag::Height:
        m_stack.setChartHeight(m_from.chart, m_height + static_cast<int>(at.y() - m_pressed.y()));
        break;
    case Drag::Reorder:
        m_stack.viewport()->setCursor(Qt::ClosedHandCursor);
        if (const std::size_t slot = slotAt(at.y()); slot != m_from.chart) {
            m_stack.moveChart(m_from.chart, slot);
            m_from.chart = slot;
        }
        break;
    case Drag::None:
        break;
    }
}

std::size_t ChartGestures::slotAt(double y) const
{
    const double inScene = m_stack.mapToScene(0, static_cast<int>(y)).y();
    const std::size_t charts = m_stack.charts().size();
    for (std::size_t i = 0; i < charts; ++i) {
        if (inScene < m_stack.frame(i).area().bottom())
            return i;
    }
    return charts - 1;
}

void ChartGestures::release(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_isMoved)
        drop(at);
    else if (event->button() == Qt::LeftButton && m_from.part == Part::Legend)
        m_stack.toggleSeries(m_from.chart,
            m_stack.frame(m_from.chart).legendEntryAt(m_stack.mapToScene(at.toPoint())));
    else if (m_drag == Drag::Brush) {
        m_clicked = at;
        m_clickTimer.start(QApplication::doubleClickInterval());
    }
    m_drag = Drag::None;
    m_from = {};
    m_stack.showBand(std::nullopt);
    showCursor(m_stack.placeAt(at));
}

void ChartGestures::drop(QPointF at)
{
    if (m_drag == Drag::Brush)
        brush(m_pressed.x(), at.x());
    else if (m_drag == Drag::Values)
        dragValues(at);
}

void ChartGestures::brush(double fromX, double toX)
{
    const TimeRange range{
        m_stack.timeAt(std::min(fromX, toX)), m_stack.timeAt(std::max(fromX, toX))};
    if (range.length() <= 0)
        return;
    if (m_stack.options().aligned) // the clocks differ: there is no common range to be in focus
        m_stack.setVisible(range);
    else
        Q_EMIT m_stack.rangeBrushed(range);
}

void ChartGestures::dragValues(QPointF at)
{
    const PlotScale scale = m_stack.frame(m_from.chart).scale();
    const auto valueAt = [&](double y) {
        const double inScene = m_stack.mapToScene(0, static_cast<int>(y)).y();
        return scale.valueAt(std::clamp(inScene, scale.area.top(), scale.area.bottom()));
    };
    const double least = valueAt(std::max(m_pressed.y(), at.y()));
    const double greatest = valueAt(std::min(m_pressed.y(), at.y()));
    if (greatest > least)
        m_stack.zoomValues(m_from.chart, ChartStack::Arrangement::Values{least, greatest});
}

void ChartGestures::zoomValues(std::size_t chart, double y, double factor)
{
    const PlotScale scale = m_stack.frame(chart).scale();
    const double inScene = m_stack.mapToScene(0, static_cast<int>(y)).y();
    const double around
        = std::clamp((scale.area.bottom() - inScene) / scale.area.height(), 0.0, 1.0);
    const double low = scale.values.value(around - around * factor);
    const double high = scale.values.value(around + (1 - around) * factor);
    const double least
        = scale.values.least >= 0 ? std::max(low, scale.values.logarithmic ? low : 0.0) : low;
    if (high > least && std::isfinite(high))
        m_stack.zoomValues(chart, ChartStack::Arrangement::Values{least, high});
}

// A click is the packet of a sample; where there is none, it pins the crosshair, or frees it.
void ChartGestures::click(QPointF at)
{
    if (m_stack.isOnCard(at)) {
        if (const auto packet = m_stack.linkedPacket(at))
            Q_EMIT m_stack.packetAsked(*packet);
        return;
    }
    const ChartStack::Place place = m_stack.placeAt(at);
    if (place.part != Part::Plot)
        return;
    const auto &chart = *m_stack.charts()[place.chart];
    if (chart.kind->hasRows) {
        clickTurn(place, at);
        return;
    }
    const auto time = nearestSample(chart, m_stack.timeAt(at.x()), m_stack.reach(nearPixels));
    if (time && !m_stack.options().aligned)
        Q_EMIT m_stack.packetPicked(*time);
    if (m_stack.isPinned())
        m_stack.point(std::nullopt);
    else
        m_stack.point(time.value_or(m_stack.timeAt(at.x())), true);
}

// A click keeps the card of a turn, or lets go of it.
void ChartGestures::clickTurn(const ChartStack::Place &place, QPointF at)
{
    m_stack.lightTurn(place, at, true);
    if (m_stack.litTurn() != nullptr)
        Q_EMIT m_stack.turnPicked(*m_stack.litTurn()->turn);
}

bool ChartGestures::zoomTurn(const ChartStack::Place &place, QPointF at)
{
    m_stack.lightTurn(place, at, false);
    const auto *row = m_stack.litTurn();
    if (row == nullptr)
        return false;
    const TimeRange time = model::timeOf(*row->turn);
    constexpr dissect::Duration share = 10; // of it, on both sides
    const auto air = std::max<dissect::Duration>(time.length() / share, 1'000);
    m_stack.setVisible({time.begin - row->shift - air, time.end - row->shift + air});
    return true;
}

void ChartGestures::doubleClick(QMouseEvent *event)
{
    m_clickTimer.stop();
    const ChartStack::Place place = m_stack.placeAt(event->position());
    if (place.part == Part::Plot && zoomTurn(place, event->position()))
        return;
    if (place.part == Part::Values)
        m_stack.zoomValues(place.chart, std::nullopt);
    else if (place.part == Part::Edge)
        m_stack.setChartHeight(place.chart, 0);
    else if (place.part == Part::Plot || place.part == Part::None)
        m_stack.showEverything();
}

bool ChartGestures::wheel(QWheelEvent *event)
{
    const QPointF at = event->position();
    const ChartStack::Place place = m_stack.placeAt(at);
    constexpr double notch = 120;
    // With Shift, or Alt, some platforms give what was upright as level.
    const bool ofValues
        = (event->modifiers() & Qt::ShiftModifier) != 0 || place.part == Part::Values;
    const double level = event->angleDelta().x() / notch;
    const double upright = event->angleDelta().y() / notch;
    if (place.part != Part::Plot && place.part != Part::Values)
        return false;
    if (ofValues && m_stack.charts()[place.chart]->kind->hasRows)
        return false; // scrolls
    if (ofValues && (upright != 0 || level != 0)) {
        zoomValues(place.chart, at.y(), std::pow(zoomStep, upright != 0 ? upright : level));
    } else if (!m_stack.charts()[place.chart]->kind->isOverTime) {
        return false;
    } else if (upright == 0) {
        constexpr double share = -0.1;
        m_stack.pan(share * level);
    } else {
        m_stack.zoom(std::pow(zoomStep, upright), m_stack.timeAt(at.x()));
        if (!m_stack.isPinned())
            m_stack.point(m_stack.timeAt(at.x()));
    }
    event->accept();
    return true;
}

void ChartGestures::moveCrosshair(int direction, bool toSample)
{
    const auto now = *m_stack.pointed();
    std::optional<dissect::Timestamp> next;
    if (toSample) {
        for (const auto &chart : m_stack.charts()) {
            const auto found = sampleBeside(*chart, now, direction);
            if (found && (!next || std::abs(*found - now) < std::abs(*next - now)))
                next = found;
        }
    } else {
        constexpr double pixels = 8;
        const auto bin = m_stack.bin() > 0 ? m_stack.bin() : m_stack.reach(pixels);
        next = now + direction * bin;
    }
    if (next && m_stack.visibleRange().contains(*next))
        m_stack.point(next, true);
}

bool ChartGestures::keyOfCrosshair(QKeyEvent *event)
{
    if (!m_stack.isPinned())
        return false;
    const bool toSample = (event->modifiers() & Qt::ShiftModifier) != 0;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        moveCrosshair(event->key() == Qt::Key_Left ? -1 : 1, toSample);
    else if (event->key() == Qt::Key_Escape)
        m_stack.point(std::nullopt);
    else
        return false;
    return true;
}

bool ChartGestures::key(QKeyEvent *event)
{
    if (keyOfCrosshair(event))
        return true;
    const TimeRange visible = m_stack.visibleRange();
    const auto middle = visible.begin + visible.length() / 2;
    constexpr double share = 0.1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_stack.zoom(zoomStep, middle);
        return true;
    case Qt::Key_Minus:
        m_stack.zoom(1 / zoomStep, middle);
        return true;
    case Qt::Key_Left:
        m_stack.pan(-share);
        return true;
    case Qt::Key_Right:
        m_stack.pan(share);
        return true;
    case Qt::Key_Home:
    case Qt::Key_Escape:
        if (m_stack.isTurnKept() && event->key() == Qt::Key_Escape) {
            m_stack.hideTurn();
            return true;
        }
        m_stack.showEverything();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_stack.isTurnKept())
            Q_EMIT m_stack.turnPacketsAsked(*m_stack.litTurn()->turn);
        else if (!m_stack.options().aligned)
            Q_EMIT m_stack.rangeBrushed(visible);
        return true;
    case Qt::Key_Backspace:
        Q_EMIT m_stack.undoAsked();
        return true;
    default:
        return false;
    }
}

} // namespace remora::ui
