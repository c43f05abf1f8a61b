// SPDX-License-Identifier: GPL-3.0-or-later
// What follows Linux's cooked headers (tcpdump.org/linktypes.html, LINKTYPE_LINUX_SLL and _SLL2).
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectCookedPayload(
    std::uint16_t hardware, std::uint16_t protocol, ByteReader bytes, Dissection &d)
{
    // Kinds of devices, by the kernel's numbers (ARPHRD_): their payload has a header of its own.
    constexpr std::uint16_t netlink = 824;
    constexpr std::uint16_t radiotap = 803;
    constexpr std::uint16_t frameRelay = 770;
    // Protocols without an EtherType, by the kernel's numbers (ETH_P_).
    constexpr std::uint16_t llc = 4;
    constexpr std::uint16_t ppp = 7;
    if (hardware == netlink)
        return;
    if (hardware == radiotap)
        dissectRadiotap(bytes, d);
    else if (hardware == frameRelay)
        dissectFrameRelay(bytes, d);
    else if (protocol == llc)
        dissectLlc(bytes, d);
    else if (protocol == ppp)
        dissectPpp(bytes, d);
    else
        dissectEtherType(protocol, bytes, d);
}

} // namespace remora::dissect
