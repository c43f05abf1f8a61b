// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace remora::dissect {

// What can be strange about a packet. Strange packets are data: counted, never dropped.
enum class Oddity : std::uint8_t {
    CapturedBeyondWire, // the record holds more bytes than it says were on the wire
    UnknownLinkType, // a link-layer header that is not understood
    HeaderCutOff, // the captured bytes end inside a header
    BadIpHeader, // lengths or version of an IP header contradict each other
    BadTransportHeader, // a TCP or UDP header shorter than it must be
    FragmentIncomplete, // a fragment that was not captured whole, so that it cannot be joined
    WithoutTime, // its record tells no time
    TimeBeyond, // its record tells a time before earliestTime or after latestTime
};
inline constexpr std::size_t oddityKinds = 8;

// A set of oddities.
using OddityMask = std::uint8_t;
constexpr OddityMask mask(Oddity oddity)
{
    return static_cast<OddityMask>(1U << static_cast<unsigned>(oddity));
}

// How often each kind occurred, with the numbers (from 1) of the first packets.
class OddityCounts {
public:
    struct Kind {
        std::uint64_t count = 0;
        std::vector<std::uint64_t> firstPackets; // at most `shownPackets`
    };
    static constexpr std::size_t shownPackets = 5;

    void note(OddityMask oddities, std::uint64_t packetNumber);
    const Kind &of(Oddity oddity) const { return m_kinds[static_cast<std::size_t>(oddity)]; }
    // Packets with at least one oddity.
    std::uint64_t oddPackets() const { return m_oddPackets; }

private:
    std::array<Kind, oddityKinds> m_kinds;
    std::uint64_t m_oddPackets = 0;
};

} // namespace remora::dissect
