// SPDX-License-Identifier: GPL-3.0-or-later
// What the user reads: numbers, times, sentences.
#include <QTest>

#include "model/appliance/filename.h"
#include "model/appliance/requestlog.h"
#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/timerangeparser.h"

using namespace remora;
using namespace remora::model;
using namespace Qt::StringLiterals;

namespace {
constexpr dissect::Timestamp noon = 1'700'000'000LL / 86'400 * 86'400 * dissect::second
    + 12LL * 3600 * dissect::second; // 14 November 2023, 12:00 UTC
}

class TextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void bytes_data()
    {
        QTest::addColumn<quint64>("number");
        QTest::addColumn<QString>("text");
        const auto row = [](quint64 number, const char *text) {
            QTest::newRow(text) << number << QString::fromLatin1(text);
        };
        row(0, "0 B");
        row(999, "999 B");
        row(1000, "1.00 kB");
        row(902'000, "902 kB");
        row(999'499, "999 kB");
        row(999'500, "1.00 MB");
        row(34'200'000, "34.2 MB");
        row(1'800'000'000'000ULL, "1.80 TB");
        row(std::numeric_limits<quint64>::max(), "18,446,744 TB");
    }
    void bytes()
    {
        QFETCH(quint64, number);
        QFETCH(QString, text);
        QCOMPARE(model::bytes(number), text);
    }

    void seconds_data()
    {
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<QString>("text");
        const auto row = [](qint64 duration, const char *text) {
            QTest::newRow(text) << duration << QString::fromLatin1(text);
        };
        row(1'500'000, "1.50 ms");
        row(6'200'000'000, "6.20 s");
        row(125 * dissect::second, "2 min 5 s");
        row(7'325 * dissect::second, "2 h 2 min");
    }
    void seconds()
    {
        QFETCH(qint64, duration);
        QFETCH(QString, text);
        QCOMPARE(model::seconds(duration), text);
    }

    void milliseconds()
    {
        QCOMPARE(model::milliseconds(0.000072), u"0.072"_s);
        QCOMPARE(model::milliseconds(0.0142), u"14.20"_s);
        QCOMPARE(model::milliseconds(0.2121), u"212.1"_s);
        QCOMPARE(model::milliseconds(-0.05), u"-50.00"_s);
    }

    void times()
    {
        const QTimeZone berlin("Europe/Berlin");
        const auto time = noon + 113'456'789;
        QCOMPARE(timeOfDay(time, QTimeZone::utc(), 3), u"12:00:00.113"_s);
        QCOMPARE(timeOfDay(time, berlin, 9), u"13:00:00.113456789"_s);
        QCOMPARE(dateAndTime(time, QTimeZone::utc(), 0), u"2023-11-14 12:00:00"_s);
        QCOMPARE(timeOfDay(-1, QTimeZone::utc(), 9), u"23:59:59.999999999"_s);
        QCOMPARE(zoneName(time, QTimeZone::utc()), u"UTC"_s);
        QCOMPARE(zoneName(time, berlin), u"UTC+01:00"_s);
        QCOMPARE(zoneName(time, QTimeZone("America/St_Johns")), u"UTC-03:30"_s);
        QCOMPARE(model::timeRange({time, time + dissect::second}, QTimeZone::utc(), 0),
            u"2023-11-14 12:00:00 – 12:00:01 (UTC)"_s);
        const dissect::Timestamp change = 1'729'990'800 * dissect::second; // in Berlin, back by 1 h
        QCOMPARE(model::timeRange(
                     {change - 600 * dissect::second, change + 600 * dissect::second}, berlin, 0),
            u"2024-10-27 02:50:00 – 02:10:00 (UTC+02:00 – UTC+01:00)"_s);
    }

    // What is typed for the user into the field for a range means that range.
    void rangesAreReadBack_data()
    {
        QTest::addColumn<qint64>("begin"); // seconds
        QTest::addColumn<qint64>("end");
        QTest::newRow("plain") << 1'700'000'000LL << 1'700'000'060LL;
        QTest::newRow("in the first of two equal hours") << 1'729'988'000LL << 1'729'988'600LL;
        QTest::newRow("in the second") << 1'729'991'600LL << 1'729'992'200LL;
        QTest::newRow("across the change") << 1'729'990'200LL << 1'729'991'400LL;
        QTest::newRow("where an hour is missing") << 1'711'846'700LL << 1'711'846'900LL;
    }
    void rangesAreReadBack()
    {
        QFETCH(qint64, begin);
        QFETCH(qint64, end);
        const dissect::TimeRange range{
            begin * dissect::second + 5'000'000, end * dissect::second + 123'456'789};
        for (const char *name : {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"}) {
            const QTimeZone zone{QByteArray(name)};
            const auto read = netshark::parseTimeRange(
                typedRange(range, zone), 1'800'000'000 * dissect::second, zone);
            QVERIFY2(read.has_value(), qPrintable(typedRange(range, zone)));
            QCOMPARE(read->begin, range.begin);
            QCOMPARE(read->end, range.end + 543'211);
        }
    }

    // The suite runs in each of these zones.
    void timesOfTheMachinesZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *zone, qint64 time, const char *text) {
            QTest::addRow("%s %s", zone, text)
                << QByteArray(zone) << time << QString::fromLatin1(text);
        };
        row("UTC", 1'729'989'000, "2024-10-27 00:30:00 UTC");
        row("Europe/Berlin", 1'711'846'799, "2024-03-31 01:59:59 UTC+01:00");
        row("Europe/Berlin", 1'711'846'800, "2024-03-31 03:00:00 UTC+02:00");
        row("Europe/Berlin", 1'729'989'000, "2024-10-27 02:30:00 UTC+02:00");
        row("Europe/Berlin", 1'729'992'600, "2024-10-27 02:30:00 UTC+01:00");
        row("America/New_York", 1'729'989'000, "2024-10-26 20:30:00 UTC-04:00");
        row("America/New_York", 1'730'611'800, "2024-11-03 01:30:00 UTC-04:00");
        row("America/New_York", 1'730'615'400, "2024-11-03 01:30:00 UTC-05:00");
        row("Asia/Kolkata", 1'729'989'000, "2024-10-27 06:00:00 UTC+05:30");
    }
    void timesOfTheMachinesZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(qint64, time);
        QFETCH(QString, text);
        const dissect::Timestamp at = time * dissect::second;
        const auto textIn = [&](const QTimeZone &in) {
            return dateAndTime(at, in, 0) + ' '_L1 + zoneName(at, in);
        };
        const QTimeZone named(zone);
        QCOMPARE(textIn(named), text);
        if (QTimeZone::systemTimeZoneId() != zone)
            return;
        QCOMPARE(textIn(shownZone()), text);
        const QString shifted = dateAndTime(at + shownOffset(at), QTimeZone::utc(), 0);
        QCOMPARE(shifted, text.left(shifted.size()));
    }

    void foreignTextIsTamed_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("tame");
        QTest::newRow("plain") << u"web-tier"_s << u"web-tier"_s;
        QTest::newRow("line breaks") << u"a\nb\r\n\tc"_s << u"a b c"_s;
        QTest::newRow("right to left") << u"a\u202Egpj.exe"_s << u"a\\u202egpj.exe"_s;
        QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"\\u2066a\\u2069"_s;
        QTest::newRow("line separators") << u"a\u2028\u2029b"_s << u"a\\u2028\\u2029b"_s;
        QTest::newRow("commands") << u"\x1b]52;c;eA==\x07 \x7f"_s
                                  << u"\\x1b]52;c;eA==\\x07 \\x7f"_s;
        QTest::newRow("C1") << u"\u009b31m\u0085"_s << u"\\u009b31m\\u0085"_s;
        QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s << u"a\\x00b"_s;
        QTest::newRow("zero width")
            << u"a\u200Bb\u2060\uFEFFc\u00AD"_s << u"a\\u200bb\\u2060\\ufeffc\\u00ad"_s;
        QTest::newRow("invisible letters") << u"\u3164\u034F"_s << u"\\u3164\\u034f"_s;
        QTest::newRow("tags") << u"a\U000E0041"_s << u"a\\U000e0041"_s;
        QTest::newRow("lone surrogates")
            << QString(QChar(0xD800)) + u'x' + QChar(0xDC00) << u"\uFFFDx\uFFFD"_s;
        QTest::newRow("noncharacters")
            << QString(QChar(0xFFFE)) + u"\U0010FFFF"_s << u"\\ufffe\\U0010ffff"_s;
        QTest::newRow("joiners of ASCII") << u"a\u200Db\u200C"_s << u"a\\u200db\\u200c"_s;
        QTest::newRow("other scripts") << u"Zürich 東京 ירושלים می\u200Cخواهم क्\u200Dष"_s
                                       << u"Zürich 東京 ירושלים می\u200Cخواهم क्\u200Dष"_s;
        QTest::newRow("emoji") << u"\u2764\uFE0F\u200D\U0001F525"_s
                               << u"\u2764\uFE0F\u200D\U0001F525"_s;
        QTest::newRow("long, of codes")
            << QString(5000, QChar(1)) << u"\\x01"_s.repeated(30) + u'…';
        QTest::newRow("long, of pairs") << u"x"_s + u"\U0001F525"_s.repeated(100)
                                        << u"x"_s + u"\U0001F525"_s.repeated(59) + u'…';
        QTest::newRow("long") << QString(5000, 'x'_L1) << QString(120, 'x'_L1) + u'…';
        QTest::newRow("markup stays as it is") << u"<img src=x>"_s << u"<img src=x>"_s;
    }
    void foreignTextIsTamed()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, tame);
        QCOMPARE(shown(foreign), tame);
    }

    void namesBecomeFileNames_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"web-tier"_s << u"web-tier"_s;
        QTest::newRow("path") << u"/admin/in/a b.pcap"_s << u"a b.pcap"_s;
        QTest::newRow("upwards") << u"../../.ssh/authorized_keys"_s << u"authorized_keys"_s;
        QTest::newRow("hidden") << u"...bashrc"_s << u"bashrc"_s;
        QTest::newRow("option") << u"-rf --no.pcap"_s << u"rf --no.pcap"_s;
        QTest::newRow("device") << u"AUX.pcap"_s << u"_AUX.pcap"_s;
        QTest::newRow("no device") << u"auxiliary"_s << u"auxiliary"_s;
        QTest::newRow("control characters") << u"a\x1b]\u202E\nb"_s << u"a____b"_s;
        QTest::newRow("only dots") << u".."_s << u"capture"_s;
        QTest::newRow("nothing") << QString() << u"capture"_s;
        QTest::newRow("folder") << u"/admin/"_s << u"capture"_s;
        QTest::newRow("controls") << u"a\nb\u0000c\\d:e"_s << u"a_b_c_d_e"_s;
        QTest::newRow("right to left") << u"a\u202Egpj.exe"_s << u"a_gpj.exe"_s;
        QTest::newRow("long") << QString(5000, u'x') + u".pcapng"_s
                              << QString(53, u'x') + u".pcapng"_s;
        QTest::newRow("other scripts") << u"日本語"_s << u"日本語"_s;
    }
    void namesBecomeFileNames()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, file);
        QCOMPARE(fileNameFor(foreign), file);
    }

    void bannersAreTamedLineByLine()
    {
        QCOMPARE(
            shownLines(u"Only\tfor staff\n\u202Eevil\r\n"_s), u"Only for staff\n\\u202eevil\n"_s);
        QVERIFY(shownLines(QString(100'000, '\n'_L1)).count('\n'_L1) <= 40);
        QVERIFY(shownLines(QString(100'000, 'x'_L1)).size() <= 301);
    }

    // Each failure names what it happened to, and no two read alike.
    void everyNetSharkErrorIsASentence()
    {
        QSet<QString> sentences;
        constexpr int kinds = static_cast<int>(netshark::Error::Kind::NotACapture) + 1;
        for (int i = 0; i < kinds; ++i) {
            netshark::Error error;
            error.kind = static_cast<netshark::Error::Kind>(i);
            error.words = u"the words"_s;
            const QString text = errorText(error, u"host:443"_s);
            QVERIFY2(text.endsWith('.'_L1) || text.contains(u"SHA-256"_s), qPrintable(text));
            QVERIFY2(!text.contains(u"%"_s), qPrintable(text));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), kinds);
    }

    void everyFileErrorIsASentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= static_cast<int>(dissect::Error::Kind::WritingInterrupted); ++i) {
            const QString text = errorText(
                dissect::Error{static_cast<dissect::Error::Kind>(i), "the words"}, u"a.pcap"_s);
            QVERIFY2(text.endsWith('.'_L1), qPrintable(text));
            QVERIFY2(!text.contains(u"%"_s), qPrintable(text));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), static_cast<int>(dissect::Error::Kind::WritingInterrupted) + 1);
    }

    void theApplianceIsQuoted()
    {
        netshark::Error error;
        error.kind = netshark::Error::Kind::Rejected;
        error.words = u"invalid SHARK filter 'tcp.prt=1': unknown field tcp.prt"_s;
        QCOMPARE(errorText(error, u"host"_s),
            u"The appliance rejected the request: invalid SHARK filter 'tcp.prt=1': unknown field "
            "tcp.prt."_s);
    }

    void rangesThatAreNotUnderstoodSayWhatToWrite()
    {
        for (int i = 0; i <= static_cast<int>(netshark::TimeRangeError::Kind::Backwards); ++i) {
            const QString text = errorText(
                netshark::TimeRangeError{static_cast<netshark::TimeRangeError::Kind>(i), u"x"_s});
            QVERIFY2(text.endsWith('.'_L1) && !text.contains('%'_L1), qPrintable(text));
        }
    }

    void damageSaysHowFarItWasRead()
    {
        QVERIFY(damageText({dissect::Damage::Kind::CutOff, 5'000'000, {}}).contains(u"5.00 MB"_s));
        QVERIFY(damageText({dissect::Damage::Kind::BadRecord, 1234, {}}).contains(u"1,234"_s));
        QVERIFY(damageText({dissect::Damage::Kind::ReadError, 1, "I/O error"})
                    .contains(u"I/O error"_s));
        QVERIFY(damageText(
            {dissect::Damage::Kind::Interrupted, 5'000'000,
                {}}).startsWith(u"Interrupted: "_s));
        QVERIFY(damageText({dissect::Damage::Kind::BadCheck, 1, "incorrect data check"})
                    .contains(u"incorrect data check"_s));
        QVERIFY(damageText({dissect::Damage::Kind::Leftover, 1, {}}).endsWith('.'_L1));
    }

    void theLogIsBounded()
    {
        RequestLog log;
        const netshark::Log sink = log.sink();
        netshark::LogEntry entry;
        entry.method = u"GET"_s;
        entry.httpStatus = 200;
        for (int i = 0; i < 2500; ++i)
            sink(entry);
        QTRY_COMPARE(log.entries().size(), std::size_t{2000});
    }

    void theLogMayGoBeforeItsSink()
    {
        netshark::Log sink;
        {
            RequestLog log;
            sink = log.sink();
        }
        sink({});
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
