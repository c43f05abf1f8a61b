// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/exportlimits.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    constexpr qint64 furthest = 4'000'000'000; // seconds; later times would overflow

    // `without` where there is no such member, negative where it is no whole number from `least`
    // on.
    qint64 number(const QJsonObject &of, QLatin1StringView name, qint64 least, qint64 without)
    {
        if (!of.contains(name))
            return without;
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const QJsonValue value = of.value(name);
        const qint64 whole = value.isDouble() ? value.toInteger(none) : none;
        return whole < least ? none : whole;
    }

    std::optional<QString> unknownMember(
        const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (std::find(known.begin(), known.end(), it.key()) == known.end())
                return QStringLiteral("'%1' is unknown").arg(it.key());
        }
        return std::nullopt;
    }

} // namespace

tl::expected<ExportLimits, QString> ExportLimits::of(const QJsonObject &config)
{
    const QJsonValue stop = config.value("stop_rule"_L1);
    const QJsonObject rule = stop.toObject();
    if (!stop.isUndefined() && !stop.isObject())
        return tl::unexpected(u"'stop_rule' must be an object"_s);
    if (auto name = unknownMember(config,
            {"output_format"_L1, "output_filename"_L1, "start_time"_L1, "end_time"_L1,
                "stop_rule"_L1, "filters"_L1, "snap_length"_L1}))
        return tl::unexpected(*name);
    if (auto name = unknownMember(rule, {"size_limit"_L1, "packet_limit"_L1, "time_limit"_L1}))
        return tl::unexpected(u"stop_rule: "_s + *name);

    ExportLimits limits;
    qint64 snapLength = 0;
    qint64 start = 0;
    qint64 end = 0;
    struct Member {
        const QJsonObject &of;
        QLatin1StringView name;
        qint64 least;
        qint64 without;
        qint64 &to;
    };
    for (const Member &member : {Member{rule, "size_limit"_L1, 1, 0, limits.bytes},
             Member{rule, "packet_limit"_L1, 1, 0, limits.packets},
             Member{rule, "time_limit"_L1, 1, 0, limits.seconds},
             Member{config, "snap_length"_L1, 1, limits.snapLength, snapLength},
             Member{config, "start_time"_L1, 0, 0, start},
             Member{config, "end_time"_L1, 0, 0, end}}) {
        member.to = number(member.of, member.name, member.least, member.without);
        if (member.to < 0)
            return tl::unexpected(QStringLiteral("'%1' must be a whole number, %2 or more")
                                      .arg(member.name)
                                      .arg(member.least));
    }
    constexpr qint64 longest = 262'144;
    limits.snapLength = static_cast<std::uint32_t>(std::min(snapLength, longest));
    limits.seconds = std::min(limits.seconds, furthest);
    if (config.contains("start_time"_L1))
        limits.start = std::min(start, furthest);
    if (config.contains("end_time"_L1))
        limits.end = std::min(end, furthest);
    return limits;
}

tl::expected<QJsonObject, QString> stopRule(const QUrlQuery &query)
{
    QJsonObject rule;
    for (const auto &[name, limit] :
        {std::pair{u"bytes"_s, u"size_limit"_s}, std::pair{u"packets"_s, u"packet_limit"_s},
            std::pair{u"seconds"_s, u"time_limit"_s}}) {
        if (!query.hasQueryItem(name))
            continue;
        bool isNumber = false;
        rule.insert(limit, query.queryItemValue(name).toLongLong(&isNumber));
        if (!isNumber)
            return tl::unexpected(QStringLiteral("'%1' must be a whole number").arg(name));
    }
    return rule;
}

} // namespace remora::standin
