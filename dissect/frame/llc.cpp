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
    constexpr std::uint32_t snapLength = 5;
    constexpr std::uint32_t bridged = 0x0080c2;
    constexpr std::uint32_t bridgedPadding = 2;
    if (!bytes.has(3)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Llc, bytes);
    const std::uint8_t control = bytes.u8(2);
    const bool isInformation = control == unnumbered || (control & 1U) == 0;
    const ByteReader rest = bytes.after((control & 3U) == unnumbered ? 3 : 4);
    if (bytes.u8(0) == ip && isInformation) {
        dissectIp(rest, d);
        return;
    }
    if (bytes.u8(0) == osi && isInformation) {
        dissectNlpid(rest, d);
        return;
    }
    if (bytes.u8(0) != snap || bytes.u8(1) != snap)
        return;
    if (!rest.has(snapLength)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const std::uint32_t organization = std::uint32_t{rest.u8(0)} << 16U | rest.u16(1);
    if (!isInformation && organization != bridged) // links that bridge do not look at it
        return;
    const std::uint32_t padding = organization == bridged ? bridgedPadding : 0;
    dissectSnap(organization, rest.u16(3), rest.after(snapLength + padding), d);
}

} // namespace remora::dissect
