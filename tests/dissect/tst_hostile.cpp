// SPDX-License-Identifier: GPL-3.0-or-later
// Packets and files made to break a reader: nothing is read behind the bytes, nothing runs long, no
// memory goes to what is only claimed.
#include <limits>

#include <QTest>

#include "dissect/frame/dissectframe.h"
#include "tests/support/encapsulations.h"
#include "tests/support/memorysource.h"
#include "tests/support/print.h"
#include "tests/support/readall.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

const Bytes segment = tcp({}, zeros(10));

Bytes repeated(std::string_view digits, std::size_t times)
{
    const Bytes one = hex(digits);
    Bytes all;
    for (std::size_t i = 0; i < times; ++i)
        all.insert(all.end(), one.begin(), one.end());
    return all;
}

// Remembers the greatest piece that was asked for.
class Watched final : public ByteSource {
public:
    Watched(std::string contents, std::size_t &most)
        : m_source(std::move(contents))
        , m_most(most)
    {
    }
    Result<Read> read(std::byte *to, std::size_t size) override
    {
        m_most = std::max(m_most, size);
        return m_source.read(to, size);
    }
    std::uint64_t position() const override { return m_source.position(); }
    std::optional<std::uint64_t> size() const override { return m_source.size(); }

private:
    MemorySource m_source;
    std::size_t &m_most;
};

} // namespace

class HostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCutOfEveryPacketIsSafe()
    {
        // Nothing is read behind the captured bytes: the sanitizers watch.
        const Bytes nested = ethernet(0x88a8,
            vlan(0x86dd,
                ipv6(0,
                    hex("2c 00 00 00 00 00 00 00") + hex("29 00 0000 00000001")
                        + ipv6(4, ipv4({}, tcp({}, zeros(4)))))));
        for (std::size_t size = 0; size <= nested.size(); ++size) {
            const std::vector<std::byte> part(
                nested.begin(), nested.begin() + static_cast<std::ptrdiff_t>(size));
            dissectFrame(packet(part, LinkType::Ethernet, 0, 1500), nullptr);
        }
        QCOMPARE(dissectFrame(packet(nested), nullptr).transport, Frame::Transport::Tcp);
    }

    void nestingIsBounded()
    {
        Bytes onion = ipv4({}, segment);
        Ipv4Fields layer;
        layer.protocol = 4;
        for (int i = 0; i < 100; ++i)
            onion = ipv4(layer, onion);
        QCOMPARE(
            dissectFrame(packet(onion, LinkType::Raw), nullptr).transport, Frame::Transport::Other);
    }

    void bridgedFramesAreBounded()
    {
        Bytes frame = ethernet(0x0800, ipv4({}, segment));
        for (int i = 0; i < 5000; ++i)
            frame = ethernet(0x6558, frame);
        QCOMPARE(dissectFrame(packet(frame), nullptr).transport, Frame::Transport::None);
    }

    // The sanitizers watch here too.
    void everyCutOfEveryEncapsulationIsSafe()
    {
        for (const Encapsulation &way : encapsulations()) {
            const Bytes whole = way.around(ipv4({}, segment), false);
            for (std::size_t size = 0; size <= whole.size(); ++size) {
                const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
                dissectFrame(packet(part, way.link, 0, 1500), nullptr);
            }
        }
    }

    void endlessHeaders_data()
    {
        QTest::addColumn<Bytes>("bytes");
        const Bytes addresses = zeros(12);
        QTest::newRow("65,535 VLAN tags")
            << addresses + repeated("8100 0001", 65'535) + hex("0800") + ipv4({}, segment);
        QTest::newRow("60,000 MPLS labels")
            << addresses + hex("8847") + repeated("00001000", 60'000) + ipv4({}, segment);
        Bytes chain = hex("3c 00 00 00 00 00 00 00");
        for (int i = 0; i < 8000; ++i)
            chain.insert(chain.end(), chain.begin(), chain.begin() + 8);
        QTest::newRow("8,000 IPv6 options headers") << ethernet(0x86dd, ipv6(60, chain));
        TcpFields fields;
        fields.options = hex("0500 0000");
        QTest::newRow("a TCP option of no length") << ethernet(0x0800, ipv4({}, tcp(fields)));
        fields.options = hex("fdff 0000");
        QTest::newRow("a TCP option longer than its header")
            << ethernet(0x0800, ipv4({}, tcp(fields)));
    }
    void endlessHeaders()
    {
        QFETCH(Bytes, bytes);
        // A hundred of them take no time that anybody would notice.
        const auto read = readAll(memory(captureFile(std::vector<Bytes>(100, bytes))));
        QCOMPARE(read->facts.packets, std::uint64_t{100});
        QVERIFY(!read->facts.damage);
    }

    void claimedLengthsTakeNoMemory_data()
    {
        QTest::addColumn<std::string>("file");
        const Integers put(false);
        std::string record = many(1);
        record.replace(24 + 8, 4, put(std::uint32_t{16 * 1024 * 1024}));
        QTest::newRow("pcap") << record;
        QTest::newRow("pcapng") << section(put) + interface(put, 1) + put(std::uint32_t{6})
                + put(std::uint32_t{16 * 1024 * 1024}) + std::string(20, '\0');
    }
    void claimedLengthsTakeNoMemory()
    {
        QFETCH(std::string, file);
        std::size_t most = 0;
        const auto read = readAll(std::make_unique<Watched>(file, most), {{}, false});
        QVERIFY(read->facts.damage.has_value());
        QVERIFY2(most <= 512UL * 1024, "room was made for bytes that never came");
    }

    void timesMayBeAnything()
    {
        const Integers put(false);
        std::string file = many(4);
        const std::size_t record = 16 + frame.size();
        for (const auto &[i, seconds] :
            {std::pair<std::size_t, std::uint32_t>{1, 0xffffffffU}, {2, 0U}, {3, 0x80000000U}})
            file.replace(24 + i * record, 4, put(seconds));
        file.replace(24 + record + 4, 4, put(std::uint32_t{0xffffffffU})); // more than a second
        const auto read = readAll(memory(file));
        QCOMPARE(read->times.size(), std::size_t{4});
        QCOMPARE(read->times[1],
            Timestamp{0xffffffffLL} * second + Duration{0xffffffffLL}); // in the year 2106
        QCOMPARE(read->facts.span->begin, Timestamp{0} + 2 * Duration{1'000'000});
        QCOMPARE(read->facts.span->end, read->times[1]);
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
