// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/rawpacket.h"
#include "dissect/frame/bytereader.h"
#include "dissect/frame/frame.h"
#include "dissect/frame/layertrace.h"

namespace remora::dissect {

class FragmentTable;

// What the layers of one packet share while it is dissected.
struct Dissection {
    Frame &frame;
    FragmentTable *fragments;
    int depth = 0; // IP headers in each other
    bool quotedByIcmp = false; // ICMP over IPv4
    int ethernetDepth = 0; // Ethernet frames in each other
    LayerTrace *trace = nullptr; // takes down which layers there are; nullptr: nobody asks

    void enter(LayerKind kind, ByteReader bytes) const
    {
        if (trace != nullptr)
            trace->push_back({kind, bytes});
    }
};
inline constexpr int deepestNesting = 8;

// Each reads its header, notes what it says and calls the next one.
void dissectLink(LinkType link, ByteReader bytes, Dissection &d);
void dissectEthernet(ByteReader bytes, Dissection &d);
void dissectLlc(ByteReader bytes, Dissection &d);
void dissectWireless(ByteReader bytes, Dissection &d);
void dissectRadiotap(ByteReader bytes, Dissection &d);
void dissectPpp(ByteReader bytes, Dissection &d);
void dissectPppoeSession(ByteReader bytes, Dissection &d);
void dissectMpls(ByteReader bytes, Dissection &d);
void dissectEtherType(std::uint16_t type, ByteReader bytes, Dissection &d);
void dissectIp(ByteReader bytes, Dissection &d); // either version, by its first four bits
void dissectIpv4(ByteReader bytes, Dissection &d);
void dissectIpv6(ByteReader bytes, Dissection &d);
void dissectIpPayload(std::uint8_t protocol, ByteReader bytes, Dissection &d);
void dissectIcmp(ByteReader bytes, bool v6, Dissection &d);
void dissectTcp(ByteReader bytes, Frame &frame, bool quotedByIcmp);
void dissectUdp(ByteReader bytes, Dissection &d);
void dissectGre(ByteReader bytes, Dissection &d);
// What a UDP packet between well-known ports of tunnels carries.
void dissectUdpTunnel(ByteReader bytes, Dissection &d);
// Whether a UDP packet between these ports is looked at for that.
bool mayCarryPacket(std::uint16_t source, std::uint16_t destination);

} // namespace remora::dissect
