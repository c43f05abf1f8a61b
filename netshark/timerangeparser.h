// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <tl/expected.hpp>

#include "dissect/core/timestamp.h"

namespace remora::netshark {

// Where a time range could not be understood.
struct TimeRangeError {
    enum class Kind {
        Empty,
        UnknownUnit,
        BadNumber,
        BadDate,
        BadTime,
        NoRange,
        Gap,
        Backwards,
        NoClock
    };
    Kind kind;
    QString part; // the piece of the text that is wrong; of NoClock what the clock shows
};

// Understands, in any mix of upper and lower case:
//   last 10s · last 2 weeks · last hour         up to now
//   this day|week|month|quarter|year|hour|minute · today    from its start up to now
//   previous 2 hours · previous week · yesterday whole units before the current one
//   12:00 PM to 1:00 PM · 4/21/13 4:00 to 5:00 · 11/20/2007 12:28:01.719742,11/20/2007 12:35:19.7
//   2013-04-21T04:00:00Z to 2013-04-21T05:00:00+02:00
// Times without a zone are in `zone`. A day or year that is not named is the latest that has begun.
// `now` is the clock of whom the range is asked from.
//
// Where the clock of `zone` is changed:
//  - Hours and shorter units are elapsed time, `last hour` and `previous hour` always 3600 s. `this
//    hour` starts at the clock's full hour or at its change: a repeated 2:15 is 15 minutes into an
//    hour of its own. Days and longer follow the calendar: a day may have 23 or 25 hours.
//  - Both ends in the repeated hour (2:10 to 2:20): the later of the two ranges if it has passed,
//    else the first. So it is never an hour too long; either can be named by its offset.
//  - One end in it (1:30 to 2:30, 2:30 to 3:10): the wider range, as one can narrow it. Until the
//    clock is set back that ends at the first 2:30, as there is no more.
//  - A skipped time is the moment of the change: 2:30 to 3:10 has 10 minutes. A range that is
//    skipped as a whole (2:10 to 2:20) is an error, Gap.
tl::expected<dissect::TimeRange, TimeRangeError> parseTimeRange(
    const QString &text, dissect::Timestamp now, const QTimeZone &zone);

// The same by an appliance's clock. Where that was never set, and shows a time before 2000, ranges
// that count from now or name no year are NoClock.
tl::expected<dissect::TimeRange, TimeRangeError> timeRangeBy(
    dissect::Timestamp clock, const QString &text, const QTimeZone &zone);

} // namespace remora::netshark
