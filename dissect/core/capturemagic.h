// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace remora::dissect {

// How files begin. Captures: the first four bytes as a number, in the byte order of the machine
// that wrote them (draft-ietf-opsawg-pcap, draft-ietf-opsawg-pcapng).
namespace magic {
    using namespace std::string_view_literals;

    inline constexpr std::uint32_t microseconds = 0xa1b2c3d4U;
    inline constexpr std::uint32_t nanoseconds = 0xa1b23c4dU;
    inline constexpr std::uint32_t patched = 0xa1b2cd34U; // tcpdump with longer record headers
    inline constexpr std::uint32_t ixiaHardware = 0x1c0001acU;
    inline constexpr std::uint32_t ixiaSoftware = 0x1c0001abU;
    inline constexpr std::uint32_t pcapng = 0x0a0d0d0aU; // the same in both byte orders
    inline constexpr std::uint32_t byteOrder = 0x1a2b3c4dU; // of a section of pcapng
    inline constexpr std::array pcap{
        microseconds, nanoseconds, patched, ixiaHardware, ixiaSoftware};
    // Other captures, by their first four bytes as they stand.
    inline constexpr std::string_view snoop = "snoo"sv; // of eight
    inline constexpr std::string_view netMon1 = "RTSS"sv;
    inline constexpr std::string_view netMon2 = "GMBU"sv;
    inline constexpr std::array others{snoop, netMon1, netMon2};
    // What captures are compressed with.
    inline constexpr std::string_view gzip = "\x1f\x8b"sv;
    inline constexpr std::string_view zstd = "\x28\xb5\x2f\xfd"sv;
    inline constexpr std::string_view xz = "\xfd\x37zXZ\0"sv;
    inline constexpr std::string_view lz4 = "\x04\x22\x4d\x18"sv;
    inline constexpr std::string_view bzip2 = "BZh"sv;
    inline constexpr std::array compressed{gzip, zstd, xz, lz4, bzip2};
    inline constexpr std::size_t longest = xz.size();
} // namespace magic

// True where the bytes begin like a capture of another format.
inline bool isOtherCaptureMagic(const std::byte *fourBytes)
{
    const std::string_view text(reinterpret_cast<const char *>(fourBytes), 4);
    return std::find(magic::others.begin(), magic::others.end(), text) != magic::others.end();
}

// True where the bytes begin like a pcap or pcapng file.
inline bool isCaptureMagic(const std::byte *fourBytes)
{
    std::uint32_t number = 0;
    std::memcpy(&number, fourBytes, sizeof number);
    return number == magic::pcapng
        || std::any_of(magic::pcap.begin(), magic::pcap.end(), [number](std::uint32_t known) {
               return number == known || number == __builtin_bswap32(known);
           });
}

} // namespace remora::dissect
