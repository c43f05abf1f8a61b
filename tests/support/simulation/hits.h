// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "dissect/turns/turn.h"
#include "tests/support/simulation/simulation.h"

namespace remora::test {

// How often the split of turns that a tap allows is that which both ends know.
class Hits {
public:
    // A turn that both know, or only one: nullptr where it was not found.
    struct Compared {
        const TrueTurn *truth;
        const dissect::Turn *found;
    };
    using Visit = std::function<void(const Compared &)>;

    // Adds all turns of a simulation; `visit`: what to do with each that was compared.
    void add(const Simulated &simulated, Tap tap, const Visit &visit = {});

    // Whether a part is as near as it must be: loss within 10 % or 5 ms, all else 5 % or 1 ms.
    static bool isHit(Part part, std::int64_t truth, std::int64_t found);
    // 0 to 1, of the turns: those that were not found are misses, merged ones do not count.
    double share(Part part, Tap tap) const;
    double share(Part part) const;
    // 0 to 1, of the conversations: the largest part is the right one. Permitted: also where it is
    // that because the idle time before a push was called a pause of the answer before, which no
    // tap can always tell apart.
    double largest(Tap tap) const;
    double largest() const;
    double permitted(Tap tap) const;
    double permitted() const;
    std::uint64_t turns() const;
    std::string table() const; // to be read

private:
    static constexpr std::size_t taps = 3;
    struct Count {
        std::uint64_t turns = 0;
        std::uint64_t merged = 0;
        std::uint64_t missing = 0; // not found
        std::uint64_t surplus = 0; // found, but there was none
        std::array<std::uint64_t, partCount> hits = {};
        std::uint64_t conversations = 0;
        std::uint64_t permitted = 0; // of them
        std::array<std::array<std::uint64_t, partCount>, partCount> largest = {}; // true, found
    };
    double share(Part part, std::size_t from, std::size_t to) const;
    double largest(std::size_t from, std::size_t to) const;
    double permitted(std::size_t from, std::size_t to) const;
    std::array<Count, taps> m_counts;
};

} // namespace remora::test
