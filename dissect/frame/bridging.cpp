// SPDX-License-Identifier: GPL-3.0-or-later
// Ethernet frames within Ethernet: IEEE 802.1ah, TRILL (RFC 6325), Cisco FabricPath, B.A.T.M.A.N.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectProviderBackbone(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t serviceTag = 4;
    constexpr std::uint32_t etherType = serviceTag + 12;
    constexpr std::uint16_t leastType = 0x0600;
    const bool hasLength = bytes.has(etherType + 2) && bytes.u16(etherType) < leastType;
    if (!hasLength && d.enterNamed("802.1ah I-TAG", serviceTag, bytes)) // tshark reads types only
        dissectEthernet(bytes.after(serviceTag), d);
}

void dissectTrill(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 6;
    if (!bytes.has(fixed)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t options = ((bytes.u16(0) >> 6U) & 0x1fU) * 4U;
    if (d.enterNamed("TRILL", fixed + options, bytes))
        dissectEthernet(bytes.after(fixed + options), d);
}

// A tag of 2 bytes. The frame inside keeps its check sequence.
void dissectFabricPath(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t headerLength = 2;
    constexpr std::uint32_t checkSequence = 4;
    if (!d.enterNamed("Cisco FabricPath", headerLength, bytes))
        return;
    const ByteReader inner = bytes.after(headerLength);
    if (inner.reported() > checkSequence)
        dissectEthernet(inner.limitedTo(inner.reported() - checkSequence), d);
}

// Packets of B.A.T.M.A.N. advanced that carry a frame: kernel.org,
// include/uapi/linux/batadv_packet.h.
void dissectBatman(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t unicastLength = 10;
    constexpr std::uint32_t broadcastLength = 14;
    if (!bytes.has(2))
        return;
    const std::uint16_t kind = bytes.u16(0); // packet type and version
    const bool isUnicast = kind == 0x400f || kind == 0x030e;
    const bool isBroadcast = kind == 0x010f;
    const std::uint32_t length = isUnicast ? unicastLength : broadcastLength;
    if ((isUnicast || isBroadcast) && d.enterNamed("B.A.T.M.A.N.", length, bytes))
        dissectEthernet(bytes.after(length), d);
}

} // namespace remora::dissect
