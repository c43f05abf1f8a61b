// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
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
    BadLinkFrame, // the link's header contradicts itself, or its check sequence is wrong
    UnknownEtherType, // an EtherType, of a link or a tunnel, that is neither read nor known
    UnknownGreProtocol, // a protocol type of GRE that is neither read nor known
    UnknownIpProtocol, // an IP protocol that is unknown, or an encapsulation that is not read
    UnreadUdpTunnel, // the UDP port of an encapsulation that is not read
    UnknownLowpanHeader, // the first byte of a header of 6LoWPAN that is not read
};
inline constexpr std::size_t oddityKinds = 14;

// A set of oddities.
using OddityMask = std::uint16_t;
constexpr OddityMask mask(Oddity oddity)
{
    return static_cast<OddityMask>(1U << static_cast<unsigned>(oddity));
}

// Whether the oddity names a number: that of the link type, EtherType, protocol, port or header.
constexpr bool hasNumber(Oddity oddity)
{
    return oddity == Oddity::UnknownLinkType || oddity >= Oddity::UnknownEtherType;
}

// An oddity as it is shown. Of one that has a number, none stands for all further numbers.
struct OddityName {
    Oddity oddity = Oddity::CapturedBeyondWire;
    std::optional<std::uint32_t> number;
};

// How often each kind occurred, with the numbers (from 1) of the first packets.
class OddityCounts {
public:
    struct Kind {
        std::uint64_t count = 0;
        std::vector<std::uint64_t> firstPackets; // at most `shownPackets`
    };
    struct Named {
        OddityName name;
        Kind kind;
    };
    static constexpr std::size_t shownPackets = 5;
    static constexpr std::size_t shownNumbers = 16; // of one oddity

    // `number`: of the one oddity that has one.
    void note(OddityMask oddities, std::uint64_t packetNumber, std::uint32_t number = 0);
    const Kind &of(Oddity oddity) const { return m_kinds[static_cast<std::size_t>(oddity)]; }
    // All that occurred, in the order of the oddities; of one with numbers the first ones that
    // came, each by itself, and then the others together.
    std::vector<Named> all() const;
    // Packets with at least one oddity.
    std::uint64_t oddPackets() const { return m_oddPackets; }

private:
    void noteNumber(Oddity oddity, std::uint32_t number, std::uint64_t packetNumber);

    std::array<Kind, oddityKinds> m_kinds;
    std::vector<Named> m_numbered; // at most `shownNumbers` of each oddity, and one for the others
    std::uint64_t m_oddPackets = 0;
};

} // namespace remora::dissect
