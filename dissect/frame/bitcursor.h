// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "dissect/frame/bytereader.h"

namespace remora::dissect {

// Reads bit by bit, the highest of a byte first. Behind the end there are zeros, and it has failed.
class BitCursor {
public:
    explicit BitCursor(ByteReader bytes)
        : m_bytes(bytes)
    {
    }
    // The next `bits`, 32 at most.
    std::uint32_t take(unsigned bits)
    {
        std::uint32_t value = 0;
        while (bits > 0) {
            if (!m_bytes.has(m_bit / 8 + 1)) {
                m_failed = true;
                return 0;
            }
            const unsigned left = 8 - m_bit % 8;
            const unsigned here = std::min(left, bits);
            const unsigned octet = m_bytes.u8(m_bit / 8);
            value = value << here | ((octet >> (left - here)) & ((1U << here) - 1U));
            m_bit += here;
            bits -= here;
        }
        return value;
    }
    std::uint8_t byte() { return static_cast<std::uint8_t>(take(8)); }
    void take(std::uint8_t *to, unsigned bytes)
    {
        for (unsigned i = 0; i < bytes; ++i)
            to[i] = byte();
    }
    bool failed() const { return m_failed; }
    // Bytes of which something was taken.
    std::uint32_t taken() const { return (m_bit + 7) / 8; }
    ByteReader rest() const { return m_bytes.after(taken()); }

private:
    ByteReader m_bytes;
    std::uint32_t m_bit = 0;
    bool m_failed = false;
};

} // namespace remora::dissect
