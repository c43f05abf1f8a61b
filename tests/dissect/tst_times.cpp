// SPDX-License-Identifier: GPL-3.0-or-later
// Packets without a time, and with one that no calendar has: no made-up value anywhere, and what is
// a difference stays exact.
#include <QTest>

#include "dissect/series/series.h"
#include "dissect/series/streamseries.h"
#include "dissect/series/tcprates.h"
#include "dissect/store/selectedtotals.h"
#include "tests/support/fileblocks.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/print.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

constexpr std::uint64_t start = 1'700'000'000'000'000; // microseconds

// Two segments and the ACK of each, as `times` says, in units of the interface; nothing: as a
// Simple Packet Block.
std::string conversation(
    const std::vector<std::optional<std::uint64_t>> &times, const std::string &options = {})
{
    const Integers put(false);
    std::string file = section(put) + interface(put, 1, options);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const bool isAck = i % 2 != 0;
        Ipv4Fields ip;
        TcpFields fields;
        fields.flags = 0x10;
        const auto sent = static_cast<std::uint32_t>(i / 2 * 100);
        fields.sequence = isAck ? 5000 : 1000 + sent;
        fields.acknowledgment = isAck ? 1100 + sent : 5000;
        if (isAck) {
            std::swap(ip.source, ip.destination);
            std::swap(fields.sourcePort, fields.destinationPort);
        }
        const Bytes bytes = ethernet(0x0800, ipv4(ip, tcp(fields, zeros(isAck ? 0 : 100))));
        if (times[i])
            file += enhanced(put, 0, *times[i], bytes);
        else
            file += block(put, 3, put(static_cast<std::uint32_t>(bytes.size())) + text(bytes));
    }
    return file;
}

std::vector<Duration> rtts(const Loaded &all)
{
    std::vector<Duration> list;
    const PacketChunk &chunk = *all.store.chunks().front();
    chunk.rtts.each([&](std::size_t, Duration rtt) { list.push_back(rtt); });
    return list;
}

std::uint64_t count(const Loaded &all, Oddity oddity)
{
    return all.facts.oddities.of(oddity).count;
}

} // namespace

class TimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPacketWithoutATime()
    {
        const Loaded all = loaded(memory(conversation({start, start + 10'000, std::nullopt,
            start + 30'000, start + 40'000, start + 43'000})));
        const auto &times = all.store.chunks().front()->times;
        QCOMPARE(all.store.chunks().front()->size(), std::size_t{6});
        QCOMPARE(times[2], noTime);
        const TimeRange span{1'700'000'000 * second, 1'700'000'000 * second + 43'000'000};
        QCOMPARE(*all.facts.span, span);
        QCOMPARE(*spanOf(all.store), span);
        const auto everything = ConversationSet::everything();
        QCOMPARE(*spanOf(all.store, everything), span);
        QCOMPARE(*packetTotals(all.store).span, span);
        QCOMPARE(all.conversations.front().first, span.begin);
        QCOMPARE(all.conversations.front().last, span.end);
        QCOMPARE(totalsOf(all.store, all.conversations).conversations.front().first, span.begin);
        QCOMPARE(count(all, Oddity::WithoutTime), std::uint64_t{1});
        QCOMPARE(
            all.facts.oddities.of(Oddity::WithoutTime).firstPackets, std::vector<std::uint64_t>{3});
        // None to the packet without a time nor from it.
        QCOMPARE(rtts(all), (std::vector<Duration>{10'000'000, 3'000'000}));
        QCOMPARE(bitRate(all.store, everything, 1'000'000).bins.size(), std::size_t{44});
        QCOMPARE(lengthSamples(all.store, everything).size(), std::size_t{5});
        QCOMPARE(interArrivals(all.store, everything).size(), std::size_t{4});
        QCOMPARE(windowSizes(all.store, everything).size(), std::size_t{5});
        QCOMPARE(
            packetsIn(all.store, everything, {earliestTime, latestTime}, second), std::uint64_t{5});
        QCOMPARE(packetsIn(all.store, everything, {noTime, latestTime}, second), std::uint64_t{6});
        const std::vector<ShiftedSet> shifted{{everything, 1'700'000'000 * second}};
        const auto rates = flagRates(all.store, shifted, TimeBins({0, second - 1}, second));
        QCOMPARE(rates.rates[static_cast<std::size_t>(FlagGroup::AckAlone)].front(), 5.0);
        QCOMPARE(all.store.within({earliestTime, latestTime}).chunks().size(), std::size_t{1});
    }

    void onlyPacketsWithoutATime()
    {
        const Loaded all = loaded(memory(conversation({std::nullopt, std::nullopt})));
        QVERIFY(!all.facts.span);
        QVERIFY(!spanOf(all.store));
        QVERIFY(!packetTotals(all.store).span);
        QCOMPARE(all.conversations.front().first, noTime);
        QCOMPARE(all.conversations.front().last, noTime);
        QVERIFY(rtts(all).empty());
        QCOMPARE(count(all, Oddity::WithoutTime), std::uint64_t{2});
        QCOMPARE(bitRate(all.store, ConversationSet::everything(), second).values.size(),
            std::size_t{0});
    }

    // Differences are what they are, whatever the year.
    void timesBeyondAllCalendars_data()
    {
        QTest::addColumn<quint64>("first");
        QTest::addColumn<QByteArray>("resolution");
        QTest::addColumn<quint64>("finer");
        QTest::newRow("minutes before 1970, as two's complement")
            << quint64{0} - 505'000'000 << QByteArray("\x06", 1) << quint64{0};
        QTest::newRow("2300") << quint64{10'413'792'000'000'000} << QByteArray("\x06", 1)
                              << quint64{0};
        QTest::newRow("nanoseconds called microseconds")
            << quint64{start} * 1000 << QByteArray("\x06", 1) << quint64{4};
        QTest::newRow("the year 584,554")
            << ~quint64{0} - 100'000 << QByteArray("\x06", 1) << quint64{0};
    }
    void timesBeyondAllCalendars()
    {
        QFETCH(quint64, first);
        QFETCH(QByteArray, resolution);
        QFETCH(quint64, finer);
        const Integers put(false);
        const Loaded all = loaded(memory(conversation({first, first + 10, first + 20, first + 21},
            option(put, 9, resolution.toStdString()))));
        QCOMPARE(rtts(all), (std::vector<Duration>{10'000, 1'000}));
        QCOMPARE(count(all, Oddity::TimeBeyond), std::uint64_t{4});
        QVERIFY(!all.facts.span);
        const PacketChunk &chunk = *all.store.chunks().front();
        for (std::size_t row = 0; row < chunk.size(); ++row)
            QCOMPARE(chunk.times[row], noTime);
        QCOMPARE(all.facts.format->finerUnits, std::uint64_t{finer});
    }

    void nanosecondsUnderTheMagicOfMicroseconds()
    {
        const Loaded finer = loaded(memory(classic(0xa1b2c3d4, false, 123'456'789)));
        QCOMPARE(finer.facts.format->finerUnits, std::uint64_t{1});
        for (const std::uint32_t magic : {0xa1b2c3d4U, 0xa1b23c4dU}) {
            const Loaded usual = loaded(memory(classic(magic, false, 999'999)));
            QCOMPARE(usual.facts.format->finerUnits, std::uint64_t{0});
        }
    }

    void resolutions_data()
    {
        QTest::addColumn<QByteArray>("resolution");
        QTest::addColumn<quint64>("units");
        QTest::addColumn<qint64>("time");
        const auto row = [](const char *name, unsigned char code, quint64 units, qint64 time) {
            QTest::newRow(name) << QByteArray(1, static_cast<char>(code)) << units << time;
        };
        row("seconds", 0, 1'700'000'000, 1'700'000'000 * second);
        row("milliseconds", 3, 1'700'000'000'123, 1'700'000'000 * second + 123'000'000);
        row("tenths of nanoseconds", 10, 17'000'000'000'000'000'019U, 1'700'000'000 * second + 1);
        row("picoseconds", 12, 1'700'000'000'000U, 1'700'000'000);
        row("2^-1", 0x81, 3'400'000'001, 1'700'000'000 * second + second / 2);
        row("2^-32", 0xa0, (1'700'000'000ULL << 32U) + (1ULL << 30U),
            1'700'000'000 * second + second / 4);
        row("2^-63", 0xbf, 1ULL << 62U, second / 2);
        row("10^-19", 19, 10'000'000'000'000'000'000U, second);
    }
    void resolutions()
    {
        QFETCH(QByteArray, resolution);
        QFETCH(quint64, units);
        QFETCH(qint64, time);
        const Integers put(false);
        const Loaded all
            = loaded(memory(conversation({units}, option(put, 9, resolution.toStdString()))));
        QCOMPARE(all.store.chunks().front()->times[0], Timestamp{time});
    }
};

QTEST_GUILESS_MAIN(TimesTest)
#include "tst_times.moc"
