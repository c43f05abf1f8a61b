// SPDX-License-Identifier: GPL-3.0-or-later
// IPv6 in IEEE 802.15.4: links, compressed headers, fragments.
#include <QTest>

#include "dissect/brief/packetbrief.h"
#include "dissect/frame/describe.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/frame/fragments.h"
#include "tests/support/lowpanframes.h"
#include "tests/support/print.h"

using namespace remora::dissect;
using namespace remora::test;

namespace {

// "fd00::1 40000 > fd00::2 443 tcp 63", or what there is of it.
std::string shown(const Frame &frame)
{
    using Transport = Frame::Transport;
    if (frame.transport == Transport::None)
        return "none";
    const auto end = [](const Endpoint &one) {
        return one.address.text() + (one.port != 0 ? " " + std::to_string(one.port) : "");
    };
    const std::string transport = frame.transport == Transport::Tcp ? "tcp"
        : frame.transport == Transport::Udp                         ? "udp"
                                            : "other " + std::to_string(frame.protocol);
    return end(frame.source) + " > " + end(frame.destination) + " " + transport + " "
        + std::to_string(frame.ipLength);
}

const LowpanPacket &named(const std::string &name)
{
    const auto &all = lowpanPackets();
    return *std::find_if(
        all.begin(), all.end(), [&](const LowpanPacket &one) { return one.name == name; });
}

RawPacket last(const LowpanPacket &one) { return packet(one.frames.back(), one.link); }

} // namespace

class LowpanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void packets_data()
    {
        QTest::addColumn<int>("which");
        for (std::size_t i = 0; i < lowpanPackets().size(); ++i)
            QTest::newRow(lowpanPackets()[i].name.c_str()) << static_cast<int>(i);
    }
    void packets()
    {
        QFETCH(int, which);
        const LowpanPacket &one = lowpanPackets()[static_cast<std::size_t>(which)];
        FragmentTable fragments;
        Frame frame;
        for (const Bytes &bytes : one.frames) {
            QCOMPARE(shown(frame), std::string("none"));
            frame = dissectFrame(packet(bytes, one.link), &fragments);
        }
        QCOMPARE(shown(frame), one.shown);
        QCOMPARE(fragments.pending(), std::size_t{0});
    }

    // Nothing reads beyond what was captured, and nothing is said of bytes that are not there.
    void everyCut_data() { packets_data(); }
    void everyCut()
    {
        QFETCH(int, which);
        const LowpanPacket &one = lowpanPackets()[static_cast<std::size_t>(which)];
        for (const Bytes &whole : one.frames) {
            for (std::size_t size = 0; size <= whole.size(); ++size) {
                const Bytes part(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
                const RawPacket cut
                    = packet(part, one.link, 0, static_cast<std::uint32_t>(whole.size()));
                FragmentTable fragments;
                dissectFrame(cut, &fragments);
                for (const DescribedLayer &layer : describePacket(cut)) {
                    QVERIFY(layer.begin + layer.length <= size);
                    for (const DescribedField &field : layer.fields)
                        QVERIFY(field.begin + field.length <= size);
                }
                const Payload payload = payloadOf(cut);
                const std::byte *const at = payload.bytes.data();
                QVERIFY(payload.bytes.empty()
                    || (at >= part.data() && at + payload.bytes.size() <= part.data() + size));
                packetBrief(cut);
            }
        }
    }

    void compressedHeadersStandWhereTheyWere()
    {
        const auto layers = describePacket(last(named("UDP, shortest ports")));
        QCOMPARE(layers.size(), std::size_t{4});
        QCOMPARE(layers[1].title, std::string("Internet Protocol Version 6"));
        QCOMPARE(layers[1].begin, std::size_t{9});
        QCOMPARE(layers[1].length, std::size_t{2});
        QCOMPARE(layers[2].title, std::string("User Datagram Protocol"));
        QCOMPARE(layers[2].length, std::size_t{4});
        QCOMPARE(layers[2].fields[0].value, std::string("61617"));
        QCOMPARE(payloadOf(last(named("UDP, shortest ports"))).bytes.size(), std::size_t{4});
    }

    void unreadIsSaid()
    {
        const auto of = [](const char *name) { return dissectFrame(last(named(name)), nullptr); };
        QCOMPARE(of("an unknown dispatch").oddities, mask(Oddity::UnknownLowpanHeader));
        QCOMPARE(of("an unknown dispatch").unknownNumber, 0x43U);
        QCOMPARE(of("an unknown header").unknownNumber, 0xd5U);
        QCOMPARE(of("a wrong check").oddities, mask(Oddity::BadLinkFrame));
        QCOMPARE(of("a reserved address").oddities, mask(Oddity::BadLinkFrame));
        QCOMPARE(of("a reserved group").oddities, mask(Oddity::BadIpHeader));
        for (const char *name : {"Zigbee", "not of 6LoWPAN", "protected", "a beacon"})
            QCOMPARE(of(name).oddities, OddityMask{0});
    }

    void fragmentsThatWereCutAreNotJoined()
    {
        const LowpanPacket &one = named("fragments");
        FragmentTable fragments;
        const Bytes &first = one.frames.front();
        const Frame frame = dissectFrame(packet(Bytes(first.begin(), first.end() - 10), one.link, 0,
                                             static_cast<std::uint32_t>(first.size())),
            &fragments);
        QCOMPARE(frame.oddities, mask(Oddity::FragmentIncomplete));
        QCOMPARE(fragments.pending(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(LowpanTest)
#include "tst_lowpan.moc"
