// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDate>
#include <QString>
#include <QTimeZone>

#include "dissect/core/timestamp.h"

namespace remora::netshark {

// A unit of time. Fixed units have a length; months, quarters and years follow the calendar.
enum class TimeUnit {
    Microsecond,
    Millisecond,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
};

// "s", "sec", "seconds", …; nothing for a word that is no unit.
std::optional<TimeUnit> parseUnit(const QString &word);

// Moves by `count` units; days and longer keep the time of day in `zone`.
dissect::Timestamp plusUnits(
    dissect::Timestamp time, TimeUnit unit, qint64 count, const QTimeZone &zone);

// The latest start of such a unit that is not after `time`; weeks start on Monday.
dissect::Timestamp startOf(dissect::Timestamp time, TimeUnit unit, const QTimeZone &zone);

// A day that may leave out its year.
struct DayText {
    int year = 0; // 0: not given
    int month = 0;
    int day = 0;
};
// 2013/04/21, 04/21/2013, 04/21/13, 4/21, April 21, Apr 21 2013; dashes as slashes.
std::optional<DayText> parseDay(const QString &text);

// 16:00, 16:00:04.546, 4:00 PM, 4pm: nanoseconds since midnight.
std::optional<dissect::Duration> parseTimeOfDay(const QString &text);

dissect::Timestamp at(const QDate &day, dissect::Duration timeOfDay, const QTimeZone &zone);

} // namespace remora::netshark
