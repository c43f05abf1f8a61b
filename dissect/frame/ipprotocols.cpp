// SPDX-License-Identifier: GPL-3.0-or-later
// IP protocols (IANA) but those of most packets, which dissectIpPayload knows.
#include "dissect/frame/numbertable.h"

namespace remora::dissect {

namespace {

    // What is not here, and so is noted, is unknown or an encapsulation that tshark does not read
    // either.
    constexpr auto ipProtocols = std::to_array<NumberedLayer>({
        {0, dissectHopByHopOptions}, {2}, // IGMP
        {3}, // GGP
        {8}, // EGP
        {9}, // IGRP
        {12}, // PUP
        {20}, // host monitoring
        {22}, // XNS
        {27}, // reliable data
        {28}, {29}, // ISO TP4
        {33}, // DCCP
        {36}, // XTP
        {46}, // RSVP
        {50}, // ESP: encrypted
        {51, dissectAuthenticationHeader}, {54}, // NHRP
        {59}, // nothing follows
        {60, dissectDestinationOptions}, {62}, // Mobile IPv6
        {77}, // SUN ND
        {80}, // ISO
        {81}, // VMTP
        {84}, // IPTM
        {88}, // EIGRP
        {89}, // OSPF
        {92}, // MTP
        {97, dissectEtherIp}, {103, dissectPim}, {106}, // QNX
        {108}, // IPComp: compressed
        {112}, // VRRP, CARP
        {113}, // PGM
        {115, dissectL2tpOverIp}, {124}, // IS-IS
        {130}, // SPS
        {132}, // SCTP
        {133}, // Fibre Channel
        {134}, // RSVP-E2E-IGNORE
        {135}, // mobility header
        {136}, // UDP-Lite
        {137, dissectMpls}, {138}, // MANET
        {139}, // HIP
        {140}, // Shim6
        {141}, // WESP
        {142}, // ROHC
        {143, dissectEthernet}, // RFC 8986
        {240}, // FC
    });
    static_assert(rises(ipProtocols));

} // namespace

void dissectOtherIpProtocol(std::uint8_t protocol, ByteReader bytes, Dissection &d)
{
    readNumbered(ipProtocols, protocol, Oddity::UnknownIpProtocol, bytes, d);
}

} // namespace remora::dissect
