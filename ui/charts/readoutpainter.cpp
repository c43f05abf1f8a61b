// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readoutpainter.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

using namespace Qt::StringLiterals;

namespace remora::ui {

namespace {

    constexpr double signRoom = 19; // 16 and a gap
    constexpr double columnGap = 5;
    constexpr double betweenTables = 13;
    constexpr double aboveTotal = 3;

    QFont sized(QFont font, int pixels, QFont::Weight weight)
    {
        font.setPixelSize(pixels);
        font.setWeight(weight);
        return font;
    }

    // Beside a name there is less room the more columns there are.
    QString widestUsual(qsizetype columns)
    {
        return columns > 2 ? u"888.8"_s : columns == 2 ? u"8,888.8"_s : u"8,888.88"_s;
    }

    QRectF lower(const QRectF &place, double height)
    {
        return {place.left(), place.bottom() - height, place.width(), height};
    }

} // namespace

ReadoutPainter::ReadoutPainter(
    const std::vector<ReadoutTable> &tables, const Colours &colours, const QFont &font)
    : m_colours(colours)
    , m_plain(sized(font, QFontInfo(font).pixelSize() - 1, QFont::Normal))
    , m_bold(sized(m_plain, m_plain.pixelSize(), QFont::DemiBold))
    , m_heading(sized(font, QFontInfo(font).pixelSize(), QFont::DemiBold))
    , m_metrics(m_plain)
    , m_boldMetrics(m_bold)
{
    for (const ReadoutTable &table : tables)
        addLines(table);
}

void ReadoutPainter::addLines(const ReadoutTable &table)
{
    const auto add = [&](const ReadoutRow *row, bool isDetail, double above) {
        m_lines.push_back({&table, row, isDetail, above, textHeight() + above});
    };
    add(nullptr, false, m_lines.empty() ? 0 : betweenTables);
    for (const ReadoutRow &row : table.rows) {
        add(&row, false, row.isTotal ? aboveTotal : 0);
        if (!row.detail.isEmpty())
            add(&row, true, 0);
    }
}

double ReadoutPainter::headingHeight() const
{
    return std::ceil(QFontMetricsF(m_heading).height()) + 8;
}

double ReadoutPainter::height() const
{
    double sum = 0;
    for (const Line &line : m_lines)
        sum += line.height;
    return sum;
}

std::size_t ReadoutPainter::lastFirst(double areaHeight) const
{
    if (height() <= areaHeight)
        return 0;
    double room = areaHeight - textHeight(); // of the "…" at the top
    std::size_t first = m_lines.size();
    while (first > 0 && m_lines[first - 1].height <= room)
        room -= m_lines[--first].height;
    return first;
}

void ReadoutPainter::paintHeading(
    QPainter &painter, const QRectF &area, const ReadoutHeading &heading) const
{
    QFont font = m_heading;
    if (!heading.isPointer) {
        font = m_plain;
        font.setPixelSize(m_plain.pixelSize() - 1);
        font.setCapitalization(QFont::AllUppercase);
    }
    painter.setFont(font);
    painter.setPen(heading.isPointer ? m_colours.text : m_colours.dimText);
    // One base line for both.
    const double base = area.top() + QFontMetricsF(m_heading).ascent();
    painter.drawText(QPointF(area.left(), base), heading.main);
    const double used = QFontMetricsF(font).horizontalAdvance(heading.main) + columnGap;
    painter.setFont(m_plain);
    painter.setPen(m_colours.dimText);
    painter.drawText(QPointF(area.left() + used, base),
        m_metrics.elidedText(heading.detail, Qt::ElideRight, area.width() - used));
}

void ReadoutPainter::paint(QPainter &painter, const QRectF &area, std::size_t first) const
{
    double y = area.top();
    const auto paintMore = [&] {
        painter.setFont(m_plain);
        painter.setPen(m_colours.dimText);
        painter.drawText(QRectF(area.left(), y, area.width(), textHeight()),
            Qt::AlignLeft | Qt::AlignVCenter, u"…"_s);
    };
    if (first > 0) {
        paintMore();
        y += textHeight();
    }
    for (std::size_t i = first; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        // No line is lower than the "…" that may stand for those below.
        const double below = i + 1 < m_lines.size() ? textHeight() : 0;
        if (y + line.height + below > area.bottom()) {
            paintMore();
            return;
        }
        paintLine(painter, QRectF(area.left(), y, area.width(), line.height), line);
        y += line.height;
    }
}

void ReadoutPainter::paintLine(QPainter &painter, const QRectF &place, const Line &line) const
{
    if (line.above > 0) {
        const double y = std::floor(place.top() + line.above / 2);
        painter.fillRect(QRectF(place.left(), y, place.width(), 1), m_colours.line);
    }
    const QRectF text = lower(place, place.height() - line.above);
    if (line.row == nullptr)
        paintTitle(painter, text, *line.table);
    else
        paintRow(painter, text, line);
}

void ReadoutPainter::paintTitle(
    QPainter &painter, const QRectF &place, const ReadoutTable &table) const
{
    painter.setFont(m_plain);
    paintValues(painter, place, table, table.heads, m_colours.dimText);
    // Heads are shorter than their columns.
    const double first = table.heads.isEmpty() ? 0 : columns(table).front();
    const double room = nameRoom(place, table)
        + std::max(0.0, first - m_metrics.horizontalAdvance(table.heads.value(0)));
    painter.setFont(m_bold);
    painter.setPen(m_colours.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        m_boldMetrics.elidedText(table.title, Qt::ElideRight, room));
}

void ReadoutPainter::paintRow(QPainter &painter, const QRectF &place, const Line &line) const
{
    const ReadoutRow &row = *line.row;
    const double indent = row.style ? signRoom : 0;
    if (line.isDetail) {
        painter.setFont(m_plain);
        painter.setPen(m_colours.dimText);
        painter.drawText(place.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            m_metrics.elidedText(row.detail, Qt::ElideRight, place.width() - indent));
        return;
    }
    if (row.style && !row.isHidden)
        paintLegendSign(painter, QRectF(place.left(), place.top(), 16, place.height()), *row.style);
    QFont font = row.isTotal ? m_bold : m_plain;
    painter.setFont(font);
    paintValues(painter, place, *line.table, row.values, m_colours.text);
    const double room = nameRoom(place, *line.table) - indent;
    font.setStrikeOut(row.isHidden);
    painter.setFont(font);
    painter.setPen(row.isHidden ? m_colours.dimText : m_colours.text);
    const QFontMetricsF &metrics = row.isTotal ? m_boldMetrics : m_metrics;
    painter.drawText(place.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(row.name, Qt::ElideMiddle, room));
}

void ReadoutPainter::paintValues(QPainter &painter, const QRectF &place, const ReadoutTable &table,
    const QStringList &texts, const QColor &colour) const
{
    const std::vector<double> widths = columns(table);
    double right = place.right();
    for (qsizetype i = table.heads.size() - 1; i >= 0; --i) {
        const QString text = texts.value(i);
        painter.setPen(text == noValue() ? m_colours.dimText : colour);
        painter.drawText(QRectF(place.left(), place.top(), right - place.left(), place.height()),
            Qt::AlignRight | Qt::AlignVCenter, text);
        right -= widths[static_cast<std::size_t>(i)] + columnGap;
    }
}

// The same whatever the values: a name does not change under the eye that reads it.
double ReadoutPainter::nameRoom(const QRectF &place, const ReadoutTable &table) const
{
    double room = place.width();
    for (const double width : columns(table))
        room -= width + columnGap;
    return std::max(0.0, room);
}

std::vector<double> ReadoutPainter::columns(const ReadoutTable &table) const
{
    std::vector<double> widths;
    for (qsizetype i = 0; i < table.heads.size(); ++i) {
        double width = std::max(m_metrics.horizontalAdvance(widestUsual(table.heads.size())),
            m_metrics.horizontalAdvance(table.heads[i]));
        for (const ReadoutRow &row : table.rows)
            width = std::max(width,
                (row.isTotal ? m_boldMetrics : m_metrics).horizontalAdvance(row.values.value(i)));
        widths.push_back(width);
    }
    return widths;
}

} // namespace remora::ui
