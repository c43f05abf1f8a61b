// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/jobterms.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    using Whole = tl::expected<std::int64_t, QString>;

    // 0 where it is missing.
    Whole wholeNumber(const QJsonObject &from, QLatin1StringView name, std::int64_t most)
    {
        const double value = from.value(name).toDouble();
        if (value < 0 || value > static_cast<double>(most) || std::floor(value) != value)
            return tl::unexpected(
                QStringLiteral("'%1' must be a whole number from 0 to %2").arg(name).arg(most));
        return from.value(name).toInteger();
    }

} // namespace

bool JobTerms::takes(const dissect::RawPacket &packet) const
{
    return !filter || filter->matches(packet);
}

void JobTerms::cut(dissect::RawPacket &packet) const
{
    if (snapLength > 0)
        packet.data = packet.data.first(std::min<std::size_t>(packet.data.size(), snapLength));
}

tl::expected<JobPlan, QString> JobPlan::read(const QJsonObject &config, dissect::LinkType link)
{
    constexpr std::int64_t mostBytes = 1'000'000'000'000'000;
    constexpr std::int64_t mostSeconds = 9'000'000'000; // as nanoseconds it fits 64 bits
    JobPlan plan;
    JobTerms terms;
    std::int64_t retainedSeconds = 0;
    std::int64_t stopSeconds = 0;
    std::int64_t snapLength = 0;
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::int64_t unused = 0;
    const QJsonObject retention = config.value("packet_retention"_L1).toObject();
    const QJsonObject stop = config.value("stop_rule"_L1).toObject();
    const QJsonObject indexing = config.value("indexing"_L1).toObject();
    struct Number {
        const QJsonObject &from;
        QLatin1StringView name;
        std::int64_t most;
        std::int64_t &to;
    };
    for (const Number &number : {Number{retention, "size_limit"_L1, mostBytes, plan.retained.bytes},
             {retention, "packet_limit"_L1, mostBytes, plan.retained.packets},
             {retention, "time_limit"_L1, mostSeconds, retainedSeconds},
             {stop, "size_limit"_L1, mostBytes, plan.stopAfter.bytes},
             {stop, "packet_limit"_L1, mostBytes, plan.stopAfter.packets},
             {stop, "time_limit"_L1, mostSeconds, stopSeconds},
             {indexing, "size_limit"_L1, mostBytes, unused},
             {indexing, "time_limit"_L1, mostSeconds, unused},
             {config, "snap_length"_L1, 65'535, snapLength},
             {config, "requested_start_time"_L1, mostSeconds, start},
             {config, "requested_end_time"_L1, mostSeconds, end}}) {
        const Whole value = wholeNumber(number.from, number.name, number.most);
        if (!value)
            return tl::unexpected(value.error());
        number.to = *value;
    }
    if (end > 0 && end <= start)
        return tl::unexpected(u"'requested_end_time' must be after 'requested_start_time'"_s);
    const QString filter = config.value("bpf_filter"_L1).toString();
    if (!filter.isEmpty()) {
        auto compiled = dissect::BpfFilter::compile(filter.toStdString(), link);
        if (!compiled)
            return tl::unexpected(QStringLiteral("invalid 'bpf_filter' '%1': %2")
                                      .arg(filter, QString::fromStdString(compiled.error().words)));
        terms.filter = *compiled;
    }
    terms.snapLength = static_cast<std::uint32_t>(snapLength);
    plan.terms = std::make_shared<JobTerms>(terms);
    plan.retainedTime = retainedSeconds * dissect::second;
    plan.stopAfterTime = stopSeconds * dissect::second;
    plan.startsAtOnce = config.value("start_immediately"_L1).toBool(true);
    if (start > 0)
        plan.start = start * dissect::second;
    if (end > 0)
        plan.end = end * dissect::second;
    return plan;
}

} // namespace remora::standin
