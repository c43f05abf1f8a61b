// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace remora::dissect {

// The rest of a packet: the bytes that were captured, and how many there were on the wire.
// captured() <= reported() always. Reading past captured() is the caller's mistake: ask has()
// first.
class ByteReader {
public:
    ByteReader(const std::byte *data, std::size_t captured, std::size_t reported)
        : m_data(reinterpret_cast<const std::uint8_t *>(data))
        , m_captured(static_cast<std::uint32_t>(std::min(captured, reported)))
        , m_reported(static_cast<std::uint32_t>(reported))
    {
    }

    bool has(std::uint32_t bytes) const { return m_captured >= bytes; }
    std::uint32_t captured() const { return m_captured; }
    std::uint32_t reported() const { return m_reported; }
    const std::uint8_t *data() const { return m_data; }

    std::uint8_t u8(std::uint32_t at) const { return m_data[at]; }
    std::uint16_t u16(std::uint32_t at) const
    {
        std::uint16_t value;
        std::memcpy(&value, m_data + at, 2);
        return __builtin_bswap16(value);
    }
    std::uint32_t u32(std::uint32_t at) const
    {
        std::uint32_t value;
        std::memcpy(&value, m_data + at, 4);
        return __builtin_bswap32(value);
    }

    // What follows the first `bytes`; empty where there is nothing.
    ByteReader after(std::uint32_t bytes) const
    {
        ByteReader rest = *this;
        const std::uint32_t step = std::min(bytes, m_captured);
        rest.m_data += step;
        rest.m_captured -= step;
        rest.m_reported -= std::min(bytes, m_reported);
        return rest;
    }
    // Without link padding and trailers: at most `bytes` were meant.
    ByteReader limitedTo(std::uint32_t bytes) const
    {
        ByteReader part = *this;
        part.m_reported = std::min(m_reported, bytes);
        part.m_captured = std::min(m_captured, part.m_reported);
        return part;
    }

private:
    const std::uint8_t *m_data;
    std::uint32_t m_captured;
    std::uint32_t m_reported;
};

} // namespace remora::dissect
