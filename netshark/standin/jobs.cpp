// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/jobs.h"

#include <algorithm>
#include <limits>
#include <map>
#include <mutex>

#include "netshark/standin/generator.h"

namespace remora::standin {

using dissect::TimeRange;
using dissect::Timestamp;

namespace {
    constexpr std::int64_t fileHeaderBytes = 64; // at most, of any format
    constexpr Timestamp noEnd = std::numeric_limits<Timestamp>::max() / 2;

    std::int64_t scaled(double bytesPerSecond, TimeRange range)
    {
        constexpr double margin = 1.3; // traffic is not even; the estimate must not be too low
        const double seconds = static_cast<double>(range.length()) / 1e9 + 1.0;
        return static_cast<std::int64_t>(bytesPerSecond * seconds * margin);
    }

    // It takes its time where there is much traffic: done once for all jobs on an interface.
    double rateOf(std::uint64_t seed, int load)
    {
        static std::mutex lock;
        static std::map<std::pair<std::uint64_t, int>, double> rates;
        const std::lock_guard guard(lock);
        const auto [known, isNew] = rates.try_emplace({seed, load}, 0);
        if (isNew)
            known->second = generatedRate(seed, load);
        return known->second;
    }

    // The packets of the times in which a job ran, as it took them.
    class RunFeed final : public PacketFeed {
    public:
        RunFeed(std::unique_ptr<PacketFeed> inner, std::vector<Job::Run> runs)
            : m_inner(std::move(inner))
            , m_runs(std::move(runs))
        {
        }
        Next next(dissect::RawPacket &to) override
        {
            for (;;) {
                const Next next = m_inner->next(to);
                if (next != Next::Packet)
                    return next;
                while (m_at < m_runs.size() && m_runs[m_at].span.end <= to.time)
                    ++m_at;
                if (m_at == m_runs.size())
                    return Next::End;
                const Job::Run &run = m_runs[m_at];
                if (!run.span.contains(to.time) || !run.terms->takes(to))
                    continue;
                run.terms->cut(to);
                return Next::Packet;
            }
        }

    private:
        std::unique_ptr<PacketFeed> m_inner;
        std::vector<Job::Run> m_runs;
        std::size_t m_at = 0;
    };
} // namespace

Job::Job(Timestamp started, dissect::Duration retention)
    : m_terms(std::make_shared<const JobTerms>())
    , m_runs{{{started, noEnd}, m_terms.load()}}
    , m_started(started)
{
    m_plan.terms = m_terms.load();
    m_plan.retainedTime = retention;
}

tl::expected<void, QString> Job::configure(const QJsonObject &config)
{
    auto plan = JobPlan::read(config, link());
    if (!plan)
        return tl::unexpected(plan.error());
    // What was dropped does not come back when more may be kept.
    const bool isFirst = m_config.isEmpty();
    if (const auto whole = isFirst ? std::nullopt : span())
        m_cleared = std::max(m_cleared, whole->begin);
    keepUp();
    m_config = config;
    m_plan = std::move(*plan);
    m_terms = m_plan.terms;
    m_endAt = m_plan.end;
    m_keptTally.clear();
    m_stopTally.clear();
    if (m_running && isFirst)
        m_runs.back().terms = m_plan.terms;
    else if (m_running) {
        const Timestamp now = wallClock();
        m_runs.back().span.end = std::max(now, m_runs.back().span.begin);
        m_runs.push_back({{now, noEnd}, m_plan.terms});
    }
    if (!m_running && m_plan.start && *m_plan.start > wallClock())
        m_startAt = m_plan.start;
    return {};
}

void Job::begin()
{
    const Timestamp now = wallClock();
    m_runs.clear();
    m_running = false;
    const bool later = m_plan.start && *m_plan.start > now;
    if (later)
        m_startAt = m_plan.start;
    else if (m_plan.startsAtOnce)
        start(now);
}

void Job::start(Timestamp at) const
{
    m_running = true;
    m_started = at;
    m_startAt.reset();
    m_stopTally.clear();
    m_runs.push_back({{at, noEnd}, m_plan.terms});
}

void Job::stop(Timestamp at) const
{
    m_running = false;
    if (!m_runs.empty())
        m_runs.back().span.end = std::max(at, m_runs.back().span.begin);
}

std::optional<Timestamp> Job::endByRule(Timestamp now) const
{
    std::optional<Timestamp> end;
    const auto atMost = [&](std::optional<Timestamp> other) {
        if (other && *other <= now && (!end || *other < *end))
            end = other;
    };
    atMost(m_endAt);
    if (m_plan.stopAfterTime > 0)
        atMost(m_started + m_plan.stopAfterTime);
    if (m_plan.stopAfter.areSet() && m_started < now)
        atMost(m_stopTally.reached({m_started, now}, m_plan.stopAfter,
            [this](TimeRange range) { return openKept(range); }));
    return end;
}

void Job::keepUp() const
{
    const Timestamp now = wallClock();
    if (m_startAt && *m_startAt <= now)
        start(*m_startAt);
    if (!m_running)
        return;
    if (const auto end = endByRule(now)) {
        stop(*end);
        m_endAt.reset(); // who starts it again means it
    }
}

bool Job::isRunning() const
{
    keepUp();
    return m_running;
}

void Job::setRunning(bool running)
{
    keepUp();
    if (running == m_running)
        return;
    m_startAt.reset();
    if (running)
        start(wallClock());
    else
        stop(wallClock());
}

void Job::clear()
{
    keepUp();
    m_cleared = wallClock();
    m_started = m_cleared;
    m_keptTally.clear();
    m_stopTally.clear();
}

Timestamp Job::recordedUntil() const
{
    keepUp();
    return m_runs.empty() ? m_cleared : std::min(m_runs.back().span.end, wallClock());
}

namespace {

    // How long it takes to reach large limits, by the rate: to count would take everybody's time.
    dissect::Duration lengthAbout(
        const PacketLimits &limits, std::int64_t bytes, dissect::Duration length)
    {
        constexpr double usualPacket = 700;
        const double most = std::min(limits.bytes > 0 ? static_cast<double>(limits.bytes) : 1e300,
            limits.packets > 0 ? static_cast<double>(limits.packets) * usualPacket : 1e300);
        const double part = most / std::max(1.0, static_cast<double>(bytes));
        return part >= 1 ? length
                         : static_cast<dissect::Duration>(part * static_cast<double>(length));
    }

} // namespace

std::optional<TimeRange> Job::span() const
{
    keepUp();
    if (m_runs.empty())
        return std::nullopt;
    const Timestamp end = std::min(m_runs.back().span.end, wallClock());
    Timestamp begin = std::max(m_runs.front().span.begin, m_cleared);
    if (m_plan.retainedTime > 0)
        begin = std::max(begin, end - m_plan.retainedTime);
    if (begin >= end)
        return std::nullopt;
    // Counting takes its time: only where the limits are near.
    const std::int64_t about = roughBytes({begin, end});
    const std::int64_t atMost = 2 * about;
    constexpr std::int64_t leastPacket = 60;
    const PacketLimits &most = m_plan.retained;
    const bool mayExceed = most.areExceededBy({atMost, atMost / leastPacket});
    const bool isLarge = (most.bytes == 0 || most.bytes > (64 << 20))
        && (most.packets == 0 || most.packets > 200'000);
    if (mayExceed && isLarge)
        begin = std::max(begin, end - lengthAbout(most, about, end - begin));
    else if (mayExceed)
        begin = m_keptTally.keptFrom(
            {begin, end}, most, [this](TimeRange range) { return openKept(range); });
    if (begin >= end)
        return std::nullopt;
    return TimeRange{begin, end};
}

TimeRange Job::available(TimeRange asked) const
{
    const auto whole = span();
    if (!whole)
        return {};
    TimeRange part{std::max(asked.begin, whole->begin), std::min(asked.end, whole->end)};
    part.end = std::max(part.begin, part.end);
    return part;
}

std::unique_ptr<PacketFeed> Job::openKept(TimeRange range) const
{
    return std::make_unique<RunFeed>(raw(range), m_runs);
}

std::int64_t Job::bytesKept(TimeRange range) const
{
    std::int64_t bytes = 0;
    for (const Run &run : m_runs) {
        const TimeRange within{
            std::max(run.span.begin, range.begin), std::min(run.span.end, range.end)};
        if (within.begin < within.end)
            bytes += rawBytes(within);
    }
    return bytes;
}

GeneratedJob::GeneratedJob(
    std::uint64_t seed, int load, Timestamp started, dissect::Duration retention)
    : Job(started, retention)
    , m_seed(seed)
    , m_load(load)
    , m_rate(rateOf(seed, load))
{
}

std::unique_ptr<PacketFeed> GeneratedJob::raw(TimeRange range) const
{
    return generatedFeed(m_seed, m_load, range);
}

std::int64_t GeneratedJob::rawBytes(TimeRange range) const
{
    // Short ranges are counted, since traffic is not even; long ones would take too long.
    constexpr dissect::Duration counted = 600 * dissect::second;
    if (range.length() * m_load <= counted)
        return fileHeaderBytes + generatedBytes(m_seed, m_load, range);
    return scaled(m_rate, range);
}

std::int64_t GeneratedJob::roughBytes(TimeRange range) const { return scaled(m_rate, range); }

ReplayJob::ReplayJob(
    std::shared_ptr<FileSource> file, Timestamp started, dissect::Duration retention)
    : Job(started, retention)
    , m_file(std::move(file))
    , m_origin(started)
{
}

std::unique_ptr<PacketFeed> ReplayJob::raw(TimeRange range) const
{
    return replayFeed(*m_file, m_origin, range);
}

std::int64_t ReplayJob::rawBytes(TimeRange range) const
{
    const std::int64_t rounds = range.length() / replayRound(*m_file) + 2;
    return rounds * m_file->bytesAtMost(range);
}

EmptyJob::EmptyJob()
    : Job(wallClock(), dissect::second)
{
}

std::unique_ptr<PacketFeed> EmptyJob::raw(TimeRange range) const
{
    return generatedFeed(0, 0, {range.begin, range.begin});
}

} // namespace remora::standin
