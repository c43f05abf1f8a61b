// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "dissect/core/address.h"
#include "dissect/core/timestamp.h"

namespace remora::standin {

// splitmix64: the same numbers on every machine, unlike the standard's distributions.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31U);
    }
    std::uint64_t below(std::uint64_t bound) { return next() % bound; }
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    bool chance(double probability) { return unit() < probability; }

private:
    std::uint64_t m_state;
};

// No conversation lasts longer.
inline constexpr dissect::Duration longestLife = 40 * dissect::second;

// One packet of a conversation before it is turned into bytes.
struct Step {
    dissect::Timestamp time;
    std::uint32_t sequence;
    std::uint32_t acknowledgment;
    std::uint16_t payload;
    std::uint16_t window; // as it stands in the header
    std::uint8_t flags;
    bool fromServer;
};

// Of both ends: what a window counts in, but for that of a SYN (RFC 7323, 2.2).
inline constexpr unsigned windowScale = 7;

// A conversation from its first packet to its last, as a tap beside the server sees it.
struct Plan {
    dissect::Endpoint client;
    dissect::Endpoint server;
    bool udp = false;
    std::vector<Step> steps;
    std::size_t next = 0;
};

// Invents one that starts in the second from `slot` on: who talks to whom, how far away, how much.
// Clients wait for each cause that there is: a server that thinks long now and then (172.16.8.11),
// a lossy path (10.20.6.0/24), a far client (10.20.7.19), one that does not read (10.20.5.24).
Plan makePlan(std::uint64_t seed, dissect::Timestamp slot);

} // namespace remora::standin
