// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <QJsonObject>
#include <QString>

#include "netshark/standin/jobterms.h"
#include "netshark/standin/packetsource.h"
#include "netshark/standin/replayfeed.h"

namespace remora::standin {

// A capture job. It holds the packets of the times in which it ran, as it was configured then, and
// drops the oldest.
class Job : public PacketSource {
public:
    // A stretch of time in which it ran, and what it took.
    struct Run {
        dissect::TimeRange span; // without an end while it lasts
        std::shared_ptr<const JobTerms> terms;
    };
    QString id;

    // job_config of the API, as it was given.
    const QJsonObject &config() const { return m_config; }
    QString name() const { return m_config.value(QLatin1String("name")).toString(); }
    // From now on; what has been taken stays as it is. The error is a sentence, nothing changes
    // then.
    tl::expected<void, QString> configure(const QJsonObject &config);
    // As the configuration of a new job says: forgets everything, runs now, later or not at all.
    void begin();
    bool isRunning() const;
    void setRunning(bool running);
    // Forgets all packets so far.
    virtual void clear();
    // When its latest packet came, which it may have dropped since.
    dissect::Timestamp recordedUntil() const;

    std::optional<dissect::TimeRange> span() const override;
    std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const override
    {
        return openKept(available(range));
    }
    std::int64_t bytesAtMost(dissect::TimeRange range) const override
    {
        return bytesKept(available(range));
    }
    // What lies in `range` is kept for as long as the result lives, although the job drops it.
    virtual std::shared_ptr<const void> keep(dissect::TimeRange) { return nullptr; }
    // As above, with what the job itself has dropped.
    virtual std::unique_ptr<PacketFeed> openKept(dissect::TimeRange range) const;
    virtual std::int64_t bytesKept(dissect::TimeRange range) const;

protected:
    // Runs from `started` on and keeps packets for `retention`.
    Job(dissect::Timestamp started, dissect::Duration retention);
    // The packets of its interface, and an upper bound of their bytes.
    virtual std::unique_ptr<PacketFeed> raw(dissect::TimeRange range) const = 0;
    virtual std::int64_t rawBytes(dissect::TimeRange range) const = 0;
    // An upper bound of the bytes of a long time.
    virtual std::int64_t roughBytes(dissect::TimeRange range) const { return rawBytes(range); }
    // What is taken now, and whether; on any thread.
    std::shared_ptr<const JobTerms> terms() const { return m_terms.load(); }
    bool takesPackets() const { return m_running; }

private:
    dissect::TimeRange available(dissect::TimeRange asked) const;
    // Does what the clock and the rules say since it was last asked.
    void keepUp() const;
    std::optional<dissect::Timestamp> endByRule(dissect::Timestamp now) const;
    void start(dissect::Timestamp at) const;
    void stop(dissect::Timestamp at) const;

    QJsonObject m_config;
    JobPlan m_plan;
    std::atomic<std::shared_ptr<const JobTerms>> m_terms;
    // What follows from the time at which it is asked:
    mutable std::atomic<bool> m_running{true};
    mutable std::vector<Run> m_runs;
    mutable dissect::Timestamp m_started; // of the stop rule
    dissect::Timestamp m_cleared = 0; // what was before is forgotten
    mutable std::optional<dissect::Timestamp> m_startAt;
    mutable std::optional<dissect::Timestamp> m_endAt;
    mutable PacketTally m_keptTally;
    mutable PacketTally m_stopTally;
};

class GeneratedJob final : public Job {
public:
    GeneratedJob(
        std::uint64_t seed, int load, dissect::Timestamp started, dissect::Duration retention);

protected:
    std::unique_ptr<PacketFeed> raw(dissect::TimeRange range) const override;
    std::int64_t rawBytes(dissect::TimeRange range) const override;
    std::int64_t roughBytes(dissect::TimeRange range) const override;

private:
    std::uint64_t m_seed;
    int m_load;
    double m_rate;
};

class ReplayJob final : public Job {
public:
    ReplayJob(
        std::shared_ptr<FileSource> file, dissect::Timestamp started, dissect::Duration retention);
    dissect::LinkType link() const override { return m_file->link(); }

protected:
    std::unique_ptr<PacketFeed> raw(dissect::TimeRange range) const override;
    std::int64_t rawBytes(dissect::TimeRange range) const override;

private:
    std::shared_ptr<FileSource> m_file;
    dissect::Timestamp m_origin;
};

// A job that has never seen a packet.
class EmptyJob final : public Job {
public:
    EmptyJob();
    std::optional<dissect::TimeRange> span() const override { return std::nullopt; }

protected:
    std::unique_ptr<PacketFeed> raw(dissect::TimeRange range) const override;
    std::int64_t rawBytes(dissect::TimeRange) const override { return 0; }
};

} // namespace remora::standin
