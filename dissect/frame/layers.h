// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "dissect/capture/rawpacket.h"
#include "dissect/frame/bytereader.h"
#include "dissect/frame/frame.h"
#include "dissect/frame/layertrace.h"

namespace remora::dissect {

class FragmentTable;

// The interface identifiers that follow from the addresses of the link (RFC 4944, section 6).
struct LowpanEnds {
    std::array<std::uint8_t, 8> source{};
    std::array<std::uint8_t, 8> destination{};
};

// What the layers of one packet share while it is dissected.
struct Dissection {
    Frame &frame;
    FragmentTable *fragments;
    int depth = 0; // IP headers in each other
    bool quotedByIcmp = false; // ICMP over IPv4
    int ethernetDepth = 0; // Ethernet frames in each other
    LayerTrace *trace = nullptr; // takes down which layers there are; nullptr: nobody asks
    int named = 0; // layers that enterNamed let in
    bool tracesCut = false; // takes down headers of IP and VLAN tags that were cut, too

    void enter(LayerKind kind, ByteReader bytes) const
    {
        if (trace != nullptr)
            trace->push_back({kind, bytes});
    }
    void enterCut(LayerKind kind, ByteReader bytes) const
    {
        if (tracesCut && bytes.has(1))
            enter(kind, bytes);
    }
    // A layer of which nothing is described but its title. False where its header, of `length`
    // bytes, was not captured whole, which is noted, or where layers are nested deeper than any
    // real ones.
    bool enterNamed(const char *title, std::uint32_t length, ByteReader bytes);
};
inline constexpr int deepestNesting = 8;

// Each reads its header, notes what it says and calls the next one.

// Links, by their numbers in files; the second one those that few captures have.
void dissectLink(LinkType link, ByteReader bytes, Dissection &d);
void dissectOtherLink(LinkType link, ByteReader bytes, Dissection &d);
void dissectEthernet(ByteReader bytes, Dissection &d);
void dissectPppLink(ByteReader bytes, Dissection &d);
void dissectPppWithDirection(ByteReader bytes, Dissection &d);
void dissectCiscoHdlc(ByteReader bytes, Dissection &d);
void dissectFrameRelay(ByteReader bytes, Dissection &d);
void dissectSunAtm(ByteReader bytes, Dissection &d);
void dissectFddi(ByteReader bytes, Dissection &d);
void dissectTokenRing(ByteReader bytes, Dissection &d);
void dissectArcnet(ByteReader bytes, Dissection &d);
void dissectArcnetLinux(ByteReader bytes, Dissection &d);
void dissectFibreChannelIp(ByteReader bytes, Dissection &d);
void dissectFireWire(ByteReader bytes, Dissection &d);
void dissectIpOverInfiniBand(ByteReader bytes, Dissection &d);
void dissectSymantec(ByteReader bytes, Dissection &d);
void dissectRadiotap(ByteReader bytes, Dissection &d);
void dissectPrism(ByteReader bytes, Dissection &d);
void dissectAvs(ByteReader bytes, Dissection &d);
void dissectNflog(ByteReader bytes, Dissection &d);
void dissectPflog(ByteReader bytes, Dissection &d);
void dissectEnc(ByteReader bytes, Dissection &d);
void dissectIpnet(ByteReader bytes, Dissection &d);
void dissectPpi(ByteReader bytes, Dissection &d);
void dissectPktap(ByteReader bytes, Dissection &d);
void dissectExportedPdu(ByteReader bytes, Dissection &d);
void dissectErf(ByteReader bytes, Dissection &d);
void dissectJuniperMlppp(ByteReader bytes, Dissection &d);
void dissectJuniperMlfr(ByteReader bytes, Dissection &d);
void dissectJuniperGgsn(ByteReader bytes, Dissection &d);
void dissectJuniperAtm1(ByteReader bytes, Dissection &d);
void dissectJuniperAtm2(ByteReader bytes, Dissection &d);
void dissectJuniperServices(ByteReader bytes, Dissection &d);
void dissectJuniperEthernet(ByteReader bytes, Dissection &d);
void dissectJuniperPpp(ByteReader bytes, Dissection &d);
void dissectJuniperFrameRelay(ByteReader bytes, Dissection &d);
void dissectJuniperHdlc(ByteReader bytes, Dissection &d);
void dissectJuniperVoice(ByteReader bytes, Dissection &d);
void dissectIeee802154(ByteReader bytes, Dissection &d);
void dissectIeee802154WithCheck(ByteReader bytes, Dissection &d);
void dissectIeee802154Phy(ByteReader bytes, Dissection &d);
void dissectIeee802154Tap(ByteReader bytes, Dissection &d);

// What links carry.
void dissectLlc(ByteReader bytes, Dissection &d);
void dissectSnap(
    std::uint32_t organization, std::uint16_t protocol, ByteReader bytes, Dissection &d);
void dissectNlpid(ByteReader bytes, Dissection &d);
void dissectHdlcType(std::uint16_t type, ByteReader bytes, Dissection &d);
void dissectAtmPayload(ByteReader bytes, Dissection &d);
void dissectCookedPayload(
    std::uint16_t hardware, std::uint16_t protocol, ByteReader bytes, Dissection &d);
void dissectSixLowpan(ByteReader bytes, const LowpanEnds &ends, Dissection &d);
void dissectWireless(ByteReader bytes, Dissection &d);
void dissectPaddedWireless(ByteReader bytes, Dissection &d); // its header ends at a multiple of 4
void dissectSwappedWireless(ByteReader bytes, Dissection &d); // the bytes of its frame control are
void dissectPpp(ByteReader bytes, Dissection &d);

// EtherTypes.
void dissectEtherType(std::uint16_t type, ByteReader bytes, Dissection &d);
void dissectOtherEtherType(std::uint16_t type, ByteReader bytes, Dissection &d);
bool isKnownEtherType(std::uint16_t type);
void dissectPppoeSession(ByteReader bytes, Dissection &d);
void dissectMpls(ByteReader bytes, Dissection &d);
void dissectPseudowire(ByteReader bytes, Dissection &d);
void dissectAssociatedChannel(ByteReader bytes, Dissection &d);
void dissectMacsec(ByteReader bytes, Dissection &d);
void dissectNsh(ByteReader bytes, Dissection &d);
void dissectVnTag(ByteReader bytes, Dissection &d);
void dissectEtag(ByteReader bytes, Dissection &d);
void dissectHsr(ByteReader bytes, Dissection &d);
void dissectRedundancyTag(ByteReader bytes, Dissection &d);
void dissectCiscoMetadata(ByteReader bytes, Dissection &d);
void dissectAristaTimestamp(ByteReader bytes, Dissection &d);
void dissectProviderBackbone(ByteReader bytes, Dissection &d);
void dissectTrill(ByteReader bytes, Dissection &d);
void dissectFabricPath(ByteReader bytes, Dissection &d);
void dissectBatman(ByteReader bytes, Dissection &d);

// IP and what it carries.
void dissectIp(ByteReader bytes, Dissection &d); // either version, by its first four bits
void dissectByVersion(ByteReader bytes, Dissection &d); // the same, where it may be something else
void dissectIpv4(ByteReader bytes, Dissection &d);
// IPv4 and TCP, with the number of a connection where the protocol is else (RFC 1144,
// section 3.2.3).
void dissectTcpOfSlot(ByteReader bytes, Dissection &d);
void dissectIpv6(ByteReader bytes, Dissection &d);
void dissectHopByHopOptions(ByteReader bytes, Dissection &d);
void dissectDestinationOptions(ByteReader bytes, Dissection &d);
void dissectIpPayload(std::uint8_t protocol, ByteReader bytes, Dissection &d);
void dissectOtherIpProtocol(std::uint8_t protocol, ByteReader bytes, Dissection &d);
void dissectIcmp(ByteReader bytes, bool v6, Dissection &d);
void dissectTcp(ByteReader bytes, Frame &frame, bool quotedByIcmp);
void dissectUdp(ByteReader bytes, Dissection &d);
void dissectGre(ByteReader bytes, Dissection &d);
void dissectErspan1(ByteReader bytes, Dissection &d);
void dissectErspan(ByteReader bytes, Dissection &d);
void dissectAuthenticationHeader(ByteReader bytes, Dissection &d);
void dissectEtherIp(ByteReader bytes, Dissection &d);
void dissectPim(ByteReader bytes, Dissection &d);
void dissectL2tpOverIp(ByteReader bytes, Dissection &d);

// What a UDP packet between well-known ports of tunnels carries.
void dissectUdpTunnel(ByteReader bytes, Dissection &d);
// Whether a UDP packet between these ports is looked at for that.
bool mayCarryPacket(std::uint16_t source, std::uint16_t destination);
void dissectGtp(ByteReader bytes, Dissection &d);
void dissectTeredo(ByteReader bytes, Dissection &d);
void dissectAyiya(ByteReader bytes, Dissection &d);
void dissectCapwap(ByteReader bytes, Dissection &d);
void dissectL2tp(ByteReader bytes, Dissection &d);
void dissectVxlanGpe(ByteReader bytes, Dissection &d);

} // namespace remora::dissect
