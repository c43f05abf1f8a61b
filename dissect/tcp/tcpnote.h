// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace remora::dissect {

// What the analysis says of a TCP packet: the tcp.analysis.* flags of tshark (tcp-analysis sections
// 5 and 7). Bits of a TcpNotes.
enum class TcpNote : std::uint8_t {
    Retransmission,
    FastRetransmission,
    SpuriousRetransmission,
    OutOfOrder,
    LostSegment,
    AckLostSegment,
    DuplicateAck,
    KeepAlive,
    KeepAliveAck,
    WindowUpdate,
    WindowFull,
    ZeroWindow,
    ZeroWindowProbe,
    ZeroWindowProbeAck,
    ReusedPorts,
};
inline constexpr std::size_t tcpNoteKinds = 15;

// By TcpNote, as tshark names them.
inline constexpr std::array<std::string_view, tcpNoteKinds> tcpNoteFields{
    "tcp.analysis.retransmission",
    "tcp.analysis.fast_retransmission",
    "tcp.analysis.spurious_retransmission",
    "tcp.analysis.out_of_order",
    "tcp.analysis.lost_segment",
    "tcp.analysis.ack_lost_segment",
    "tcp.analysis.duplicate_ack",
    "tcp.analysis.keep_alive",
    "tcp.analysis.keep_alive_ack",
    "tcp.analysis.window_update",
    "tcp.analysis.window_full",
    "tcp.analysis.zero_window",
    "tcp.analysis.zero_window_probe",
    "tcp.analysis.zero_window_probe_ack",
    "tcp.analysis.reused_ports",
};

// A set of notes, and whether the packet "has analysis" at all (tcp-analysis 8.2).
class TcpNotes {
public:
    void set(TcpNote note) { m_bits = static_cast<std::uint16_t>(m_bits | bit(note) | analyzed); }
    void setAnalyzed() { m_bits = static_cast<std::uint16_t>(m_bits | analyzed); }
    bool has(TcpNote note) const { return (m_bits & bit(note)) != 0; }
    // Whether tshark shows it: fast and spurious retransmissions are retransmissions too (7.2).
    bool shows(TcpNote note) const
    {
        return has(note)
            || (note == TcpNote::Retransmission
                && (has(TcpNote::FastRetransmission) || has(TcpNote::SpuriousRetransmission)));
    }
    bool hasAny() const { return (m_bits & ~analyzed) != 0; }
    bool isAnalyzed() const { return (m_bits & analyzed) != 0; }
    bool operator==(const TcpNotes &) const = default;

private:
    static constexpr std::uint16_t analyzed = 0x8000;
    static constexpr std::uint16_t bit(TcpNote note)
    {
        return static_cast<std::uint16_t>(1U << static_cast<unsigned>(note));
    }
    std::uint16_t m_bits = 0;
};

} // namespace remora::dissect
