// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "dissect/frame/frame.h"
#include "dissect/store/conversation.h"

namespace remora::standin {

// The two ends of a packet without their order, smaller one first, and what kind of conversation
// they can have. `swapped` tells whether the source was the greater one.
class ConversationKey {
public:
    ConversationKey() = default;
    ConversationKey(const dissect::Frame &frame, dissect::Conversation::Kind kind)
    {
        const bool ports = kind != dissect::Conversation::Kind::Other;
        const End source(frame.source, ports);
        const End destination(frame.destination, ports);
        m_swapped = destination < source;
        const End &lesser = m_swapped ? destination : source;
        const End &greater = m_swapped ? source : destination;
        m_words = {lesser.high, lesser.low, greater.high, greater.low,
            lesser.port | greater.port << 16U
                | static_cast<std::uint64_t>(frame.source.address.family()) << 32U
                | static_cast<std::uint64_t>(kind) << 40U
                | static_cast<std::uint64_t>(frame.protocol) << 48U};
    }

    bool swapped() const { return m_swapped; }
    // Word by word: a call of memcmp costs more than the comparison.
    bool operator==(const ConversationKey &other) const
    {
        std::uint64_t difference = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i)
            difference |= m_words[i] ^ other.m_words[i];
        return difference == 0;
    }

    // Keyed by a seed that differs from run to run, so that no capture can be made to collide.
    std::size_t hash(std::uint64_t seed) const
    {
        constexpr std::uint64_t odd = 0x9e3779b97f4a7c15ULL;
        const std::uint64_t lesser = folded(m_words[0] ^ seed, m_words[1] ^ odd);
        const std::uint64_t greater = folded(m_words[2] ^ seed, m_words[3] ^ ~odd);
        return static_cast<std::size_t>(
            folded(lesser ^ std::rotl(greater, 32) ^ seed, m_words[4] ^ odd));
    }

private:
    static std::uint64_t folded(std::uint64_t a, std::uint64_t b)
    {
        __extension__ using Wide = unsigned __int128;
        const Wide product = static_cast<Wide>(a) * b;
        return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }

    // One end as words. Their order is some order, the same for every packet; no more is needed.
    struct End {
        End(const dissect::Endpoint &end, bool hasPort)
            : high(end.address.high())
            , low(end.address.low())
            , port(hasPort ? end.port : 0)
        {
        }
        bool operator<(const End &other) const
        {
            if (high != other.high)
                return high < other.high;
            return low != other.low ? low < other.low : port < other.port;
        }
        std::uint64_t high;
        std::uint64_t low;
        std::uint64_t port;
    };

    std::array<std::uint64_t, 5> m_words{};
    bool m_swapped = false;
};

} // namespace remora::standin
