// SPDX-License-Identifier: GPL-3.0-or-later
// A time zone as a value: it shows what the zone's clocks show, whatever QTimeZone knows of it.
#include <QDateTime>
#include <QTest>

#include "model/settings/preferences.h"

using namespace remora;
using namespace Qt::StringLiterals;

class ClockZoneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clocks_data()
    {
        QTest::addColumn<QTimeZone>("zone");
        QTest::addColumn<QString>("begin"); // UTC
        QTest::addColumn<QString>("end");
        QTest::addColumn<qsizetype>("changes");
        const auto row = [](const char *name, const QTimeZone &zone, const char *begin,
                             const char *end, qsizetype changes) {
            QTest::newRow(name) << zone << QString::fromLatin1(begin) << QString::fromLatin1(end)
                                << changes;
        };
        const QTimeZone berlin("Europe/Berlin");
        row("forward", berlin, "2023-03-26T00:30:00Z", "2023-03-26T01:30:00Z", 1);
        row("back", berlin, "2023-10-29T00:30:00Z", "2023-10-29T01:30:00Z", 1);
        row("the day before", berlin, "2023-03-25T10:00:00Z", "2023-03-25T10:00:01Z", 1);
        row("a week before", berlin, "2023-03-18T10:00:00Z", "2023-03-18T10:00:01Z", 0);
        row("a year", berlin, "2023-01-01T00:00:00Z", "2023-12-31T00:00:00Z", 2);
        row("UTC", QTimeZone::utc(), "2023-01-01T00:00:00Z", "2023-12-31T00:00:00Z", 0);
        row("no transitions", QTimeZone(5 * 3600 + 1800), "2023-01-01T00:00:00Z",
            "2023-12-31T00:00:00Z", 0);
        row("half hours", QTimeZone("Asia/Kolkata"), "2023-01-01T00:00:00Z", "2023-12-31T00:00:00Z",
            0);
        row("a change by half an hour", QTimeZone("Australia/Lord_Howe"), "2023-03-31T00:00:00Z",
            "2023-04-02T00:00:00Z", 1);
        row("over midnight", berlin, "2023-03-25T22:50:00Z", "2023-03-26T01:10:00Z", 1);
        row("before 1970", berlin, "1965-01-01T00:00:00Z", "1965-01-02T00:00:00Z", 0);
        row("centuries", berlin, "1952-01-01T00:00:00Z", "2224-01-01T00:00:00Z", -1);
    }
    void clocks()
    {
        QFETCH(QTimeZone, zone);
        QFETCH(QString, begin);
        QFETCH(QString, end);
        QFETCH(qsizetype, changes);
        QVERIFY(zone.isValid());
        const qint64 from = QDateTime::fromString(begin, Qt::ISODate).toSecsSinceEpoch();
        const qint64 to = QDateTime::fromString(end, Qt::ISODate).toSecsSinceEpoch();
        QVERIFY(from < to);
        const dissect::ClockZone clock
            = model::clockZone(zone, {from * dissect::second, to * dissect::second});
        if (changes >= 0)
            QCOMPARE(static_cast<qsizetype>(clock.changes.size()), changes);
        if (changes < 0) // finer than it looks there
            return;
        for (qint64 at = from; at <= to; at += std::max<qint64>(1, (to - from) / 5000)) {
            const int offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
            QCOMPARE(clock.offsetAt(at * dissect::second) / dissect::second, qint64{offset});
        }
    }

    // As QDateTime reads a clock, but in the hour that it shows twice.
    void localTimes_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        QTest::newRow("before") << u"2023-03-26T01:59:59"_s << u"2023-03-26T00:59:59Z"_s;
        QTest::newRow("never shown") << u"2023-03-26T02:30:00"_s << u"2023-03-26T01:30:00Z"_s;
        QTest::newRow("behind") << u"2023-03-26T03:00:00"_s << u"2023-03-26T01:00:00Z"_s;
        QTest::newRow("shown twice") << u"2023-10-29T02:30:00"_s << u"2023-10-29T00:30:00Z"_s;
        QTest::newRow("shown twice, its last")
            << u"2023-10-29T02:59:59"_s << u"2023-10-29T00:59:59Z"_s;
        QTest::newRow("behind that") << u"2023-10-29T03:00:00"_s << u"2023-10-29T02:00:00Z"_s;
    }
    void localTimes()
    {
        QFETCH(QString, local);
        QFETCH(QString, utc);
        const auto seconds = [](const QString &text) {
            return QDateTime::fromString(text, Qt::ISODate).toSecsSinceEpoch() * dissect::second;
        };
        const dissect::Timestamp wanted = seconds(utc);
        const dissect::ClockZone clock = model::clockZone(QTimeZone("Europe/Berlin"),
            {seconds(u"2023-01-01T00:00:00Z"_s), seconds(u"2023-12-31T00:00:00Z"_s)});
        QCOMPARE(clock.utcOf(seconds(local + 'Z'_L1)), wanted);
    }
};

QTEST_GUILESS_MAIN(ClockZoneTest)
#include "tst_clockzone.moc"
