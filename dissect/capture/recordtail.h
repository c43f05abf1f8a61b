// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "dissect/capture/recordform.h"

namespace remora::dissect {

// Follows the bytes of a pcap or pcapng file as they come, and knows where its last whole record
// ends: what follows is the beginning of one, or nothing that makes sense. Any thread, one at a
// time.
class RecordTail {
public:
    void take(std::span<const std::byte> bytes);
    // How many bytes are whole records; 0 where there is no whole packet.
    std::uint64_t whole() const { return m_hasPackets ? m_whole : 0; }
    // Whether nothing has begun that is not whole, as in a capture without a packet.
    bool endsWhole() const { return m_whole == m_taken && m_whole > 0; }

private:
    std::size_t headerSize() const;
    void readHeader();

    std::optional<RecordForm> m_form; // nothing before the magic
    bool m_isOver = false; // nothing more makes sense
    std::array<std::byte, 28> m_header{};
    std::size_t m_got = 0; // of the header
    std::uint64_t m_left = 0; // of the record whose header is known
    bool m_isPacket = false; // that record
    bool m_hasPackets = false;
    std::uint64_t m_taken = 0;
    std::uint64_t m_whole = 0;
};

} // namespace remora::dissect
