// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/generator.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <queue>
#include <tuple>
#include <vector>

#include "netshark/standin/framebuilder.h"
#include "netshark/standin/trafficplan.h"

namespace remora::standin {

using dissect::RawPacket;
using dissect::TimeRange;
using dissect::Timestamp;

dissect::Timestamp wallClock()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

namespace {

    constexpr int conversationsPerSecond = 7;

    class GeneratedFeed final : public PacketFeed {
    public:
        GeneratedFeed(std::uint64_t seed, int load, TimeRange range, bool live)
            : m_seed(seed)
            , m_load(load)
            , m_range(range)
            , m_live(live)
            , m_slot((range.begin - longestLife) / dissect::second * dissect::second)
        {
        }

        Next next(RawPacket &to) override
        {
            for (;;) {
                while (m_slot < m_range.end && (m_active.empty() || m_active.top().time >= m_slot))
                    openSlot();
                if (m_active.empty() || m_active.top().time >= m_range.end)
                    return Next::End;
                const Entry entry = m_active.top();
                if (m_live && entry.time > wallClock())
                    return Next::Dry;
                m_active.pop();
                Plan &plan = *entry.plan;
                const Step step = plan.steps[plan.next++];
                if (plan.next < plan.steps.size())
                    m_active.push({plan.steps[plan.next].time, ++m_order, entry.plan});
                if (step.time < m_range.begin)
                    continue;
                to.time = step.time;
                to.link = dissect::LinkType::Ethernet;
                to.data = m_builder.build(plan, step);
                to.wireLength = static_cast<std::uint32_t>(to.data.size());
                return Next::Packet;
            }
        }

    private:
        struct Entry {
            Timestamp time;
            std::uint64_t order;
            std::shared_ptr<Plan> plan;
            bool operator>(const Entry &other) const
            {
                return std::tie(time, order) > std::tie(other.time, other.order);
            }
        };

        void openSlot()
        {
            Random count(m_seed ^ static_cast<std::uint64_t>(m_slot));
            const std::uint64_t conversations = (conversationsPerSecond - 2 + count.below(5))
                * static_cast<std::uint64_t>(m_load);
            for (std::uint64_t i = 0; i < conversations; ++i) {
                auto plan = std::make_shared<Plan>(makePlan(count.next(), m_slot));
                const auto isOver = [&](const Step &step) { return step.time < m_range.begin; };
                // Packets before the range matter to nobody.
                plan->next = static_cast<std::size_t>(
                    std::find_if_not(plan->steps.begin(), plan->steps.end(), isOver)
                    - plan->steps.begin());
                if (plan->next < plan->steps.size())
                    m_active.push({plan->steps[plan->next].time, ++m_order, plan});
            }
            m_slot += dissect::second;
        }

        std::uint64_t m_seed;
        int m_load;
        TimeRange m_range;
        bool m_live;
        Timestamp m_slot;
        std::uint64_t m_order = 0;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_active;
        FrameBuilder m_builder;
    };

} // namespace

std::unique_ptr<PacketFeed> generatedFeed(std::uint64_t seed, int load, TimeRange range)
{
    return std::make_unique<GeneratedFeed>(seed, load, range, false);
}

std::unique_ptr<PacketFeed> generatedLiveFeed(std::uint64_t seed, int load, TimeRange range)
{
    return std::make_unique<GeneratedFeed>(seed, load, range, true);
}

double generatedRate(std::uint64_t seed, int load)
{
    constexpr int sampled = 30; // seconds
    const Timestamp start = wallClock() - 300 * dissect::second;
    const auto feed = generatedFeed(seed, load, {start, start + sampled * dissect::second});
    RawPacket packet;
    double bytes = 0;
    while (feed->next(packet) == PacketFeed::Next::Packet)
        bytes += static_cast<double>(packet.data.size()) + 16;
    return bytes / sampled;
}

} // namespace remora::standin
