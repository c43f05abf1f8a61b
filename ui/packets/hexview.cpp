// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/hexview.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/common/fonts.h"
#include "ui/common/palette.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    // Characters from the left edge: offset, bytes in two groups of eight, characters.
    constexpr int bytesAt = 6;
    constexpr int charactersAt = bytesAt + 16 * 3 + 2;
    constexpr int margin = 12;

    int columnOfByte(std::size_t place)
    {
        return bytesAt + static_cast<int>(place) * 3 + (place >= 8 ? 1 : 0);
    }

    QChar printable(std::byte byte)
    {
        const auto value = std::to_integer<unsigned char>(byte);
        return value >= 0x20 && value < 0x7f ? QChar(static_cast<char16_t>(value)) : QChar(u'·');
    }

} // namespace

HexView::HexView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFont(fixedFont());
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Bytes of the packet"));
}

void HexView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() != QEvent::ApplicationFontChange)
        return;
    setFont(fixedFont());
    updateScroll();
}

std::size_t HexView::lines() const
{
    return m_packet ? (m_packet->bytes.size() + perLine - 1) / perLine : 0;
}

int HexView::lineHeight() const { return fontMetrics().height() + 3; }

double HexView::characterWidth() const { return QFontMetricsF(font()).horizontalAdvance('0'_L1); }

void HexView::updateScroll()
{
    const int all = static_cast<int>(lines()) * lineHeight() + 8;
    verticalScrollBar()->setRange(0, std::max(0, all - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineHeight());
    const int wide = static_cast<int>((charactersAt + 17) * characterWidth()) + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void HexView::show(std::shared_ptr<const dissect::OwnedPacket> packet)
{
    m_packet = std::move(packet);
    m_markLength = 0;
    updateScroll();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void HexView::mark(std::size_t begin, std::size_t length)
{
    m_markBegin = begin;
    m_markLength = length;
    const int top = static_cast<int>(begin / perLine) * lineHeight();
    const int first = verticalScrollBar()->value();
    if (length > 0 && (top < first || top + lineHeight() > first + viewport()->height()))
        verticalScrollBar()->setValue(top - viewport()->height() / 3);
    viewport()->update();
}

void HexView::resizeEvent(QResizeEvent *) { updateScroll(); }

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &colours = coloursFor(palette());
    painter.fillRect(viewport()->rect(), colours.panel);
    if (!m_packet)
        return;
    const double cell = characterWidth();
    const int height = lineHeight();
    const int top = 4 - verticalScrollBar()->value();
    const double left = margin - horizontalScrollBar()->value();
    const auto firstLine = static_cast<std::size_t>(std::max(0, -top / height));
    const auto &bytes = m_packet->bytes;
    for (std::size_t line = firstLine; line < lines(); ++line) {
        const int y = top + static_cast<int>(line) * height;
        if (y > viewport()->height())
            break;
        const double base = y + fontMetrics().ascent() + 1;
        painter.setPen(colours.dimText);
        painter.drawText(
            QPointF(left, base), QString::number(line * perLine, 16).rightJustified(4, '0'_L1));
        for (std::size_t i = 0; i < perLine && line * perLine + i < bytes.size(); ++i) {
            const std::size_t at = line * perLine + i;
            const bool marked = at >= m_markBegin && at - m_markBegin < m_markLength;
            const double byteX = left + columnOfByte(i) * cell;
            const double characterX = left + (charactersAt + static_cast<int>(i)) * cell;
            if (marked) {
                painter.fillRect(
                    QRectF(byteX - cell / 2, y, cell * 3, height), colours.selectedRow);
                painter.fillRect(QRectF(characterX, y, cell, height), colours.selectedRow);
            }
            painter.setPen(colours.text);
            painter.drawText(QPointF(byteX, base),
                QString::number(std::to_integer<int>(bytes[at]), 16).rightJustified(2, '0'_L1));
            painter.drawText(QPointF(characterX, base), printable(bytes[at]));
        }
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (!m_packet)
        return;
    const double column
        = (event->position().x() - margin + horizontalScrollBar()->value()) / characterWidth();
    const int line = (static_cast<int>(event->position().y()) - 4 + verticalScrollBar()->value())
        / lineHeight();
    for (std::size_t i = 0; i < perLine; ++i) {
        const bool isByte = column >= columnOfByte(i) - 0.5 && column < columnOfByte(i) + 2.5;
        const int characterAt = charactersAt + static_cast<int>(i);
        const bool isCharacter = column >= characterAt && column < characterAt + 1;
        const std::size_t at = static_cast<std::size_t>(std::max(0, line)) * perLine + i;
        if ((isByte || isCharacter) && at < m_packet->bytes.size()) {
            Q_EMIT byteClicked(at);
            return;
        }
    }
}

QString HexView::text() const
{
    QString text;
    if (!m_packet)
        return text;
    const auto &bytes = m_packet->bytes;
    for (std::size_t line = 0; line < lines(); ++line) {
        QString numbers;
        QString characters;
        for (std::size_t i = line * perLine; i < std::min(bytes.size(), (line + 1) * perLine);
             ++i) {
            numbers += QString::number(std::to_integer<int>(bytes[i]), 16).rightJustified(2, '0'_L1)
                + ' '_L1;
            characters += printable(bytes[i]);
        }
        text += QString::number(line * perLine, 16).rightJustified(4, '0'_L1) + "  "_L1
            + numbers.leftJustified(perLine * 3) + ' '_L1 + characters + '\n'_L1;
    }
    return text;
}

void HexView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(
            tr("Copy the bytes"), this, [this] { QApplication::clipboard()->setText(text()); })
        ->setEnabled(m_packet != nullptr);
    menu.exec(event->globalPos());
}

} // namespace remora::ui
