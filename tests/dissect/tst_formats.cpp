// SPDX-License-Identifier: GPL-3.0-or-later
// Capture files, byte by byte: every format and byte order, what they say of themselves, damage.
#include <QTest>

#include "dissect/capture/capturewriter.h"
#include "tests/support/bytes.h"
#include "tests/support/fileblocks.h"
#include "tests/support/memorysource.h"
#include "tests/support/print.h"
#include "tests/support/readall.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

constexpr Timestamp start = 1'700'000'000 * second;

} // namespace

class FormatsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::addColumn<qint64>("time");
        QTest::addColumn<bool>("nanoseconds");
        const auto row = [](const char *name, const std::string &file, Timestamp time, bool ns) {
            QTest::newRow(name) << file << static_cast<qint64>(time) << ns;
        };
        row("pcap, microseconds", classic(0xa1b2c3d4, false, 123'456), start + 123'456'000, false);
        row("pcap, swapped", classic(0xa1b2c3d4, true, 123'456), start + 123'456'000, false);
        row("pcap, nanoseconds", classic(0xa1b23c4d, false, 123'456'789), start + 123'456'789,
            true);
        row("pcap, nanoseconds, swapped", classic(0xa1b23c4d, true, 1), start + 1, true);
        for (const bool swap : {false, true}) {
            const Integers put(swap);
            const auto name = [swap](const char *what) {
                return QByteArray("pcapng, ") + what + (swap ? ", swapped" : "");
            };
            row(name("default resolution").constData(),
                section(put) + interface(put, 1)
                    + enhanced(put, 0, 1'700'000'000'000'007ULL, frame),
                start + 7'000, false);
            row(name("10^-9").constData(),
                section(put) + interface(put, 1, option(put, 9, "\x09"))
                    + enhanced(put, 0, 1'700'000'000'000'000'007ULL, frame),
                start + 7, true);
            row(name("2^-10").constData(),
                section(put) + interface(put, 1, option(put, 9, "\x8a"))
                    + enhanced(put, 0, 1'700'000'000ULL * 1024 + 512, frame),
                start + second / 2, false);
            row(name("offset of a day").constData(),
                section(put) + interface(put, 1, option(put, 14, put(std::int64_t{86'400})))
                    + enhanced(put, 0, (1'700'000'000ULL - 86'400) * 1'000'000, frame),
                start, false);
            row(name("second interface").constData(),
                section(put) + interface(put, 101) + interface(put, 1, option(put, 9, "\x03"))
                    + enhanced(put, 1, 1'700'000'000'001ULL, frame),
                start + 1'000'000, false);
            row(name("unknown blocks between").constData(),
                section(put) + block(put, 0x0bac, "whatever") + interface(put, 1)
                    + block(put, 4, std::string(400, 'n'))
                    + enhanced(put, 0, 1'700'000'000'000'000ULL, frame),
                start, false);
        }
    }
    void formats()
    {
        QFETCH(std::string, file);
        QFETCH(qint64, time);
        QFETCH(bool, nanoseconds);
        // Whatever the pieces in which it comes.
        for (const std::size_t atOnce : {std::size_t{1} << 20U, std::size_t{7}, std::size_t{1}}) {
            const auto read = readAll(memory(file, atOnce));
            QVERIFY(read.has_value());
            QCOMPARE(read->times, std::vector<Timestamp>{time});
            QCOMPARE(read->ipLengths, std::vector<std::uint32_t>{50});
            QCOMPARE(read->facts.format->nanoseconds, nanoseconds);
            QVERIFY(!read->facts.damage);
        }
    }

    // Formats that begin like tcpdump's own.
    void variantsOfPcap()
    {
        const Integers put(false);
        const std::string head = put(std::uint16_t{2}) + put(std::uint16_t{4})
            + put(std::uint64_t{0}) + put(std::uint32_t{65'535}) + put(std::uint32_t{1});
        const auto size = static_cast<std::uint32_t>(frame.size());
        const std::string record
            = put(std::uint32_t{1'700'000'000}) + put(std::uint32_t{7}) + put(size) + put(size);
        const std::string extra = put(std::uint32_t{2}) + put(std::uint16_t{0x0800}) + "\1 ";
        const std::string patched = put(std::uint32_t{0xa1b2cd34}) + head + record + extra
            + text(frame) + record + extra + text(frame);
        const auto one = readAll(memory(patched));
        QVERIFY(one.has_value());
        QCOMPARE(one->times, (std::vector<Timestamp>{start + 7'000, start + 7'000}));
        QCOMPARE(one->ipLengths, (std::vector<std::uint32_t>{50, 50}));
        for (const std::uint32_t magic : {0x1c0001acU, 0x1c0001abU}) {
            std::string file = put(magic) + head + put(std::uint32_t{200});
            for (int i = 0; i < 2; ++i)
                file.append(record).append(text(frame));
            const auto ixia = readAll(memory(file));
            QVERIFY(ixia.has_value());
            QCOMPARE(ixia->times, (std::vector<Timestamp>{start + 7'000, start + 7'000}));
            QCOMPARE(ixia->ipLengths, (std::vector<std::uint32_t>{50, 50}));
        }
    }

    void factsOfAPcapngFile()
    {
        const Integers put(false);
        const std::string end = option(put, 0, {});
        const std::string long64k(60'000, 'x');
        const auto size = static_cast<std::uint32_t>(frame.size());
        const std::string commented = block(put, 6,
            put(std::uint32_t{0}) + put(std::uint32_t{0}) + put(std::uint32_t{1}) + put(size)
                + put(size) + text(frame) + std::string((4 - frame.size() % 4) % 4, '\0')
                + option(put, 1, "slow here") + option(put, 4, put(std::uint64_t{5})) + end);
        const auto read = readAll(memory(
            block(put, 0x0a0d0d0a,
                put(std::uint32_t{0x1a2b3c4d}) + put(std::uint16_t{1}) + put(std::uint16_t{0})
                    + put(std::int64_t{-1}) + option(put, 1, "ticket 7") + option(put, 2, "x86")
                    + option(put, 3, "Linux") + option(put, 4, long64k) + end)
            + interface(put, 1,
                option(put, 2, "eth0") + option(put, 3, "to the core")
                    + option(put, 11, std::string(1, '\0') + "tcp port 443"))
            + interface(put, 101) + enhanced(put, 0, 1, frame) + commented));
        QVERIFY(read.has_value());
        const FileFormat &facts = *read->facts.format;
        QCOMPARE(facts.sections, std::uint64_t{1});
        QCOMPARE(facts.hardware, std::string("x86"));
        QCOMPARE(facts.operatingSystem, std::string("Linux"));
        QCOMPARE(facts.application, long64k.substr(0, FileFormat::longestText));
        QCOMPARE(facts.interfaceCount, std::uint64_t{2});
        QCOMPARE(facts.interfaces[0].name, std::string("eth0"));
        QCOMPARE(facts.interfaces[0].description, std::string("to the core"));
        QCOMPARE(facts.interfaces[0].filter, std::string("tcp port 443"));
        QCOMPARE(facts.interfaces[0].packets, std::uint64_t{2});
        QVERIFY(facts.interfaces[1].link == LinkType::Raw);
        QCOMPARE(facts.commentCount, std::uint64_t{2});
        QCOMPARE(facts.comments[0].packet, std::uint64_t{0});
        QCOMPARE(facts.comments[0].text, std::string("ticket 7"));
        QCOMPARE(facts.comments[1].packet, std::uint64_t{2});
        QCOMPARE(facts.comments[1].text, std::string("slow here"));
        QCOMPARE(facts.droppedPackets, std::optional<std::uint64_t>(5));
    }

    // However many there are, what is kept of them stays small.
    void factsAreBounded()
    {
        const Integers put(false);
        std::string file = section(put);
        for (std::size_t i = 0; i < 1000; ++i)
            file += interface(put, 1, option(put, 1, "again"));
        const auto read = readAll(memory(file));
        QCOMPARE(read->facts.format->interfaceCount, std::uint64_t{1000});
        QCOMPARE(read->facts.format->interfaces.size(), FileFormat::mostInterfaces);
        QCOMPARE(read->facts.format->commentCount, std::uint64_t{1000});
        QCOMPARE(read->facts.format->comments.size(), FileFormat::mostComments);
    }

    void sectionsMayChangeTheByteOrder()
    {
        const Integers straight(false);
        const Integers swapped(true);
        const auto read = readAll(memory(section(straight) + interface(straight, 1)
            + enhanced(straight, 0, 1'000'000, frame) + section(swapped) + interface(swapped, 1)
            + enhanced(swapped, 0, 2'000'000, frame)));
        QVERIFY(read.has_value());
        QCOMPARE(read->times, (std::vector<Timestamp>{second, 2 * second}));
    }

    void linkTypesMayBeMixed()
    {
        const Integers put(false);
        const Bytes raw = ipv4({}, tcp({}, zeros(10)));
        const auto read = readAll(memory(section(put) + interface(put, 1) + interface(put, 101)
            + enhanced(put, 0, 1, frame) + enhanced(put, 1, 2, raw)));
        QVERIFY(read.has_value());
        QCOMPARE(read->ipLengths, (std::vector<std::uint32_t>{50, 50}));
        QCOMPARE(read->facts.format->links.size(), std::size_t{2});
        QCOMPARE(read->conversations, std::size_t{1});
    }

    void simplePacketBlock()
    {
        const Integers put(false);
        const auto size = static_cast<std::uint32_t>(frame.size());
        const auto read = readAll(
            memory(section(put) + interface(put, 1) + block(put, 3, put(size) + text(frame))));
        QVERIFY(read.has_value());
        QCOMPARE(read->ipLengths, std::vector<std::uint32_t>{50});
    }

    void dropsAreCounted()
    {
        const Integers put(false);
        const auto statistics = [&](std::uint64_t dropped) {
            return block(put, 5,
                put(std::uint32_t{0}) + put(std::uint64_t{0}) + option(put, 5, put(dropped))
                    + option(put, 0, {}));
        };
        const auto read = readAll(memory(section(put) + interface(put, 1) + statistics(3)
            + enhanced(put, 0, 1, frame) + statistics(8)));
        QVERIFY(read.has_value());
        QCOMPARE(read->facts.format->droppedPackets, std::optional<std::uint64_t>(8));
    }

    // Blocks that tshark counts as packets, with the time and the length that it shows.
    void eventsAreCounted()
    {
        for (const bool swap : {false, true}) {
            const Integers put(swap);
            const std::string event = put(std::uint16_t{0}) + put(std::uint64_t{start + 7})
                + put(std::uint64_t{77}) + put(std::uint32_t{30}) + put(std::uint16_t{3});
            const auto read = readAll(memory(section(put) + interface(put, 1)
                + enhanced(put, 0, 1'700'000'000'000'000, frame)
                + block(put, 9, "MESSAGE=x\n__REALTIME_TIMESTAMP=1700000000500000\n")
                + block(put, 0x0bad, put(std::uint32_t{32'473}) + "anything")
                + block(put, 0x40000bad, put(std::uint32_t{32'473})) + block(put, 0x204, event)
                + block(put, 0x216, event + put(std::uint32_t{1})) + block(put, 0x208, event)
                + enhanced(put, 0, 1'700'000'001'000'000, frame)));
            QVERIFY(read.has_value());
            QVERIFY(!read->facts.damage);
            QCOMPARE(read->times,
                (std::vector<Timestamp>{start, start + second / 2, noTime, noTime, start + 7,
                    start + 7, start + second}));
            QCOMPARE(read->facts.oddities.of(Oddity::WithoutTime).count, std::uint64_t{2});
            QCOMPARE(read->facts.format->links, std::vector{LinkType::Ethernet});
        }
    }

    void hostileTimesDoNotOverflow()
    {
        const Integers put(false);
        const auto read
            = readAll(memory(section(put) + interface(put, 1, option(put, 9, std::string(1, '\0')))
                + enhanced(put, 0, 0xffffffffffffffffULL, frame) + enhanced(put, 0, 0, frame)));
        QVERIFY(read.has_value());
        QCOMPARE(read->times, (std::vector<Timestamp>{noTime, 0}));
        QCOMPARE(read->facts.span->length(), Duration{0});
        QCOMPARE(read->facts.oddities.of(Oddity::TimeBeyond).count, std::uint64_t{1});
    }

    void notCaptures_data()
    {
        QTest::addColumn<std::string>("file");
        QTest::newRow("three bytes") << std::string("\xd4\xc3\xb2");
        QTest::newRow("text") << std::string("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("zeros") << std::string(4096, '\0');
        QTest::newRow("a magic and nothing else") << std::string("\xd4\xc3\xb2\xa1", 4);
        QTest::newRow("half a file header") << many(1).substr(0, 20);
    }
    void notCaptures()
    {
        QFETCH(std::string, file);
        const auto read = readAll(memory(file));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, Error::Kind::NotACapture);
    }

    void cutOffFilesKeepWhatCame()
    {
        const std::string whole = many(5);
        const std::size_t record = 16 + frame.size();
        for (std::size_t size = 24; size <= whole.size(); ++size) {
            const auto read = readAll(memory(whole.substr(0, size)));
            QVERIFY(read.has_value());
            QCOMPARE(read->times.size(), (size - 24) / record);
            const bool atARecord = (size - 24) % record == 0;
            QCOMPARE(read->facts.damage.has_value(), !atARecord);
            if (!atARecord) {
                QCOMPARE(read->facts.damage->kind, Damage::Kind::CutOff);
                QCOMPARE(read->facts.damage->offset, 24 + (size - 24) / record * record);
            }
        }
    }

    void cutOffBlocksKeepWhatCame()
    {
        const Integers put(false);
        const std::string head = section(put) + interface(put, 1);
        const std::string one = enhanced(put, 0, 1, frame);
        const std::string whole = head + one + one;
        for (std::size_t size = head.size(); size <= whole.size(); ++size) {
            const auto read = readAll(memory(whole.substr(0, size)));
            QVERIFY(read.has_value());
            QCOMPARE(read->times.size(), (size - head.size()) / one.size());
            QCOMPARE(read->facts.damage.has_value(), (size - head.size()) % one.size() != 0);
        }
    }

    void absurdRecordsAreDamage()
    {
        std::string file = many(3);
        const std::size_t second = 24 + 16 + frame.size();
        file.replace(second + 8, 4, Integers(false)(std::uint32_t{0xfffffff0}));
        const auto read = readAll(memory(file));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{1});
        QCOMPARE(read->facts.damage->kind, Damage::Kind::BadRecord);
    }

    void absurdBlocksAreDamage_data()
    {
        QTest::addColumn<std::string>("tail");
        const Integers put(false);
        QTest::newRow("length 0") << put(std::uint32_t{6}) + put(std::uint32_t{0});
        QTest::newRow("length 13")
            << put(std::uint32_t{6}) + put(std::uint32_t{13}) + std::string(20, '\0');
        QTest::newRow("length 4 GB")
            << put(std::uint32_t{6}) + put(std::uint32_t{0xfffffffc}) + std::string(20, '\0');
        QTest::newRow("unknown interface") << enhanced(put, 7, 1, frame);
        QTest::newRow("packet longer than its block") << block(put, 6,
            put(std::uint32_t{0}) + put(std::uint64_t{0}) + put(std::uint32_t{5000})
                + put(std::uint32_t{5000}) + "short");
    }
    void absurdBlocksAreDamage()
    {
        QFETCH(std::string, tail);
        const Integers put(false);
        const auto read = readAll(memory(section(put) + interface(put, 1)
            + enhanced(put, 0, 1, frame) + tail + enhanced(put, 0, 2, frame)));
        QVERIFY(read.has_value());
        QCOMPARE(read->times.size(), std::size_t{1});
        QVERIFY(read->facts.damage.has_value());
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<qint64>("time");
        QTest::newRow("PCAP_US") << static_cast<int>(OutputFormat::PcapUs) << qint64{123'456'000};
        QTest::newRow("PCAP_NS") << static_cast<int>(OutputFormat::PcapNs) << qint64{123'456'789};
        QTest::newRow("PCAPNG_US")
            << static_cast<int>(OutputFormat::PcapngUs) << qint64{123'456'000};
        QTest::newRow("PCAPNG_NS")
            << static_cast<int>(OutputFormat::PcapngNs) << qint64{123'456'789};
    }
    void writesWhatItReads()
    {
        QFETCH(int, format);
        QFETCH(qint64, time);
        const CaptureWriter writer(static_cast<OutputFormat>(format), LinkType::Ethernet, 60);
        const Bytes odd = frame + zeros(7);
        std::string file;
        writer.appendHeader(file);
        writer.appendPacket(file, packet(frame, LinkType::Ethernet, start + 123'456'789, 1500));
        writer.appendPacket(file, packet(odd, LinkType::Ethernet, start + 123'456'789));
        const auto read = readAll(memory(file));
        QVERIFY(read.has_value());
        QCOMPARE(read->times, (std::vector<Timestamp>{start + time, start + time}));
        QCOMPARE(read->facts.format->snapLength, 60U);
        QCOMPARE(read->facts.wireBytes, 1500 + std::uint64_t{odd.size()});
        QCOMPARE(read->facts.capturedBytes, std::uint64_t{120}); // both cut to 60
        QCOMPARE(read->facts.cutPackets, std::uint64_t{2});
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
