// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <cstring>

#include "dissect/frame/frame.h"
#include "dissect/store/conversation.h"

namespace remora::dissect {

// The two ends of a packet without their order, smaller one first, and what kind of conversation
// they can have. `swapped` tells whether the source was the greater one.
class ConversationKey {
public:
    ConversationKey() = default;
    ConversationKey(const Frame &frame, Conversation::Kind kind)
    {
        const bool ports = kind != Conversation::Kind::Other;
        const Endpoint source{frame.source.address, ports ? frame.source.port : std::uint16_t{0}};
        const Endpoint destination{
            frame.destination.address, ports ? frame.destination.port : std::uint16_t{0}};
        m_swapped = destination < source;
        put(m_swapped ? destination : source, 0);
        put(m_swapped ? source : destination, 1);
        m_words[4] |= static_cast<std::uint64_t>(frame.source.address.family()) << 32U
            | static_cast<std::uint64_t>(kind) << 40U
            | static_cast<std::uint64_t>(frame.protocol) << 48U;
    }

    bool swapped() const { return m_swapped; }
    bool operator==(const ConversationKey &other) const { return m_words == other.m_words; }

    // Keyed by a seed that differs from run to run, so that no capture can be made to collide.
    std::size_t hash(std::uint64_t seed) const
    {
        __extension__ using Wide = unsigned __int128;
        std::uint64_t state = seed;
        for (const std::uint64_t word : m_words) {
            const auto product = static_cast<Wide>(state ^ word) * 0x9e3779b97f4a7c15ULL;
            state = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U)
                ^ seed;
        }
        return static_cast<std::size_t>(state);
    }

private:
    void put(const Endpoint &end, std::size_t place)
    {
        std::memcpy(&m_words[place * 2], end.address.bytes().data(), 16);
        m_words[4] |= static_cast<std::uint64_t>(end.port) << (16 * place);
    }
    std::array<std::uint64_t, 5> m_words{};
    bool m_swapped = false;
};

} // namespace remora::dissect
