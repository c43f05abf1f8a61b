// SPDX-License-Identifier: GPL-3.0-or-later
// Packets of one capture, each behind 4 bytes: number of a link type, how much longer it was on the
// wire, and its captured length. Fragments of them meet in one table.
#include <array>

#include "dissect/brief/packetbrief.h"
#include "dissect/frame/describe.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/frame/fragments.h"
#include "dissect/frame/layers.h"
#include "dissect/frame/plainframe.h"
#include "dissect/names/dnsanswers.h"
#include "tests/fuzz/require.h"

using namespace remora;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using dissect::LinkType;
    static constexpr std::array links{LinkType::Ethernet, LinkType::Null, LinkType::Ppp,
        LinkType::RawBsd, LinkType::RawOpenBsd, LinkType::PppInHdlc, LinkType::PppoeSession,
        LinkType::Raw, LinkType::CiscoHdlc, LinkType::Wireless, LinkType::Loop,
        LinkType::LinuxCooked, LinkType::Radiotap, LinkType::Ipv4, LinkType::Ipv6,
        LinkType::LinuxCooked2, LinkType{9999}};
    // Those of the table in frame/linktypes.cpp, by numbers from 64; the newest are last.
    static constexpr std::size_t firstOther = 64;
    static constexpr std::array<std::uint16_t, 45> others{6, 7, 10, 11, 13, 16, 18, 19, 99, 100,
        106, 107, 109, 117, 119, 122, 123, 129, 130, 131, 133, 135, 136, 137, 138, 149, 163, 167,
        178, 179, 180, 181, 183, 192, 197, 204, 226, 239, 242, 252, 258, 195, 215, 230, 283};
    dissect::FragmentTable fragments;
    for (std::size_t at = 0; at + 4 <= size;) {
        const std::size_t length
            = std::min(data[at + 2] + std::size_t{256} * data[at + 3], size - at - 4);
        dissect::RawPacket packet;
        packet.link = data[at] < firstOther
            ? links[data[at] % links.size()]
            : LinkType{others[(data[at] - firstOther) % others.size()]};
        packet.wireLength = static_cast<std::uint32_t>(length);
        if (data[at + 1] != 0)
            packet.wireLength <<= data[at + 1] % 24U;
        packet.data = {reinterpret_cast<const std::byte *>(data + at + 4), length};
        const dissect::Frame frame = dissect::dissectFrame(packet, &fragments);
        dissect::Frame plain;
        const bool isPlain = dissect::PlainFrame(packet).dissect(plain, dissect::mayCarryPacket);
        fuzz::require(!isPlain || plain == frame, "the short way says what the layers say");
        using Transport = dissect::Frame::Transport;
        fuzz::require(frame.transport == Transport::None || frame.ipHeaders > 0,
            "what has a transport has an IP header");
        fuzz::require(frame.transport != Transport::Tcp || frame.protocol == dissect::protocolTcp,
            "a TCP header stands in a packet of protocol 6");
        fuzz::require(fragments.pending() <= 4096, "waiting fragments are bounded");
        for (const dissect::DescribedLayer &layer : describePacket(packet)) {
            fuzz::require(layer.begin + layer.length <= length, "layers lie in their packet");
            for (const dissect::DescribedField &field : layer.fields)
                fuzz::require(field.begin + field.length <= length, "fields lie in their packet");
        }
        fuzz::require(packetBrief(packet).size() <= 0x20000, "what is said of a packet is bounded");
        const dissect::Payload payload = payloadOf(packet);
        fuzz::require(payload.bytes.size() <= length, "a payload lies in its packet");
        std::vector<dissect::NamedAddress> names;
        readDnsAnswers(packet, names);
        for (const dissect::NamedAddress &named : names)
            fuzz::require(named.name.size() <= 253, "names are bounded");
        at += 4 + length;
    }
    return 0;
}
