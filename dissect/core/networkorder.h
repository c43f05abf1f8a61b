// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace remora::dissect {

// Write an integer as headers of packets hold it, most significant byte first (RFC 1700). Of
// `value` the lowest 16 bits, or all 32.
inline void put16(std::uint8_t *at, std::uint32_t value)
{
    at[0] = static_cast<std::uint8_t>(value >> 8U);
    at[1] = static_cast<std::uint8_t>(value);
}
inline void put32(std::uint8_t *at, std::uint32_t value)
{
    put16(at, value >> 16U);
    put16(at + 2, value & 0xffffU);
}

} // namespace remora::dissect
