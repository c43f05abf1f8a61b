// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

#include "model/charts/chartarrangement.h"
#include "ui/charts/axisunit.h"
#include "ui/charts/plotscale.h"
#include "ui/charts/seriesextent.h"

class QAbstractAxis;
class QLogValueAxis;
class QValueAxis;

namespace remora::ui {

// What an axis of values shows: from where to where, in which unit, with a label at each step.
struct ValueRange {
    AxisScale scale; // in the unit of the data
    AxisUnit unit;
    double step = 1; // between labels, in `unit`; on a logarithmic scale the base
    double first = 0; // label, in `unit`
    int decimals = 0; // of the labels
    QString suffix; // of each label: where the unit stands nowhere else
    QStringList labels() const; // in the user's language
};

// How much of an axis there is.
struct AxisWish {
    model::Quantity quantity = model::Quantity::Size;
    model::RateUnit rate = model::RateUnit::Bits;
    bool fromZero = true;
    bool logarithmic = false;
    int labels = 5; // so many at best
};
// Round at both ends, with a label at or above the greatest value.
ValueRange roundRange(const Extent &extent, const AxisWish &wish);
// Exactly this part of the values, with round labels inside.
ValueRange exactRange(const model::ChartArrangement::Values &values, const AxisWish &wish);

// Gives an axis of Qt Charts the range; its numbers are in the range's unit.
void show(const ValueRange &range, QValueAxis &axis);
void show(const ValueRange &range, QLogValueAxis &axis);

} // namespace remora::ui
