// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace remora::test::simulation {

// What both ends know of one direction of a conversation, in the order of time.
struct Flow {
    // What holds the sender, RFC 9293's "usable window" and the application's data considered.
    enum class Held : std::uint8_t {
        Application, // it has nothing to send
        Window, // of the receiver
        Congestion, // by cwnd or the send buffer
    };
    // Bytes sent for the first time.
    struct Send {
        std::int64_t begin;
        std::int64_t end;
        std::int64_t sent;
        std::int64_t due; // arrived, or would have
        bool isLost;
    };
    struct Advance {
        std::int64_t time;
        std::int64_t offset; // all before it is in order at the receiver
    };
    struct Hold {
        std::int64_t since;
        Held by;
    };
    std::string bytes; // all that the application ever sent
    std::vector<Send> sends; // `begin` rises
    std::vector<Advance> advances;
    std::vector<Hold> holds;

    const Send &sendOf(std::int64_t offset) const; // of what was sent
    std::int64_t arrivedBy(std::int64_t time) const; // the offset in order at that time
    std::int64_t timeOf(std::int64_t end) const; // when all before `end` was in order; it was
};

// A stretch of a turn without its propagation, by causes. Nanoseconds.
struct Stretch {
    std::int64_t transfer = 0;
    std::int64_t loss = 0;
    std::int64_t window = 0;
    std::int64_t pause = 0;
};

// From `from`, the earliest time at which the first byte could arrive, until all before `end` is in
// order. Of a path with this one-way propagation.
Stretch split(const Flow &flow, std::int64_t oneWay, std::int64_t from, std::int64_t end);

} // namespace remora::test::simulation
