// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/jobs.h"

#include <algorithm>

#include "netshark/standin/generator.h"

namespace remora::standin {

using dissect::TimeRange;
using dissect::Timestamp;

namespace {
    constexpr std::int64_t fileHeader = 64; // at most, of any format

    std::int64_t scaled(double bytesPerSecond, TimeRange range)
    {
        constexpr double margin = 1.3; // traffic is not even; the estimate must not be too low
        const double seconds = static_cast<double>(range.length()) / 1e9 + 1.0;
        return static_cast<std::int64_t>(bytesPerSecond * seconds * margin);
    }
} // namespace

void Job::setRunning(bool running)
{
    if (running == isRunning())
        return;
    if (running)
        m_stopped.reset();
    else
        m_stopped = wallClock();
}

void Job::clear() { m_started = m_stopped.value_or(wallClock()); }

std::optional<TimeRange> Job::span() const
{
    const Timestamp end = m_stopped.value_or(wallClock());
    const Timestamp begin = std::max(m_started, end - m_retention);
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

GeneratedJob::GeneratedJob(
    std::uint64_t seed, int load, Timestamp started, dissect::Duration retention)
    : Job(started, retention)
    , m_seed(seed)
    , m_load(load)
    , m_rate(generatedRate(seed, load))
{
}

std::unique_ptr<PacketFeed> GeneratedJob::open(TimeRange range) const
{
    return generatedFeed(m_seed, m_load, available(range));
}

std::int64_t GeneratedJob::bytesAtMost(TimeRange range) const
{
    // Short ranges are counted, since traffic is not even; long ones would take too long.
    constexpr dissect::Duration counted = 600 * dissect::second;
    const TimeRange part = available(range);
    if (part.length() * m_load <= counted)
        return fileHeader + generatedBytes(m_seed, m_load, part);
    return scaled(m_rate, part);
}

ReplayJob::ReplayJob(
    std::shared_ptr<FileSource> file, Timestamp started, dissect::Duration retention)
    : Job(started, retention)
    , m_file(std::move(file))
    , m_origin(started)
{
}

std::unique_ptr<PacketFeed> ReplayJob::open(TimeRange range) const
{
    return replayFeed(*m_file, m_origin, available(range));
}

std::int64_t ReplayJob::bytesAtMost(TimeRange range) const
{
    const TimeRange part = available(range);
    const std::int64_t rounds = part.length() / replayRound(*m_file) + 2;
    return rounds * m_file->bytesAtMost(part);
}

EmptyJob::EmptyJob()
    : Job(wallClock(), dissect::second)
{
}

std::unique_ptr<PacketFeed> EmptyJob::open(TimeRange range) const
{
    return generatedFeed(0, 0, {range.begin, range.begin});
}

} // namespace remora::standin
