// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/generator.h"

#include <algorithm>
#include <atomic>
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

namespace {
    std::atomic<dissect::Duration> clockOffset{0};
}

dissect::Timestamp wallClock()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count()
        + clockOffset.load(std::memory_order_relaxed);
}

void setClockOffset(dissect::Duration offset) { clockOffset = offset; }

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
            const Next next = advance();
            if (next != Next::Packet)
                return next;
            to.time = m_step.time;
            to.link = dissect::LinkType::Ethernet;
            to.data = m_builder.build(*m_plan, m_step);
            to.wireLength = static_cast<std::uint32_t>(to.data.size());
            return Next::Packet;
        }

        // Bytes of all packets in a file, without making them.
        std::int64_t countBytes()
        {
            constexpr std::int64_t recordHeader = 36; // pcapng, with padding
            std::int64_t bytes = 0;
            while (advance() == Next::Packet)
                bytes += recordHeader + FrameBuilder::size(*m_plan, m_step);
            return bytes;
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

        // Moves to the next packet of the range: m_plan and m_step.
        Next advance()
        {
            for (;;) {
                while (m_slot < m_range.end && (m_active.empty() || m_active.top().time >= m_slot))
                    openSlot();
                if (m_active.empty() || m_active.top().time >= m_range.end)
                    return m_live && wallClock() < m_range.end ? Next::Dry : Next::End;
                if (m_live && m_active.top().time > wallClock())
                    return Next::Dry;
                m_plan = m_active.top().plan;
                m_active.pop();
                m_step = m_plan->steps[m_plan->next++];
                if (m_plan->next < m_plan->steps.size())
                    m_active.push({m_plan->steps[m_plan->next].time, ++m_order, m_plan});
                if (m_step.time >= m_range.begin)
                    return Next::Packet;
            }
        }

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
        std::shared_ptr<Plan> m_plan;
        Step m_step{};
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

std::int64_t generatedBytes(std::uint64_t seed, int load, TimeRange range)
{
    return GeneratedFeed(seed, load, range, false).countBytes();
}

double generatedRate(std::uint64_t seed, int load)
{
    // Traffic is not even: the greatest of some samples, for estimates that must not be too low.
    constexpr std::int64_t sampled = 30; // seconds
    constexpr std::int64_t samples = 6;
    const Timestamp start = wallClock() - (samples + 4) * sampled * dissect::second;
    std::int64_t most = 0;
    for (std::int64_t i = 0; i < samples; ++i) {
        const Timestamp begin = start + i * sampled * dissect::second;
        most = std::max(
            most, generatedBytes(seed, load, {begin, begin + sampled * dissect::second}));
    }
    return static_cast<double>(most) / static_cast<double>(sampled);
}

} // namespace remora::standin
