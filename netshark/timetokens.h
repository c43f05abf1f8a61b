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

// Moves by `count` units; days and longer keep the time of day in `zone`, shorter ones are elapsed
// time.
dissect::Timestamp plusUnits(
    dissect::Timestamp time, TimeUnit unit, qint64 count, const QTimeZone &zone);

// The latest start of such a unit that is not after `time`; weeks start on Monday. Hours start
// where the clock of `zone` shows a full hour or is changed.
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

// What the clock of `zone` is ahead of UTC.
dissect::Duration offsetAt(dissect::Timestamp time, const QTimeZone &zone);

// When the clock of `zone` shows a time: twice in an hour that is repeated. A time that is skipped
// counts as the moment of the change.
struct Instants {
    dissect::Timestamp first = 0;
    dissect::Timestamp last = 0;
};
// The end of a range lies behind what is in it: 3:00 is twice, behind each 2:59.
enum class Edge { Begin, End };
Instants at(
    const QDate &day, dissect::Duration timeOfDay, const QTimeZone &zone, Edge edge = Edge::Begin);

} // namespace remora::netshark
