// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "dissect/points/clockline.h"

namespace remora::dissect {

// What is known of two clocks' difference.
struct ClockEstimate {
    enum class Source : std::uint8_t {
        None, // nothing was matched: the line is 0
        OneWay, // packets one way only: the least delay counts as 0
        BothWays,
        Given, // by the user
    };
    Source source = Source::None;
    ClockLine line; // what the second clock shows more than the first
    // Of BothWays: how far the offset of a part of the packets lies from that of all, nanoseconds.
    double offsetError = 0;
    // Of BothWays: the least time there and back. The offset holds if both ways take as long, and
    // is wrong by half of this at most where they do not. Nanoseconds.
    double roundTrip = 0;
    // Nothing where the packets span too little time for one.
    std::optional<double> driftError;
};

// The delays of packets that both points have, in windows of time: the least of each way in each.
// Adding a packet costs next to nothing.
class DelayWindows {
public:
    // Over these times of the first clock.
    explicit DelayWindows(const TimeRange &span);
    // The time at the second point less that at the first: of packets that go on from the first to
    // the second, and of those that come from there.
    void add(Timestamp time, Duration difference, bool isForward);
    void add(const DelayWindows &more); // over the same span
    // The line in the middle of the widest corridor that no packet enters: what goes on lies above
    // it, what comes back below.
    ClockEstimate fit() const;

private:
    static constexpr std::size_t windows = 256;
    struct Extreme {
        Timestamp time = noTime; // noTime: no packet
        Duration difference = 0;
    };
    struct Window {
        Extreme forward; // the least
        Extreme backward; // the greatest
    };
    struct Point { // seconds are too coarse: nanoseconds from the origin, as real numbers
        double time;
        double difference;
    };
    struct Points {
        std::vector<Point> forward;
        std::vector<Point> backward;
    };
    Points points(std::size_t first, std::size_t step) const;
    static ClockLine corridor(const Points &points, double around, double *width);
    // A line through the middles of the windows, which a few wrong packets do not move.
    struct Middle {
        bool isKnown = false;
        double slope = 0;
        double offset = 0;
        double spread = 0; // how far a middle lies from it, as a median
    };
    Middle middle() const;
    static void dropBeyond(const Middle &middle, Points &points);
    ClockEstimate fitOneWay() const;
    ClockLine placed(ClockLine line) const;

    TimeRange m_span;
    std::vector<Window> m_windows;
};

} // namespace remora::dissect
