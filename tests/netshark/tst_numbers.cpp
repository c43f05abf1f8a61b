// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that an appliance says: within their ranges, or not said.
#include <limits>

#include <QJsonArray>
#include <QTest>

#include "netshark/json.h"

using namespace remora;
using namespace remora::netshark;
using namespace Qt::StringLiterals;

namespace {

QJsonDocument parsed(const QByteArray &text)
{
    QJsonParseError problem;
    QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isNull())
        qFatal("%s: %s", qPrintable(problem.errorString()), text.constData());
    return document;
}

} // namespace

class NumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timestampsKeepTheirNanoseconds_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("time");
        QTest::newRow("number") << parsed("[1345830425123456789]")[0] << 1345830425123456789LL;
        QTest::newRow("string") << QJsonValue(u"1345830425123456789"_s) << 1345830425123456789LL;
    }
    void timestampsKeepTheirNanoseconds()
    {
        QFETCH(QJsonValue, value);
        QFETCH(qint64, time);
        QCOMPARE(json::timestamp(value), std::optional<dissect::Timestamp>(time));
    }

    // Wherever an appliance could say a number: what is none is not said, and never another number.
    void numbersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"-1", "-9223372036854775808", "1.5", "-0.5", "1e300", "-1e300",
                 "9223372036854775808", "18446744073709551617", "\"9223372036854775808\"", "\"-1\"",
                 "\"1.5\"", "\"yesterday\"", "\"NaN\"", "\"\"", "true", "null", "[1]", "{}"})
            QTest::newRow(number) << QByteArray(number);
    }
    void numbersThatAreNone()
    {
        QFETCH(QByteArray, number);
        const auto answer
            = [&](const char *text) { return parsed(QByteArray(text).replace('#', number)); };
        const auto jobs = json::jobs(answer(R"([{"id": "A", "index": {"size": #}, "config": {
            "snap_length": #, "packet_retention": {"size_limit": #, "time_limit": #}}, "status": {
            "packet_size": #, "packet_start_time": #, "packet_end_time": #}}])"));
        const Job &job = jobs->first();
        QCOMPARE(job.id, u"A"_s);
        QCOMPARE(job.snapLength, 0);
        QCOMPARE(job.packetBytes, 0);
        QCOMPARE(job.indexBytes, 0);
        QCOMPARE(job.retentionBytes, 0);
        QCOMPARE(job.retentionTime, 0);
        QVERIFY(!job.span);
        QCOMPARE(json::clips(answer(R"([{"id": "1", "status": {"estimated_size": #}}])"))
                     ->first()
                     .estimatedBytes,
            0);
        QCOMPARE(json::files(answer(R"([{"id": "/a", "files": [{"id": "/a/b", "size": #}]}])"))
                     ->at(1)
                     .size,
            0);
        const auto storage
            = json::storage(answer(R"({"packet_storage": {"total": #, "used": #}})"));
        QCOMPARE(storage->total, 0);
        QCOMPARE(storage->used, 0);
        const auto status
            = json::exportStatus(answer(R"({"status": {"state": "X", "bytes_approx": #}})"));
        QVERIFY(!status->bytesAtMost);
        // A clock is what every time range counts from.
        const auto info = json::systemInfo(answer(R"({"local_time": #})"));
        QCOMPARE(info.error().kind, Error::Kind::NotAnAppliance);
    }

    void timesInOtherUnits_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<qint64>("meant"); // nanoseconds; -1: nothing
        const auto row = [](const char *sent, qint64 meant) {
            QTest::newRow(sent) << QByteArray(sent) << meant;
        };
        constexpr qint64 second = dissect::second;
        row("1700000000123456789", 1'700'000'000'123'456'789);
        row("\"1700000000123456789\"", 1'700'000'000'123'456'789);
        row("1700000000", 1'700'000'000 * second);
        row("\"1700000000\"", 1'700'000'000 * second);
        row("1700000000.25", 1'700'000'000 * second + second / 4);
        row("\"1700000000.25\"", 1'700'000'000 * second + second / 4);
        row("1700000000123456", 1'700'000'000'123'456'000);
        row("\"1700000000123456\"", 1'700'000'000'123'456'000);
        row("0", 0);
        row("600000000000", 600 * second); // a clock that was never set: ten minutes after 1970
        row("86400000000000", 86'400 * second);
        row("-1700000000", -1);
        row("1700000000123456789.5", 1'700'000'000'123'456'768); // a double, as it is
        row("\"nan\"", -1);
    }
    void timesInOtherUnits()
    {
        QFETCH(QByteArray, sent);
        QFETCH(qint64, meant);
        const QJsonValue value = parsed("{\"t\": " + sent + '}').object().value("t"_L1);
        QCOMPARE(json::timestamp(value).value_or(-1), meant);
    }

    void numbersAtTheirLimits_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("most");
        QTest::addColumn<QByteArray>("more");
        const auto row = [](const char *field, const char *most, const char *more) {
            QTest::newRow(field) << QByteArray(field) << QByteArray(most) << QByteArray(more);
        };
        row("snap_length", "2147483647", "2147483648");
        row("size_limit", "9223372036854775807", "9223372036854775808");
        row("time_limit", "1152921504", "1152921505"); // seconds, kept as nanoseconds
        row("packet_end_time", "8070450532247928831", "8070450532247928832");
    }
    void numbersAtTheirLimits()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, most);
        QFETCH(QByteArray, more);
        const auto jobWith = [&](const QByteArray &number) {
            QByteArray job = R"([{"id": "1", "config": {#, "packet_retention": {#}},
                "status": {"packet_start_time": 1, #}}])";
            return json::jobs(parsed(job.replace('#', '"' + field + "\": " + number)))->first();
        };
        const auto has = [](const Job &job) {
            return job.snapLength > 0 || job.retentionBytes > 0 || job.retentionTime > 0
                || job.span;
        };
        QVERIFY(has(jobWith(most)));
        QVERIFY(!has(jobWith(more)));
        const Job job = jobWith(most);
        // Nothing that is made of them leaves 64 bits.
        QVERIFY(job.retentionTime <= std::numeric_limits<qint64>::max() - dissect::latestTime);
        QVERIFY(!job.span || job.span->length() > 0);
    }

    void clipSpansThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ",", "1", "1,", "1, 2, 3", "a, b", "1, b", "1.5, 3", "-5, 10",
                 "200, 100", "1, 9223372036854775808", "9223372036854775808, 9223372036854775809",
                 "1e3, 1e4", "0x1, 0x2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void clipSpansThatAreNone()
    {
        QFETCH(QString, text);
        const QJsonObject filter{{u"type"_s, u"TIME"_s}, {u"value"_s, text}};
        const QJsonObject config{{u"filters"_s, QJsonArray{filter}}};
        const auto list = json::clips(
            QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, u"1"_s}, {u"config"_s, config}}}));
        QVERIFY(!list->first().span);
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "tst_numbers.moc"
