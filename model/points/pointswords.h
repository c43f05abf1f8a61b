// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

#include "dissect/points/pointsfacts.h"

namespace remora::model {

// What several points tell together in sentences, a line each: on which segment packets were lost
// and which one delays, what clients waited for on which of them, then of each segment the clocks,
// what was matched, each direction, and what was changed on the way. Names are safe to be shown.
// `locale`: of numbers.
QStringList pointsWords(const dissect::PointsFacts &facts, const QLocale &locale);

// "12.3 µs", "4.567 ms", "1.234 s" of nanoseconds; with its sign.
QString delayText(double nanoseconds, const QLocale &locale);

} // namespace remora::model
