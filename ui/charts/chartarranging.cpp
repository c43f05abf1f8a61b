// SPDX-License-Identifier: GPL-3.0-or-later
// What the user makes of the charts of a stack, and the events that lead there.
#include <algorithm>

#include <QContextMenuEvent>
#include <QGraphicsRectItem>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/charts/chartframe.h"
#include "ui/charts/chartgestures.h"
#include "ui/charts/chartstack.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimeRange;
using dissect::Timestamp;

namespace {
    constexpr dissect::Duration closest = 1'000; // one microsecond across the axis
} // namespace

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
    showFrames();
    if (needsOtherBins())
        m_binTimer.start();
}

void ChartStack::resetZoom() { setVisible(m_whole); }

void ChartStack::showEverything()
{
    resetZoom();
    Q_EMIT rangeBrushed(std::nullopt);
}

void ChartStack::zoom(double factor, Timestamp around)
{
    if (factor < 1 && m_visible.length() <= closest)
        return;
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

void ChartStack::zoomValues(std::size_t chart, const std::optional<Arrangement::Values> &values)
{
    const QString key = QLatin1StringView(m_charts[chart]->kind->key);
    if (values)
        m_arrangement.zooms[key] = *values;
    else
        m_arrangement.zooms.erase(key);
    showFrames();
    Q_EMIT arrangementChanged();
}

void ChartStack::toggleSeries(std::size_t chart, const QString &name)
{
    QStringList &hidden = m_arrangement.hidden[QLatin1StringView(m_charts[chart]->kind->key)];
    if (hidden.removeAll(name) == 0)
        hidden.append(name);
    showFrames();
    Q_EMIT arrangementChanged();
}

void ChartStack::moveChart(std::size_t from, std::size_t to)
{
    auto &kinds = m_arrangement.kinds;
    if (from >= kinds.size() || to >= kinds.size() || from == to)
        return;
    const auto at
        = [&](std::size_t place) { return kinds.begin() + static_cast<std::ptrdiff_t>(place); };
    if (from < to)
        std::rotate(at(from), at(from + 1), at(to + 1));
    else
        std::rotate(at(to), at(from), at(from + 1));
    request();
    Q_EMIT arrangementChanged();
}

void ChartStack::setChartHeight(std::size_t chart, int height)
{
    const QString key = QLatin1StringView(m_charts[chart]->kind->key);
    if (height > 0)
        m_arrangement.heights[key]
            = std::clamp(height, Arrangement::leastHeight, Arrangement::mostHeight);
    else
        m_arrangement.heights.erase(key);
    placeFrames();
    Q_EMIT arrangementChanged();
}

void ChartStack::point(const std::optional<dissect::Timestamp> &time, bool isPinned)
{
    if (m_pointed == time && m_isPinned == isPinned)
        return;
    m_pointed = time;
    m_isPinned = time && isPinned;
    placeCrosshair();
    Q_EMIT pointerMoved();
}

void ChartStack::showBand(const std::optional<QRectF> &band)
{
    m_band->setVisible(band.has_value());
    if (!band)
        return;
    const Colours &colours = coloursFor(palette());
    QColor fill = colours.accent;
    constexpr float opacity = 0.18F;
    fill.setAlphaF(opacity);
    m_band->setBrush(fill);
    m_band->setPen(QPen(colours.accent, 1));
    m_band->setRect(mapToScene(band->toRect()).boundingRect());
}

void ChartStack::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    placeFrames();
    if (needsOtherBins())
        m_binTimer.start();
}

void ChartStack::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeStrip();
}

void ChartStack::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showFrames();
}

void ChartStack::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Colours &colours = coloursFor(palette());
    painter->fillRect(rect, colours.panel);
    if (!m_arrangement.kinds.empty())
        return;
    painter->setPen(colours.dimText);
    painter->drawText(sceneRect(), Qt::AlignCenter | Qt::TextWordWrap,
        tr("Choose a chart above: packet length, bit rate, RTT or another."));
}

void ChartStack::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (!m_gestures->press(event))
        event->ignore();
}

void ChartStack::mouseMoveEvent(QMouseEvent *event) { m_gestures->move(event); }

void ChartStack::mouseReleaseEvent(QMouseEvent *event) { m_gestures->release(event); }

void ChartStack::mouseDoubleClickEvent(QMouseEvent *event) { m_gestures->doubleClick(event); }

void ChartStack::wheelEvent(QWheelEvent *event)
{
    if (!m_gestures->wheel(event))
        QGraphicsView::wheelEvent(event);
}

void ChartStack::keyPressEvent(QKeyEvent *event)
{
    if (!m_gestures->key(event))
        QGraphicsView::keyPressEvent(event);
}

void ChartStack::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const Place place = placeAt(event->pos());
    if (place.part != Part::None)
        Q_EMIT menuAsked(place.chart, event->globalPos());
    else if (isByKey && !m_charts.empty())
        Q_EMIT menuAsked(0, mapToGlobal(QPoint(width() / 2, 0)));
}

void ChartStack::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    if (!m_isPinned)
        point(std::nullopt);
    if (!m_isTurnKept)
        hideTurn();
}

bool ChartStack::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Place place = placeAt(help->pos());
    QString text;
    if (place.part != Part::None) {
        const ChartFrame &frame = *m_frames[place.chart];
        text = frame.cutNamesAt(mapToScene(help->pos()));
        if (text.isEmpty())
            text = frame.markTextAt(mapToScene(help->pos()));
    }
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace('\n'_L1, "<br>"_L1), this);
    return true;
}

} // namespace remora::ui
