// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/timerangeparser.h"

#include <QDateTime>
#include <QRegularExpression>

#include "netshark/timetokens.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

using dissect::Duration;
using dissect::TimeRange;
using dissect::Timestamp;

namespace {

    using Parsed = tl::expected<TimeRange, TimeRangeError>;

    auto wrong(TimeRangeError::Kind kind, const QString &part)
    {
        return tl::unexpected<TimeRangeError>(TimeRangeError{kind, part.left(100)});
    }

    Parsed ordered(TimeRange range, const QString &text)
    {
        if (range.end <= range.begin)
            return wrong(TimeRangeError::Kind::Backwards, text);
        return range;
    }

    // "10s", "2 weeks", "hour": a count and a unit.
    struct Amount {
        qint64 count;
        TimeUnit unit;
    };
    tl::expected<Amount, TimeRangeError> parseAmount(const QString &text)
    {
        static const QRegularExpression form(u"^(\\d*)\\s*([A-Za-z]+)$"_s);
        constexpr qint64 most = 1'000'000'000;
        const auto match = form.match(text);
        if (!match.hasMatch())
            return wrong(TimeRangeError::Kind::BadNumber, text);
        const auto unit = parseUnit(match.captured(2));
        if (!unit)
            return wrong(TimeRangeError::Kind::UnknownUnit, match.captured(2));
        const qint64 count = match.captured(1).isEmpty() ? 1 : match.captured(1).toLongLong();
        if (count < 1 || count > most)
            return wrong(TimeRangeError::Kind::BadNumber, match.captured(1));
        return Amount{count, *unit};
    }

    Parsed relative(const QString &word, const QString &rest, Timestamp now, const QTimeZone &zone)
    {
        const auto amount = parseAmount(rest);
        if (!amount)
            return tl::unexpected(amount.error());
        if (word == "last"_L1)
            return ordered({plusUnits(now, amount->unit, -amount->count, zone), now}, rest);
        const Timestamp start = startOf(now, amount->unit, zone);
        if (word == "this"_L1)
            return ordered({start, now}, rest);
        const Timestamp before = plusUnits(start, amount->unit, -amount->count, zone);
        // A day that starts at 1:00, as its midnight is skipped, follows on one that does not.
        const bool isElapsed = amount->unit < TimeUnit::Day;
        return ordered({isElapsed ? before : startOf(before, amount->unit, zone), start}, rest);
    }

    // One end of a range.
    struct Moment {
        std::optional<Timestamp> exact; // ISO 8601 with a zone
        std::optional<DayText> day;
        std::optional<Duration> time;
    };

    std::optional<Timestamp> parseIso(const QString &text)
    {
        static const QRegularExpression form(
            u"^(\\d{4})-(\\d{2})-(\\d{2})[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)\\s*([Zz]|[+-]\\d{2}:?\\d{2})$"_s);
        const auto match = form.match(text);
        const QDate day(
            match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        const auto time = parseTimeOfDay(match.captured(4));
        if (!match.hasMatch() || !day.isValid() || !time)
            return std::nullopt;
        const QString zone = match.captured(5);
        int offset = 0;
        if (zone.size() > 1) {
            offset = zone.mid(1, 2).toInt() * 3600 + zone.right(2).toInt() * 60;
            offset = zone.startsWith('-'_L1) ? -offset : offset;
        }
        return at(day, *time, QTimeZone::utc()).first - offset * dissect::second;
    }

    tl::expected<Moment, TimeRangeError> parseMoment(const QString &text)
    {
        Moment moment;
        moment.exact = parseIso(text);
        if (moment.exact)
            return moment;
        moment.time = parseTimeOfDay(text);
        if (moment.time)
            return moment;
        moment.day = parseDay(text);
        if (moment.day)
            return moment;
        // A day, then a time: at each gap, as both may hold spaces.
        for (qsizetype gap = text.indexOf(QRegularExpression(u"[ Tt]"_s)); gap > 0;
             gap = text.indexOf(QRegularExpression(u"[ Tt]"_s), gap + 1)) {
            moment.day = parseDay(text.left(gap).trimmed());
            moment.time = parseTimeOfDay(text.mid(gap + 1).trimmed());
            if (moment.day && moment.time)
                return moment;
        }
        static const QRegularExpression timeForm(u"^\\d+:[^/]*$"_s);
        const bool looksLikeTime = timeForm.match(text).hasMatch();
        return wrong(
            looksLikeTime ? TimeRangeError::Kind::BadTime : TimeRangeError::Kind::BadDate, text);
    }

    Instants settle(const Moment &moment, const QDate &day, const QTimeZone &zone, Edge edge)
    {
        if (moment.exact)
            return {*moment.exact, *moment.exact};
        if (moment.time)
            return at(day, *moment.time, zone, edge);
        // A day has all of its hours.
        const Timestamp midnight = at(day.addDays(edge == Edge::End ? 1 : 0), 0, zone).first;
        return {midnight, midnight};
    }

    // The day that is meant: a year that is not given is the latest in which the day has begun.
    QDate dayOf(const DayText &text, const QDate &today)
    {
        if (text.year != 0)
            return QDate(text.year, text.month, text.day);
        QDate day(today.year(), text.month, text.day);
        for (int back = 1; (!day.isValid() || day > today) && back < 8; ++back)
            day = QDate(today.year() - back, text.month, text.day);
        return day;
    }

    Parsed absolute(const QString &first, const QString &last, Timestamp now, const QTimeZone &zone)
    {
        const auto begin = parseMoment(first);
        if (!begin)
            return tl::unexpected(begin.error());
        const auto end = parseMoment(last);
        if (!end)
            return tl::unexpected(end.error());
        const QDate today = QDateTime::fromMSecsSinceEpoch(now / 1'000'000, zone).date();
        QDate beginDay = today;
        if (begin->day)
            beginDay = dayOf(*begin->day, today);
        else if (begin->exact)
            beginDay = QDateTime::fromMSecsSinceEpoch(*begin->exact / 1'000'000, zone).date();
        else if (!end->day && !end->exact && settle(*begin, today, zone, Edge::Begin).first > now)
            beginDay = today.addDays(-1); // there are no packets of the future
        else if (end->day)
            beginDay = dayOf(*end->day, today);
        const QDate endDay = end->day ? dayOf(*end->day, today) : beginDay;
        const Instants from = settle(*begin, beginDay, zone, Edge::Begin);
        Instants to = settle(*end, endDay, zone, Edge::End);
        if (from.first == to.last && !begin->exact && begin->time.value_or(0) < end->time)
            return wrong(TimeRangeError::Kind::Gap, first + " to "_L1 + last);
        const bool overMidnight = to.last <= from.first && !end->day && !end->exact;
        if (overMidnight)
            to = settle(*end, endDay.addDays(1), zone, Edge::End);
        const bool bothTwice
            = from.first < to.first && to.first <= from.last && from.last < to.last;
        if (bothTwice)
            return to.last <= now ? TimeRange{from.last, to.last} : TimeRange{from.first, to.first};
        const bool again = to.first <= from.first || to.last <= now
            || offsetAt(now, zone) == offsetAt(to.last, zone);
        return ordered({from.first, again ? to.last : to.first}, last);
    }

} // namespace

Parsed parseTimeRange(const QString &text, Timestamp now, const QTimeZone &zone)
{
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return wrong(TimeRangeError::Kind::Empty, {});
    const QString lower = plain.toLower();
    if (lower == "today"_L1)
        return relative(u"this"_s, u"day"_s, now, zone);
    if (lower == "yesterday"_L1)
        return relative(u"previous"_s, u"day"_s, now, zone);
    for (const auto &word : {u"last"_s, u"this"_s, u"previous"_s}) {
        if (lower.startsWith(word + ' '_L1))
            return relative(word, lower.mid(word.size() + 1), now, zone);
    }
    static const QRegularExpression separator(
        u"\\s+to\\s+|\\s*,\\s*(?=\\S+\\s*[:/-])|\\s+-\\s+|\\s*\u2013\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList ends = plain.split(separator);
    if (ends.size() != 2)
        return wrong(TimeRangeError::Kind::NoRange, plain);
    return absolute(ends[0], ends[1], now, zone);
}

Parsed timeRangeBy(Timestamp clock, const QString &text, const QTimeZone &zone)
{
    constexpr Timestamp year2000 = 946'684'800 * dissect::second;
    if (clock >= year2000)
        return parseTimeRange(text, clock, zone);
    // What means the same at any time needs no clock.
    constexpr Timestamp year2100 = 4'102'490'096 * dissect::second; // past noon
    constexpr Duration aWhile = 99'999'999 * dissect::second;
    auto range = parseTimeRange(text, year2100, zone);
    if (!range
        || range.value() == parseTimeRange(text, year2100 - aWhile, zone).value_or(TimeRange()))
        return range;
    return wrong(TimeRangeError::Kind::NoClock,
        QDateTime::fromMSecsSinceEpoch(clock / 1'000'000, zone).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace remora::netshark
