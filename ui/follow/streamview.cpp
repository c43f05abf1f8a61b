// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/follow/streamview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/fonts.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // Characters from the left edge: arrow and number, then the text.
    constexpr int textAt = 12;
    constexpr int margin = 12;
    constexpr int widest = 168; // characters of a line, with room for codes
    constexpr std::size_t mostCopied = 200'000; // lines

    QColor tint(const Colours &colours, bool fromClient)
    {
        constexpr double share = 0.07;
        const QColor &side = colours.ofSeries(fromClient ? 0 : 1);
        const auto mixed = [](int under, int over) {
            return static_cast<int>(under + (over - under) * share + 0.5);
        };
        const QColor &under = colours.panel;
        return {mixed(under.red(), side.red()), mixed(under.green(), side.green()),
            mixed(under.blue(), side.blue())};
    }

} // namespace

StreamView::StreamView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFont(fixedFont());
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Content of the stream"));
}

void StreamView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::ApplicationFontChange)
        return;
    setFont(fixedFont());
    updateScroll();
}

int StreamView::lineHeight() const { return fontMetrics().height() + 3; }

double StreamView::characterWidth() const
{
    return QFontMetricsF(font()).horizontalAdvance('0'_L1);
}

// In lines: in pixels, two million of them are more than a scroll bar counts.
void StreamView::updateScroll()
{
    const int page = std::max(1, viewport()->height() / lineHeight());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(count()) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(1);
    const int width = static_cast<int>((textAt + widest) * characterWidth()) + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(static_cast<int>(8 * characterWidth()));
    viewport()->update();
}

void StreamView::show(std::shared_ptr<const model::StreamLines> lines)
{
    m_lines = std::move(lines);
    m_current.reset();
    m_anchor = 0;
    verticalScrollBar()->setValue(0);
    updateScroll();
}

void StreamView::resizeEvent(QResizeEvent *) { updateScroll(); }

bool StreamView::isSelected(std::size_t line) const
{
    return m_current && line >= std::min(m_anchor, *m_current)
        && line <= std::max(m_anchor, *m_current);
}

bool StreamView::beginsPacket(std::size_t line) const
{
    if (line == 0)
        return true;
    const model::StreamPiece &before = m_lines->pieceOf(line - 1);
    const model::StreamPiece &here = m_lines->pieceOf(line);
    return before.packet != here.packet || before.fromClient != here.fromClient;
}

QString StreamView::head(std::size_t line) const
{
    const model::StreamPiece &piece = m_lines->pieceOf(line);
    const QString arrow = piece.fromClient ? u"→"_s : u"←"_s;
    if (!beginsPacket(line) || piece.packet == 0)
        return arrow;
    return arrow + ' '_L1 + QString::number(piece.packet);
}

void StreamView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &colours = coloursFor(palette());
    painter.fillRect(viewport()->rect(), colours.panel);
    const int height = lineHeight();
    const double left = margin - horizontalScrollBar()->value();
    const double textLeft = left + textAt * characterWidth();
    std::size_t line = static_cast<std::size_t>(verticalScrollBar()->value());
    QFont slanted = font();
    slanted.setItalic(true);
    for (int y = 0; line < count() && y < viewport()->height(); ++line, y += height) {
        const bool fromClient = m_lines->pieceOf(line).fromClient;
        const QRect row(0, y, viewport()->width(), height);
        painter.fillRect(row, isSelected(line) ? colours.selectedRow : tint(colours, fromClient));
        constexpr int barWidth = 4;
        painter.fillRect(QRect(0, y, barWidth, height), colours.ofSeries(fromClient ? 0 : 1));
        const double base = y + fontMetrics().ascent() + 1;
        painter.setFont(font());
        painter.setPen(colours.dimText);
        painter.drawText(QPointF(left, base), head(line));
        const bool isMissing = m_lines->isMissing(line);
        painter.setFont(isMissing ? slanted : font());
        painter.setPen(isMissing ? colours.doubtful : colours.text);
        painter.drawText(QPointF(textLeft, base), m_lines->text(line));
    }
}

std::optional<std::size_t> StreamView::lineAt(const QPointF &place) const
{
    const int line
        = verticalScrollBar()->value() + static_cast<int>(std::max(0.0, place.y())) / lineHeight();
    if (count() == 0)
        return std::nullopt;
    return std::min(static_cast<std::size_t>(line), count() - 1);
}

void StreamView::select(std::size_t line) { moveTo(line, false); }

void StreamView::selectAll()
{
    if (count() == 0)
        return;
    m_anchor = 0;
    m_current = count() - 1;
    viewport()->update();
}

void StreamView::moveTo(std::size_t line, bool extends)
{
    if (count() == 0)
        return;
    line = std::min(line, count() - 1);
    if (!extends || !m_current)
        m_anchor = line;
    m_current = line;
    const int first = verticalScrollBar()->value();
    const int page = verticalScrollBar()->pageStep();
    const int place = static_cast<int>(line);
    if (place < first)
        verticalScrollBar()->setValue(place);
    else if (place >= first + page)
        verticalScrollBar()->setValue(place - page + 1);
    viewport()->update();
}

void StreamView::mousePressEvent(QMouseEvent *event)
{
    const auto line = lineAt(event->position());
    if (line && event->button() == Qt::LeftButton)
        moveTo(*line, (event->modifiers() & Qt::ShiftModifier) != 0);
}

void StreamView::mouseMoveEvent(QMouseEvent *event)
{
    const auto line = lineAt(event->position());
    if (line && (event->buttons() & Qt::LeftButton) != 0)
        moveTo(*line, true);
}

void StreamView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto line = lineAt(event->position());
    if (line && m_lines->pieceOf(*line).packet != 0)
        Q_EMIT packetAsked(m_lines->pieceOf(*line).packet);
}

void StreamView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const std::size_t at = m_current.value_or(0);
    const auto page = static_cast<std::size_t>(verticalScrollBar()->pageStep());
    const bool extends = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Down:
        moveTo(m_current ? at + 1 : 0, extends);
        return;
    case Qt::Key_Up:
        moveTo(at - std::min<std::size_t>(at, 1), extends);
        return;
    case Qt::Key_PageDown:
        moveTo(at + page, extends);
        return;
    case Qt::Key_PageUp:
        moveTo(at - std::min(at, page), extends);
        return;
    case Qt::Key_Home:
        moveTo(0, extends);
        return;
    case Qt::Key_End:
        moveTo(count(), extends);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current && m_lines->pieceOf(*m_current).packet != 0)
            Q_EMIT packetAsked(m_lines->pieceOf(*m_current).packet);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

QString StreamView::selectedText() const
{
    QString text;
    if (!m_current)
        return text;
    const std::size_t first = std::min(m_anchor, *m_current);
    const std::size_t last = std::min(std::max(m_anchor, *m_current), first + mostCopied - 1);
    for (std::size_t line = first; line <= last; ++line)
        text += (m_lines->pieceOf(line).fromClient ? u"→ "_s : u"← "_s) + m_lines->text(line)
            + '\n'_L1;
    return text;
}

void StreamView::copy() const { QApplication::clipboard()->setText(selectedText()); }

void StreamView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy lines"), this, &StreamView::copy)->setEnabled(m_current.has_value());
    menu.addAction(tr("Select all"), this, &StreamView::selectAll)->setEnabled(count() > 0);
    const quint64 packet = m_current ? m_lines->pieceOf(*m_current).packet : 0;
    menu.addAction(tr("Show the packet"), this, [this, packet] { Q_EMIT packetAsked(packet); })
        ->setEnabled(packet != 0);
    menu.exec(event->globalPos());
}

} // namespace remora::ui
