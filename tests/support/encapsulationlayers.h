// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/encapsulations.h"

// Layers that several encapsulations have.
namespace remora::test::layers {

using Outer = Encapsulation::Outer;

inline Bytes type(bool v6) { return v6 ? hex("86dd") : hex("0800"); }
inline Bytes pppType(bool v6) { return v6 ? hex("0057") : hex("0021"); }
inline Bytes nlpid(bool v6) { return v6 ? hex("8e") : hex("cc"); }
inline Bytes length(std::size_t bytes)
{
    return {static_cast<std::byte>(bytes >> 8U), static_cast<std::byte>(bytes & 0xffU)};
}
inline Bytes littleLength(std::size_t bytes)
{
    return {static_cast<std::byte>(bytes & 0xffU), static_cast<std::byte>(bytes >> 8U)};
}
inline Bytes outer(std::uint8_t protocol, const Bytes &payload)
{
    Ipv4Fields fields;
    fields.source = "192.0.2.1";
    fields.destination = "192.0.2.2";
    fields.protocol = protocol;
    return ethernet(0x0800, ipv4(fields, payload));
}
inline Bytes outerUdp(std::uint16_t port, const Bytes &payload)
{
    return outer(17, udp(50'000, port, payload));
}
inline Bytes snap(bool v6) { return hex("aaaa03 000000") + type(v6); }
inline Bytes inLlc(const Bytes &payload)
{
    return hex("020000000001 020000000002") + length(payload.size()) + payload;
}
inline Bytes innerEthernet(const Bytes &packet, bool v6)
{
    return ethernet(v6 ? 0x86dd : 0x0800, packet);
}
inline Bytes station() { return hex("020000000001 020000000002 020000000003 1000"); }
// A data frame of IEEE 802.11.
inline Bytes wireless(const Bytes &packet, bool v6)
{
    return hex("0801 0000") + station() + snap(v6) + packet;
}

} // namespace remora::test::layers
