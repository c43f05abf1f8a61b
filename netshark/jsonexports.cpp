// SPDX-License-Identifier: GPL-3.0-or-later
// Filters, and what is made with them: clips and exports.
#include <algorithm>

#include "netshark/json.h"
#include "netshark/jsonvalues.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::netshark::json {

namespace {

    QString name(Filter::Kind kind)
    {
        switch (kind) {
        case Filter::Kind::Native:
            return u"SHARK"_s;
        case Filter::Kind::Bpf:
            return u"BPF"_s;
        case Filter::Kind::Display:
            return u"WIRESHARK_DISPLAY"_s;
        case Filter::Kind::Time:
            break;
        }
        return u"TIME"_s;
    }

    QString name(ExportFormat format)
    {
        switch (format) {
        case ExportFormat::PcapUs:
            return u"PCAP_US"_s;
        case ExportFormat::PcapNs:
            return u"PCAP_NS"_s;
        case ExportFormat::PcapngUs:
            return u"PCAPNG_US"_s;
        case ExportFormat::PcapngNs:
            break;
        }
        return u"PCAPNG_NS"_s;
    }

    bool bears(const QJsonObject &config, const QString &mark)
    {
        const QList<QJsonObject> filters = objects(config.value("filters"_L1));
        return std::any_of(filters.begin(), filters.end(),
            [&](const QJsonObject &filter) { return text(filter, "description"_L1) == mark; });
    }

} // namespace

QJsonObject asObject(const Filter &filter, const QString &description)
{
    QJsonObject object{{"type"_L1, name(filter.kind)}, {"value"_L1, filter.text}};
    if (!description.isEmpty())
        object.insert("description"_L1, description);
    return object;
}

Filter timeFilter(const dissect::TimeRange &range)
{
    return {Filter::Kind::Time, QStringLiteral("%1, %2").arg(range.begin).arg(range.end)};
}

QList<Filter> filtersOf(const QJsonObject &config)
{
    using Kind = Filter::Kind;
    QList<Filter> list;
    for (const QJsonObject &filter : objects(config.value("filters"_L1))) {
        for (const Kind kind : {Kind::Native, Kind::Bpf, Kind::Display, Kind::Time}) {
            if (text(filter, "type"_L1) == name(kind))
                list.append({kind, text(filter, "value"_L1)});
        }
    }
    return list;
}

QJsonDocument clipConfig(const ClipRequest &request)
{
    QJsonArray filters;
    if (request.range.length() > 0)
        filters.append(asObject(timeFilter(request.range)));
    for (const Filter &filter : request.filters)
        filters.append(asObject(filter));
    return QJsonDocument(QJsonObject{{"job_id"_L1, request.jobId},
        {"description"_L1, request.description}, {"filters"_L1, filters}});
}

QJsonDocument exportConfig(const ExportRequest &request, const QString &mark)
{
    QJsonObject config{{"output_format"_L1, name(request.format)}};
    QJsonArray filters;
    for (const Filter &filter : request.filters)
        filters.append(asObject(filter, mark));
    if (request.range) {
        const dissect::TimeRange whole = wholeSeconds(*request.range);
        config.insert("start_time"_L1, qint64{whole.begin / dissect::second});
        config.insert("end_time"_L1, qint64{whole.end / dissect::second});
        // The filter is finer, and bears the mark where no other does.
        if (*request.range != whole || (filters.isEmpty() && !mark.isEmpty()))
            filters.append(asObject(timeFilter(*request.range), mark));
    }
    if (!filters.isEmpty())
        config.insert("filters"_L1, filters);
    if (request.snapLength > 0)
        config.insert("snap_length"_L1, request.snapLength);
    QJsonObject stop;
    if (request.stopAfterSeconds > 0)
        stop.insert("time_limit"_L1, request.stopAfterSeconds);
    if (request.stopAfterBytes > 0)
        stop.insert("size_limit"_L1, request.stopAfterBytes);
    if (request.stopAfterPackets > 0)
        stop.insert("packet_limit"_L1, request.stopAfterPackets);
    if (!stop.isEmpty())
        config.insert("stop_rule"_L1, stop);
    return QJsonDocument(config);
}

Result<QList<QJsonObject>> exports(const QJsonDocument &answer)
{
    if (!answer.isArray())
        return notUnderstood("exports"_L1);
    return objects(answer.array());
}

QStringList marked(const QList<QJsonObject> &exports, const QString &mark)
{
    QStringList ids;
    for (const QJsonObject &one : exports) {
        if (bears(one.value("config"_L1).toObject(), mark) && !idOf(one).isEmpty())
            ids << idOf(one);
    }
    return ids;
}

QStringList like(
    const QList<QJsonObject> &exports, const QString &owner, const ExportRequest &request)
{
    const QJsonObject wanted = exportConfig(request, {}).object();
    QStringList ids;
    for (const QJsonObject &one : exports) {
        const QJsonObject config = one.value("config"_L1).toObject();
        bool same = text(one.value("status"_L1).toObject(), "owner"_L1) == owner;
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            same = same && (it.key() == "filters"_L1 || config.value(it.key()) == it.value());
        if (same && !idOf(one).isEmpty())
            ids << idOf(one);
    }
    return ids;
}

Result<QString> createdId(const QJsonDocument &answer)
{
    const QString id = text(answer.object(), "id"_L1);
    if (id.isEmpty())
        return notUnderstood("id"_L1);
    return id;
}

Result<ExportStatus> exportStatus(const QJsonDocument &answer)
{
    const QJsonObject status = answer.object().value("status"_L1).toObject();
    ExportStatus result;
    result.state = text(status, "state"_L1);
    result.bytesAtMost = wholeNumber(status.value("bytes_approx"_L1), mostBytes);
    if (result.state.isEmpty())
        return notUnderstood("exports"_L1);
    return result;
}

} // namespace remora::netshark::json
