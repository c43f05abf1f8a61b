// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/points/ladderview.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>

#include "model/text/foreigntext.h"
#include "ui/common/fonts.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr double margin = 12; // above and below the axis
    constexpr double leastZoom = 0.02;
    constexpr double mostZoom = 50;
    constexpr double step = 1.25;

} // namespace

LadderView::LadderView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_band(new QRubberBand(QRubberBand::Rectangle, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Ladder of the packets"));
    viewport()->setMouseTracking(true);
    setMinimumSize(220, 120);
}

void LadderView::show(std::shared_ptr<const model::LadderLayout> layout, const QString &hint)
{
    m_layout = std::move(layout);
    m_hint = hint;
    m_marked.reset();
    m_lost.reset();
    m_zoom = 1;
    updateScroll();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

LadderPainter LadderView::painter() const
{
    LadderPainter painter;
    painter.layout = m_layout.get();
    painter.colours = &coloursFor(palette());
    painter.font = textFont();
    painter.font.setPixelSize(textPixels(-1));
    painter.area = QRectF(viewport()->rect());
    painter.top = (verticalScrollBar()->value() - margin) / m_zoom;
    painter.zoom = m_zoom;
    painter.marked = m_marked;
    return painter;
}

void LadderView::updateScroll()
{
    const double room = viewport()->height() - LadderPainter::headHeight;
    const double length = m_layout ? m_layout->length * m_zoom + 2 * margin : 0;
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, std::ceil(length - room))));
    verticalScrollBar()->setPageStep(std::max(1, static_cast<int>(room)));
    verticalScrollBar()->setSingleStep(24);
}

double LadderView::placeAt(double y) const
{
    return (y - LadderPainter::headHeight + verticalScrollBar()->value() - margin) / m_zoom;
}

void LadderView::showFrom(double place, double zoom)
{
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    updateScroll();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * m_zoom + margin)));
    viewport()->update();
}

// What is at `around`, of the viewport, stays there.
void LadderView::zoomTo(double zoom, double around)
{
    const double place = placeAt(around);
    const double next = std::clamp(zoom, leastZoom, mostZoom);
    showFrom(place - (around - LadderPainter::headHeight) / next, next);
}

void LadderView::goToLost(bool forward)
{
    if (m_layout == nullptr || m_layout->lost == 0)
        return;
    const auto &lines = m_layout->ladder.lines;
    const std::size_t count = lines.size();
    std::size_t line = m_lost.value_or(forward ? count - 1 : 0);
    do
        line = forward ? (line + 1) % count : (line + count - 1) % count;
    while (!lines[line].isLost);
    m_lost = line;
    const double room = viewport()->height() - LadderPainter::headHeight;
    const auto &[sent, came] = m_layout->places[line]; // its mark is between them
    showFrom((sent + came - room / m_zoom) / 2, m_zoom);
    mark(line);
}

void LadderView::mark(std::optional<std::size_t> line)
{
    if (m_marked == line)
        return;
    m_marked = line;
    viewport()->update();
}

bool LadderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_layout != nullptr) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto line = painter().lineAt(help->pos());
        QToolTip::showText(help->globalPos(),
            line ? model::plainTip(m_layout->packetText(*line)) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        mark({});
    return QAbstractScrollArea::viewportEvent(event);
}

void LadderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        viewport()->update();
}

void LadderView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &colours = coloursFor(palette());
    painter.fillRect(viewport()->rect(), colours.panel);
    if (m_layout != nullptr && !m_layout->ladder.lines.empty()) {
        this->painter().paint(painter);
    } else {
        painter.setPen(colours.dimText);
        painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8),
            Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_hint);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScroll();
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    const bool isCtrl = (event->modifiers() & Qt::ControlModifier) != 0;
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && isCtrl))
        m_grabbed = event->pos().y() + verticalScrollBar()->value();
    else if (event->button() == Qt::LeftButton && m_layout != nullptr)
        m_pressed = event->pos();
}

void LadderView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_layout == nullptr)
        return;
    if (m_grabbed) {
        verticalScrollBar()->setValue(*m_grabbed - event->pos().y());
        return;
    }
    if (!m_pressed) {
        mark(painter().lineAt(event->position()));
        return;
    }
    const int from = std::min(m_pressed->y(), event->pos().y());
    const int to = std::max(m_pressed->y(), event->pos().y());
    m_band->setGeometry(QRect(QPoint(0, from), QPoint(viewport()->width() - 1, to)));
    m_band->show();
}

void LadderView::mouseReleaseEvent(QMouseEvent *event)
{
    m_grabbed.reset();
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (!m_band->isVisible())
        return;
    m_band->hide();
    constexpr int least = 4; // pixels; less is a hand that shook
    const QRect band = m_band->geometry();
    if (band.height() < least)
        return;
    const double begin = placeAt(band.top());
    const double end = placeAt(band.bottom());
    const double room = viewport()->height() - LadderPainter::headHeight;
    showFrom(begin, room / std::max(1e-6, end - begin));
}

void LadderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (m_layout == nullptr)
        return;
    const LadderPainter drawn = painter();
    const auto line = drawn.lineAt(event->position());
    if (!line) {
        showFrom(0, 1);
        return;
    }
    // Of the point that is nearer.
    const dissect::Ladder::Line &of = m_layout->ladder.lines[*line];
    const bool isThere = !of.isLost && drawn.isNearerToEnd(*line, event->position());
    Q_EMIT packetAsked(m_layout->paths[static_cast<qsizetype>(isThere ? of.to : of.from)],
        quint64{isThere ? of.packetThere : of.packet} + 1);
}

void LadderView::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    if ((event->modifiers() & Qt::ShiftModifier) != 0 || event->angleDelta().y() == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (m_layout != nullptr)
        zoomTo(m_zoom * std::pow(step, turns), event->position().y());
    event->accept();
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    const double middle = viewport()->height() / 2.0;
    switch (event->key()) {
    case Qt::Key_Plus:
        zoomTo(m_zoom * step, middle);
        break;
    case Qt::Key_Minus:
        zoomTo(m_zoom / step, middle);
        break;
    case Qt::Key_Home:
        showFrom(0, 1);
        break;
    case Qt::Key_N:
        goToLost((event->modifiers() & Qt::ShiftModifier) == 0);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace remora::ui
