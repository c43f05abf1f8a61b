// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE 802.2 logical link control, with SNAP (RFC 1042).
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectLlc(ByteReader bytes, Dissection &d)
{
    constexpr std::uint8_t snap = 0xaa;
    constexpr std::uint8_t ip = 0x06;
    constexpr std::uint8_t osi = 0xfe;
    constexpr std::uint8_t unnumbered = 3;
    constexpr std::uint32_t snapLength = 8;
    constexpr std::uint32_t bridged = 0x0080c2;
    constexpr std::uint32_t bridgedPadding = 2;
    if (!bytes.has(3)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Llc, bytes);
    if (bytes.u8(0) == ip && bytes.u8(2) == unnumbered) {
        dissectIp(bytes.after(3), d);
        return;
    }
    if (bytes.u8(0) == osi && bytes.u8(2) == unnumbered) {
        dissectNlpid(bytes.after(3), d);
        return;
    }
    if (bytes.u8(0) != snap || bytes.u8(1) != snap)
        return;
    if (!bytes.has(snapLength)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t organization = bytes.u32(3) >> 8U;
    const std::uint32_t padding = organization == bridged ? bridgedPadding : 0;
    dissectSnap(organization, bytes.u16(6), bytes.after(snapLength + padding), d);
}

} // namespace remora::dissect
