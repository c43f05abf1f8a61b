// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/names/dnsmessage.h"

namespace remora::dissect {

std::optional<std::string> DnsMessage::name()
{
    constexpr std::size_t longest = 253; // RFC 1035, section 2.3.4
    constexpr int mostJumps = 16;
    std::string name;
    std::uint32_t at = m_at;
    bool jumped = false;
    for (int jumps = 0; m_bytes.has(at + 1) && jumps < mostJumps;) {
        const std::uint32_t length = m_bytes.u8(at);
        if (length >= 0xc0) { // section 4.1.4: the rest stands elsewhere
            if (!m_bytes.has(at + 2))
                return std::nullopt;
            m_at = jumped ? m_at : at + 2;
            jumped = true;
            ++jumps;
            at = m_bytes.u16(at) & 0x3fffU;
            continue;
        }
        if (length == 0) {
            m_at = jumped ? m_at : at + 1;
            return name;
        }
        if (length > 63 || !m_bytes.has(at + 1 + length) || name.size() + length + 1 > longest)
            return std::nullopt;
        name += name.empty() ? "" : ".";
        name.append(reinterpret_cast<const char *>(m_bytes.data()) + at + 1, length);
        at += 1 + length;
    }
    return std::nullopt;
}

} // namespace remora::dissect
