// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 8300, and VXLAN-GPE (draft-ietf-nvo3-vxlan-gpe), which names the next header by the same
// numbers.
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    void dissectNext(std::uint8_t next, ByteReader bytes, Dissection &d)
    {
        switch (next) {
        case 1:
            dissectIpv4(bytes, d);
            return;
        case 2:
            dissectIpv6(bytes, d);
            return;
        case 3:
            dissectEthernet(bytes, d);
            return;
        case 4:
            dissectNsh(bytes, d);
            return;
        case 5:
            dissectMpls(bytes, d);
            return;
        default:
            return;
        }
    }

} // namespace

void dissectNsh(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 8;
    constexpr std::uint32_t withFixedContext = 24;
    if (!bytes.has(fixed)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const bool hasFixedContext = (bytes.u8(2) & 0x0fU) == 1;
    const std::uint32_t length = hasFixedContext
        ? withFixedContext
        : std::max(fixed, static_cast<std::uint32_t>(bytes.u16(0) & 0x3fU) * 4U);
    if (d.enterNamed("Network Service Header", length, bytes))
        dissectNext(bytes.u8(3), bytes.after(length), d);
}

void dissectVxlanGpe(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t length = 8;
    if (d.enterNamed("VXLAN Generic Protocol Extension", length, bytes))
        dissectNext(bytes.u8(3), bytes.after(length), d);
}

} // namespace remora::dissect
