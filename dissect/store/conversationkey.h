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
    switch (frame.transport) {
    case Frame::Transport::Tcp:
        return Conversation::Kind::Tcp;
    case Frame::Transport::Udp:
        return Conversation::Kind::Udp;
    case Frame::Transport::PortsOnly:
        return Conversation::Kind::PortsOnly;
    default:
        return Conversation::Kind::Other;
    }
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
        const Conversation::Kind kind = kindOf(frame);
        const bool hasPorts = kind != Conversation::Kind::Other;
        const std::uint64_t what = static_cast<std::uint64_t>(frame.source.address.family())
            | static_cast<std::uint64_t>(kind) << 8U
            | static_cast<std::uint64_t>(frame.protocol) << 16U;
        const std::uint64_t ends = of(frame.source, hasPorts) + of(frame.destination, hasPorts);
        return static_cast<std::uint32_t>(folded(ends ^ m_seeds[2], what ^ m_seeds[1]));
    }

private:
    std::uint64_t of(const Endpoint &end, bool hasPort) const
    {
        const std::uint64_t port = hasPort ? end.port : 0;
        return folded(
            end.address.high() ^ m_seeds[0], (end.address.low() + port * m_seeds[2]) ^ m_seeds[1]);
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
