// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "netshark/standin/packetsource.h"
#include "netshark/standin/replayfeed.h"

namespace remora::standin {

// A capture job. Its packets end now while it runs, and begin where retention has dropped the rest.
class Job : public PacketSource {
public:
    QString id;
    QString name;
    QString interfaceName;
    QString interfaceDescription;
    QString bpfFilter;

    bool isRunning() const { return !m_stopped; }
    void setRunning(bool running);
    // Forgets all packets so far.
    void clear();
    dissect::Duration retention() const { return m_retention; }

    std::optional<dissect::TimeRange> span() const override;

protected:
    Job(dissect::Timestamp started, dissect::Duration retention)
        : m_started(started)
        , m_retention(retention)
    {
    }
    // What lies within `asked`.
    dissect::TimeRange available(dissect::TimeRange asked) const;

    dissect::Timestamp m_started;
    dissect::Duration m_retention;
    std::optional<dissect::Timestamp> m_stopped;
};

class GeneratedJob final : public Job {
public:
    GeneratedJob(
        std::uint64_t seed, int load, dissect::Timestamp started, dissect::Duration retention);
    std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const override;
    std::int64_t bytesAtMost(dissect::TimeRange range) const override;

private:
    std::uint64_t m_seed;
    int m_load;
    double m_rate;
};

class ReplayJob final : public Job {
public:
    ReplayJob(
        std::shared_ptr<FileSource> file, dissect::Timestamp started, dissect::Duration retention);
    std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const override;
    std::int64_t bytesAtMost(dissect::TimeRange range) const override;
    dissect::LinkType link() const override { return m_file->link(); }

private:
    std::shared_ptr<FileSource> m_file;
    dissect::Timestamp m_origin;
};

// A job that has never seen a packet.
class EmptyJob final : public Job {
public:
    EmptyJob();
    std::optional<dissect::TimeRange> span() const override { return std::nullopt; }
    std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const override;
    std::int64_t bytesAtMost(dissect::TimeRange) const override { return 0; }
};

} // namespace remora::standin
