// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QTimeZone>

#include "dissect/core/timestamp.h"

class QCategoryAxis;
class QFontMetricsF;

namespace remora::ui {

// Round times: 1, 2, 5 x 10^n of a second, then 10, 15, 30 s, minutes, hours and days of `zone`.
struct TimeTicks {
    dissect::Duration step = 0;
    std::vector<dissect::Timestamp> times;
};
TimeTicks timeTicks(const dissect::TimeRange &range, int wanted, const QTimeZone &zone);
// As many digits as the step needs.
QString timeTickText(dissect::Timestamp time, dissect::Duration step, const QTimeZone &zone);
// "0.25 s" since a first packet.
QString elapsedTickText(dissect::Timestamp time, dissect::Duration step);

// The numbers of a time axis: nanoseconds since what is visible begins, so that a double is exact.
double onAxis(dissect::Timestamp time, const dissect::TimeRange &visible);
// The plot that a time axis belongs to, and how far its labels may go beyond its ends.
struct TimeAxisRoom {
    double width = 0;
    double left = 0;
    double right = 0;
};
// Gives an axis of Qt Charts labels at round times, whole ones that do not touch; it can do neither
// zones nor nanoseconds. `isElapsed`: times count from 0.
void show(const dissect::TimeRange &visible, QCategoryAxis &axis, const TimeAxisRoom &room,
    const QFontMetricsF &metrics, const QTimeZone &zone, bool isElapsed);

} // namespace remora::ui
