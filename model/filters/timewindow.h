// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include <tl/expected.hpp>

#include "dissect/filter/filterexpression.h"

namespace remora::model {

// How a command line names a window of time: where it begins and ends, or one of both and how long
// it is; how long it is alone counts from the first packet.
struct TimeWindow {
    QString start = {}; // in epoch seconds or as a filter has times; empty: not given
    QString end = {}; // the first time that is not in it
    QString duration = {}; // "10 s"; seconds without a unit
    bool operator==(const TimeWindow &) const = default;
    bool isGiven() const { return !start.isEmpty() || !end.isEmpty() || !duration.isEmpty(); }
};

// Nanoseconds; nothing where the words are no length of time.
std::optional<dissect::Duration> durationOf(const QString &words);
// A sentence where it is none in any capture; else empty.
QString windowProblem(const TimeWindow &window);
// Of a window without a problem; half-open, maybe without a time.
std::optional<dissect::TimeRange> rangeOf(
    const TimeWindow &window, const dissect::FilterContext &context);

} // namespace remora::model
