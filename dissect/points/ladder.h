// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "dissect/points/pointscomparison.h"

namespace remora::dissect {

// The packets of a conversation as they go from point to point, on the clock of the first point.
struct Ladder {
    struct Line {
        std::size_t from = 0; // point
        std::size_t to = 0; // a neighbour
        Timestamp sent = 0; // at `from`
        Timestamp came = 0; // at `to`; of one that was lost, when it would have come
        bool isLost = false;
        bool isFirst = true; // it was not seen at a point before
        std::string label; // "SYN", "1448 B", …; of the first line only
        std::uint32_t packet = 0; // its number in the capture of `from`, from 0
        std::uint32_t packetThere = 0; // in that of `to`; 0 of one that was lost
        bool isTcp = false;
        std::uint32_t sequence = 0; // of TCP, as on the wire
        std::uint32_t length = 0; // of TCP the payload, else ip.len; bytes
    };
    std::vector<Line> lines; // by time of sending
    std::uint64_t left = 0; // further lines, behind these
    std::string ends; // "10.0.0.1:443 and 10.0.0.2:50000"

    static constexpr std::size_t mostLines = 2'000;
};

// Of a talk of one of the points.
Ladder ladderOf(const PointsComparison &comparison, std::size_t point, std::uint32_t talk);

// A talk with most packets that were lost, else with most packets; nothing where none was matched.
struct TalkPlace {
    std::size_t point;
    std::uint32_t talk;
};
std::optional<TalkPlace> worstTalk(const PointsComparison &comparison);

} // namespace remora::dissect
