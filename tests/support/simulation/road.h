// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

#include "tests/support/simulation/events.h"
#include "tests/support/simulation/scenario.h"
#include "tests/support/simulation/segment.h"

namespace remora::test::simulation {

// The path of one conversation: carries segments past the three taps to the other end. What is lost
// goes on as a ghost, which takes the time that the packet would have taken and no room of others.
class Road {
public:
    struct Passed {
        std::int64_t time;
        Segment segment;
    };
    using Arrive = std::function<void(const Segment &segment)>; // ghosts, too

    // `overhead`: bytes of a frame beside the payload.
    Road(Events &events, const Path &path, std::uint64_t seed, std::int64_t overhead);
    void connect(Arrive client, Arrive server);
    void carry(Segment segment); // leaves its host now
    const std::vector<Passed> &passed(std::size_t tap) const { return m_passed[tap]; }

private:
    struct Way { // of one direction
        std::int64_t busyUntil = 0; // the bottleneck
        std::int64_t nextForeign = 0; // when packets of others come
        bool lostLast = false;
    };
    void enter(Segment segment, int step); // the pieces that it has behind it
    bool isDropped(const Segment &segment, int piece);
    void letForeignIn(Way &way); // up to now
    std::int64_t queued(Segment &segment); // until it has left the bottleneck

    Events &m_events;
    const Path &m_path;
    std::vector<Drop> m_drops; // what is still to be lost
    Dice m_dice;
    Dice m_foreign; // of its own: what others send does not depend on what is lost
    std::int64_t m_overhead;
    std::array<Way, 2> m_ways;
    std::array<Arrive, 2> m_arrive;
    std::array<std::vector<Passed>, 3> m_passed;
};

} // namespace remora::test::simulation
