// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/timetokens.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace remora::netshark {

using dissect::Duration;
using dissect::Timestamp;

namespace {

    struct UnitName {
        QLatin1StringView name;
        TimeUnit unit;
    };
    constexpr std::array unitNames{
        UnitName{"us"_L1, TimeUnit::Microsecond},
        UnitName{"usec"_L1, TimeUnit::Microsecond},
        UnitName{"microsecond"_L1, TimeUnit::Microsecond},
        UnitName{"ms"_L1, TimeUnit::Millisecond},
        UnitName{"msec"_L1, TimeUnit::Millisecond},
        UnitName{"millisecond"_L1, TimeUnit::Millisecond},
        UnitName{"s"_L1, TimeUnit::Second},
        UnitName{"sec"_L1, TimeUnit::Second},
        UnitName{"second"_L1, TimeUnit::Second},
        UnitName{"m"_L1, TimeUnit::Minute},
        UnitName{"min"_L1, TimeUnit::Minute},
        UnitName{"minute"_L1, TimeUnit::Minute},
        UnitName{"h"_L1, TimeUnit::Hour},
        UnitName{"hr"_L1, TimeUnit::Hour},
        UnitName{"hour"_L1, TimeUnit::Hour},
        UnitName{"d"_L1, TimeUnit::Day},
        UnitName{"day"_L1, TimeUnit::Day},
        UnitName{"w"_L1, TimeUnit::Week},
        UnitName{"wk"_L1, TimeUnit::Week},
        UnitName{"week"_L1, TimeUnit::Week},
        UnitName{"mon"_L1, TimeUnit::Month},
        UnitName{"month"_L1, TimeUnit::Month},
        UnitName{"q"_L1, TimeUnit::Quarter},
        UnitName{"quarter"_L1, TimeUnit::Quarter},
        UnitName{"y"_L1, TimeUnit::Year},
        UnitName{"yr"_L1, TimeUnit::Year},
        UnitName{"year"_L1, TimeUnit::Year},
    };

    Duration lengthOf(TimeUnit unit)
    {
        switch (unit) {
        case TimeUnit::Microsecond:
            return 1'000;
        case TimeUnit::Millisecond:
            return 1'000'000;
        case TimeUnit::Second:
            return dissect::second;
        case TimeUnit::Minute:
            return 60 * dissect::second;
        case TimeUnit::Hour:
            return 3600 * dissect::second;
        default:
            return 0;
        }
    }

    constexpr Duration wholeDay = 86'400 * dissect::second;

    Duration modulo(Timestamp time, Duration length) { return ((time % length) + length) % length; }

    // Times that no packet has are brought to the nearest that one may have.
    template <class Number> Timestamp bounded(Number time)
    {
        return static_cast<Timestamp>(std::clamp(time, static_cast<Number>(dissect::earliestTime),
            static_cast<Number>(dissect::latestTime)));
    }

    // When the clock changes, which it does once between the two.
    Timestamp changeBetween(Timestamp before, Timestamp after, const QTimeZone &zone)
    {
        const Duration old = offsetAt(before, zone);
        while (after - before > 1) {
            const Timestamp middle = before + (after - before) / 2;
            (offsetAt(middle, zone) == old ? before : after) = middle;
        }
        return after;
    }

    constexpr QDate firstDay = QDate::fromJulianDay(2'440'588); // 1970-01-01

    // What the clock shows.
    struct Wall {
        QDate day;
        Duration time;
    };
    Wall wallAt(Timestamp time, const QTimeZone &zone)
    {
        const Timestamp wall = time + offsetAt(time, zone);
        const Duration timeOfDay = modulo(wall, wholeDay);
        return {firstDay.addDays((wall - timeOfDay) / wholeDay), timeOfDay};
    }

    int fullYear(int year)
    {
        if (year >= 100)
            return year;
        return year < 70 ? 2000 + year : 1900 + year;
    }

    int monthOf(const QString &word)
    {
        static constexpr std::array names{"january"_L1, "february"_L1, "march"_L1, "april"_L1,
            "may"_L1, "june"_L1, "july"_L1, "august"_L1, "september"_L1, "october"_L1,
            "november"_L1, "december"_L1};
        if (word.size() < 3)
            return 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i].startsWith(word, Qt::CaseInsensitive))
                return static_cast<int>(i) + 1;
        }
        return 0;
    }

} // namespace

std::optional<TimeUnit> parseUnit(const QString &word)
{
    const QString lower = word.toLower();
    for (const UnitName &known : unitNames) {
        if (lower == known.name || (known.name.size() > 1 && lower == known.name + 's'_L1))
            return known.unit;
    }
    return std::nullopt;
}

Timestamp plusUnits(Timestamp time, TimeUnit unit, qint64 count, const QTimeZone &zone)
{
    constexpr double farthest = 9e18; // beyond, 64 bits would overflow
    if (const Duration length = lengthOf(unit); length != 0) {
        const double step = static_cast<double>(count) * static_cast<double>(length);
        if (std::abs(step) > farthest / 4)
            return bounded(static_cast<double>(time) + step);
        return time + count * length;
    }
    const Wall wall = wallAt(time, zone);
    constexpr qint64 mostDays = 366LL * 300; // from one end of all times to the other
    const qint64 days = std::clamp<qint64>(count, -mostDays, mostDays);
    const auto months
        = static_cast<int>(std::min<qint64>(std::abs(count), 120'000) * (count < 0 ? -1 : 1));
    const auto on = [&](const QDate &day) { return at(day, wall.time, zone).first; };
    switch (unit) {
    case TimeUnit::Day:
        return on(wall.day.addDays(days));
    case TimeUnit::Week:
        return on(wall.day.addDays(days * 7));
    case TimeUnit::Month:
        return on(wall.day.addMonths(months));
    case TimeUnit::Quarter:
        return on(wall.day.addMonths(months * 3));
    default:
        return on(wall.day.addYears(months));
    }
}

Timestamp startOf(Timestamp time, TimeUnit unit, const QTimeZone &zone)
{
    const QDate day = wallAt(time, zone).day;
    const auto midnight = [&](const QDate &date) { return at(date, 0, zone).first; };
    switch (unit) {
    case TimeUnit::Day:
        return midnight(day);
    case TimeUnit::Week:
        return midnight(day.addDays(1 - day.dayOfWeek()));
    case TimeUnit::Month:
        return midnight(QDate(day.year(), day.month(), 1));
    case TimeUnit::Quarter:
        return midnight(QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1));
    case TimeUnit::Year:
        return midnight(QDate(day.year(), 1, 1));
    default:
        break;
    }
    const Duration offset = offsetAt(time, zone);
    const Duration length = std::max<Duration>(lengthOf(unit), 1);
    const Timestamp start = time - modulo(time + offset, length);
    return offsetAt(start, zone) == offset ? start : changeBetween(start, time, zone);
}

std::optional<DayText> parseDay(const QString &text)
{
    static const QRegularExpression numbers(u"^(\\d{1,4})[/-](\\d{1,2})(?:[/-](\\d{1,4}))?$"_s);
    static const QRegularExpression words(u"^([A-Za-z]+)\\.? (\\d{1,2})(?:,? (\\d{2,4}))?$"_s);
    DayText day;
    if (const auto match = words.match(text); match.hasMatch()) {
        day.month = monthOf(match.captured(1));
        day.day = match.captured(2).toInt();
        day.year = match.captured(3).isEmpty() ? 0 : fullYear(match.captured(3).toInt());
    } else if (const auto parts = numbers.match(text); parts.hasMatch()) {
        const bool yearFirst = parts.captured(1).size() == 4;
        if (yearFirst && parts.captured(3).isEmpty())
            return std::nullopt;
        day.month = parts.captured(yearFirst ? 2 : 1).toInt();
        day.day = parts.captured(yearFirst ? 3 : 2).toInt();
        const QString year = parts.captured(yearFirst ? 1 : 3);
        day.year = year.isEmpty() ? 0 : fullYear(year.toInt());
    }
    constexpr int leapYear = 2000;
    if (!QDate::isValid(day.year == 0 ? leapYear : day.year, day.month, day.day))
        return std::nullopt;
    return day;
}

std::optional<Duration> parseTimeOfDay(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?)?\\s*([AaPp])?\\.?(?:[Mm]\\.?)?$"_s);
    const auto match = form.match(text);
    const bool twelve = !match.captured(5).isEmpty();
    if (!match.hasMatch() || (match.captured(2).isEmpty() && !twelve))
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const int seconds = match.captured(3).toInt();
    if (minute > 59 || seconds > 59 || (twelve ? hour < 1 || hour > 12 : hour > 24))
        return std::nullopt;
    if (twelve)
        hour = hour % 12 + (match.captured(5).toLower() == "p"_L1 ? 12 : 0);
    const qint64 fraction = match.captured(4).leftJustified(9, '0'_L1).toLongLong();
    const Duration time = ((hour * 60LL + minute) * 60LL + seconds) * dissect::second + fraction;
    if (time > 86'400 * dissect::second)
        return std::nullopt;
    return time;
}

// An instant has one offset, a wall time none or two, of which QDateTime would choose one.
Duration offsetAt(Timestamp time, const QTimeZone &zone)
{
    const qint64 seconds = (time - modulo(time, dissect::second)) / dissect::second;
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)) * dissect::second;
}

Instants at(const QDate &day, Duration timeOfDay, const QTimeZone &zone, Edge edge)
{
    const qint64 days = std::clamp<qint64>(
        firstDay.daysTo(day), dissect::earliestTime / wholeDay, dissect::latestTime / wholeDay);
    const Timestamp wall = days * wholeDay + timeOfDay;
    // By the clock of the day before and by that of the day after: there is at most one change.
    const Duration older = offsetAt(wall - wholeDay, zone);
    const Duration newer = offsetAt(wall + wholeDay, zone);
    const Duration before = edge == Edge::End ? 1 : 0;
    const bool olderShows = offsetAt(wall - older - before, zone) == older;
    const bool newerShows = offsetAt(wall - newer - before, zone) == newer;
    if (!olderShows && !newerShows) {
        const Timestamp jump = changeBetween(wall - newer - 1, wall - older, zone);
        return {jump, jump};
    }
    return {
        bounded(wall - (olderShows ? older : newer)), bounded(wall - (newerShows ? newer : older))};
}

} // namespace remora::netshark
