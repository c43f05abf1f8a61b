// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotmap.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

namespace remora::ui {

namespace {

    using Style = model::ChartSeries::Style;

    constexpr double dotSize = 2.6;
    constexpr double signSize = 5;

    void paintSign(QPainter &painter, QPointF at, Style style, const QColor &colour)
    {
        constexpr double half = signSize / 2;
        switch (style) {
        case Style::Rings:
            painter.setPen(QPen(colour, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, half, half);
            return;
        case Style::Crosses:
            painter.setPen(QPen(colour, 1.4));
            painter.drawLine(at + QPointF(-half, -half), at + QPointF(half, half));
            painter.drawLine(at + QPointF(-half, half), at + QPointF(half, -half));
            return;
        default:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(at, dotSize / 2, dotSize / 2);
            return;
        }
    }

    // The sign of one spot, as how much of each pixel it covers.
    struct Stamp {
        int size;
        std::vector<std::uint8_t> cover;
    };
    Stamp stampOf(Style style, double resolution)
    {
        const double sign = style == Style::Dots ? dotSize : signSize + 2;
        Stamp stamp{static_cast<int>(std::ceil(sign * resolution)) | 1, {}};
        QImage image(stamp.size, stamp.size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(resolution, resolution);
        const double middle = stamp.size / resolution / 2;
        paintSign(painter, {middle, middle}, style, Qt::black);
        painter.end();
        for (int y = 0; y < stamp.size; ++y) {
            for (int x = 0; x < stamp.size; ++x)
                stamp.cover.push_back(static_cast<std::uint8_t>(qAlpha(image.pixel(x, y))));
        }
        return stamp;
    }

    // How much of each pixel of the plot is covered by the signs of all spots.
    std::vector<std::uint8_t> stamped(const DotMap &map, const Stamp &stamp, int margin, QSize size)
    {
        std::vector<std::uint8_t> cover(
            static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
        const int offset = margin - stamp.size / 2;
        map.eachSpot([&](int column, int row) {
            if (row + margin * 2 >= size.height())
                return;
            const std::uint8_t *from = stamp.cover.data();
            for (int y = 0; y < stamp.size; ++y) {
                std::uint8_t *to = cover.data()
                    + static_cast<std::ptrdiff_t>(row + offset + y) * size.width() + column
                    + offset;
                for (int x = 0; x < stamp.size; ++x)
                    to[x] = std::max(to[x], *from++);
            }
        });
        return cover;
    }

    QImage image(const DotMap &map, Style style, double resolution, QSizeF area,
        const QColor &colour, int margin)
    {
        const QSize size(map.columns() + 2 * margin,
            static_cast<int>(std::ceil(area.height() * resolution)) + 1 + 2 * margin);
        const auto cover = stamped(map, stampOf(style, resolution), margin, size);
        std::array<QRgb, 256> shades{};
        for (int alpha = 0; alpha < 256; ++alpha)
            shades[static_cast<std::size_t>(alpha)] = qPremultiply(
                qRgba(colour.red(), colour.green(), colour.blue(), alpha * colour.alpha() / 255));
        QImage made(size, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < size.height(); ++y) {
            auto *line = reinterpret_cast<QRgb *>(made.scanLine(y));
            const std::uint8_t *from = cover.data() + static_cast<std::ptrdiff_t>(y) * size.width();
            for (int x = 0; x < size.width(); ++x)
                line[x] = shades[from[x]];
        }
        made.setDevicePixelRatio(resolution);
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
    const auto x
        = static_cast<std::size_t>(std::clamp(column, 0.0, static_cast<double>(m_columns - 1)));
    const auto y = static_cast<std::size_t>(std::clamp(row, 0.0, lastRow));
    const std::size_t at = x * m_rows + y;
    m_bits[at / 64] |= std::uint64_t{1} << at % 64;
}

void DotMap::add(
    const dissect::Samples &samples, const dissect::SamplePyramid *pyramid, const PlotScale &scale)
{
    const auto first
        = std::lower_bound(samples.times.begin(), samples.times.end(), scale.visible.begin);
    const auto last = std::upper_bound(first, samples.times.end(), scale.visible.end);
    const auto begin = static_cast<std::size_t>(first - samples.times.begin());
    const auto end = static_cast<std::size_t>(last - samples.times.begin());
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

void paintDots(QPainter &painter, const model::ChartSeries &series, const PlotScale &scale,
    const QColor &colour)
{
    const auto &samples = std::get<dissect::Samples>(series.data);
    const bool isRaster = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double resolution = isRaster ? painter.device()->devicePixelRatioF() : 2;
    DotMap map(scale.area, resolution);
    map.add(samples, series.pyramid.get(), scale);
    if (!isRaster) {
        map.eachSpot([&](int column, int row) {
            paintSign(painter, map.place(column, row), series.style, colour);
        });
        return;
    }
    const int margin = static_cast<int>(std::ceil((signSize + 2) * resolution));
    painter.drawImage(scale.area.topLeft() - QPointF(margin, margin) / resolution,
        image(map, series.style, resolution, scale.area.size(), colour, margin));
}

} // namespace remora::ui
