// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/charts/chartkind.h"

namespace remora::ui {

// A unit that keeps the numbers of an axis short: a value is divided by `divisor`.
struct AxisUnit {
    double divisor = 1;
    QString name; // "Mbit/s"; translated
};

// The unit for values up to `greatest`.
AxisUnit unitOf(model::Quantity quantity, double greatest, model::RateUnit rate);
// A value in a unit, without the unit's name: as many digits as tell values of its size apart, in
// the user's language.
QString valueText(double value, const AxisUnit &unit);

} // namespace remora::ui
