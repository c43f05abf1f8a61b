// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/packettally.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace remora::standin {

using dissect::TimeRange;
using dissect::Timestamp;

namespace {

    constexpr std::int64_t recordHeader = 16; // pcap

    Timestamp secondOf(Timestamp time) { return time - time % dissect::second; }

    using Packets = std::vector<std::pair<Timestamp, PacketLimits>>;

    Packets packetsOf(PacketFeed &feed)
    {
        Packets all;
        dissect::RawPacket packet;
        while (feed.next(packet) == PacketFeed::Next::Packet) {
            all.emplace_back(packet.time, PacketLimits());
            all.back().second.add(packet);
        }
        return all;
    }

} // namespace

void PacketLimits::add(const dissect::RawPacket &packet)
{
    bytes += recordHeader + static_cast<std::int64_t>(packet.data.size());
    ++packets;
}

PacketLimits PacketTally::ofSecond(Timestamp second, TimeRange range, const Feed &feed)
{
    if (const auto known = m_seconds.find(second); known != m_seconds.end())
        return known->second;
    const TimeRange part = partOf(second, range);
    PacketLimits count;
    const auto packets = feed(part);
    dissect::RawPacket packet;
    while (packets->next(packet) == PacketFeed::Next::Packet)
        count.add(packet);
    if (part.length() == dissect::second)
        m_seconds[second] = count;
    return count;
}

// What has been dropped is not asked for again.
void PacketTally::forgetBefore(Timestamp time)
{
    m_seconds.erase(m_seconds.begin(), m_seconds.lower_bound(secondOf(time)));
}

TimeRange PacketTally::partOf(Timestamp second, TimeRange range)
{
    return {std::max(range.begin, second), std::min(range.end, second + dissect::second)};
}

// From the end backwards: no more is counted than is kept.
Timestamp PacketTally::keptFrom(TimeRange range, const PacketLimits &limits, const Feed &feed)
{
    forgetBefore(range.begin);
    PacketLimits kept;
    for (Timestamp at = secondOf(range.end - 1); at + dissect::second > range.begin;
         at -= dissect::second) {
        PacketLimits more = kept;
        more.add(ofSecond(at, range, feed));
        if (!limits.areExceededBy(more)) {
            kept = more;
            continue;
        }
        const auto packets = packetsOf(*feed(partOf(at, range)));
        Timestamp from = partOf(at, range).end;
        for (auto packet = packets.rbegin(); packet != packets.rend(); ++packet) {
            kept.add(packet->second);
            if (limits.areExceededBy(kept))
                break;
            from = packet->first;
        }
        return from;
    }
    return range.begin;
}

std::optional<Timestamp> PacketTally::reached(
    TimeRange range, const PacketLimits &limits, const Feed &feed)
{
    const auto isFull = [&](const PacketLimits &count) {
        return (limits.bytes > 0 && count.bytes >= limits.bytes)
            || (limits.packets > 0 && count.packets >= limits.packets);
    };
    forgetBefore(range.begin);
    PacketLimits total;
    for (Timestamp at = secondOf(range.begin); at < range.end; at += dissect::second) {
        PacketLimits more = total;
        more.add(ofSecond(at, range, feed));
        if (!isFull(more)) {
            total = more;
            continue;
        }
        for (const auto &[time, packet] : packetsOf(*feed(partOf(at, range)))) {
            total.add(packet);
            if (isFull(total))
                return time + 1;
        }
    }
    return std::nullopt;
}

} // namespace remora::standin
