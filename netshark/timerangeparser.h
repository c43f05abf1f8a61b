// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <tl/expected.hpp>

#include "dissect/core/timestamp.h"

namespace remora::netshark {

// Where a time range could not be understood.
struct TimeRangeError {
    enum class Kind { Empty, UnknownUnit, BadNumber, BadDate, BadTime, NoRange, Backwards };
    Kind kind;
    QString part; // the piece of the text that is wrong
};

// Understands, in any mix of upper and lower case:
//   last 10s · last 2 weeks · last hour         up to now
//   this day|week|month|quarter|year|hour|minute · today    from its start up to now
//   previous 2 hours · previous week · yesterday whole units before the current one
//   12:00 PM to 1:00 PM · 4/21/13 4:00 to 5:00 · 11/20/2007 12:28:01.719742,11/20/2007 12:35:19.7
//   2013-04-21T04:00:00Z to 2013-04-21T05:00:00+02:00
// Times without a zone are in `zone`. A day or year that is not named is the latest that has begun.
// `now` is the clock of whom the range is asked from.
tl::expected<dissect::TimeRange, TimeRangeError> parseTimeRange(
    const QString &text, dissect::Timestamp now, const QTimeZone &zone);

} // namespace remora::netshark
