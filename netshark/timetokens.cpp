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

    // The local date and time without its fraction of a millisecond, and that fraction.
    struct Local {
        QDateTime time;
        Duration rest;
    };
    Local toLocal(Timestamp time, const QTimeZone &zone)
    {
        constexpr Duration millisecond = 1'000'000;
        const Duration rest = ((time % millisecond) + millisecond) % millisecond;
        return {QDateTime::fromMSecsSinceEpoch((time - rest) / millisecond, zone), rest};
    }

    // Dates that no packet has are brought to the nearest that one may have.
    Timestamp fromLocal(const QDateTime &time)
    {
        constexpr qint64 unit = 1'000'000;
        return std::clamp<qint64>(time.toMSecsSinceEpoch(), dissect::earliestTime / unit + 1,
                   dissect::latestTime / unit)
            * unit;
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
    const auto bounded = [](double nanoseconds) {
        return static_cast<Timestamp>(std::clamp(nanoseconds,
            static_cast<double>(dissect::earliestTime), static_cast<double>(dissect::latestTime)));
    };
    constexpr double farthest = 9e18; // beyond, 64 bits would overflow
    if (const Duration length = lengthOf(unit); length != 0) {
        const double step = static_cast<double>(count) * static_cast<double>(length);
        if (std::abs(step) > farthest / 4)
            return bounded(static_cast<double>(time) + step);
        return time + count * length;
    }
    const Local local = toLocal(time, zone);
    constexpr qint64 mostDays = 366LL * 300; // from one end of all times to the other
    const qint64 days = std::clamp<qint64>(count, -mostDays, mostDays);
    const auto months
        = static_cast<int>(std::min<qint64>(std::abs(count), 120'000) * (count < 0 ? -1 : 1));
    switch (unit) {
    case TimeUnit::Day:
        return fromLocal(local.time.addDays(days)) + local.rest;
    case TimeUnit::Week:
        return fromLocal(local.time.addDays(days * 7)) + local.rest;
    case TimeUnit::Month:
        return fromLocal(local.time.addMonths(months)) + local.rest;
    case TimeUnit::Quarter:
        return fromLocal(local.time.addMonths(months * 3)) + local.rest;
    default:
        return fromLocal(local.time.addYears(months)) + local.rest;
    }
}

Timestamp startOf(Timestamp time, TimeUnit unit, const QTimeZone &zone)
{
    const QDateTime local = toLocal(time, zone).time;
    const QDate day = local.date();
    const auto midnight = [&](const QDate &date) { return fromLocal(date.startOfDay(zone)); };
    switch (unit) {
    case TimeUnit::Hour: {
        QDateTime hour = local;
        hour.setTime(QTime(local.time().hour(), 0));
        return fromLocal(hour);
    }
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
    const Duration length = lengthOf(unit);
    return length > 0 ? time - time % length : time;
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

Timestamp at(const QDate &day, Duration timeOfDay, const QTimeZone &zone)
{
    constexpr Duration wholeDay = 86'400 * dissect::second;
    if (timeOfDay >= wholeDay)
        return at(day.addDays(1), timeOfDay - wholeDay, zone);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(timeOfDay / 1'000'000));
    return fromLocal(QDateTime(day, time, zone)) + timeOfDay % 1'000'000;
}

} // namespace remora::netshark
