// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <random>

#include "dissect/frame/frame.h"
#include "dissect/store/conversation.h"

namespace remora::dissect {

// What kind of conversation a packet belongs to; only for those that have addresses.
inline Conversation::Kind kindOf(const Frame &frame)
{
    using Kind = Conversation::Kind;
    constexpr std::array byTransport{
        Kind::Other, Kind::Other, Kind::PortsOnly, Kind::Tcp, Kind::Udp};
    return byTransport[static_cast<std::size_t>(frame.transport)];
}

// The hash by which a packet's conversation is found: of its two ends, in any order, and of the
// kind of conversation they can have. Each object has seeds of its own, unless it is a copy, so
// that no capture can be made to collide.
class ConversationHash {
public:
    ConversationHash()
    {
        std::random_device device;
        for (std::uint64_t &seed : m_seeds)
            seed = static_cast<std::uint64_t>(device()) << 32U | device() | 1U;
    }
    std::uint32_t operator()(const Frame &frame) const
    {
        const std::uint64_t what = static_cast<std::uint64_t>(frame.transport)
            | static_cast<std::uint64_t>(frame.protocol) << 8U;
        const std::uint64_t ends = of(frame.source) + of(frame.destination);
        return static_cast<std::uint32_t>(folded(ends ^ m_seeds[2], what ^ m_seeds[1]));
    }

private:
    std::uint64_t of(const Endpoint &end) const
    {
        return folded(end.address.high() ^ m_seeds[0],
            (end.address.low() + end.rest() * m_seeds[2]) ^ m_seeds[1]);
    }
    static std::uint64_t folded(std::uint64_t a, std::uint64_t b)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }

    std::array<std::uint64_t, 3> m_seeds;
};

} // namespace remora::dissect
