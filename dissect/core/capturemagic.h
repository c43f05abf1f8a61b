// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace remora::dissect {

// How capture files begin: the first four bytes as a number, in the byte order of the machine that
// wrote them (draft-ietf-opsawg-pcap, draft-ietf-opsawg-pcapng).
namespace magic {
    inline constexpr std::uint32_t microseconds = 0xa1b2c3d4U;
    inline constexpr std::uint32_t nanoseconds = 0xa1b23c4dU;
    inline constexpr std::uint32_t patched = 0xa1b2cd34U; // tcpdump with longer record headers
    inline constexpr std::uint32_t ixiaHardware = 0x1c0001acU;
    inline constexpr std::uint32_t ixiaSoftware = 0x1c0001abU;
    inline constexpr std::uint32_t pcapng = 0x0a0d0d0aU; // the same in both byte orders
    inline constexpr std::array pcap{
        microseconds, nanoseconds, patched, ixiaHardware, ixiaSoftware};
} // namespace magic

// Of the classic format, in either byte order.
inline bool isPcapMagic(std::uint32_t number)
{
    return std::any_of(magic::pcap.begin(), magic::pcap.end(), [number](std::uint32_t known) {
        return number == known || number == __builtin_bswap32(known);
    });
}

// True where the bytes begin like a pcap or pcapng file.
inline bool isCaptureMagic(const std::byte *fourBytes)
{
    std::uint32_t number = 0;
    std::memcpy(&number, fourBytes, sizeof number);
    return number == magic::pcapng || isPcapMagic(number);
}

} // namespace remora::dissect
