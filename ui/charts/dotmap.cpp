// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotmap.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include "ui/charts/seriesextent.h"

namespace remora::ui {

namespace {

    // The sign of one spot, as how much of each pixel it covers.
    struct Stamp {
        int size;
        std::vector<std::uint8_t> cover;
    };
    Stamp stampOf(const SeriesStyle &style, double size, double resolution)
    {
        Stamp stamp{static_cast<int>(std::ceil(size * resolution)) | 1, {}};
        QImage image(stamp.size, stamp.size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(resolution, resolution);
        const double middle = stamp.size / resolution / 2;
        SeriesStyle filled = style; // a ring of two pixels is a dot
        if (style.sign == SeriesStyle::Sign::Open)
            filled.sign = SeriesStyle::Sign::Dot;
        paintSign(painter, {middle, middle}, filled, size);
        painter.end();
        for (int y = 0; y < stamp.size; ++y) {
            for (int x = 0; x < stamp.size; ++x)
                stamp.cover.push_back(static_cast<std::uint8_t>(qAlpha(image.pixel(x, y))));
        }
        return stamp;
    }

    // How much of each pixel of the plot is covered by the signs of all spots. `share`: of one of
    // them; where they lie close they add up.
    std::vector<std::uint8_t> stamped(
        const DotMap &map, const Stamp &stamp, int margin, QSize size, double share)
    {
        std::vector<std::uint8_t> cover(
            static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
        std::vector<std::uint8_t> part;
        for (const std::uint8_t full : stamp.cover)
            part.push_back(static_cast<std::uint8_t>(std::lround(full * share)));
        constexpr int most = 255;
        const int offset = margin - stamp.size / 2;
        map.eachSpot([&](int column, int row) {
            if (row + margin * 2 >= size.height())
                return;
            const std::uint8_t *from = part.data();
            for (int y = 0; y < stamp.size; ++y) {
                std::uint8_t *to = cover.data()
                    + static_cast<std::ptrdiff_t>(row + offset + y) * size.width() + column
                    + offset;
                for (int x = 0; x < stamp.size; ++x, ++from)
                    to[x] = static_cast<std::uint8_t>(std::min(most, to[x] + *from));
            }
        });
        return cover;
    }

    QImage coloured(const std::vector<std::uint8_t> &cover, QSize size, const QColor &colour)
    {
        std::array<QRgb, 256> shades{};
        for (int alpha = 0; alpha < 256; ++alpha)
            shades[static_cast<std::size_t>(alpha)]
                = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
        QImage made(size, QImage::Format_ARGB32_Premultiplied);
        const std::uint8_t *from = cover.data();
        for (int y = 0; y < size.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(made.scanLine(y));
            for (int x = 0; x < size.width(); ++x)
                line[x] = shades[*from++];
        }
        return made;
    }

} // namespace

DotMap::DotMap(const QRectF &area, double resolution)
    : m_area(area)
    , m_resolution(resolution)
    , m_columns(static_cast<std::size_t>(std::max(1.0, std::ceil(area.width() * resolution) + 1)))
    , m_rows(
          (static_cast<std::size_t>(std::max(1.0, std::ceil(area.height() * resolution) + 1)) + 63)
          / 64 * 64)
    , m_bits(m_columns * m_rows / 64)
{
}

void DotMap::set(double column, double row)
{
    const double lastRow = std::ceil(m_area.height() * m_resolution);
    if (row < -1 || row > lastRow + 1) // beyond a part of the values that was chosen
        return;
    const auto x
        = static_cast<std::size_t>(std::clamp(column, 0.0, static_cast<double>(m_columns - 1)));
    const auto y = static_cast<std::size_t>(std::clamp(row, 0.0, lastRow));
    const std::size_t at = x * m_rows + y;
    m_bits[at / 64] |= std::uint64_t{1} << at % 64;
}

bool DotMap::isAlone(int column, int row) const
{
    constexpr int around = 4;
    const auto rows = static_cast<int>(m_rows);
    const int low = std::max(0, row - around);
    const int high = std::min(rows - 1, row + around);
    const auto isTaken = [&](int x, int y) {
        const std::size_t at = static_cast<std::size_t>(x) * m_rows + static_cast<std::size_t>(y);
        return (m_bits[at / 64] >> at % 64 & 1) != 0;
    };
    // Nearest first: in a dense cloud that is the answer.
    for (int away = 0; away <= around; ++away) {
        for (const int x : {column - away, column + away}) {
            if (x < 0 || x >= static_cast<int>(m_columns))
                continue;
            for (int y = low; y <= high; ++y) {
                if (isTaken(x, y) && (x != column || y != row))
                    return false;
            }
        }
    }
    return true;
}

std::size_t DotMap::spots() const
{
    std::size_t count = 0;
    for (const std::uint64_t bits : m_bits)
        count += static_cast<std::size_t>(std::popcount(bits));
    return count;
}

void DotMap::add(
    const dissect::Samples &samples, const dissect::SamplePyramid *pyramid, const PlotScale &scale)
{
    const auto [begin, end] = samplesIn(samples, scale.visible);
    const double perTime
        = m_area.width() * m_resolution / static_cast<double>(scale.visible.length());
    const auto column = [&](std::size_t i) {
        return static_cast<double>(samples.times[i] - scale.visible.begin) * perTime;
    };
    const auto row = [&](double value) { return (scale.y(value) - m_area.top()) * m_resolution; };
    const auto takeEach = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            set(column(i), row(samples.values[i]));
    };
    if (pyramid == nullptr) {
        takeEach(begin, end);
        return;
    }
    using Group = dissect::SamplePyramid::Group;
    pyramid->cover(
        begin, end,
        [&](const Group &group) { return column(group.end - 1) - column(group.begin) <= 1; },
        [&](const Group &group) {
            const double at = (column(group.begin) + column(group.end - 1)) / 2;
            pyramid->eachValue(group, [&](double value) { set(at, row(value)); });
        },
        takeEach);
}

std::size_t visibleSamples(const dissect::Samples &samples, const dissect::TimeRange &visible)
{
    const auto [first, last] = samplesIn(samples, visible);
    return last - first;
}

QPolygonF placesOf(const dissect::Samples &samples, const PlotScale &scale)
{
    QPolygonF places;
    const auto [first, last] = samplesIn(samples, scale.visible);
    for (std::size_t i = first; i < last; ++i) {
        const QPointF at(scale.x(samples.times[i]), scale.y(samples.values[i]));
        if (scale.area.contains(at))
            places << at;
    }
    return places;
}

void paintSigns(QPainter &painter, const Signs &signs)
{
    for (const QPointF &place : signs.places)
        paintSign(painter, place, signs.style, signs.size);
}

void paintCloud(QPainter &painter, const model::ChartSeries &series, const PlotScale &scale,
    const SeriesStyle &style)
{
    const auto &samples = std::get<dissect::Samples>(series.data);
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double resolution = isRaster ? painter.device()->devicePixelRatioF() : 2;
    DotMap map(scale.area, resolution);
    map.add(samples, series.pyramid.get(), scale);
    // The more there are the smaller each is, but one that stands alone is as large as ever.
    constexpr std::size_t dense = 20'000; // spots of a screen
    const bool isDense = static_cast<double>(map.spots()) > dense * resolution * resolution;
    const double size = isDense ? 2.2 : 3.4;
    constexpr double share = 0.6;
    const int margin = static_cast<int>(std::ceil((size + 2) * resolution));
    const QSize pixels(map.columns() + 2 * margin,
        static_cast<int>(std::ceil(scale.area.height() * resolution)) + 1 + 2 * margin);
    QImage image = coloured(stamped(map, stampOf(style, size, resolution), margin, pixels, share),
        pixels, style.colour);
    if (isRaster)
        image.setDevicePixelRatio(resolution);
    const QPointF corner = scale.area.topLeft() - QPointF(margin, margin) / resolution;
    if (isRaster)
        painter.drawImage(corner, image);
    else
        painter.drawImage(QRectF(corner, QSizeF(pixels) / resolution), image);
    constexpr double signSize = 6;
    map.eachSpot([&](int column, int row) {
        if (map.isAlone(column, row))
            paintSign(painter, map.place(column, row), style, signSize);
    });
}

} // namespace remora::ui
