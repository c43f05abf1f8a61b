// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 3032.
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectMpls(ByteReader bytes, Dissection &d)
{
    for (;;) {
        if (!bytes.has(4)) {
            d.frame.note(Oddity::HeaderCutOff);
            return;
        }
        d.enter(LayerKind::Mpls, bytes);
        const bool isLast = (bytes.u8(2) & 1U) != 0;
        bytes = bytes.after(4);
        if (isLast)
            break;
    }
    // Nothing says what follows the labels: IP is told by its version, a pseudowire is not IP.
    const unsigned version = bytes.has(1) ? bytes.u8(0) >> 4U : 0;
    if (version == 4)
        dissectIpv4(bytes, d);
    else if (version == 6)
        dissectIpv6(bytes, d);
}

} // namespace remora::dissect
