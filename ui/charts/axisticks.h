// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QTimeZone>

#include "dissect/core/timestamp.h"
#include "model/charts/chartkind.h"

namespace remora::ui {

// Round values of an axis, as many as there can be of at most `most`: multiples of 1, 2 or 5 times
// a power of ten.
struct ValueTicks {
    double step = 1;
    std::vector<double> values; // within [least, greatest]
};
ValueTicks valueTicks(double least, double greatest, int most);

// 1, 10, 100, and where there is room 2 and 5 times these. `least` is above 0.
std::vector<double> logarithmicTicks(double least, double greatest, int most);
QString logarithmicTickText(double value);

// Round times: 1, 2, 5 x 10^n of a second, then 10, 15, 30 s, minutes, hours and days of `zone`.
struct TimeTicks {
    dissect::Duration step = 0;
    std::vector<dissect::Timestamp> times;
};
TimeTicks timeTicks(const dissect::TimeRange &range, int wanted, const QTimeZone &zone);
// "0.25 s" since a first packet.
QString elapsedTickText(dissect::Timestamp time, dissect::Duration step);
// As many digits as the step needs.
QString timeTickText(dissect::Timestamp time, dissect::Duration step, const QTimeZone &zone);

// A unit that keeps the numbers of an axis short: the value is divided by `divisor`.
struct AxisUnit {
    double divisor = 1;
    QString name;
};
AxisUnit rateUnitFor(double greatest, model::RateUnit unit); // bit/s, kB/s, packets/s, …
AxisUnit byteUnit(double greatest); // bytes, kB, MB, …
AxisUnit durationUnit(double greatest); // s, ms, µs; values in seconds
QString tickText(double value, double step);

} // namespace remora::ui
