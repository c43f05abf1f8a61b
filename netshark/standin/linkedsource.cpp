// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/linkedsource.h"

#include <algorithm>

namespace remora::standin {

using dissect::RawPacket;
using dissect::TimeRange;

namespace {

    class LinkedFeed final : public PacketFeed {
    public:
        explicit LinkedFeed(LinkedSource::Order order)
            : m_order(order)
        {
        }
        void add(std::unique_ptr<PacketFeed> feed, dissect::Duration skew)
        {
            m_parts.push_back({std::move(feed), skew, {}});
            advance(m_parts.back());
        }
        Next next(RawPacket &to) override
        {
            // Only now: until here the last packet's bytes had to stay.
            if (m_last < m_parts.size())
                advance(m_parts[m_last]);
            m_last = m_parts.size();
            for (std::size_t i = 0; i < m_parts.size(); ++i) {
                if (m_parts[i].feed == nullptr)
                    continue;
                if (m_last == m_parts.size()
                    || (m_order == LinkedSource::Order::Time
                        && m_parts[i].packet.time < m_parts[m_last].packet.time))
                    m_last = i;
            }
            if (m_last == m_parts.size())
                return Next::End;
            to = m_parts[m_last].packet;
            return Next::Packet;
        }

    private:
        struct Part {
            std::unique_ptr<PacketFeed> feed; // null once it is over
            dissect::Duration skew;
            RawPacket packet;
        };
        static void advance(Part &part)
        {
            if (part.feed->next(part.packet) == Next::Packet)
                part.packet.time += part.skew;
            else
                part.feed.reset();
        }

        LinkedSource::Order m_order;
        std::vector<Part> m_parts;
        std::size_t m_last = static_cast<std::size_t>(-1);
    };

} // namespace

std::optional<TimeRange> LinkedSource::span() const
{
    std::optional<TimeRange> whole;
    for (const LinkedTrace &one : m_traces) {
        const auto span = one.trace->span();
        if (!span)
            continue;
        const TimeRange moved{span->begin + one.skew, span->end + one.skew};
        whole = whole
            ? TimeRange{std::min(whole->begin, moved.begin), std::max(whole->end, moved.end)}
            : moved;
    }
    return whole;
}

std::unique_ptr<PacketFeed> LinkedSource::open(TimeRange range) const
{
    auto feed = std::make_unique<LinkedFeed>(m_order);
    for (const LinkedTrace &one : m_traces)
        feed->add(
            one.trace->open(TimeRange{range.begin - one.skew, range.end - one.skew}), one.skew);
    return feed;
}

std::int64_t LinkedSource::bytesAtMost(TimeRange range) const
{
    std::int64_t bytes = 0;
    for (const LinkedTrace &one : m_traces)
        bytes += one.trace->bytesAtMost({range.begin - one.skew, range.end - one.skew});
    return bytes;
}

} // namespace remora::standin
