// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 792 and RFC 4443.
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    bool quotesPacket(std::uint8_t type, bool v6)
    {
        if (v6)
            return type >= 1 && type <= 4;
        return type == 3 || type == 4 || type == 5 || type == 11 || type == 12;
    }

} // namespace

void dissectIcmp(ByteReader bytes, bool v6, Dissection &d)
{
    constexpr std::uint32_t headerLength = 8;
    if (!bytes.has(headerLength) || !quotesPacket(bytes.u8(0), v6))
        return;
    const Frame outer = d.frame;
    Dissection inner{d.frame, nullptr, d.depth};
    d.frame.quoted = true;
    if (v6)
        dissectIpv6(bytes.after(headerLength), inner);
    else
        dissectIpv4(bytes.after(headerLength), inner);
    // Only a quoted TCP header changes what the packet is (tcp-analysis 2.8); everything else
    // stays an ICMP packet between the hosts of the outer header.
    const bool tcp = d.frame.protocol == protocolTcp
        && (d.frame.transport == Frame::Transport::Tcp
            || d.frame.transport == Frame::Transport::PortsOnly);
    if (tcp) {
        d.frame.tcp.length.reset();
        d.frame.oddities = outer.oddities; // a quotation is short by its nature
        return;
    }
    d.frame = outer;
}

} // namespace remora::dissect
