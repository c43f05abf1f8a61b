// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/json.h"

#include <algorithm>
#include <limits>

#include <QJsonArray>

#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::netshark::json {

namespace {

    constexpr qsizetype longestText = 4096;

    tl::unexpected<Error> notUnderstood(QLatin1StringView what)
    {
        return failure(Error::Kind::NotAnAppliance, what);
    }

    QString text(const QJsonObject &object, QLatin1StringView name)
    {
        return object.value(name).toString().left(longestText);
    }

    constexpr qint64 mostBytes = std::numeric_limits<qint64>::max();

    // 0: not said, or nothing that could be meant.
    qint64 number(const QJsonObject &object, QLatin1StringView name, qint64 most = mostBytes)
    {
        return wholeNumber(object.value(name), most).value_or(0);
    }

    std::optional<dissect::TimeRange> range(const QJsonValue &first, const QJsonValue &last)
    {
        const auto begin = timestamp(first);
        const auto end = timestamp(last);
        if (!begin || !end || *end <= 0 || *end < *begin)
            return std::nullopt;
        return dissect::TimeRange{*begin, *end};
    }

    // "TIME" filters: "START_NS, END_NS".
    std::optional<dissect::TimeRange> clipSpan(const QJsonObject &config)
    {
        const QJsonArray filters = config.value("filters"_L1).toArray();
        for (const auto &value : filters) {
            const QJsonObject filter = value.toObject();
            const QStringList ends = text(filter, "value"_L1).split(','_L1);
            if (text(filter, "type"_L1) == "TIME"_L1 && ends.size() == 2)
                return range(ends[0].trimmed(), ends[1].trimmed());
        }
        return std::nullopt;
    }

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

    QList<Filter> filtersOf(const QJsonObject &config)
    {
        using Kind = Filter::Kind;
        QList<Filter> list;
        const QJsonArray filters = config.value("filters"_L1).toArray();
        for (const auto &value : filters) {
            const QJsonObject filter = value.toObject();
            for (const Kind kind : {Kind::Native, Kind::Bpf, Kind::Display, Kind::Time}) {
                if (text(filter, "type"_L1) == name(kind))
                    list.append({kind, text(filter, "value"_L1)});
            }
        }
        return list;
    }

    QJsonObject asObject(const Filter &filter)
    {
        return {{"type"_L1, name(filter.kind)}, {"value"_L1, filter.text}};
    }

    Filter timeFilter(const dissect::TimeRange &range)
    {
        return {Filter::Kind::Time, QStringLiteral("%1, %2").arg(range.begin).arg(range.end)};
    }

    void addDirectory(const QJsonObject &directory, QList<File> &files, int depth)
    {
        constexpr int deepest = 32;
        const QString id = text(directory, "id"_L1);
        if (depth > deepest || id.isEmpty())
            return;
        files.append({id, 0, true});
        const QJsonArray inner = directory.value("dirs"_L1).toArray();
        for (const auto &value : inner)
            addDirectory(value.toObject(), files, depth + 1);
        const QJsonArray own = directory.value("files"_L1).toArray();
        for (const auto &value : own) {
            const QJsonObject file = value.toObject();
            files.append({text(file, "id"_L1), number(file, "size"_L1), false});
        }
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

    // Start and end of an export are whole seconds; what is finer needs a TIME filter besides.
    void putRange(const dissect::TimeRange &asked, QJsonObject &config, QJsonArray &filters)
    {
        const qint64 begin = asked.begin / dissect::second;
        const qint64 end = (asked.end + dissect::second - 1) / dissect::second;
        config.insert("start_time"_L1, begin);
        config.insert("end_time"_L1, end);
        if (begin * dissect::second == asked.begin && end * dissect::second == asked.end)
            return;
        filters.append(asObject(timeFilter(asked)));
    }

} // namespace

std::optional<dissect::Timestamp> timestamp(const QJsonValue &value)
{
    return wholeNumber(value, dissect::latestTime);
}

Result<QStringList> serviceVersions(const QJsonDocument &services, const QString &service)
{
    if (!services.isArray())
        return notUnderstood("services"_L1);
    const QJsonArray list = services.array();
    for (const auto &value : list) {
        const QJsonObject entry = value.toObject();
        if (text(entry, "id"_L1) != service)
            continue;
        QStringList versions;
        const QJsonArray offered = entry.value("versions"_L1).toArray();
        for (const auto &version : offered)
            versions.append(version.toString());
        return versions;
    }
    return notUnderstood("services"_L1);
}

Result<AuthInfo> authInfo(const QJsonDocument &answer)
{
    if (!answer.isObject())
        return notUnderstood("auth_info"_L1);
    const QJsonObject object = answer.object();
    AuthInfo info;
    const QJsonArray methods = object.value("supported_methods"_L1).toArray();
    info.basic = methods.contains("BASIC"_L1);
    info.cookie = methods.contains("COOKIE"_L1);
    info.asksPurpose = object.value("specify_purpose"_L1).toBool();
    info.allowsPasswordSave = object.value("allow_password_save"_L1).toBool(true);
    info.banner = text(object, "login_banner"_L1);
    return info;
}

QJsonDocument login(const QString &user, const QString &password, const QString &purpose)
{
    QJsonObject request{{"username"_L1, user}, {"password"_L1, password}};
    if (!purpose.isEmpty())
        request.insert("purpose"_L1, purpose);
    return QJsonDocument(request);
}

Result<SessionCookie> sessionCookie(const QJsonDocument &answer)
{
    const QJsonObject object = answer.object();
    const SessionCookie cookie{
        text(object, "session_key"_L1).toLatin1(), text(object, "session_id"_L1).toLatin1()};
    // They go into a header line as they are.
    const auto isToken = [](const QByteArray &part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](char c) {
            return c > ' ' && c < 127 && c != ';';
        });
    };
    if (!isToken(cookie.name) || !isToken(cookie.value))
        return notUnderstood("login"_L1);
    return cookie;
}

Result<ApplianceInfo> systemInfo(const QJsonDocument &system, const QJsonDocument &common)
{
    const QJsonObject object = system.object();
    const auto time = timestamp(object.value("local_time"_L1));
    if (!time)
        return notUnderstood("system/info"_L1);
    ApplianceInfo info;
    info.hostname = text(object, "hostname"_L1);
    info.timeZone = text(object, "timezone"_L1);
    info.localTime = *time;
    info.model = text(common.object(), "model"_L1);
    info.softwareVersion = text(common.object(), "sw_version"_L1);
    return info;
}

Result<QList<Job>> jobs(const QJsonDocument &answer)
{
    if (!answer.isArray())
        return notUnderstood("jobs"_L1);
    QList<Job> list;
    const QJsonArray array = answer.array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const QJsonObject config = object.value("config"_L1).toObject();
        const QJsonObject status = object.value("status"_L1).toObject();
        Job job;
        job.id = text(object, "id"_L1);
        job.name = text(config, "name"_L1);
        job.interfaceName = text(config, "interface_name"_L1);
        job.state = text(status, "state"_L1);
        job.bpf = text(config, "bpf_filter"_L1);
        job.snapLength
            = static_cast<int>(number(config, "snap_length"_L1, std::numeric_limits<int>::max()));
        const QJsonObject retention = config.value("packet_retention"_L1).toObject();
        job.retentionBytes = number(retention, "size_limit"_L1);
        job.retentionTime = number(retention, "time_limit"_L1, longestRetention / dissect::second)
            * dissect::second;
        job.indexBytes = number(object.value("index"_L1).toObject(), "size"_L1);
        job.packetBytes = number(status, "packet_size"_L1);
        job.span = range(status.value("packet_start_time"_L1), status.value("packet_end_time"_L1));
        list.append(job);
    }
    return list;
}

Result<QList<Clip>> clips(const QJsonDocument &answer)
{
    if (!answer.isArray())
        return notUnderstood("clips"_L1);
    QList<Clip> list;
    const QJsonArray array = answer.array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const QJsonObject config = object.value("config"_L1).toObject();
        Clip clip;
        clip.id = text(object, "id"_L1);
        clip.jobId = text(config, "job_id"_L1);
        clip.description = text(config, "description"_L1);
        const QJsonObject status = object.value("status"_L1).toObject();
        clip.locked = status.value("locked"_L1).toBool();
        clip.estimatedBytes = number(status, "estimated_size"_L1);
        clip.filters = filtersOf(config);
        clip.span = clipSpan(config);
        list.append(clip);
    }
    return list;
}

Result<QList<Interface>> interfaces(const QJsonDocument &answer)
{
    if (!answer.isArray())
        return notUnderstood("interfaces"_L1);
    QList<Interface> list;
    const QJsonArray array = answer.array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        list.append({text(object, "id"_L1), text(object, "name"_L1), text(object, "description"_L1),
            text(object.value("link"_L1).toObject(), "status"_L1) == "UP"_L1});
    }
    return list;
}

Result<QList<File>> files(const QJsonDocument &answer)
{
    QList<File> list;
    if (answer.isObject()) {
        addDirectory(answer.object(), list, 0);
        return list;
    }
    if (!answer.isArray())
        return notUnderstood("fs"_L1);
    const QJsonArray array = answer.array();
    for (const auto &value : array)
        addDirectory(value.toObject(), list, 0);
    return list;
}

Result<Storage> storage(const QJsonDocument &answer)
{
    const QJsonObject packets = answer.object().value("packet_storage"_L1).toObject();
    if (packets.isEmpty())
        return notUnderstood("stats/storage"_L1);
    return Storage{
        text(packets, "status"_L1), number(packets, "total"_L1), number(packets, "used"_L1)};
}

Result<QList<NativeField>> nativeFields(const QJsonDocument &answer)
{
    if (!answer.isArray())
        return notUnderstood("info/fields"_L1);
    QList<NativeField> list;
    const QJsonArray array = answer.array();
    for (const auto &value : array) {
        const QJsonObject field = value.toObject();
        list.append({text(field, "id"_L1), text(field, "type"_L1), text(field, "description"_L1)});
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

QStringList exportsLike(
    const QJsonDocument &answer, const QString &owner, const ExportRequest &request)
{
    const QJsonObject wanted = exportConfig(request).object();
    QStringList ids;
    const QJsonArray array = answer.array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const QJsonObject config = object.value("config"_L1).toObject();
        bool same = text(object.value("status"_L1).toObject(), "owner"_L1) == owner;
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            same = same && config.value(it.key()) == it.value();
        if (same)
            ids << text(object, "id"_L1);
    }
    return ids;
}

QJsonDocument exportConfig(const ExportRequest &request)
{
    QJsonObject config{{"output_format"_L1, name(request.format)}};
    QJsonArray filters;
    for (const Filter &filter : request.filters)
        filters.append(asObject(filter));
    if (request.range)
        putRange(*request.range, config, filters);
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
