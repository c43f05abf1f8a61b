// SPDX-License-Identifier: GPL-3.0-or-later
// Time ranges as text, in every form of the reference workflow.
#include <QDateTime>
#include <QTest>

#include "netshark/timerangeparser.h"

using namespace remora;
using namespace Qt::StringLiterals;

namespace {

// Sunday, 21 April 2013, 16:30:05.250 UTC.
const QString nowText = u"2013-04-21T16:30:05.250"_s;

// "2013-04-21T16:30:05.250001", in UTC.
dissect::Timestamp at(const QString &text, const QTimeZone &zone = QTimeZone::utc())
{
    QDateTime time = QDateTime::fromString(text.left(19), Qt::ISODate);
    time.setTimeZone(zone);
    const qint64 fraction = text.mid(20).leftJustified(9, '0'_L1).toLongLong();
    return time.toSecsSinceEpoch() * dissect::second + fraction;
}

QString shown(dissect::Timestamp time)
{
    return QDateTime::fromSecsSinceEpoch(time / dissect::second, QTimeZone::utc())
               .toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + QStringLiteral(".%1").arg(time % dissect::second, 9, 10, '0'_L1);
}

} // namespace

class TimeRangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *text, const char *begin, const char *end) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(begin)
                                << QString::fromLatin1(end);
        };
        const char *now = "2013-04-21T16:30:05.250";
        row("last 10s", "2013-04-21T16:29:55.250", now);
        row("last 10 s", "2013-04-21T16:29:55.250", now);
        row("LAST 10 Seconds", "2013-04-21T16:29:55.250", now);
        row("last second", "2013-04-21T16:30:04.250", now);
        row("last 500ms", "2013-04-21T16:30:04.750", now);
        row("last 250 us", "2013-04-21T16:30:05.249750", now);
        row("last 5m", "2013-04-21T16:25:05.250", now);
        row("last 5 minutes", "2013-04-21T16:25:05.250", now);
        row("last 1 hour", "2013-04-21T15:30:05.250", now);
        row("last 2h", "2013-04-21T14:30:05.250", now);
        row("last 3 d", "2013-04-18T16:30:05.250", now);
        row("last 2 weeks", "2013-04-07T16:30:05.250", now);
        row("last month", "2013-03-21T16:30:05.250", now);
        row("last 2 q", "2012-10-21T16:30:05.250", now);
        row("last year", "2012-04-21T16:30:05.250", now);
        row("this second", "2013-04-21T16:30:05", now);
        row("this minute", "2013-04-21T16:30:00", now);
        row("this hour", "2013-04-21T16:00:00", now);
        row("this day", "2013-04-21T00:00:00", now);
        row("today", "2013-04-21T00:00:00", now);
        row("this week", "2013-04-15T00:00:00", now);
        row("this month", "2013-04-01T00:00:00", now);
        row("this quarter", "2013-04-01T00:00:00", now);
        row("this year", "2013-01-01T00:00:00", now);
        row("previous 2 hours", "2013-04-21T14:00:00", "2013-04-21T16:00:00");
        row("previous week", "2013-04-08T00:00:00", "2013-04-15T00:00:00");
        row("yesterday", "2013-04-20T00:00:00", "2013-04-21T00:00:00");
        row("previous month", "2013-03-01T00:00:00", "2013-04-01T00:00:00");
        row("previous 2 quarters", "2012-10-01T00:00:00", "2013-04-01T00:00:00");
        row("12:00 PM to 1:00 PM", "2013-04-21T12:00:00", "2013-04-21T13:00:00");
        row("12:00 am to 1:30 am", "2013-04-21T00:00:00", "2013-04-21T01:30:00");
        row("9am to 10am", "2013-04-21T09:00:00", "2013-04-21T10:00:00");
        row("09:00 - 10:00", "2013-04-21T09:00:00", "2013-04-21T10:00:00");
        row("16:00:00 to 21:00:04.546", "2013-04-21T16:00:00", "2013-04-21T21:00:04.546");
        // There are no packets of the future: the latest such time.
        row("17:00 to 18:00", "2013-04-20T17:00:00", "2013-04-20T18:00:00");
        row("23:00 to 1:00", "2013-04-20T23:00:00", "2013-04-21T01:00:00");
        row("00:00 to 24:00", "2013-04-21T00:00:00", "2013-04-22T00:00:00");
        row("4/21/13 4:00 to 4/21/13 5:00", "2013-04-21T04:00:00", "2013-04-21T05:00:00");
        row("4/21/13 4:00 to 5:00", "2013-04-21T04:00:00", "2013-04-21T05:00:00");
        row("4/21/13 23:00 to 1:00", "2013-04-21T23:00:00", "2013-04-22T01:00:00");
        row("4/20 4:00 PM to 4/21 2:00 AM", "2013-04-20T16:00:00", "2013-04-21T02:00:00");
        row("2013/04/19 to 2013/04/20", "2013-04-19T00:00:00", "2013-04-21T00:00:00");
        row("04/21/2013 01:00 to 04/21/2013 02:00", "2013-04-21T01:00:00", "2013-04-21T02:00:00");
        row("2013-04-21 01:00 to 2013-04-21 02:00", "2013-04-21T01:00:00", "2013-04-21T02:00:00");
        row("4-21-13 4:00 to 4-21-13 5:00", "2013-04-21T04:00:00", "2013-04-21T05:00:00");
        row("April 21 4:00 to April 21 5:00", "2013-04-21T04:00:00", "2013-04-21T05:00:00");
        row("Apr 21, 2012 4:00 to Apr 21, 2012 5:00", "2012-04-21T04:00:00", "2012-04-21T05:00:00");
        row("12/31 23:00 to 12/31 23:30", "2012-12-31T23:00:00", "2012-12-31T23:30:00");
        row("11/20/2007 12:28:01.719742,11/20/2007 12:35:19.719742", "2007-11-20T12:28:01.719742",
            "2007-11-20T12:35:19.719742");
        row("4/1/70 0:00 to 4/1/70 1:00", "1970-04-01T00:00:00", "1970-04-01T01:00:00");
        row("2/29/12 1:00 to 2/29/12 2:00", "2012-02-29T01:00:00", "2012-02-29T02:00:00");
        row("2013-04-21T04:00:00Z to 2013-04-21T05:00:00Z", "2013-04-21T04:00:00",
            "2013-04-21T05:00:00");
        row("2013-04-21T04:00:00+02:00 to 2013-04-21T05:00:00.123456789-0130",
            "2013-04-21T02:00:00", "2013-04-21T06:30:00.123456789");
        row("  last   10s ", "2013-04-21T16:29:55.250", now);
    }
    void ranges()
    {
        QFETCH(QString, text);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        const auto range = netshark::parseTimeRange(text, at(nowText), QTimeZone::utc());
        QVERIFY(range.has_value());
        QCOMPARE(shown(range->begin), shown(at(begin)));
        QCOMPARE(shown(range->end), shown(at(end)));
    }

    void errors_data()
    {
        using Kind = netshark::TimeRangeError::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *text, Kind kind, const char *part) {
            QTest::newRow(*text == '\0' ? "empty" : text)
                << QString::fromUtf8(text) << kind << QString::fromUtf8(part);
        };
        row("", Kind::Empty, "");
        row("soon", Kind::NoRange, "soon");
        row("last 10 parsecs", Kind::UnknownUnit, "parsecs");
        row("last", Kind::NoRange, "last");
        row("last 0s", Kind::BadNumber, "0");
        row("last -5s", Kind::BadNumber, "-5s");
        row("last 1.5h", Kind::BadNumber, "1.5h");
        row("last 99999999999999999999s", Kind::BadNumber, "99999999999999999999");
        row("25:00 to 26:00", Kind::BadTime, "25:00");
        row("12:60 to 13:00", Kind::BadTime, "12:60");
        row("13:00 PM to 14:00 PM", Kind::BadTime, "13:00 PM");
        row("13/45/2013 to 4/21/2013", Kind::BadDate, "13/45/2013");
        row("2/30/13 1:00 to 2/30/13 2:00", Kind::BadDate, "2/30/13 1:00");
        row("10:00 to 11:00 to 12:00", Kind::NoRange, "10:00 to 11:00 to 12:00");
        row("4/21/13 5:00 to 4/21/13 4:00", Kind::Backwards, "4/21/13 4:00");
        row("Smarch 5 1:00 to Smarch 5 2:00", Kind::BadDate, "Smarch 5 1:00");
    }
    void errors()
    {
        QFETCH(QString, text);
        QFETCH(netshark::TimeRangeError::Kind, kind);
        QFETCH(QString, part);
        const auto range = netshark::parseTimeRange(text, at(nowText), QTimeZone::utc());
        QVERIFY(!range.has_value());
        QCOMPARE(range.error().kind, kind);
        QCOMPARE(range.error().part, part);
    }

    void zonesAreThoseOfTheUser()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto range = netshark::parseTimeRange(u"4/21/13 4:00 to 5:00"_s, at(nowText), berlin);
        QCOMPARE(shown(range->begin), shown(at(u"2013-04-21T02:00:00"_s)));
        const auto today = netshark::parseTimeRange(u"today"_s, at(nowText), berlin);
        QCOMPARE(shown(today->begin), shown(at(u"2013-04-20T22:00:00"_s)));
    }

    void aDayOfTheClockChangeHas23Hours()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto day = netshark::parseTimeRange(
            u"yesterday"_s, at(u"2013-04-01T10:00:00"_s), berlin); // 31 March 2013
        QCOMPARE(day->length(), 23LL * 3600 * dissect::second);
    }

    // What counts from now means nothing where the clock was never set.
    void aClockThatWasNeverSet_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMeant");
        for (const char *text : {"last 10s", "today", "this week", "previous hour",
                 "12:00 PM to 1:00 PM", "4/21 4:00 to 5:00"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
        for (const char *text : {"4/21/13 4:00 to 4/21/13 5:00", "4/21/2013 4:00 to 5:00",
                 "2013-04-21T04:00:00Z to 2013-04-21T05:00:00-02:00"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
    }
    void aClockThatWasNeverSet()
    {
        QFETCH(QString, text);
        QFETCH(bool, isMeant);
        const dissect::Timestamp clock = 600 * dissect::second; // ten minutes after 1970
        const auto range = netshark::timeRangeBy(clock, text, QTimeZone::utc());
        QCOMPARE(range.has_value(), isMeant);
        if (!isMeant) {
            QCOMPARE(range.error().kind, netshark::TimeRangeError::Kind::NoClock);
            QCOMPARE(range.error().part, u"1970-01-01 00:10:00"_s);
        } else {
            QCOMPARE(*range, *netshark::parseTimeRange(text, at(nowText), QTimeZone::utc()));
        }
        QVERIFY(netshark::timeRangeBy(at(nowText), text, QTimeZone::utc()));
    }

    void noInputOverflows()
    {
        for (const char *unit : {"us", "s", "h", "d", "w", "month", "q", "y"}) {
            const QString text = QStringLiteral("last 1000000000 %1").arg(QLatin1StringView(unit));
            const auto range = netshark::parseTimeRange(text, at(nowText), QTimeZone::utc());
            if (range)
                QVERIFY(range->begin >= dissect::earliestTime && range->begin < range->end);
        }
    }
};

QTEST_GUILESS_MAIN(TimeRangeTest)
#include "tst_timerange.moc"
