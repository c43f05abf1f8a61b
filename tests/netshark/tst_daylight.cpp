// SPDX-License-Identifier: GPL-3.0-or-later
// Time ranges where the clock of a zone is changed. The instants are those of the tz database.
#include <QDateTime>
#include <QTest>

#include "netshark/timerangeparser.h"

using namespace remora;
using namespace Qt::StringLiterals;

namespace {

using Parsed = tl::expected<dissect::TimeRange, netshark::TimeRangeError>;

const char *const berlin = "Europe/Berlin";
const char *const newYork = "America/New_York";
const char *const kolkata = "Asia/Kolkata";
const char *const lordHowe = "Australia/Lord_Howe";
const char *const santiago = "America/Santiago";
const char *const beirut = "Asia/Beirut";
const char *const havana = "America/Havana";

void columns()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
}

// Without an end it is now; without both the range is skipped.
void row(const char *zone, const char *now, const char *text, const char *begin = "skipped",
    const char *end = nullptr)
{
    QTest::addRow("%s %s %s", zone, now, text)
        << QByteArray(zone) << QString::fromLatin1(now) << QString::fromLatin1(text)
        << QString::fromLatin1(begin) << QString::fromLatin1(end == nullptr ? now : end);
}

dissect::Timestamp instant(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch() * 1'000'000;
}

// "2024-10-27T02:15+02:00", with what is below a minute where it is not zero.
QString shown(dissect::Timestamp time, const QTimeZone &zone)
{
    const auto minutes = time - time % (60 * dissect::second);
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(minutes / 1'000'000, Qt::UTC);
    const int offset = zone.offsetFromUtc(utc);
    const QString rest = time == minutes ? QString() : u" and %1 ns"_s.arg(time - minutes);
    return utc.toOffsetFromUtc(offset).toString(Qt::ISODate).remove(16, 3) + rest;
}

} // namespace

class DaylightTest : public QObject {
    Q_OBJECT
private:
    static void checkIn(const QTimeZone &zone)
    {
        QFETCH(QString, now);
        QFETCH(QString, text);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        const Parsed range = netshark::parseTimeRange(text, instant(now), zone);
        if (begin == "skipped"_L1) {
            QVERIFY(!range.has_value());
            QCOMPARE(range.error().kind, netshark::TimeRangeError::Kind::Gap);
            return;
        }
        QVERIFY(range.has_value());
        QCOMPARE(shown(range->begin, zone), shown(instant(begin), zone));
        QCOMPARE(shown(range->end, zone), shown(instant(end), zone));
    }

    static void check()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone named(zone);
        QVERIFY(named.isValid());
        checkIn(named);
        if (!QTest::currentTestFailed() && QTimeZone::systemTimeZoneId() == zone)
            checkIn(QTimeZone::systemTimeZone());
    }

private Q_SLOTS:
    // The repeated hour: 3:00 +02:00 is 2:00 +01:00.
    void repeatedHour_data()
    {
        columns();
        row(berlin, "2024-10-27T02:15+02:00", "this hour", "2024-10-27T02:00+02:00");
        row(berlin, "2024-10-27T02:15+01:00", "this hour", "2024-10-27T02:00+01:00");
        row(berlin, "2024-10-27T03:15+01:00", "this hour", "2024-10-27T03:00+01:00");
        row(berlin, "2024-10-27T02:15+02:00", "previous hour", "2024-10-27T01:00+02:00",
            "2024-10-27T02:00+02:00");
        row(berlin, "2024-10-27T02:15+01:00", "previous hour", "2024-10-27T02:00+02:00",
            "2024-10-27T02:00+01:00");
        row(berlin, "2024-10-27T03:15+01:00", "previous hour", "2024-10-27T02:00+01:00",
            "2024-10-27T03:00+01:00");
        row(berlin, "2024-10-27T03:15+01:00", "previous 2 hours", "2024-10-27T02:00+02:00",
            "2024-10-27T03:00+01:00");
        row(berlin, "2024-10-27T02:15+01:00", "last hour", "2024-10-27T02:15+02:00");
        row(berlin, "2024-10-27T03:15+01:00", "last hour", "2024-10-27T02:15+01:00");
        row(berlin, "2024-10-27T02:15:30+01:00", "this minute", "2024-10-27T02:15+01:00");
        row(berlin, "2024-10-27T02:00:30+01:00", "previous minute", "2024-10-27T02:59+02:00",
            "2024-10-27T02:00+01:00");
        row(berlin, "2024-10-27T02:15+01:00", "last 30 min", "2024-10-27T02:45+02:00");
        row(berlin, "2024-10-27T02:15+01:00", "this day", "2024-10-27T00:00+02:00");
        row(berlin, "2024-10-27T02:15+01:00", "last day", "2024-10-26T02:15+02:00");
        row(berlin, "2024-10-27T02:15+01:00", "previous day", "2024-10-26T00:00+02:00",
            "2024-10-27T00:00+02:00");
        row(berlin, "2024-10-28T02:15+01:00", "last day", "2024-10-27T02:15+02:00");
        row(berlin, "2024-10-28T10:00+01:00", "last day", "2024-10-27T10:00+01:00");
        row(berlin, "2024-10-28T10:00+01:00", "previous day", "2024-10-27T00:00+02:00",
            "2024-10-28T00:00+01:00");
        row(berlin, "2024-10-28T10:00+01:00", "last week", "2024-10-21T10:00+02:00");
        row(berlin, "2024-10-28T10:00+01:00", "this month", "2024-10-01T00:00+02:00");
        row(berlin, "2024-11-15T10:00+01:00", "previous month", "2024-10-01T00:00+02:00",
            "2024-11-01T00:00+01:00");
        row(berlin, "2024-11-15T10:00+01:00", "last month", "2024-10-15T10:00+02:00");
    }
    void repeatedHour() { check(); }

    // Both ends in it.
    void bothEndsInTheRepeatedHour_data()
    {
        columns();
        row(berlin, "2024-10-27T02:05+02:00", "2:10 to 2:20", "2024-10-26T02:10+02:00",
            "2024-10-26T02:20+02:00");
        row(berlin, "2024-10-27T02:15+02:00", "2:10 to 2:20", "2024-10-27T02:10+02:00",
            "2024-10-27T02:20+02:00");
        row(berlin, "2024-10-27T02:45+02:00", "2:10 to 2:20", "2024-10-27T02:10+02:00",
            "2024-10-27T02:20+02:00");
        row(berlin, "2024-10-27T02:05+01:00", "2:10 to 2:20", "2024-10-27T02:10+02:00",
            "2024-10-27T02:20+02:00");
        row(berlin, "2024-10-27T02:15+01:00", "2:10 to 2:20", "2024-10-27T02:10+02:00",
            "2024-10-27T02:20+02:00");
        row(berlin, "2024-10-27T02:20+01:00", "2:10 to 2:20", "2024-10-27T02:10+01:00",
            "2024-10-27T02:20+01:00");
        row(berlin, "2024-10-27T03:00+01:00", "2:10 to 2:20", "2024-10-27T02:10+01:00",
            "2024-10-27T02:20+01:00");
        row(berlin, "2024-10-28T01:00+01:00", "2:10 to 2:20", "2024-10-27T02:10+01:00",
            "2024-10-27T02:20+01:00");
        row(berlin, "2024-11-15T10:00+01:00", "10/27/24 2:10 to 2:20", "2024-10-27T02:10+01:00",
            "2024-10-27T02:20+01:00");
        row(berlin, "2024-11-15T10:00+01:00", "10/27 2:10 to 10/27 2:20", "2024-10-27T02:10+01:00",
            "2024-10-27T02:20+01:00");
        row(berlin, "2024-11-15T10:00+01:00",
            "2024-10-27T02:10:00+02:00 to 2024-10-27T02:20:00+02:00", "2024-10-27T02:10+02:00",
            "2024-10-27T02:20+02:00");
        row(berlin, "2024-10-27T02:30+01:00", "2:00 to 3:00", "2024-10-27T02:00+02:00",
            "2024-10-27T02:00+01:00");
        row(berlin, "2024-10-27T03:30+01:00", "2:00 to 3:00", "2024-10-27T02:00+01:00",
            "2024-10-27T03:00+01:00");
        row(berlin, "2024-10-27T03:30+01:00", "2:50 to 2:10", "2024-10-27T02:50+02:00",
            "2024-10-27T02:10+01:00");
        row(berlin, "2024-10-27T02:55+02:00", "2:50 to 2:10", "2024-10-27T02:50+02:00",
            "2024-10-27T02:10+01:00");
    }
    void bothEndsInTheRepeatedHour() { check(); }

    // One end in it.
    void oneEndInTheRepeatedHour_data()
    {
        columns();
        row(berlin, "2024-10-27T02:15+02:00", "1:30 to 2:30", "2024-10-27T01:30+02:00",
            "2024-10-27T02:30+02:00");
        row(berlin, "2024-10-27T02:45+02:00", "1:30 to 2:30", "2024-10-27T01:30+02:00",
            "2024-10-27T02:30+02:00");
        row(berlin, "2024-10-27T02:15+01:00", "1:30 to 2:30", "2024-10-27T01:30+02:00",
            "2024-10-27T02:30+01:00");
        row(berlin, "2024-10-27T03:00+01:00", "1:30 to 2:30", "2024-10-27T01:30+02:00",
            "2024-10-27T02:30+01:00");
        row(berlin, "2025-07-01T10:00+02:00", "10/27/24 1:30 to 2:30", "2024-10-27T01:30+02:00",
            "2024-10-27T02:30+01:00");
        row(berlin, "2024-10-27T03:30+01:00", "1:00 to 2:00", "2024-10-27T01:00+02:00",
            "2024-10-27T02:00+02:00");
        row(berlin, "2024-10-27T03:30+01:00", "2:30 to 3:10", "2024-10-27T02:30+02:00",
            "2024-10-27T03:10+01:00");
        row(berlin, "2024-10-27T02:15+01:00", "2:30 to 3:10", "2024-10-27T02:30+02:00",
            "2024-10-27T03:10+01:00");
        row(berlin, "2024-10-27T03:30+01:00", "3:00 to 3:10", "2024-10-27T03:00+01:00",
            "2024-10-27T03:10+01:00");
        row(berlin, "2024-10-27T10:00+01:00", "22:00 to 2:30", "2024-10-26T22:00+02:00",
            "2024-10-27T02:30+01:00");
        row(berlin, "2024-10-28T10:00+01:00", "10/27/24 1:00 to 4:00", "2024-10-27T01:00+02:00",
            "2024-10-27T04:00+01:00");
        row(berlin, "2024-10-28T10:00+01:00", "10/27/24 to 10/27/24", "2024-10-27T00:00+02:00",
            "2024-10-28T00:00+01:00");
        row(berlin, "2024-10-28T10:00+01:00", "10/27/24 0:00 to 24:00", "2024-10-27T00:00+02:00",
            "2024-10-28T00:00+01:00");
    }
    void oneEndInTheRepeatedHour() { check(); }

    // The missing hour: 2:00 +01:00 is 3:00 +02:00.
    void missingHour_data()
    {
        columns();
        row(berlin, "2024-03-31T03:15+02:00", "this hour", "2024-03-31T03:00+02:00");
        row(berlin, "2024-03-31T03:15+02:00", "previous hour", "2024-03-31T01:00+01:00",
            "2024-03-31T03:00+02:00");
        row(berlin, "2024-03-31T03:15+02:00", "last hour", "2024-03-31T01:15+01:00");
        row(berlin, "2024-03-31T03:00:30+02:00", "previous minute", "2024-03-31T01:59+01:00",
            "2024-03-31T03:00+02:00");
        row(berlin, "2024-03-31T03:15+02:00", "this day", "2024-03-31T00:00+01:00");
        row(berlin, "2024-03-31T03:15+02:00", "last day", "2024-03-30T03:15+01:00");
        row(berlin, "2024-04-01T02:30+02:00", "last day", "2024-03-31T03:00+02:00");
        row(berlin, "2024-04-01T10:00+02:00", "previous day", "2024-03-31T00:00+01:00",
            "2024-04-01T00:00+02:00");
        row(berlin, "2024-04-01T10:00+02:00", "this month", "2024-04-01T00:00+02:00");
        row(berlin, "2024-04-01T10:00+02:00", "previous month", "2024-03-01T00:00+01:00",
            "2024-04-01T00:00+02:00");
        row(berlin, "2024-04-01T10:00+02:00", "this year", "2024-01-01T00:00+01:00");
        row(berlin, "2024-03-31T03:15+02:00", "2:30 to 3:10", "2024-03-31T03:00+02:00",
            "2024-03-31T03:10+02:00");
        row(berlin, "2024-03-31T03:15+02:00", "1:30 to 2:30", "2024-03-31T01:30+01:00",
            "2024-03-31T03:00+02:00");
        row(berlin, "2024-03-31T03:15+02:00", "1:30 to 3:10", "2024-03-31T01:30+01:00",
            "2024-03-31T03:10+02:00");
        row(berlin, "2024-03-31T03:15+02:00", "1:30 to 2:00", "2024-03-31T01:30+01:00",
            "2024-03-31T03:00+02:00");
        row(berlin, "2024-03-31T01:50+01:00", "2:10 to 2:20", "2024-03-30T02:10+01:00",
            "2024-03-30T02:20+01:00");
        row(berlin, "2024-04-01T10:00+02:00", "3/31/24 2:30 to 3:10", "2024-03-31T03:00+02:00",
            "2024-03-31T03:10+02:00");
        row(berlin, "2024-04-01T10:00+02:00", "3/31/24 2:20 to 2:10", "2024-03-31T03:00+02:00",
            "2024-04-01T02:10+02:00");
        row(berlin, "2024-04-01T10:00+02:00", "3/31/24 to 3/31/24", "2024-03-31T00:00+01:00",
            "2024-04-01T00:00+02:00");
    }
    void missingHour() { check(); }

    // Elsewhere the hour is another one.
    void anotherHour_data()
    {
        columns();
        row(newYork, "2024-11-03T01:15-05:00", "this hour", "2024-11-03T01:00-05:00");
        row(newYork, "2024-11-03T01:15-05:00", "previous hour", "2024-11-03T01:00-04:00",
            "2024-11-03T01:00-05:00");
        row(newYork, "2024-11-03T01:15-05:00", "1:10 to 1:20", "2024-11-03T01:10-04:00",
            "2024-11-03T01:20-04:00");
        row(newYork, "2024-11-03T03:00-05:00", "1:10 am to 1:20 am", "2024-11-03T01:10-05:00",
            "2024-11-03T01:20-05:00");
        row(newYork, "2024-11-03T03:00-05:00", "12:30 AM to 1:30 AM", "2024-11-03T00:30-04:00",
            "2024-11-03T01:30-05:00");
        row(newYork, "2024-11-03T03:00-05:00", "1:30 to 2:10", "2024-11-03T01:30-04:00",
            "2024-11-03T02:10-05:00");
        row(newYork, "2024-11-04T09:00-05:00", "yesterday", "2024-11-03T00:00-04:00",
            "2024-11-04T00:00-05:00");
        row(newYork, "2024-03-10T03:15-04:00", "this hour", "2024-03-10T03:00-04:00");
        row(newYork, "2024-03-10T03:15-04:00", "previous hour", "2024-03-10T01:00-05:00",
            "2024-03-10T03:00-04:00");
        row(newYork, "2024-03-10T03:15-04:00", "2:30 to 3:10", "2024-03-10T03:00-04:00",
            "2024-03-10T03:10-04:00");
    }
    void anotherHour() { check(); }

    // An offset of no whole hour.
    void offsetsOfNoWholeHour_data()
    {
        columns();
        row(kolkata, "2024-05-05T16:45:30+05:30", "this hour", "2024-05-05T16:00+05:30");
        row(kolkata, "2024-05-05T16:15:30+05:30", "this hour", "2024-05-05T16:00+05:30");
        row(kolkata, "2024-05-05T16:45:30+05:30", "this minute", "2024-05-05T16:45+05:30");
        row(kolkata, "2024-05-05T16:45:30+05:30", "previous hour", "2024-05-05T15:00+05:30",
            "2024-05-05T16:00+05:30");
        row(kolkata, "2024-05-05T16:45:30+05:30", "previous day", "2024-05-04T00:00+05:30",
            "2024-05-05T00:00+05:30");
        row(kolkata, "2024-05-05T16:45:30+05:30", "this month", "2024-05-01T00:00+05:30");
        row(kolkata, "2024-05-05T16:45:30+05:30", "2:10 to 2:20", "2024-05-05T02:10+05:30",
            "2024-05-05T02:20+05:30");
        row(kolkata, "2024-05-05T02:15+05:30", "last day", "2024-05-04T02:15+05:30");
        row("Asia/Kathmandu", "2024-05-05T16:50:30+05:45", "this hour", "2024-05-05T16:00+05:45");
        row("UTC-03:30", "2024-05-05T16:45:30-03:30", "this hour", "2024-05-05T16:00-03:30");
        row("UTC-03:30", "2024-05-05T16:45:30-03:30", "2:10 to 2:20", "2024-05-05T02:10-03:30",
            "2024-05-05T02:20-03:30");
        row("UTC+02:00", "2024-10-28T10:00+02:00", "10/27/24 1:30 to 2:30",
            "2024-10-27T01:30+02:00", "2024-10-27T02:30+02:00");
        row("UTC+02:00", "2024-10-28T10:00+02:00", "previous day", "2024-10-27T00:00+02:00",
            "2024-10-28T00:00+02:00");
        row("UTC", "1969-12-31T23:15:30Z", "this hour", "1969-12-31T23:00Z");
    }
    void offsetsOfNoWholeHour() { check(); }

    // Half an hour: 2:00 +11:00 is 1:30 +10:30, and 2:00 +10:30 is 2:30 +11:00.
    void halfAnHour_data()
    {
        columns();
        row(lordHowe, "2024-04-07T01:45+11:00", "this hour", "2024-04-07T01:00+11:00");
        row(lordHowe, "2024-04-07T01:45+10:30", "this hour", "2024-04-07T01:30+10:30");
        row(lordHowe, "2024-04-07T01:45+10:30", "previous hour", "2024-04-07T01:00+11:00",
            "2024-04-07T01:30+10:30");
        row(lordHowe, "2024-04-07T02:15+10:30", "this hour", "2024-04-07T02:00+10:30");
        row(lordHowe, "2024-04-07T02:15+10:30", "previous hour", "2024-04-07T01:30+11:00",
            "2024-04-07T02:00+10:30");
        row(lordHowe, "2024-04-07T02:15+10:30", "last hour", "2024-04-07T01:45+11:00");
        row(lordHowe, "2024-04-07T02:15+10:30", "1:40 to 1:50", "2024-04-07T01:40+10:30",
            "2024-04-07T01:50+10:30");
        row(lordHowe, "2024-04-07T02:15+10:30", "1:10 to 1:40", "2024-04-07T01:10+11:00",
            "2024-04-07T01:40+10:30");
        row(lordHowe, "2024-04-07T02:15+10:30", "1:00 to 2:00", "2024-04-07T01:00+11:00",
            "2024-04-07T02:00+10:30");
        row(lordHowe, "2024-04-08T10:00+10:30", "previous day", "2024-04-07T00:00+11:00",
            "2024-04-08T00:00+10:30");
        row(lordHowe, "2024-10-06T02:45+11:00", "this hour", "2024-10-06T02:30+11:00");
        row(lordHowe, "2024-10-06T02:45+11:00", "last hour", "2024-10-06T01:15+10:30");
        row(lordHowe, "2024-10-06T03:15+11:00", "2:10 to 2:40", "2024-10-06T02:30+11:00",
            "2024-10-06T02:40+11:00");
    }
    void halfAnHour() { check(); }

    // Midnights that do not exist or exist twice.
    void midnights_data()
    {
        columns();
        row(santiago, "2024-09-08T01:15-03:00", "this hour", "2024-09-08T01:00-03:00");
        row(santiago, "2024-09-08T10:00-03:00", "this day", "2024-09-08T01:00-03:00");
        row(santiago, "2024-09-08T10:00-03:00", "previous day", "2024-09-07T00:00-04:00",
            "2024-09-08T01:00-03:00");
        row(santiago, "2024-09-09T00:30-03:00", "last day", "2024-09-08T01:00-03:00");
        row(santiago, "2024-09-09T10:00-03:00", "previous day", "2024-09-08T01:00-03:00",
            "2024-09-09T00:00-03:00");
        row(santiago, "2024-09-08T10:00-03:00", "9/8/24 to 9/8/24", "2024-09-08T01:00-03:00",
            "2024-09-09T00:00-03:00");
        row(santiago, "2024-09-08T10:00-03:00", "9/7/24 23:30 to 24:00", "2024-09-07T23:30-04:00",
            "2024-09-08T01:00-03:00");
        row(santiago, "2024-09-08T10:00-03:00", "9/7/24 23:30 to 0:30", "2024-09-07T23:30-04:00",
            "2024-09-08T01:00-03:00");
        row(santiago, "2024-09-08T10:00-03:00", "0:30 to 1:30", "2024-09-08T01:00-03:00",
            "2024-09-08T01:30-03:00");
        row(santiago, "2024-04-07T10:00-04:00", "this day", "2024-04-07T00:00-04:00");
        row(santiago, "2024-04-07T10:00-04:00", "yesterday", "2024-04-06T00:00-03:00",
            "2024-04-07T00:00-04:00");
        row(santiago, "2024-04-07T00:15-04:00", "23:10 to 23:20", "2024-04-06T23:10-04:00",
            "2024-04-06T23:20-04:00");
        row(santiago, "2024-04-07T00:45-04:00", "23:30 to 0:30", "2024-04-06T23:30-03:00",
            "2024-04-07T00:30-04:00");
        row(santiago, "2024-04-07T10:00-04:00", "4/6/24 22:00 to 24:00", "2024-04-06T22:00-03:00",
            "2024-04-07T00:00-04:00");
        row(beirut, "2024-03-31T10:00+03:00", "this day", "2024-03-31T01:00+03:00");
        row(beirut, "2024-03-31T10:00+03:00", "previous hour", "2024-03-31T09:00+03:00",
            "2024-03-31T10:00+03:00");
        row(beirut, "2024-04-01T10:00+03:00", "previous day", "2024-03-31T01:00+03:00",
            "2024-04-01T00:00+03:00");
        row(beirut, "2024-10-27T10:00+02:00", "previous day", "2024-10-26T00:00+03:00",
            "2024-10-27T00:00+02:00");
        row(havana, "2020-11-01T00:15-05:00", "this month", "2020-11-01T00:00-04:00");
        row(havana, "2020-11-01T00:15-05:00", "this hour", "2020-11-01T00:00-05:00");
        row(havana, "2020-11-02T10:00-05:00", "previous day", "2020-11-01T00:00-04:00",
            "2020-11-02T00:00-05:00");
        row(havana, "2020-11-02T10:00-05:00", "10/31/20 22:00 to 0:00", "2020-10-31T22:00-04:00",
            "2020-11-01T00:00-04:00");
        row(havana, "2012-04-20T10:00-04:00", "this month", "2012-04-01T01:00-04:00");
        row(havana, "2012-04-20T10:00-04:00", "previous month", "2012-03-01T00:00-05:00",
            "2012-04-01T01:00-04:00");
    }
    void midnights() { check(); }

    // Nothing is left of the range.
    void skippedRanges_data()
    {
        columns();
        row(berlin, "2024-03-31T03:15+02:00", "2:10 to 2:20");
        row(berlin, "2024-03-31T03:15+02:00", "2:00 to 3:00");
        row(berlin, "2024-11-15T10:00+01:00", "3/31/24 2:10 to 2:20");
        row(berlin, "2024-11-15T10:00+01:00", "3/31/24 2:10 to 3/31/24 2:20");
        row(newYork, "2024-03-10T03:15-04:00", "2:10 AM to 2:20 AM");
        row(lordHowe, "2024-10-06T03:15+11:00", "2:10 to 2:30");
        row(santiago, "2024-09-08T10:00-03:00", "0:00 to 1:00");
        row(santiago, "2024-09-08T10:00-03:00", "9/8/24 to 9/8/24 0:30");
    }
    void skippedRanges() { check(); }
};

QTEST_GUILESS_MAIN(DaylightTest)
#include "tst_daylight.moc"
