// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QJsonObject>
#include <QList>
#include <QString>

#include "netshark/standin/filterchain.h"
#include "netshark/standin/jobs.h"

namespace remora::standin {

// The `filters` member of a clip or an export. The error is a sentence.
tl::expected<QList<FilterSpec>, QString> filterSpecs(const QJsonObject &config);

// A part of a job's packets, chosen by filters.
class Clip final : public PacketSource {
public:
    static tl::expected<std::shared_ptr<Clip>, QString> make(
        const QString &id, const QJsonObject &config, std::shared_ptr<Job> job);

    std::optional<dissect::TimeRange> span() const override;
    std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const override;
    std::int64_t bytesAtMost(dissect::TimeRange range) const override;
    dissect::LinkType link() const override { return m_job->link(); }

    QString id;
    QJsonObject config;
    qint64 created = 0; // epoch seconds
    qint64 modified = 0;
    bool isLocked() const { return m_kept.has_value(); }
    // A locked clip keeps its packets although the job drops them, and so does one that takes the
    // place of another, `before`.
    void lock(const Clip *before = nullptr);
    void unlock();

private:
    std::shared_ptr<Job> m_job;
    FilterChain m_filters;
    std::optional<dissect::TimeRange> m_time;
    std::optional<dissect::TimeRange> m_kept; // what the job had when the clip was locked
    std::shared_ptr<const void> m_hold; // of these
};

} // namespace remora::standin
