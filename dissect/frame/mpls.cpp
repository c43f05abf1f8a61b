// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 3032; in IP and UDP RFC 4023 and RFC 7510.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectMpls(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t alertLabel = 14; // ITU-T Y.1711
    for (;;) {
        if (!bytes.has(4)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        d.enter(LayerKind::Mpls, bytes);
        const bool isLast = (bytes.u8(2) & 1U) != 0;
        const std::uint32_t label = bytes.u32(0) >> 12U;
        bytes = bytes.after(4);
        if (isLast && label == alertLabel)
            return;
        if (isLast)
            break;
    }
    // Nothing says what follows the labels but its first bits (RFC 4928).
    if (!bytes.has(1))
        return;
    switch (bytes.u8(0) >> 4U) {
    case 0:
        dissectPseudowire(bytes, d);
        return;
    case 1:
        dissectAssociatedChannel(bytes, d);
        return;
    case 4:
        dissectIpv4(bytes, d);
        return;
    case 6:
        dissectIpv6(bytes, d);
        return;
    default:
        return;
    }
}

} // namespace remora::dissect
