// SPDX-License-Identifier: GPL-3.0-or-later
// EtherTypes (IEEE 802 numbers at IANA) but those of most packets, which dissectEtherType knows.
#include "dissect/frame/numbertable.h"

namespace remora::dissect {

namespace {

    constexpr auto etherTypes = std::to_array<NumberedLayer>({
        {0x0600}, // XNS
        {0x0800, dissectIpv4}, {0x0806}, // ARP
        {0x0842}, // wake on LAN
        {0x08ff}, // AX.25
        {0x0bad}, // Vines
        {0x2000}, // Cisco discovery
        {0x2001}, // Cisco group management
        {0x22ea}, // stream reservation
        {0x22f0}, // audio and video bridging
        {0x22f3, dissectTrill}, {0x22f4}, // IS-IS of TRILL
        {0x4242}, // spanning tree on Cisco HDLC
        {0x4305, dissectBatman}, {0x6000}, // DEC
        {0x6001}, {0x6002}, {0x6003}, {0x6004}, {0x6005}, {0x6006}, {0x6007},
        {0x6558, dissectEthernet}, // a whole frame in GRE or GENEVE
        {0x8035}, // RARP
        {0x8038}, // DEC spanning tree
        {0x809b}, // AppleTalk
        {0x80f3}, // AppleTalk's ARP
        {0x8102}, // loop protection
        {0x8103}, // link aggregation, Nortel
        {0x8137}, // IPX
        {0x86dd, dissectIpv6}, {0x872d}, // Cisco wireless
        {0x876b}, // TCP/IP header compression
        {0x8808}, // pause and other control of the MAC
        {0x8809}, // slow protocols: LACP, OAM
        {0x880b, nullptr}, // PPP: tshark reads it in GRE only
        {0x8847, dissectMpls}, {0x8848, dissectMpls}, // RFC 5332
        {0x8863}, // PPPoE discovery
        {0x8864, dissectPppoeSession}, {0x886c}, // HomePNA
        {0x886d}, // Intel adapter teams
        {0x886f}, // load balancing of Windows
        {0x8870, dissectLlc}, // jumbo frames with LLC
        {0x887b}, // HomePlug
        {0x888e}, // EAPOL
        {0x8892}, // PROFINET
        {0x8899}, // Realtek
        {0x889a}, // HyperSCSI
        {0x88a2}, // ATA over Ethernet
        {0x88a4}, // EtherCAT
        {0x88ab}, // POWERLINK
        {0x88b5}, // for experiments
        {0x88b6}, {0x88b7}, // of an organization
        {0x88b8}, // GOOSE
        {0x88b9}, // GSE
        {0x88ba}, // sampled values
        {0x88c7}, // 802.11 preauthentication
        {0x88ca}, // TIPC
        {0x88cc}, // LLDP
        {0x88cd}, // SERCOS
        {0x88d8}, // circuit emulation
        {0x88d9}, // LLTD
        {0x88dc}, // WAVE
        {0x88e1}, // HomePlug AV
        {0x88e3}, // MRP of PROFINET
        {0x88e5, dissectMacsec}, {0x88e7, dissectProviderBackbone}, {0x88ee}, // E-LMI
        {0x88f5}, // MVRP
        {0x88f6}, // MMRP
        {0x88f7}, // PTP
        {0x88f8}, // NC-SI
        {0x88fb}, // supervision of HSR and PRP
        {0x8902}, // connectivity faults
        {0x8903, dissectFabricPath}, {0x8906}, // Fibre Channel
        {0x8909, dissectCiscoMetadata}, {0x890d}, // 802.11 as an Ethernet payload, TDLS
        {0x8914}, // FCoE initialization
        {0x8915}, // InfiniBand
        {0x891d}, // TTEthernet
        {0x8926, dissectVnTag}, {0x892d}, // bluecom
        {0x892f, dissectHsr}, {0x893a}, // IEEE 1905
        {0x893f, dissectEtag}, {0x8940}, // edge control
        {0x8942}, // LLDP
        {0x894f, dissectNsh}, {0x8988}, // heartbeats of HiSilicon
        {0x9000}, // loopback
        {0x9003}, // loopback, 3Com
        {0xaefe}, // eCPRI
        {0xcafe}, // Veritas LLT
        {0xd28b, dissectAristaTimestamp}, {0xf1c1, dissectRedundancyTag},
        {0xfcfc}, // Fibre Channel, MDS
        {0xfefe}, // OSI on Cisco HDLC
    });
    static_assert(rises(etherTypes));

} // namespace

void dissectOtherEtherType(std::uint16_t type, ByteReader bytes, Dissection &d)
{
    constexpr std::uint16_t leastType = 0x0600;
    // In cooked captures these are numbers of Linux for what has no EtherType.
    if (type >= leastType)
        readNumbered(etherTypes, type, Oddity::UnknownEtherType, bytes, d);
}

bool isKnownEtherType(std::uint16_t type)
{
    return type == 0x8100 || type == 0x88a8 || type == 0x9100
        || layerOf(etherTypes, type) != nullptr;
}

} // namespace remora::dissect
