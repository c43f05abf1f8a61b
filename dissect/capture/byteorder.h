// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace remora::dissect {

// Integers of a capture file, written in the byte order of the machine that made it.
template <class T> T load(const std::byte *from)
{
    T value;
    std::memcpy(&value, from, sizeof(T));
    return value;
}

inline std::uint16_t swapped(std::uint16_t value) { return __builtin_bswap16(value); }
inline std::uint32_t swapped(std::uint32_t value) { return __builtin_bswap32(value); }
inline std::uint64_t swapped(std::uint64_t value) { return __builtin_bswap64(value); }

template <class T> T load(const std::byte *from, bool swap)
{
    const T value = load<T>(from);
    return swap ? swapped(value) : value;
}

// Of formats that know only one byte order.
template <class T> T loadBig(const std::byte *from)
{
    return load<T>(from, std::endian::native == std::endian::little);
}
template <class T> T loadLittle(const std::byte *from)
{
    return load<T>(from, std::endian::native == std::endian::big);
}

} // namespace remora::dissect
