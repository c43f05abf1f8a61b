// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "dissect/frame/bytereader.h"

namespace remora::dissect {

// A DNS message and a place in it, at first behind its header (RFC 1035, section 4.1).
class DnsMessage {
public:
    static constexpr std::uint32_t headerLength = 12;
    explicit DnsMessage(ByteReader bytes)
        : m_bytes(bytes)
    {
    }

    // The name at the place, which moves behind it, as it stands there; nothing where it is
    // damaged.
    std::optional<std::string> name();
    bool has(std::uint32_t bytes) const { return m_bytes.has(m_at + bytes); }
    std::uint16_t take16()
    {
        m_at += 2;
        return m_bytes.u16(m_at - 2);
    }
    void skip(std::uint32_t bytes) { m_at += bytes; }
    const std::uint8_t *here() const { return m_bytes.data() + m_at; }

private:
    ByteReader m_bytes;
    std::uint32_t m_at = headerLength;
};

} // namespace remora::dissect
