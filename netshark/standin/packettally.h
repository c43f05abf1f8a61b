// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "netshark/standin/packetfeed.h"

namespace remora::standin {

// Bytes of packets with their record headers, and their number; as limits, 0 is none.
struct PacketLimits {
    std::int64_t bytes = 0;
    std::int64_t packets = 0;
    bool areSet() const { return bytes > 0 || packets > 0; }
    // Whether so many packets are more than these allow.
    bool areExceededBy(const PacketLimits &count) const
    {
        return (bytes > 0 && count.bytes > bytes) || (packets > 0 && count.packets > packets);
    }
    void add(const PacketLimits &more)
    {
        bytes += more.bytes;
        packets += more.packets;
    }
    void add(const dissect::RawPacket &packet);
};

// Where limits are reached in traffic that is made when it is asked for: every second is counted
// once.
class PacketTally {
public:
    using Feed = std::function<std::unique_ptr<PacketFeed>(dissect::TimeRange)>;
    // From when on the packets until the end of `range` are within the limits.
    dissect::Timestamp keptFrom(
        dissect::TimeRange range, const PacketLimits &limits, const Feed &feed);
    // Just after the packet of `range` with which the limits are reached.
    std::optional<dissect::Timestamp> reached(
        dissect::TimeRange range, const PacketLimits &limits, const Feed &feed);
    void clear() { m_seconds.clear(); }

private:
    // Of the second that begins then, as far as `range` has it.
    PacketLimits ofSecond(dissect::Timestamp second, dissect::TimeRange range, const Feed &feed);
    void forgetBefore(dissect::Timestamp time);
    static dissect::TimeRange partOf(dissect::Timestamp second, dissect::TimeRange range);

    std::map<dissect::Timestamp, PacketLimits> m_seconds; // by their beginnings
};

} // namespace remora::standin
