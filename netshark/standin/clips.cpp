// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/clips.h"

#include <algorithm>
#include <limits>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace remora::standin {

using dissect::TimeRange;

tl::expected<QList<FilterSpec>, QString> filterSpecs(const QJsonObject &config)
{
    QList<FilterSpec> specs;
    const QJsonValue value = config.value("filters"_L1);
    if (!value.isUndefined() && !value.isArray())
        return tl::unexpected<QString>(u"'filters' must be an array"_s);
    const QJsonArray array = value.toArray();
    for (const auto &entry : array) {
        const QJsonObject filter = entry.toObject();
        if (!filter.value("type"_L1).isString() || !filter.value("value"_L1).isString())
            return tl::unexpected<QString>(u"a filter needs 'type' and 'value'"_s);
        specs.append({filter.value("type"_L1).toString(), filter.value("value"_L1).toString()});
    }
    return specs;
}

tl::expected<std::shared_ptr<Clip>, QString> Clip::make(
    const QString &id, const QJsonObject &config, std::shared_ptr<Job> job)
{
    const auto specs = filterSpecs(config);
    if (!specs)
        return tl::unexpected(specs.error());
    auto filters = FilterChain::compile(*specs, job->link());
    if (!filters)
        return tl::unexpected(filters.error());
    auto clip = std::make_shared<Clip>();
    clip->id = id;
    clip->config = config;
    clip->created = wallClock() / dissect::second;
    clip->modified = clip->created;
    clip->m_job = std::move(job);
    clip->m_filters = std::move(*filters);
    for (const FilterSpec &spec : *specs) {
        const QStringList ends = spec.value.split(','_L1);
        if (spec.type == "TIME"_L1 && ends.size() == 2)
            clip->m_time
                = TimeRange{ends[0].trimmed().toLongLong(), ends[1].trimmed().toLongLong()};
    }
    clip->lock();
    return clip;
}

void Clip::lock(const Clip *before)
{
    constexpr auto ever = std::numeric_limits<dissect::Timestamp>::max() / 2;
    m_kept = m_job->span().value_or(TimeRange{wallClock(), wallClock()});
    if (before != nullptr && before->m_kept && before->m_job == m_job)
        m_kept->begin = std::min(m_kept->begin, before->m_kept->begin);
    m_hold = m_job->keep(m_time.value_or(TimeRange{m_kept->begin, ever}));
}

void Clip::unlock()
{
    m_kept.reset();
    m_hold.reset();
}

std::optional<TimeRange> Clip::span() const
{
    auto whole = m_job->span();
    const bool wasEmpty = m_kept && m_kept->begin == m_kept->end;
    if (m_kept && (whole || !wasEmpty))
        whole = TimeRange{std::min(m_kept->begin, whole.value_or(*m_kept).begin),
            std::max(m_kept->end, m_job->recordedUntil())};
    if (!whole || !m_time)
        return whole;
    const TimeRange part{std::max(whole->begin, m_time->begin), std::min(whole->end, m_time->end)};
    if (part.begin >= part.end)
        return std::nullopt;
    return part;
}

std::unique_ptr<PacketFeed> Clip::open(TimeRange range) const
{
    const TimeRange part = span().value_or(TimeRange{});
    range = {std::max(range.begin, part.begin), std::min(range.end, part.end)};
    range.end = std::max(range.begin, range.end);
    return m_filters.over(m_job->openKept(range), link());
}

std::int64_t Clip::bytesAtMost(TimeRange range) const
{
    const TimeRange part = span().value_or(TimeRange{});
    range = {std::max(range.begin, part.begin), std::min(range.end, part.end)};
    return range.begin < range.end ? m_job->bytesKept(range) : 0;
}

} // namespace remora::standin
