// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesstyle.h"

#include <QCoreApplication>
#include <QPainter>

#include "ui/common/partcolours.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::ChartMarks;
using model::ChartSeries;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    using Sign = SeriesStyle::Sign;

    constexpr double lineWidth = 1.5;
    constexpr int unlike = 4; // so many colours are told apart well; beyond, lines differ too

    Sign signOf(const ChartSeries &series, bool isStack)
    {
        if (isStack || std::holds_alternative<model::Distribution>(series.data)
            || std::holds_alternative<model::TurnBars>(series.data))
            return Sign::Area;
        if (std::holds_alternative<dissect::SequenceTrace>(series.data))
            return Sign::Segment;
        const bool hasPoints = std::holds_alternative<dissect::Samples>(series.data)
            || std::holds_alternative<model::Scatter>(series.data);
        if (!hasPoints)
            return Sign::Line;
        switch (series.style) {
        case ChartSeries::Style::Dots:
            return Sign::Dot;
        case ChartSeries::Style::Open:
            return Sign::Open;
        case ChartSeries::Style::Diamonds:
            return Sign::Diamond;
        case ChartSeries::Style::Triangles:
            return Sign::Triangle;
        case ChartSeries::Style::Line:
            break;
        }
        return Sign::Line;
    }

    // An area cannot be dashed: the second one is paler.
    QColor mixed(const QColor &colour, const QColor &ground)
    {
        constexpr float share = 0.5F;
        const auto mix = [](float a, float b) { return a * share + b * (1 - share); };
        return QColor::fromRgbF(mix(colour.redF(), ground.redF()),
            mix(colour.greenF(), ground.greenF()), mix(colour.blueF(), ground.blueF()));
    }

    // Dashes in widths of the pen.
    QPen penOf(const ChartSeries &series, const QColor &colour)
    {
        QPen pen(colour, lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (series.isSecond)
            pen.setDashPattern({5 / lineWidth, 3 / lineWidth});
        else if (series.colour >= unlike)
            pen.setDashPattern({9 / lineWidth, 2 / lineWidth, 2 / lineWidth, 2 / lineWidth});
        return pen;
    }

} // namespace

SeriesStyle styleOf(
    const ChartSeries &series, const model::ChartData &chart, const Colours &colours)
{
    SeriesStyle style;
    style.sign = signOf(series, chart.isStack);
    style.colour
        = series.part ? partColour(*series.part, colours) : colours.ofSeries(series.colour);
    if (chart.isStack && series.isSecond)
        style.colour = mixed(style.colour, colours.panel);
    style.pen = penOf(series, style.colour);
    if (series.part && &colours == &highContrastColours()) {
        style.pattern = partPattern(*series.part, colours);
        style.outline = colours.text;
    }
    return style;
}

void paintSign(QPainter &painter, QPointF at, const SeriesStyle &style, double size)
{
    constexpr double line = 1.25;
    const double half = size / 2;
    const bool isFilled = style.sign == Sign::Dot || style.sign == Sign::Triangle;
    painter.setPen(isFilled ? QPen(Qt::NoPen) : QPen(style.colour, line));
    painter.setBrush(isFilled ? QBrush(style.colour) : QBrush(Qt::NoBrush));
    const double inner = half - (isFilled ? 0 : line / 2);
    if (style.sign == Sign::Diamond)
        painter.drawPolygon(QPolygonF{at - QPointF(0, half), at + QPointF(half, 0),
            at + QPointF(0, half), at - QPointF(half, 0)});
    else if (style.sign == Sign::Triangle)
        painter.drawPolygon(QPolygonF{at - QPointF(0, half), at + QPointF(half, half * 0.8),
            at + QPointF(-half, half * 0.8)});
    else
        painter.drawEllipse(at, inner, inner);
}

void paintLegendSign(QPainter &painter, const QRectF &place, const SeriesStyle &style)
{
    const QPointF middle = place.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (style.sign) {
    case Sign::Line: {
        constexpr double half = 8;
        painter.setPen(style.pen);
        painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
        break;
    }
    case Sign::Area: {
        const QRectF area(middle - QPointF(4.5, 4.5), QSizeF(9, 9));
        painter.fillRect(area, style.colour);
        if (style.pattern)
            painter.fillRect(area, *style.pattern);
        break;
    }
    case Sign::Segment:
        painter.setPen(QPen(style.colour, 2.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(middle - QPointF(0, 5), middle + QPointF(0, 5));
        break;
    default:
        paintSign(painter, middle, style, 6);
        break;
    }
    painter.restore();
}

QString briefName(const ChartSeries &series, const QString &only)
{
    const QString said = only + u' ';
    return said.size() > 1 && series.brief.startsWith(said) ? series.brief.mid(said.size())
                                                            : series.brief;
}

QString markName(ChartMarks::Kind kind)
{
    switch (kind) {
    case ChartMarks::Kind::Retransmission:
        return Texts::tr("retransmission");
    case ChartMarks::Kind::DuplicateAck:
        return Texts::tr("duplicate ACK");
    case ChartMarks::Kind::ZeroWindow:
        break;
    }
    return Texts::tr("zero window");
}

QColor markColour(ChartMarks::Kind kind, const Colours &colours)
{
    switch (kind) {
    case ChartMarks::Kind::Retransmission:
        return colours.failed;
    case ChartMarks::Kind::DuplicateAck:
        return colours.doubtful;
    case ChartMarks::Kind::ZeroWindow:
        break;
    }
    return colours.accent;
}

} // namespace remora::ui
