// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "dissect/points/point.h"

namespace remora::dissect {

// A talk that was seen at two points.
struct TalkPair {
    std::uint32_t one;
    std::uint32_t other; // talk of the other point
    bool isTurned; // way 0 at the one is way 1 at the other
    bool isTranslated; // its addresses or ports differ
    // Of protocols without ports: translation made several talks one. The first of these pairs has
    // what the others leave.
    bool sharesOne = false;
    bool sharesOther = false;
    bool isFirst = true;
    bool isAlikeLeft = false; // packets that nothing but order and time tells apart are left
    // The way at the first point that goes on to the second.
    std::uint8_t forward = 0;
    bool isOriented = false; // else it is a guess

    std::size_t otherWay(std::size_t way) const { return isTurned ? 1 - way : way; }
};

// Talks with the same ends at both points. By talk of the one, and no talk twice; at most so many.
std::vector<TalkPair> sameTalks(const Point &one, const Point &other,
    std::size_t most = std::numeric_limits<std::size_t>::max());

// Of the talks that are free at both points (1: free), those that address translation made of each
// other: packets chosen by what they hold, the same at both points, are found again. By talk of the
// one; of protocols without ports several may have the same partner.
std::vector<TalkPair> translatedTalks(const Point &one, std::span<const std::uint8_t> freeOne,
    const Point &other, std::span<const std::uint8_t> freeOther);

} // namespace remora::dissect
