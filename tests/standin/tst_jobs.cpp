// SPDX-License-Identifier: GPL-3.0-or-later
// What a job takes and keeps, and what JSON is taken for a configuration.
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "netshark/standin/jobs.h"
#include "netshark/standin/keptvalues.h"
#include "netshark/standin/shape.h"

using namespace Qt::StringLiterals;
using namespace remora;
using namespace remora::standin;

namespace {

// Packets of 84 bytes, 100 with their record's header.
class EvenFeed final : public PacketFeed {
public:
    EvenFeed(dissect::Duration every, dissect::TimeRange range)
        : m_every(every)
        , m_range(range)
        , m_time((range.begin + every - 1) / every * every)
    {
    }
    Next next(dissect::RawPacket &to) override
    {
        if (m_time >= m_range.end)
            return Next::End;
        to.time = m_time;
        to.data = m_bytes;
        to.wireLength = 84;
        m_time += m_every;
        return Next::Packet;
    }

private:
    std::array<std::byte, 84> m_bytes{};
    dissect::Duration m_every;
    dissect::TimeRange m_range;
    dissect::Timestamp m_time;
};

struct Taken {
    std::int64_t packets = 0;
    std::int64_t bytes = 0;
    std::size_t longest = 0;
};

Taken everythingIn(const Job &job)
{
    Taken all;
    const auto span = job.span();
    if (!span)
        return all;
    const auto feed = job.open(*span);
    dissect::RawPacket packet;
    while (feed->next(packet) == PacketFeed::Next::Packet) {
        ++all.packets;
        all.bytes += 16 + static_cast<std::int64_t>(packet.data.size());
        all.longest = std::max(all.longest, packet.data.size());
    }
    return all;
}

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("[") + text + "]").array().first();
}

} // namespace

class JobsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsAreMet_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<qint64>("packets");
        QTest::addColumn<qint64>("from"); // milliseconds
        QTest::addColumn<qint64>("full"); // milliseconds; -1: never
        // A packet every 100 ms, from 0.3 s to 10.75 s: 105 of them, at 0.3, 0.4, … 10.7.
        QTest::newRow("none is reached") << qint64(0) << qint64(106) << qint64(300) << qint64(-1);
        QTest::newRow("just all") << qint64(0) << qint64(105) << qint64(300) << qint64(10'700);
        QTest::newRow("one too many") << qint64(0) << qint64(104) << qint64(400) << qint64(10'600);
        QTest::newRow("seconds") << qint64(0) << qint64(28) << qint64(8'000) << qint64(3'000);
        QTest::newRow("bytes") << qint64(1'000) << qint64(0) << qint64(9'800) << qint64(1'200);
        QTest::newRow("odd bytes") << qint64(1'099) << qint64(0) << qint64(9'800) << qint64(1'300);
        QTest::newRow("the first") << qint64(1'000) << qint64(3) << qint64(10'500) << qint64(500);
        QTest::newRow("none fits") << qint64(99) << qint64(0) << qint64(10'750) << qint64(300);
    }

    void limitsAreMet()
    {
        QFETCH(qint64, bytes);
        QFETCH(qint64, packets);
        QFETCH(qint64, from);
        QFETCH(qint64, full);
        constexpr dissect::Duration millisecond = 1'000'000;
        const auto feed = [](dissect::TimeRange range) -> std::unique_ptr<PacketFeed> {
            return std::make_unique<EvenFeed>(100 * millisecond, range);
        };
        const dissect::TimeRange whole{300 * millisecond, 10'750 * millisecond};
        PacketTally tally;
        // As time goes by: what has been counted before must not change the answer.
        for (const int seconds : {2, 5})
            tally.keptFrom({whole.begin, seconds * dissect::second + 1}, {bytes, packets}, feed);
        const auto kept = PacketTally().keptFrom(whole, {bytes, packets}, feed);
        QCOMPARE(kept, from * millisecond);
        QCOMPARE(tally.keptFrom(whole, {bytes, packets}, feed), kept);
        const auto reached = PacketTally().reached(whole, {bytes, packets}, feed);
        QCOMPARE(reached ? (*reached - 1) / millisecond : -1, full);
    }

    void jobsTakeWhatTheyAreTold_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<qint64>("mostPackets");
        QTest::addColumn<qint64>("mostBytes");
        QTest::addColumn<qint64>("longest");
        const auto row = [](const char *name, const char *members, qint64 packets, qint64 bytes,
                             qint64 longest) {
            QTest::newRow(name) << QByteArray(members) << packets << bytes << longest;
        };
        constexpr qint64 any = 1'000'000'000;
        row("everything", R"({"packet_retention": {"size_limit": 1000000000}})", any, any, 1600);
        row("packets", R"({"packet_retention": {"size_limit": 0, "packet_limit": 777}})", 777, any,
            1600);
        row("bytes", R"({"packet_retention": {"size_limit": 1000000}})", any, 1'000'000, 1600);
        row("cut", R"({"snap_length": 60, "packet_retention": {"size_limit": 50000}})", any, 50'000,
            60);
        row("filter", R"({"bpf_filter": "udp", "packet_retention": {"packet_limit": 50}})", 50, any,
            1600);
        row("stopped", R"({"stop_rule": {"packet_limit": 99}})", 99, any, 1600);
    }

    void jobsTakeWhatTheyAreTold()
    {
        QFETCH(QByteArray, members);
        QFETCH(qint64, mostPackets);
        QFETCH(qint64, mostBytes);
        QFETCH(qint64, longest);
        GeneratedJob job(7, 1, wallClock() - 60 * dissect::second, 0);
        QVERIFY(job.configure(QJsonDocument::fromJson(members).object()).has_value());
        job.setRunning(false);
        const Taken taken = everythingIn(job);
        QVERIFY(taken.packets > 0);
        QVERIFY(taken.packets <= mostPackets);
        QVERIFY(taken.bytes <= mostBytes);
        QVERIFY(static_cast<qint64>(taken.longest) <= longest);
        if (mostPackets < 1'000)
            QCOMPARE(taken.packets, mostPackets);
        if (mostBytes <= 1'000'000) // no packet more would have fit
            QVERIFY(taken.bytes > mostBytes - 1'700);
    }

    void aPauseHasNoPackets()
    {
        const auto now = wallClock();
        GeneratedJob job(7, 1, now - 60 * dissect::second, 0);
        job.setRunning(false);
        const auto before = everythingIn(job).packets;
        job.setRunning(true);
        const auto again = wallClock();
        job.setRunning(false);
        // Between the two ends of the pause there is nothing, however long it was.
        const auto feed = job.open({now, again});
        dissect::RawPacket packet;
        while (feed->next(packet) == PacketFeed::Next::Packet)
            QVERIFY(packet.time < again);
        QVERIFY(everythingIn(job).packets >= before);
    }

    void badConfigurationsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *members, const char *words) {
            QTest::newRow(members) << QByteArray(members) << QString::fromLatin1(words);
        };
        row(R"({"bpf_filter": "tcp prt 1"})", "tcp prt 1");
        row(R"({"snap_length": 65536})", "snap_length");
        row(R"({"snap_length": 0.5})", "snap_length");
        row(R"({"packet_retention": {"size_limit": -1}})", "size_limit");
        row(R"({"packet_retention": {"time_limit": 1e18}})", "time_limit");
        row(R"({"stop_rule": {"packet_limit": -5}})", "packet_limit");
        row(R"({"requested_start_time": 2000000000, "requested_end_time": 1900000000})",
            "requested_end_time");
    }

    void badConfigurationsAreRefused()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, words);
        EmptyJob job;
        const auto configured = job.configure(QJsonDocument::fromJson(members).object());
        QVERIFY(!configured);
        QVERIFY2(configured.error().contains(words), qPrintable(configured.error()));
        QVERIFY(job.config().isEmpty());
    }

    void shapesTellWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("shape");
        QTest::addColumn<QString>("fault"); // in 5.0
        const auto row = [](const char *value, const char *shape, const char *fault) {
            QTest::addRow("%s as %s", value, shape)
                << QByteArray(value) << QByteArray(shape) << QString::fromLatin1(fault);
        };
        row(R"("a")", R"("string")", "");
        row("1", R"("string")", "'x' must be a string");
        row("1", R"("number")", "");
        row("true", R"("number")", "'x' must be a number");
        row("false", R"("boolean")", "");
        row("null", R"("boolean")", "'x' must be true or false");
        row(R"("UP")", R"("UP|DOWN")", "");
        row(R"("up")", R"("UP|DOWN")", "'x' must be one of UP, DOWN");
        row("7", R"("UP|DOWN")", "'x' must be a string");
        row("[]", R"(["number"])", "");
        row(R"([1, "2"])", R"(["number"])", "'x' must be a number");
        row("{}", R"(["number"])", "'x' must be an array");
        row("[]", R"({"a": "number"})", "'x' must be an object");
        row("{}", R"({"a": "number"})", "'a' is required");
        row("{}", R"({"a?": "number"})", "");
        row(R"({"a": "1"})", R"({"a?": "number"})", "'a' must be a number");
        row("{}", R"({"a@5.0": "number"})", "'a' is required");
        row("{}", R"({"a@5.1": "number"})", "");
        row(R"({"a": "1"})", R"({"a?@5.1": "number"})", "");
        row(R"({"b": 1})", R"({"a?": "number"})", "'x' has no member 'b'");
        row(R"({"a": [{"b": 1}]})", R"({"a": [{"b": "string"}]})", "'b' must be a string");
    }

    void shapesTellWhatIsWrong()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, shape);
        QFETCH(QString, fault);
        const auto found = shape::fault(json(value), json(shape), u"5.0"_s, u"x"_s);
        QCOMPARE(found.value_or(QString()), fault);
    }

    void secretsAndStrangersAreNotKept()
    {
        const QJsonValue shape = json(R"({"a": [{"key": "secret", "n?@5.1": "number"}]})");
        const QJsonValue given = json(R"({"a": [{"key": "k", "n": 1, "other": 2}], "b": 3})");
        const QJsonValue kept = shape::kept(given, shape);
        QCOMPARE(kept, json(R"({"a": [{"key": "", "n": 1}]})"));
        QCOMPARE(shape::seen(kept, shape, u"5.0"_s), json(R"({"a": [{"key": ""}]})"));
    }

    // The values that the stand-in starts with are such as a client could put.
    void firstValuesFitTheirShapes()
    {
        KeptValues values;
        int changeable = 0;
        for (auto it = values.resources().begin(); it != values.resources().end(); ++it) {
            QVERIFY(!values.value(it.key()).isUndefined());
            if (!it->canChange)
                continue;
            ++changeable;
            const QJsonValue before = values.value(it.key());
            QCOMPARE(values.put(it.key(), before, u"5.1"_s), std::nullopt);
            QCOMPARE(values.value(it.key()), before);
        }
        QCOMPARE(changeable, 13);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
