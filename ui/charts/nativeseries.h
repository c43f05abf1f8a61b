// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>
#include <QPointer>
#include <QString>

#include "ui/charts/drawing.h"
#include "ui/charts/ladder.h"

class QAbstractAxis;
class QAbstractSeries;
class QAreaSeries;
class QChart;
class QLineSeries;
class QScatterSeries;

namespace remora::ui {

// The series of Qt Charts that stand for those of a chart: each is in the legend, and draws what
// its kind draws well: lines, areas and signs of no more than some hundred points, replaced whole.
// What is more, or has gaps, is painted over them. GUI thread.
class NativeSeries {
public:
    // Adds one for each to a chart without any. `x`, `y`: the chart's axes.
    void build(QChart &chart, QAbstractAxis &x, QAbstractAxis &y, const model::ChartData &data,
        const ChartAppearance &appearance);
    void clear(QChart &chart);
    // Gives them what they can draw, and marks it as theirs. The numbers of the axes: nanoseconds
    // since what is visible begins, or values; divided by these.
    struct Units {
        double across = 1;
        double values = 1;
    };
    void feed(ChartDrawing &drawing, const Units &units);

    // What the legend shows.
    struct Entry {
        QAbstractSeries *series;
        QString name; // of the chart's series; empty: of a part or a mark
        QString full; // what the legend says, plain
        QString brief; // where there is no room for that
    };
    // Which of both it says.
    void nameEntries(bool full) const;
    const QList<Entry> &entries() const { return m_entries; }

private:
    struct One {
        QLineSeries *line = nullptr;
        QAreaSeries *area = nullptr;
        QScatterSeries *points = nullptr;
    };
    class Builder;
    void add(Builder &builder, const model::ChartSeries &series, const model::ChartData &data,
        const ChartAppearance &appearance);

    std::vector<One> m_series; // one for each of the chart
    QList<Entry> m_entries;
};

} // namespace remora::ui
