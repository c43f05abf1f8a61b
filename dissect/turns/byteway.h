// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <optional>

#include "dissect/core/timestamp.h"
#include "dissect/tcp/sequence.h"

namespace remora::dissect {

inline constexpr Duration millisecond = second / 1000;
// Bytes of a full segment on Ethernet; captures before segmentation have longer ones.
inline constexpr std::uint32_t usualSegment = 1460;

// The last few of something, the oldest forgotten first. `at(0)` is the newest.
template <class Value, std::size_t most> class Recent {
public:
    void push(const Value &value)
    {
        m_values[m_next] = value;
        m_next = m_next + 1U == most ? 0 : static_cast<std::uint8_t>(m_next + 1);
        if (m_size < most)
            ++m_size;
    }
    std::size_t size() const { return m_size; }
    const Value &at(std::size_t back) const
    {
        return m_values[(m_next + 2 * most - 1 - back) % most];
    }
    Value &at(std::size_t back) { return m_values[(m_next + 2 * most - 1 - back) % most]; }
    void clear() { m_size = 0; }

private:
    std::array<Value, most> m_values{};
    std::uint8_t m_next = 0;
    std::uint8_t m_size = 0;
};

// The bytes that one end of a conversation sends, as they pass the tap, and what its peer says of
// them. Sequence numbers are of one space, modulo 2^32; times those of the tap. Of fixed size.
class ByteWay {
public:
    enum class Arrival : std::uint8_t {
        InOrder, // new bytes, and none before them is missing
        Gap, // new bytes, the first behind a hole
        Behind, // new bytes, behind a hole that was there
        Fill, // the first hole became smaller
        Repair, // bytes that passed before and are not acknowledged, or of a later hole
        Old, // bytes that were acknowledged
    };

    static constexpr Timestamp never = std::numeric_limits<Timestamp>::max();

    bool isKnown() const { return m_isKnown; }
    // The next byte is `sequence`: after a SYN, or where the capture begins.
    void begin(std::uint32_t sequence);
    std::uint32_t top() const { return m_top; }
    std::uint32_t acknowledged() const { return m_acknowledged; }
    // When the hole was seen that a Fill made smaller.
    Timestamp holeTime() const { return m_holeTime; }

    // Bytes [begin, end) pass at `time`.
    Arrival arrive(std::uint32_t begin, std::uint32_t end, Timestamp time);

    struct Acknowledgment {
        std::uint32_t from; // what was acknowledged before
        std::uint32_t bytes;
        bool ofSeveral; // two segments or more: not delayed (RFC 9293, 3.8.6.3)
    };
    // The peer acknowledges `sequence`; nothing where that is not new.
    std::optional<Acknowledgment> acknowledge(std::uint32_t sequence);
    // The peer permits bytes up to `sequence`. `isWord`: it tells that bytes arrived.
    void permit(std::uint32_t sequence, bool isWord, Timestamp time);

    // When the last of all bytes before `end` first passed; between two that are known, in
    // proportion. noTime: too long ago.
    Timestamp passed(std::uint32_t end) const;
    // When the segment that begins there did.
    Timestamp firstPassed(std::uint32_t sequence) const;
    // The latest repair of a byte that passed not after `time`; noTime: none.
    Timestamp repaired(std::uint32_t sequence, Timestamp time) const;
    // When the peer first permitted bytes up to `end`; noTime: it always had, or so long ago that
    // it is not known; never: it has not yet.
    Timestamp permitted(std::uint32_t end) const;
    // The peer permits nothing behind `sequence`.
    bool isEdge(std::uint32_t sequence) const;
    // The longest payload, at most that of a usual segment. Bytes
    std::uint32_t segment() const { return m_segment; }
    // The latest word of the peer that passed not after `time`; noTime: that is too long ago to
    // know.
    Timestamp heard(Timestamp time) const;
    // Forgets which bytes passed when; those before are acknowledged.
    void settle();

private:
    struct Hole {
        std::uint32_t begin;
        std::uint32_t end;
        Timestamp time;
    };
    struct Mark {
        Timestamp time;
        std::uint32_t end; // the bytes before passed
    };
    struct Repaired {
        Timestamp time;
        std::uint32_t begin;
        std::uint32_t end;
    };
    struct Permit {
        Timestamp time;
        std::uint32_t end;
    };
    void mark(std::uint32_t begin, std::uint32_t end, Timestamp time);
    void addHole(std::uint32_t begin, std::uint32_t end, Timestamp time);
    Arrival fill(std::uint32_t begin, std::uint32_t end);
    void dropHolesBefore(std::uint32_t sequence);

    void forgetPermits();

    static constexpr std::size_t mostPermits = 12;
    static constexpr std::size_t mostMarks = 8;
    static constexpr std::size_t mostHoles = 3;
    std::uint32_t m_top = 0; // the end of all bytes that passed
    std::uint32_t m_acknowledged = 0;
    std::uint32_t m_segment = 0; // the longest payload, at most that of a usual segment
    std::uint32_t m_spacing = 0; // least bytes between two marks
    bool m_isKnown = false;
    std::uint8_t m_marks = 0;
    std::uint8_t m_holes = 0;
    std::uint8_t m_permits = 0;
    std::uint32_t m_permitSpacing = 0; // least bytes between two permits
    std::array<Mark, mostMarks> m_mark{};
    std::array<Permit, mostPermits> m_permit{}; // both rise
    Recent<Timestamp, 6> m_words; // of the peer, that let more be sent
    Timestamp m_holeTime = 0;
    std::array<Hole, mostHoles> m_hole{};
    Recent<Repaired, 4> m_repairs;
};

} // namespace remora::dissect
