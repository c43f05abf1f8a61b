// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "model/text/format.h"
#include "model/turns/placedpieces.h"
#include "ui/common/partcolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using dissect::TimePart;
using Row = model::TurnRows::Row;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    constexpr double usualHeight = 20;
    constexpr double leastRow = 6;
    constexpr double swatch = 9;
    constexpr double waterfallAir = 8;
    constexpr double behind = 6; // the end of a bar
    constexpr double rightMargin = 34; // of the plot, where a text may still stand

    QString milliseconds(dissect::Duration duration)
    {
        return QLocale().toString(static_cast<double>(duration) / 1e6, 'f', 1);
    }

    QString numberOf(const Row &row) { return QLocale().toString(row.turn->number); }

    QString bytesOf(const Row &row)
    {
        return model::bytes(row.turn->requestBytes) + u" → "_s
            + model::bytes(row.turn->answerBytes);
    }

    QString namesOf(const dissect::Turn &turn, bool atMost)
    {
        QStringList names;
        for (std::size_t i = 0; i < dissect::timeParts; ++i) {
            const auto part = static_cast<TimePart>(i);
            if (atMost ? turn.isAtMost(part) : !turn.parts.has(part))
                names << model::partHead(part).toLower();
        }
        return names.join(u", "_s);
    }

    // "316.2 · server at most".
    QString saidOf(const Row &row)
    {
        QStringList parts{milliseconds(row.turn->total())};
        if (const QString names = namesOf(*row.turn, true); !names.isEmpty())
            parts << Texts::tr("%1 at most").arg(names);
        if (const QString names = namesOf(*row.turn, false); !names.isEmpty())
            parts << Texts::tr("%1 not seen").arg(names);
        return parts.join(u" · "_s);
    }

    class RowPainter {
    public:
        RowPainter(QPainter &painter, const model::ChartData &chart, const PlotScale &scale,
            const ChartAppearance &appearance)
            : m_painter(painter)
            , m_chart(chart)
            , m_scale(scale)
            , m_appearance(appearance)
            , m_places(*chart.rows, scale.area)
            , m_metrics(appearance.font)
        {
            for (const model::ChartSeries &series : chart.series) {
                if (series.part && appearance.hidden.contains(series.name))
                    m_hidden[static_cast<std::size_t>(*series.part)] = true;
            }
            for (const Row &row : chart.rows->rows)
                m_numbers = std::max(m_numbers, m_metrics.horizontalAdvance(numberOf(row)));
        }

        void paint(const Row &row, const QRectF &place) const
        {
            if (row.isFirst && place.top() > m_scale.area.top())
                m_painter.fillRect(
                    QRectF(0, place.top(), m_scale.area.right(), 1), m_appearance.colours->line);
            if (m_places.haveTexts())
                paintLabel(row, place);
            else if (m_chart.rows->haveColours)
                paintSwatch(row, place);
            paintIdle(row, place);
            paintBar(row, place);
        }

    private:
        void paintSwatch(const Row &row, const QRectF &place) const
        {
            const double high = std::min(swatch, place.height() - 2);
            m_painter.fillRect(QRectF(waterfallAir, place.center().y() - high / 2, swatch, high),
                m_appearance.colours->ofSeries(row.colour));
        }

        void paintLabel(const Row &row, const QRectF &place) const
        {
            double left = waterfallAir;
            if (m_chart.rows->haveColours) {
                paintSwatch(row, place);
                left += swatch + waterfallAir;
            }
            m_painter.setPen(m_appearance.colours->dimText);
            m_painter.drawText(QRectF(left, place.top(), m_numbers, place.height()),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, numberOf(row));
            m_painter.drawText(QRectF(left, place.top(), m_scale.area.left() - waterfallAir - left,
                                   place.height()),
                Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, bytesOf(row));
        }

        // Nobody waited: no part, no colour.
        void paintIdle(const Row &row, const QRectF &place) const
        {
            if (row.idle <= 0)
                return;
            const auto start = model::timeOf(*row.turn).begin - row.shift;
            const double from = std::max(m_scale.x(start - row.idle), m_scale.area.left());
            const double to = std::min(m_scale.x(start) - 2, m_scale.area.right());
            if (to <= from)
                return;
            QPen dots(m_appearance.colours->dimText, 1, Qt::SolidLine, Qt::FlatCap);
            dots.setDashPattern({1, 3});
            m_painter.setPen(dots);
            const double y = std::floor(place.center().y()) + 0.5;
            m_painter.drawLine(QPointF(from, y), QPointF(to, y));
        }

        void paintBar(const Row &row, const QRectF &place) const
        {
            constexpr double usualBar = 12;
            const double high = std::min(usualBar, std::max(place.height() - 2, 3.0));
            const double top = std::round(place.center().y() - high / 2);
            const auto &pieces = row.pieces;
            double end = m_scale.x(model::timeOf(*row.turn).begin - row.shift);
            for (std::size_t i = 0; i < pieces.size(); ++i) {
                const model::PlacedPiece &piece = pieces[i];
                const double left = m_scale.x(piece.time.begin - row.shift);
                const double right = m_scale.x(piece.time.end - row.shift);
                end = std::max(end, right);
                constexpr double gap = 1; // between two parts
                constexpr double least = 0.8; // of a part
                const double until = i + 1 < pieces.size() ? right - gap : right;
                const double from = std::max(left, m_scale.area.left());
                const double to = std::min(std::max(until, left + least), m_scale.area.right());
                if (to > from && !m_hidden[static_cast<std::size_t>(piece.part)])
                    paintPart(m_painter, QRectF(from, top, to - from, high), piece.part,
                        *m_appearance.colours, {piece.isAtMost, false});
            }
            if (end >= m_scale.area.left() && end <= m_scale.area.right())
                paintSaid(row, place, end, QRectF(0, top, 0, high));
        }

        void paintSaid(const Row &row, const QRectF &place, double end, const QRectF &bar) const
        {
            double left = end + behind;
            m_painter.setPen(QPen(m_appearance.colours->dimText, 1));
            if (!namesOf(*row.turn, false).isEmpty()) { // what was not seen is left open
                constexpr double wide = 12;
                if (left + wide > m_scale.area.right())
                    return;
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawRect(
                    QRectF(left - 4.5, bar.top() + 0.5, wide, std::max(bar.height() - 1, 1.0)));
                left += wide;
            }
            const QString text = saidOf(row);
            if (!m_places.haveTexts()
                || left + m_metrics.horizontalAdvance(text) > m_scale.area.right() + rightMargin)
                return;
            m_painter.drawText(
                QRectF(left, place.top(), m_metrics.horizontalAdvance(text) + 2, place.height()),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        }

        QPainter &m_painter;
        const model::ChartData &m_chart;
        const PlotScale &m_scale;
        const ChartAppearance &m_appearance;
        RowPlaces m_places;
        QFontMetricsF m_metrics;
        std::array<bool, dissect::timeParts> m_hidden{};
        double m_numbers = 0; // how wide they are
    };

} // namespace

RowPlaces::RowPlaces(const model::TurnRows &rows, const QRectF &plot)
    : m_plot(plot)
    , m_rows(rows.rows.size())
    , m_height(m_rows == 0 ? usualHeight
                           : std::clamp(std::floor(plot.height() / static_cast<double>(m_rows)),
                               leastRow, usualHeight))
{
}

bool RowPlaces::haveTexts() const { return m_height >= leastWithText; }

QRectF RowPlaces::row(std::size_t index) const
{
    return {m_plot.left(), m_plot.top() + static_cast<double>(index) * m_height, m_plot.width(),
        m_height};
}

std::optional<std::size_t> RowPlaces::rowAt(double y) const
{
    const double at = (y - m_plot.top()) / m_height;
    return at >= 0 && at < static_cast<double>(m_rows) ? std::optional(static_cast<std::size_t>(at))
                                                       : std::nullopt;
}

double RowPlaces::leastHeight(std::size_t rows)
{
    constexpr std::size_t few = 10;
    return std::max(static_cast<double>(rows) * leastRow,
        static_cast<double>(std::min(rows, few)) * usualHeight);
}

double rowLabelWidth(const model::TurnRows &rows, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double numbers = 0;
    double bytes = 0;
    for (const Row &row : rows.rows) {
        numbers = std::max(numbers, metrics.horizontalAdvance(numberOf(row)));
        bytes = std::max(bytes, metrics.horizontalAdvance(bytesOf(row)));
    }
    return 3 * waterfallAir + numbers + bytes + (rows.haveColours ? swatch + waterfallAir : 0);
}

double saidWidth(const Row &row, const QFont &font)
{
    const double open = namesOf(*row.turn, false).isEmpty() ? 0 : 12;
    return behind + open + QFontMetricsF(font).horizontalAdvance(saidOf(row));
}

void paintRows(QPainter &painter, const model::ChartData &chart, const PlotScale &scale,
    const ChartAppearance &appearance)
{
    const RowPlaces places(*chart.rows, scale.area);
    const RowPainter rows(painter, chart, scale, appearance);
    painter.save();
    painter.setFont(appearance.font);
    for (std::size_t i = 0; i < chart.rows->rows.size(); ++i) {
        const QRectF place = places.row(i);
        if (place.bottom() > scale.area.bottom() + 0.5)
            break;
        rows.paint(chart.rows->rows[i], place);
    }
    painter.restore();
}

namespace {

    QString sentenceOf(const dissect::Turn &turn)
    {
        const auto &times = turn.parts.of;
        const auto largest = std::max_element(times.begin(), times.end());
        if (*largest <= 0)
            return Texts::tr("The client did not wait.");
        const auto part = static_cast<TimePart>(largest - times.begin());
        return Texts::tr("%1 took most of it: %2 of %3.")
            .arg(model::partName(part), model::waitText(*largest), model::waitText(turn.total()));
    }

    // `packets`: HTML of the last column.
    QString cells(const QStringList &texts, const QString &swatchColour, bool bold,
        const QString &packets = {})
    {
        const auto gap = u"&nbsp;&nbsp;&nbsp;"_s;
        QString html = u"<tr><td>"_s;
        if (!swatchColour.isEmpty())
            html += u"<span style=\"color:%1\">■</span> "_s.arg(swatchColour);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString text = texts[i].toHtmlEscaped();
            if (i > 0)
                html += u"</td><td align=\"right\">"_s + gap;
            html += bold ? u"<b>"_s + text + u"</b>"_s : text;
        }
        return html + u"</td><td>"_s + (packets.isEmpty() ? packets : gap + packets)
            + u"</td></tr>"_s;
    }

    QString linkTo(dissect::PacketIndex packet, const Colours &colours)
    {
        const auto number = static_cast<quint64>(packet) + 1;
        return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">#%1</a>"_s.arg(
            QString::number(number), colours.accent.name());
    }

    // The packets that bound the longest piece of a part, and what they are.
    QString packetsOf(const Row &row, TimePart part, const Colours &colours)
    {
        const model::PlacedPiece *longest = nullptr;
        int pieces = 0;
        for (const model::PlacedPiece &piece : row.pieces) {
            if (piece.part != part)
                continue;
            ++pieces;
            if (longest == nullptr || piece.time.length() > longest->time.length())
                longest = &piece;
        }
        if (longest == nullptr)
            return {};
        // What the network took stands on both sides of the server's time.
        const bool isOneOfMany = pieces > 1 && part != TimePart::Network;
        const QString what = model::partBounds(part);
        return linkTo(longest->from, colours) + u" – "_s + linkTo(longest->to, colours)
            + u" <span style=\"color:%1\">%2</span>"_s.arg(colours.dimText.name(),
                (isOneOfMany ? Texts::tr("%1, the longest of %2").arg(what).arg(pieces) : what)
                    .toHtmlEscaped());
    }

} // namespace

QString turnCardHtml(const Row &row, const ChartAppearance &appearance)
{
    const dissect::Turn &turn = *row.turn;
    const auto time = model::timeOf(turn);
    constexpr int digits = 3;
    QString html = u"<b>%1</b> <span style=\"color:%2\">%3 – %4</span><br>%5"_s.arg(
        Texts::tr("Turn %1").arg(numberOf(row)).toHtmlEscaped(), appearance.colours->dimText.name(),
        model::timeOfDay(time.begin, appearance.zone, digits).toHtmlEscaped(),
        model::timeOfDay(time.end, appearance.zone, digits).toHtmlEscaped(),
        sentenceOf(turn).toHtmlEscaped());
    html += u"<table cellspacing=\"0\" cellpadding=\"0\">"_s
        + cells(
            {Texts::tr("Part"), u"ms"_s, u"%"_s}, {}, false, Texts::tr("Packets").toHtmlEscaped());
    const auto shares = dissect::percentsOf(turn.parts);
    for (std::size_t i = 0; i < dissect::timeParts; ++i) {
        const auto part = static_cast<TimePart>(i);
        const QString colour = partColour(part, *appearance.colours).name();
        if (!turn.parts.has(part))
            html += cells({model::partName(part), Texts::tr("not seen"), {}}, colour, false);
        else if (turn.parts[part] > 0)
            html += cells(
                {model::partName(part),
                    (turn.isAtMost(part) ? u"≤ "_s : QString()) + milliseconds(turn.parts[part]),
                    QString::number(shares[i])},
                colour, false, packetsOf(row, part, *appearance.colours));
    }
    html += cells({Texts::tr("Total"), milliseconds(turn.total()), u"100"_s}, {}, true);
    return html + u"</table>"_s;
}

} // namespace remora::ui
