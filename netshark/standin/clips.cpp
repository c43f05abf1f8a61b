// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/clips.h"

#include <algorithm>

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
    return clip;
}

std::optional<TimeRange> Clip::span() const
{
    const auto whole = m_job->span();
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
    return m_filters.over(m_job->open(range), link());
}

std::int64_t Clip::bytesAtMost(TimeRange range) const
{
    const TimeRange part = span().value_or(TimeRange{});
    return m_job->bytesAtMost({std::max(range.begin, part.begin), std::min(range.end, part.end)});
}

} // namespace remora::standin
