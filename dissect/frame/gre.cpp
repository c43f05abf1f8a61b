// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2784 and 2890; version 1, which carries PPP, in RFC 2637.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectGre(ByteReader bytes, Dissection &d)
{
    constexpr std::uint16_t hasChecksum = 0x8000;
    constexpr std::uint16_t hasRouting = 0x4000;
    constexpr std::uint16_t hasKey = 0x2000;
    constexpr std::uint16_t hasSequence = 0x1000;
    constexpr std::uint16_t hasAcknowledgment = 0x0080;
    constexpr std::uint16_t version = 0x0007;
    constexpr std::uint16_t ppp = 0x880b;
    if (!bytes.has(4)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    d.enter(LayerKind::Gre, bytes);
    const std::uint16_t flags = bytes.u16(0);
    const std::uint16_t protocol = bytes.u16(2);
    if ((flags & hasRouting) != 0) // RFC 1701; given up by RFC 2784
        return;
    std::uint32_t length = 4;
    for (const std::uint16_t field : {hasChecksum, hasKey, hasSequence})
        length += (flags & field) != 0 ? 4 : 0;
    if ((flags & version) == 1 && (flags & hasAcknowledgment) != 0)
        length += 4;
    if (!bytes.has(length)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    if (protocol == ppp)
        dissectPpp(bytes.after(length), d);
    else
        dissectEtherType(protocol, bytes.after(length), d);
}

} // namespace remora::dissect
