// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "dissect/filter/filterexpression.h"

namespace remora::model {

// How a command line names a time range: "BEGIN..END", each in epoch seconds or as a filter has
// times, such as "10:00..10:05:30".
QString rangeWords(const dissect::TimeRange &range);
// One of its ends; nothing where it is none.
std::optional<dissect::Timestamp> timeOf(
    const QString &word, const dissect::FilterContext &context);
// Nothing where it is none, or holds no time.
std::optional<dissect::TimeRange> rangeOf(
    const QString &words, const dissect::FilterContext &context);

} // namespace remora::model
