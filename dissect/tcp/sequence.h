// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace remora::dissect {

// Order of sequence numbers modulo 2^32 (RFC 1982). At a distance of exactly 2^31 both are true:
// tshark's choice, and the order of its tests then decides (tcp-analysis 1.2).
constexpr bool isBefore(std::uint32_t a, std::uint32_t b)
{
    return static_cast<std::int32_t>(a - b) < 0;
}
constexpr bool isAfter(std::uint32_t a, std::uint32_t b)
{
    return static_cast<std::int32_t>(b - a) < 0;
}

} // namespace remora::dissect
