// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/plotview.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QRubberBand>

#include "ui/charts/chartfile.h"
#include "ui/charts/chartframe.h"
#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

PlotView::PlotView(QWidget *parent)
    : QGraphicsView(parent)
    , m_frame(new ChartFrame)
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    auto *scene = new QGraphicsScene(this);
    scene->addItem(m_frame);
    setScene(scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plot of the query"));
    setToolTip(tr("Drag or turn the wheel to zoom, double-click to show everything"));
    setMinimumSize(160, ChartFrame::leastHeightAlone);
}

void PlotView::show(std::shared_ptr<const model::ChartData> data)
{
    m_data = std::move(data);
    if (m_data == nullptr || m_data->isEmpty())
        m_isZoomed = false;
    const dissect::TimeRange all = m_data != nullptr ? wholeRange(*m_data) : dissect::TimeRange();
    if (!m_isZoomed || m_visible.begin < all.begin || m_visible.end > all.end) {
        m_isZoomed = false;
        m_visible = all;
    }
    draw();
    Q_EMIT rangeChanged();
}

void PlotView::draw()
{
    ChartAppearance appearance;
    appearance.colours = &coloursFor(palette());
    appearance.font = textFont();
    appearance.font.setPixelSize(textPixels(-1));
    appearance.visible = m_visible;
    appearance.hasFullNames = true;
    appearance.hidden = m_hidden;
    const QRectF area(viewport()->rect());
    setSceneRect(area);
    m_frame->QGraphicsItem::setVisible(m_data != nullptr);
    if (m_data == nullptr || area.isEmpty())
        return;
    m_frame->show(m_data, appearance);
    m_frame->place(area, std::max(ChartFrame::leastLeft, std::ceil(m_frame->labelWidth())));
}

void PlotView::showRange(dissect::TimeRange range)
{
    constexpr dissect::Duration shortest = 1000; // 1 µs
    if (m_data == nullptr)
        return;
    const dissect::TimeRange all = wholeRange(*m_data);
    range.begin = std::max(range.begin, all.begin);
    range.end = std::min(range.end, all.end);
    if (range.length() < shortest)
        return;
    m_visible = range;
    m_isZoomed = range.begin > all.begin || range.end < all.end;
    draw();
    Q_EMIT rangeChanged();
}

void PlotView::showEverything()
{
    if (m_data != nullptr)
        showRange(wholeRange(*m_data));
}

void PlotView::zoom(double factor, dissect::Timestamp around)
{
    if (m_data == nullptr || m_data->isEmpty())
        return;
    const auto scaled = [&](dissect::Timestamp time) {
        return around + static_cast<dissect::Duration>(static_cast<double>(time - around) * factor);
    };
    showRange({scaled(m_visible.begin), scaled(m_visible.end)});
}

// By a share of what is seen, as far as there is something.
void PlotView::move(double share)
{
    if (m_data == nullptr)
        return;
    const dissect::TimeRange all = wholeRange(*m_data);
    const auto asked
        = static_cast<dissect::Duration>(static_cast<double>(m_visible.length()) * share);
    const dissect::Duration by
        = std::clamp(asked, all.begin - m_visible.begin, all.end - m_visible.end);
    showRange({m_visible.begin + by, m_visible.end + by});
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    draw();
}

void PlotView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        draw();
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton || m_data == nullptr)
        return;
    const QString series = m_frame->legendEntryAt(mapToScene(event->pos()));
    if (!series.isEmpty()) {
        if (!m_hidden.removeOne(series))
            m_hidden << series;
        draw();
    } else if (m_frame->scale().area.contains(mapToScene(event->pos()))) {
        m_pressed = event->pos();
    }
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const QRect plot = m_frame->scale().area.toRect();
    const int from = std::clamp(m_pressed->x(), plot.left(), plot.right());
    const int to = std::clamp(event->pos().x(), plot.left(), plot.right());
    m_band->setGeometry(
        QRect(QPoint(std::min(from, to), plot.top()), QPoint(std::max(from, to), plot.bottom())));
    m_band->show();
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (!m_band->isVisible())
        return;
    m_band->hide();
    constexpr int least = 4; // pixels; less is a hand that shook
    const QRect band = m_band->geometry();
    if (band.width() < least)
        return;
    const PlotScale scale = m_frame->scale();
    showRange({scale.timeAt(band.left()), scale.timeAt(band.right())});
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *) { showEverything(); }

void PlotView::wheelEvent(QWheelEvent *event)
{
    constexpr double step = 0.8;
    const double turns = event->angleDelta().y() / 120.0;
    if (turns != 0 && m_data != nullptr)
        zoom(std::pow(step, turns), m_frame->scale().timeAt(event->position().x()));
    event->accept();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    constexpr double step = 0.8;
    constexpr double further = 0.1;
    const dissect::Timestamp middle = m_visible.begin + m_visible.length() / 2;
    if (event->key() == Qt::Key_Plus)
        zoom(step, middle);
    else if (event->key() == Qt::Key_Minus)
        zoom(1 / step, middle);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        move(event->key() == Qt::Key_Left ? -further : further);
    else if (event->key() == Qt::Key_Home || (event->key() == Qt::Key_Escape && m_isZoomed))
        showEverything();
    else
        QGraphicsView::keyPressEvent(event);
}

} // namespace remora::ui
