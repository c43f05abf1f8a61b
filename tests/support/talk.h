// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include "tests/support/encapsulations.h"

namespace remora::test {

// A handshake, data and its acknowledgements; each end speaks in turn.
inline std::vector<Bytes> shortTalk(bool v6, const Encapsulation &travelling)
{
    const auto packetOf = [&](const TcpFields &fields, const Bytes &payload) {
        const bool fromServer = fields.sourcePort == 443;
        const Bytes segment = tcp(fields, payload);
        Ipv4Fields header;
        if (fromServer)
            std::swap(header.source, header.destination);
        const Bytes packet = !v6 ? ipv4(header, segment)
            : fromServer         ? ipv6(6, segment, "fd00::2", "fd00::1")
                                 : ipv6(6, segment);
        return travelling.around(packet, v6);
    };
    return {packetOf({40'000, 443, 1000, 0, 0x02}, {}),
        packetOf({443, 40'000, 5000, 1001, 0x12}, {}), packetOf({40'000, 443, 1001, 5001}, {}),
        packetOf({40'000, 443, 1001, 5001, 0x18}, zeros(100)),
        packetOf({443, 40'000, 5001, 1101}, {}),
        packetOf({443, 40'000, 5001, 1101, 0x18}, zeros(300)),
        packetOf({443, 40'000, 5001, 1101, 0x18}, zeros(300)),
        packetOf({40'000, 443, 1101, 5301, 0x11}, {})};
}

} // namespace remora::test
