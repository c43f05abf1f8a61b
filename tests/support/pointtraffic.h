// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "dissect/core/timestamp.h"

// The same traffic at several points of its way, of which everything is known: when each packet
// passed each point, and where it was lost. The same for the same arguments.
namespace remora::test {

// One piece of the way, between a point and the next; nanoseconds. The same both ways.
struct WaySegment {
    std::int64_t delay = 2'000'000;
    std::int64_t jitter = 200'000; // the mean of what queues add
    double loss = 0;
    double reorder = 0; // the chance that a packet is held back by `reorderDelay`
    std::int64_t reorderDelay = 3'000'000;
    int hops = 1; // routers: what the TTL falls by
    bool translates = false; // source addresses and ports of those on the near side
    std::uint16_t mss = 0; // that SYNs are clamped to; 0: as it is
    int dscp = -1; // what it is set to; -1: as it is
};

struct WayPoint {
    enum class Tunnel : std::uint8_t { None, Gre, Vxlan };

    std::int64_t offset = 0; // of its clock at the beginning, nanoseconds
    double drift = 0; // 1e-6: it gains a millionth
    Tunnel tunnel = Tunnel::None; // in which packets pass it
    std::int64_t begin = 0; // of its capture, true time since the beginning
    std::int64_t end = INT64_MAX;
    double misses = 0; // the chance that its capture lacks a packet
};

struct WayShape {
    std::vector<WayPoint> points; // one more than segments
    std::vector<WaySegment> segments;
    std::size_t packets = 10'000; // that are sent, about
    std::int64_t duration = 60 * dissect::second; // in which conversations begin
    bool onlyForward = false; // nothing comes back
    bool onlyDatagrams = false; // UDP, of a few packets each
    unsigned seed = 1;
};

struct WayTraffic {
    static constexpr std::int64_t never = INT64_MIN;
    static constexpr dissect::Timestamp start
        = 1'700'000'000LL * dissect::second; // the beginning, true time

    std::vector<std::string> captures; // pcap files, by point
    // By point, of each packet of the file: its number among all that were sent.
    std::vector<std::vector<std::uint32_t>> sent;
    // By point, and number of the packet: true time since the beginning; never: it did not pass.
    std::vector<std::vector<std::int64_t>> passed;
    std::vector<std::uint8_t> isForward; // by number: sent on the first point's side
    // By segment: what it lost, of what came back ([0]) and what went on ([1]).
    std::vector<std::array<std::uint64_t, 2>> lost;
};

WayTraffic wayTraffic(const WayShape &shape);

} // namespace remora::test
