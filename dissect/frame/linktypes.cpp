// SPDX-License-Identifier: GPL-3.0-or-later
// Link-layer header types (tcpdump.org/linktypes.html) but those of most captures, which
// dissectLink knows. A type stands here under the number that it has in capture files.
#include "dissect/frame/numbertable.h"

namespace remora::dissect {

namespace {

    constexpr auto linkTypes = std::to_array<NumberedLayer>({
        {6, dissectTokenRing},
        {7, dissectArcnet},
        {10, dissectFddi},
        {11, dissectLlc}, // ATM, RFC 2684
        {13, dissectEnc},
        {16, dissectIpv4}, // classical IP over ATM
        {18, dissectIpv4},
        {19, dissectIpv4},
        {99, dissectSymantec},
        {100, dissectLlc}, // ATM, RFC 2684
        {106, dissectIpv4}, // classical IP over ATM, Linux
        {107, dissectFrameRelay},
        {109, dissectEnc},
        {117, dissectPflog},
        {119, dissectPrism},
        {122, dissectFibreChannelIp},
        {123, dissectSunAtm},
        {129, dissectArcnetLinux},
        {130, dissectJuniperMlppp},
        {131, dissectJuniperMlfr},
        {133, dissectJuniperGgsn},
        {135, dissectJuniperAtm2},
        {136, dissectJuniperServices},
        {137, dissectJuniperAtm1},
        {138, dissectFireWire},
        {149, dissectPktap}, // for private use; of macOS
        {163, dissectAvs},
        {167, dissectJuniperEthernet}, // PPPoE
        {178, dissectJuniperEthernet},
        {179, dissectJuniperPpp},
        {180, dissectJuniperFrameRelay},
        {181, dissectJuniperHdlc},
        {183, dissectJuniperVoice},
        {192, dissectPpi},
        {195, dissectIeee802154WithCheck},
        {197, dissectErf},
        {204, dissectPppWithDirection},
        {215, dissectIeee802154Phy},
        {226, dissectIpnet},
        {230, dissectIeee802154},
        {239, dissectNflog},
        {242, dissectIpOverInfiniBand},
        {252, dissectExportedPdu},
        {258, dissectPktap},
        {283, dissectIeee802154Tap},
    });
    static_assert(rises(linkTypes));

} // namespace

void dissectOtherLink(LinkType link, ByteReader bytes, Dissection &d)
{
    readNumbered(linkTypes, static_cast<std::uint16_t>(link), Oddity::UnknownLinkType, bytes, d);
}

} // namespace remora::dissect
