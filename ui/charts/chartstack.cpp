// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstack.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "ui/charts/readoutcard.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimeRange;
using dissect::Timestamp;

namespace {
    constexpr dissect::Duration closest = 1'000; // one microsecond across the axis
    constexpr double leastDrag = 5; // pixels; less is a click
} // namespace

ChartStack::ChartStack(QWidget *parent)
    : QWidget(parent)
    , m_kinds(model::allChartKinds.begin(), model::allChartKinds.end())
    , m_job([this](Charts charts) { take(std::move(charts)); })
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Charts of the selected conversations"));
}

QSize ChartStack::minimumSizeHint() const { return {300, 120}; }

void ChartStack::show(
    const dissect::PacketStore &store, const QList<model::ChartSelection> &selections)
{
    m_store = store;
    m_selections = selections;
    request();
}

void ChartStack::clear()
{
    m_store = {};
    m_selections.clear();
    m_zoomed = false;
    request();
}

void ChartStack::setKinds(const std::set<model::ChartKind> &kinds)
{
    m_kinds = kinds;
    request();
}

void ChartStack::setBin(dissect::Duration bin)
{
    m_bin = bin;
    request();
}

void ChartStack::request()
{
    m_job.request([store = m_store, selections = m_selections, kinds = m_kinds, bin = m_bin] {
        Charts charts;
        for (const model::ChartKind kind : kinds) {
            const auto width = bin == 0 ? model::defaultBin(kind) : bin;
            charts.push_back(std::make_shared<const model::ChartData>(
                model::makeChart(kind, store, selections, width)));
        }
        return charts;
    });
}

void ChartStack::take(Charts charts)
{
    m_charts = std::move(charts);
    std::optional<TimeRange> whole;
    for (const auto &chart : m_charts) {
        if (!chart->span)
            continue;
        const TimeRange range = wholeRange(*chart);
        whole = whole
            ? TimeRange{std::min(whole->begin, range.begin), std::max(whole->end, range.end)}
            : range;
    }
    m_whole = whole.value_or(TimeRange{0, dissect::second});
    const bool elsewhere = m_visible.end <= m_whole.begin || m_visible.begin >= m_whole.end;
    if (!m_zoomed || elsewhere) {
        m_zoomed = false;
        m_visible = m_whole;
    }
    update();
    Q_EMIT chartsChanged();
}

ChartLook ChartStack::look(bool last) const
{
    ChartLook look;
    look.colours = &coloursFor(palette());
    look.font = font();
    look.font.setPixelSize(12);
    look.visible = m_visible;
    look.showsTimeAxis = last;
    if (m_cursor && timeArea().contains(*m_cursor))
        look.crosshair = timeAt(m_cursor->x());
    return look;
}

QRectF ChartStack::chartArea(std::size_t place) const
{
    constexpr double axis = 26;
    const double each = (height() - axis) / static_cast<double>(m_charts.size());
    const bool last = place + 1 == m_charts.size();
    return {0, each * static_cast<double>(place), static_cast<double>(width()),
        each + (last ? axis : 0)};
}

QRectF ChartStack::timeArea() const
{
    ChartLook plain;
    plain.font = font();
    plain.font.setPixelSize(12);
    const QRectF one = plotArea(QRectF(rect()), plain, {});
    return {one.left(), 0, one.width(), static_cast<double>(height())};
}

Timestamp ChartStack::timeAt(double x) const
{
    const QRectF area = timeArea();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    return m_visible.begin
        + static_cast<dissect::Duration>(share * static_cast<double>(m_visible.length()));
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

void ChartStack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursFor(palette());
    painter.fillRect(rect(), colours.panel);
    if (m_charts.empty()) {
        painter.setPen(colours.dimText);
        painter.drawText(rect(), Qt::AlignCenter,
            tr("Choose a chart above: packet length, bit rate, RTT or RTT bands."));
        return;
    }
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        paintChart(painter, chartArea(i), *m_charts[i], look(i + 1 == m_charts.size()));
    if (m_bandStart && m_cursor) {
        const QRectF area = timeArea();
        const double left
            = std::clamp(std::min(*m_bandStart, m_cursor->x()), area.left(), area.right());
        const double right
            = std::clamp(std::max(*m_bandStart, m_cursor->x()), area.left(), area.right());
        QColor band = colours.accent;
        band.setAlphaF(0.18F);
        painter.fillRect(QRectF(left, 0, right - left, height()), band);
        return;
    }
    paintReadout(painter);
}

void ChartStack::paintReadout(QPainter &painter) const
{
    const QRectF area = timeArea();
    if (!m_cursor || !area.contains(*m_cursor))
        return;
    const Timestamp time = timeAt(m_cursor->x());
    const auto reach = static_cast<dissect::Duration>(
        static_cast<double>(m_visible.length()) * 6 / area.width());
    paintReadoutCard(painter, *m_cursor, rect(), m_charts, time, reach, look(false));
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
    } else if (event->button() == Qt::LeftButton) {
        m_bandStart = event->position().x();
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
    if (m_bandStart && std::abs(event->position().x() - *m_bandStart) > leastDrag)
        setVisible({timeAt(std::min(*m_bandStart, event->position().x())),
            timeAt(std::max(*m_bandStart, event->position().x()))});
    m_bandStart.reset();
    m_panStart.reset();
    unsetCursor();
    update();
}

void ChartStack::mouseDoubleClickEvent(QMouseEvent *) { resetZoom(); }

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
        resetZoom();
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
