// SPDX-License-Identifier: GPL-3.0-or-later
// IPv6 through networks that have none: Teredo (RFC 4380) and AYIYA (draft-massar-v6ops-ayiya).
#include "dissect/frame/layers.h"

namespace remora::dissect {

void dissectTeredo(ByteReader bytes, Dissection &d)
{
    constexpr std::uint16_t origin = 0;
    constexpr std::uint16_t authentication = 1;
    constexpr std::uint32_t originLength = 8;
    constexpr std::uint32_t authenticationLength = 13;
    std::uint32_t length = 0;
    if (bytes.has(4) && bytes.u16(0) == authentication)
        length = authenticationLength + bytes.u8(2) + bytes.u8(3);
    if (bytes.has(length + 2) && bytes.u16(length) == origin)
        length += originLength;
    if (!bytes.has(length + 1) || bytes.u8(length) >> 4U != 6)
        return;
    if (d.enterNamed("Teredo IPv6 over UDP tunneling", length, bytes))
        dissectIpv6(bytes.after(length), d);
}

void dissectAyiya(ByteReader bytes, Dissection &d)
{
    constexpr std::uint32_t fixed = 8;
    constexpr unsigned forward = 1;
    if (!bytes.has(fixed) || (bytes.u8(2) & 0x0fU) != forward)
        return;
    const std::uint32_t identity = 1U << (bytes.u8(0) >> 4U);
    const std::uint32_t signature = (bytes.u8(1) >> 4U) * 4U;
    const std::uint32_t length = fixed + identity + signature;
    const std::uint8_t next = bytes.u8(3);
    if ((next == protocolIpInIp || next == protocolIpv6InIp)
        && d.enterNamed("Anything in Anything", length, bytes))
        dissectIpPayload(next, bytes.after(length), d);
}

} // namespace remora::dissect
