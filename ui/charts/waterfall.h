// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QFont>

#include "model/charts/chartseries.h"
#include "ui/charts/chartappearance.h"
#include "ui/charts/plotscale.h"

class QPainter;

namespace remora::ui {

// Where the rows of turns stand in a plot: 20 high, or as many as fit, but no less than 6.
class RowPlaces {
public:
    RowPlaces(const model::TurnRows &rows, const QRectF &plot);
    double height() const { return m_height; }
    bool haveTexts() const; // there is room for them
    QRectF row(std::size_t index) const; // as wide as the plot
    std::optional<std::size_t> rowAt(double y) const;

    static constexpr double leastWithText = 14;
    // That a plot of so many rows needs: at their usual height as long as they are few.
    static double leastHeight(std::size_t rows);

private:
    QRectF m_plot;
    std::size_t m_rows;
    double m_height;
};

// What stands left of the bars needs so much room.
double rowLabelWidth(const model::TurnRows &rows, const QFont &font);
// How far what is said behind the bar of a turn reaches from its end.
double saidWidth(const model::TurnRows::Row &row, const QFont &font);
// Paints all rows that lie in the plot, and what is said beside them. Any thread.
void paintRows(QPainter &painter, const model::ChartData &chart, const PlotScale &scale,
    const ChartAppearance &appearance);
// What a turn is about, as HTML without anything foreign in it: a sentence, and a table of its
// parts.
QString turnCardHtml(const model::TurnRows::Row &row, const ChartAppearance &appearance);

} // namespace remora::ui
