// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QPolygonF>

#include "ui/charts/drawing.h"

class QPainter;

namespace remora::ui {

// Which spots of a plot hold a sample: what a cloud of millions comes to on a screen. No spot is
// left out, so no extreme is lost.
class DotMap {
public:
    // `resolution`: spots for each unit of the plot's area, in both directions.
    DotMap(const QRectF &area, double resolution);

    void add(const dissect::Samples &samples, const dissect::SamplePyramid *pyramid,
        const PlotScale &scale);
    // Calls `visit(column, row)` for each taken spot.
    template <class Visit> void eachSpot(Visit visit) const
    {
        for (std::size_t i = 0; i < m_bits.size(); ++i) {
            for (std::uint64_t bits = m_bits[i]; bits != 0; bits &= bits - 1) {
                const std::size_t at = i * 64 + static_cast<std::size_t>(__builtin_ctzll(bits));
                visit(static_cast<int>(at / m_rows), static_cast<int>(at % m_rows));
            }
        }
    }
    std::size_t spots() const; // taken
    // Whether no other spot is taken around one.
    bool isAlone(int column, int row) const;
    int columns() const { return static_cast<int>(m_columns); }
    int rows() const { return static_cast<int>(m_rows); }
    QPointF place(int column, int row) const
    {
        return {m_area.left() + (column + 0.5) / m_resolution,
            m_area.top() + (row + 0.5) / m_resolution};
    }

private:
    void set(double column, double row);

    QRectF m_area;
    double m_resolution;
    std::size_t m_columns;
    std::size_t m_rows; // a multiple of 64
    std::vector<std::uint64_t> m_bits; // column by column
};

// How many samples are visible; so many of a chart are drawn one by one.
inline constexpr std::size_t fewSamples = 3'000;
std::size_t visibleSamples(const dissect::Samples &samples, const dissect::TimeRange &visible);
// These as places in the plot.
QPolygonF placesOf(const dissect::Samples &samples, const PlotScale &scale);
void paintSigns(QPainter &painter, const Signs &signs);
// Draws samples as spots, darker where there are many: as an image, for millions of shapes are no
// file that anybody can open.
void paintCloud(QPainter &painter, const model::ChartSeries &series, const PlotScale &scale,
    const SeriesStyle &style);

} // namespace remora::ui
