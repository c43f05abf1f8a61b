// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readoutpanel.h"

#include <algorithm>

#include <QPainter>
#include <QWheelEvent>

#include "ui/charts/readoutpainter.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr double margin = 10;

    // For who hears it: a line for each row, a value after its head.
    QString spoken(const ReadoutHeading &heading, const std::vector<ReadoutTable> &tables)
    {
        QStringList lines{(heading.main + ' '_L1 + heading.detail).trimmed()};
        for (const ReadoutTable &table : tables) {
            lines << table.title;
            for (const ReadoutRow &row : table.rows) {
                if (row.isHidden)
                    continue;
                QStringList values;
                for (qsizetype i = 0; i < row.values.size(); ++i) {
                    if (!row.values[i].isEmpty())
                        values << table.heads.value(i) + ' '_L1 + row.values[i];
                }
                if (!row.detail.isEmpty())
                    values << row.detail;
                lines << row.name + ": "_L1 + values.join(u", "_s);
            }
        }
        return lines.join('\n'_L1);
    }

    void paintAll(QPainter &painter, const QRectF &area, const ReadoutHeading &heading,
        const ReadoutPainter &lines, std::size_t first)
    {
        lines.paintHeading(painter, area, heading);
        lines.paint(painter, area.adjusted(0, lines.headingHeight(), 0, 0), first);
    }

} // namespace

ReadoutPanel::ReadoutPanel(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(columnWidth);
    setAccessibleName(tr("Read-out of the charts"));
}

void ReadoutPanel::show(const ReadoutHeading &heading, std::vector<ReadoutTable> tables)
{
    m_heading = heading;
    m_tables = std::move(tables);
    setAccessibleDescription(spoken(m_heading, m_tables));
    scrollTo(m_first);
    update();
}

QRectF ReadoutPanel::body() const { return QRectF(rect()).adjusted(margin, 8, -margin, -8); }

void ReadoutPanel::scrollTo(std::size_t line)
{
    const ReadoutPainter lines(m_tables, coloursFor(palette()), font());
    const std::size_t first
        = std::min(line, lines.lastFirst(body().height() - lines.headingHeight()));
    if (first != m_first)
        update();
    m_first = first;
}

void ReadoutPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursFor(palette());
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, 0, 1, height()), colours.line);
    paintAll(painter, body(), m_heading, {m_tables, colours, font()}, m_first);
}

void ReadoutPanel::wheelEvent(QWheelEvent *event)
{
    constexpr int oneLine = QWheelEvent::DefaultDeltasPerStep / 3;
    m_turned += event->angleDelta().y();
    const int lines = m_turned / oneLine;
    m_turned -= lines * oneLine;
    const auto first = static_cast<std::ptrdiff_t>(m_first) - lines;
    scrollTo(static_cast<std::size_t>(std::max<std::ptrdiff_t>(first, 0)));
    event->accept();
}

void ReadoutPanel::resizeEvent(QResizeEvent *) { scrollTo(m_first); }

QSizeF ReadoutPanel::cardSize(
    const std::vector<ReadoutTable> &tables, const QFont &font, double width)
{
    const ReadoutPainter lines(tables, lightColours(), font);
    return {width, lines.headingHeight() + lines.height() + 2 * margin};
}

void ReadoutPanel::paintCard(QPainter &painter, const QRectF &card, const ReadoutHeading &heading,
    const std::vector<ReadoutTable> &tables, const Colours &colours, const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.line);
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    paintAll(painter, card.adjusted(margin, margin, -margin, -margin), heading,
        {tables, colours, font}, 0);
    painter.restore();
}

} // namespace remora::ui
