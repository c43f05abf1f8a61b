// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"
#include "dissect/frame/frame.h"
#include "dissect/tcp/unacked.h"

namespace remora::dissect {

// The state of all TCP streams of a capture, by stream number (tshark's tcp.stream).
class TcpStreams {
public:
    std::uint32_t open();
    // Whether a packet belongs to a new stream though its ends have one (tcp-analysis 3.4).
    bool opensAnother(std::uint32_t stream, Direction direction, const TcpSegment &segment) const;
    // Takes the packet into account; gives its tcp.analysis.ack_rtt. A value of zero is none.
    std::optional<Duration> add(
        std::uint32_t stream, Direction direction, const TcpSegment &segment, Timestamp time);

private:
    struct Sender {
        std::uint32_t base = 0;
        bool baseKnown = false;
        UnackedSegments unacked;
    };
    struct Stream {
        std::array<Sender, 2> senders;
    };
    static void settleBases(Sender &sender, Sender &peer, const TcpSegment &segment);

    std::vector<Stream> m_streams;
};

} // namespace remora::dissect
