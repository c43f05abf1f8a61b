// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/partcolours.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QPainter>

#include "ui/common/palette.h"

namespace remora::ui {

using dissect::Duration;
using dissect::PartTimes;
using dissect::TimePart;

namespace {

    using PartColours = std::array<QColor, dissect::timeParts>;

    const PartColours &partColours(const Colours &colours)
    {
        static const PartColours light{QColor(0x506177), QColor(0xA3B2D6), QColor(0x3674CA),
            QColor(0xF29A36), QColor(0x5BA792), QColor(0xB20F40), QColor(0x6E2F9E),
            QColor(0xA0862C)};
        static const PartColours dark{QColor(0x6D7D94), QColor(0xBFC9E8), QColor(0x5099EA),
            QColor(0xEFA24A), QColor(0x5CC4A3), QColor(0xD9395B), QColor(0x9557C4),
            QColor(0xEFDB8C)};
        return &colours == &darkColours() ? dark : light;
    }

    constexpr double gap = 1;
    constexpr double least = 0.8;
    constexpr double dimmed = 0.35;

    // Of high contrast, by TimePart.
    constexpr std::array patterns{Qt::SolidPattern, Qt::Dense6Pattern, Qt::BDiagPattern,
        Qt::FDiagPattern, Qt::HorPattern, Qt::DiagCrossPattern, Qt::VerPattern, Qt::CrossPattern};

    void paintHatching(QPainter &painter, const QRectF &place, const Colours &colours)
    {
        constexpr double width = 1.6;
        constexpr double every = 5;
        const double step = every * std::sqrt(2.0);
        QColor colour = colours.panel;
        colour.setAlphaF(0.69F);
        painter.save();
        painter.setClipRect(place, Qt::IntersectClip);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        // Lines of one area and of its neighbour go on in each other.
        const double height = place.height();
        const double first = std::floor((place.left() + place.bottom()) / step) * step;
        for (double sum = first; sum - place.top() < place.right() + height + step; sum += step) {
            const double x = sum - place.bottom();
            painter.drawLine(QPointF(x - width, place.bottom() + width),
                QPointF(x + height + width, place.top() - width));
        }
        painter.restore();
    }

    // Of the two that stand out, the one that stands out more.
    QColor inkOn(const QColor &fill, const Colours &colours)
    {
        constexpr int middle = 140;
        return qGray(fill.rgb()) < middle ? colours.panel : colours.text;
    }

} // namespace

QColor partColour(TimePart part, const Colours &colours)
{
    return partColours(colours)[static_cast<std::size_t>(part)];
}

std::optional<QBrush> partPattern(TimePart part, const Colours &colours)
{
    const Qt::BrushStyle pattern = patterns[static_cast<std::size_t>(part)];
    if (&colours != &highContrastColours() || pattern == Qt::SolidPattern)
        return std::nullopt;
    return QBrush(inkOn(partColour(part, colours), colours), pattern);
}

namespace {

    void paintPattern(QPainter &painter, const QRectF &place, TimePart part, const Colours &colours)
    {
        if (const auto pattern = partPattern(part, colours))
            painter.fillRect(place, *pattern);
        constexpr double line = 1;
        if (place.width() < 2 * line || place.height() < 2 * line) {
            painter.fillRect(place, colours.text);
            return;
        }
        for (const QRectF &edge : {QRectF(place.left(), place.top(), place.width(), line),
                 QRectF(place.left(), place.bottom() - line, place.width(), line),
                 QRectF(place.left(), place.top(), line, place.height()),
                 QRectF(place.right() - line, place.top(), line, place.height())})
            painter.fillRect(edge, colours.text);
    }

    // Edges on whole pixels of the screen; what is narrower than one stays so.
    QRectF crisp(const QPainter &painter, const QRectF &place)
    {
        const double pixels
            = painter.device() != nullptr ? painter.device()->devicePixelRatioF() : 1;
        const auto whole = [&](double at) { return std::round(at * pixels) / pixels; };
        const double left = whole(place.left());
        const double top = whole(place.top());
        const double width
            = place.width() * pixels < 1 ? place.width() : whole(place.right()) - left;
        const double height
            = place.height() * pixels < 1 ? place.height() : whole(place.bottom()) - top;
        return {left, top, width, height};
    }

} // namespace

std::vector<PartPlace> placesOf(const QRectF &place, const PartTimes &parts, Duration whole)
{
    std::vector<PartPlace> places;
    if (whole <= 0)
        return places;
    double length = 0;
    double taken = 0;
    std::size_t widest = 0;
    for (std::size_t i = 0; i < dissect::timeParts; ++i) {
        const auto part = static_cast<TimePart>(i);
        if (!parts.has(part) || parts[part] <= 0)
            continue;
        const double natural
            = place.width() * static_cast<double>(parts[part]) / static_cast<double>(whole);
        const double width = std::max(natural - gap, least);
        length += natural;
        taken += width + gap;
        places.push_back({part, QRectF(0, place.top(), width, place.height())});
        if (width >= places[widest].place.width()) // of equal ones the last, which has no gap
            widest = places.size() - 1;
    }
    if (places.empty())
        return places;
    // No gap after the last one; what the small ones have too much the widest one gives.
    QRectF &giving = places[widest].place;
    giving.setWidth(std::max(giving.width() + length - (taken - gap), least));
    double x = place.left();
    for (PartPlace &one : places) {
        one.place.moveLeft(x);
        x = one.place.right() + gap;
    }
    return places;
}

void paintPart(QPainter &painter, const QRectF &exact, TimePart part, const Colours &colours,
    const PartLook &look)
{
    const QRectF place = crisp(painter, exact);
    const double opacity = painter.opacity();
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.isDimmed)
        painter.setOpacity(opacity * dimmed);
    painter.fillRect(place, partColour(part, colours));
    if (&colours == &highContrastColours())
        paintPattern(painter, place, part, colours);
    if (look.isAtMost)
        paintHatching(painter, place, colours);
    painter.setOpacity(opacity);
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

void paintParts(QPainter &painter, const QRectF &place, const PartTimes &parts, Duration whole,
    std::uint8_t atMost, const Colours &colours, std::optional<TimePart> lit)
{
    for (const auto &[part, at] : placesOf(place, parts, whole)) {
        const bool isAtMost = (atMost >> static_cast<unsigned>(part) & 1U) != 0;
        paintPart(painter, at, part, colours, {isAtMost, lit && *lit != part});
    }
}

std::optional<TimePart> partAt(
    const QRectF &place, const PartTimes &parts, Duration whole, double x)
{
    for (const auto &[part, at] : placesOf(place, parts, whole)) {
        if (x >= at.left() && x < at.right() + gap)
            return part;
    }
    return std::nullopt;
}

} // namespace remora::ui
