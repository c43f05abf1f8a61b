// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in front of an EtherType as VLAN tags do: VN-Tag (Cisco), E-Tag (IEEE 802.1BR), HSR
// (IEC 62439-3), R-Tag (IEEE 802.1CB), Cisco MetaData, timestamps of Arista.
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    // The EtherType is the last field of the tag.
    void dissectTag(const char *title, std::uint32_t length, ByteReader bytes, Dissection &d)
    {
        if (d.enterNamed(title, length, bytes))
            dissectEtherType(bytes.u16(length - 2), bytes.after(length), d);
    }

} // namespace

void dissectVnTag(ByteReader bytes, Dissection &d) { dissectTag("VN-Tag", 6, bytes, d); }

void dissectEtag(ByteReader bytes, Dissection &d) { dissectTag("802.1BR E-Tag", 8, bytes, d); }

void dissectHsr(ByteReader bytes, Dissection &d)
{
    dissectTag("High-availability Seamless Redundancy", 6, bytes, d);
}

void dissectRedundancyTag(ByteReader bytes, Dissection &d)
{
    dissectTag("802.1CB R-TAG", 6, bytes, d);
}

void dissectCiscoMetadata(ByteReader bytes, Dissection &d)
{
    dissectTag("Cisco MetaData", 8, bytes, d);
}

void dissectAristaTimestamp(ByteReader bytes, Dissection &d)
{
    constexpr std::uint16_t timestamp = 1;
    constexpr std::uint8_t in64Bits = 0x10;
    constexpr std::uint8_t in48Bits = 0x20;
    if (!bytes.has(4)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint8_t version = bytes.u8(3);
    if (bytes.u16(0) == timestamp && (version == in64Bits || version == in48Bits))
        dissectTag("Arista timestamp", version == in64Bits ? 14 : 12, bytes, d);
}

} // namespace remora::dissect
