// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs, clips, interfaces, files and what else packets can be had from.
#include <algorithm>

#include "netshark/json.h"
#include "netshark/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace remora::netshark::json {

namespace {

    // "TIME" filters: "START_NS, END_NS".
    std::optional<dissect::TimeRange> clipSpan(const QJsonObject &config)
    {
        for (const QJsonObject &filter : objects(config.value("filters"_L1))) {
            const QStringList ends = text(filter, "value"_L1).split(','_L1);
            if (text(filter, "type"_L1) == "TIME"_L1 && ends.size() == 2)
                return range(ends[0].trimmed(), ends[1].trimmed());
        }
        return std::nullopt;
    }

    void addDirectory(const QJsonObject &directory, QList<File> &files, int depth)
    {
        constexpr int deepest = 32;
        const QString id = idOf(directory);
        if (depth > deepest || id.isEmpty())
            return;
        files.append({id, 0, true, false});
        for (const QJsonObject &inner : objects(directory.value("dirs"_L1)))
            addDirectory(inner, files, depth + 1);
        for (const QJsonObject &own : objects(directory.value("files"_L1))) {
            if (const auto found = file(QJsonDocument(own)))
                files.append(*found);
        }
    }

    dissect::Duration seconds(const QJsonObject &object, QLatin1StringView name)
    {
        return number(object, name, longestRetention / dissect::second) * dissect::second;
    }

    // Sets what is meant, takes away what is not, and leaves everything else as it is.
    void put(QJsonObject &object, QLatin1StringView name, qint64 value)
    {
        if (value > 0)
            object.insert(name, value);
        else
            object.remove(name);
    }

    // Each object of a list that has an id, as `make` makes it.
    template <class Item, class Make>
    Result<QList<Item>> listOf(const QJsonDocument &answer, QLatin1StringView what, Make make)
    {
        if (!answer.isArray())
            return notUnderstood(what);
        QList<Item> list;
        for (const QJsonObject &object : objects(answer.array())) {
            if (const QString id = idOf(object); !id.isEmpty())
                list.append(make(id, object));
        }
        return list;
    }

} // namespace

JobConfig jobConfig(const QJsonObject &config)
{
    JobConfig job;
    job.name = text(config, "name"_L1);
    job.interfaceName = text(config, "interface_name"_L1);
    job.bpf = text(config, "bpf_filter"_L1);
    job.snapLength
        = static_cast<int>(number(config, "snap_length"_L1, std::numeric_limits<int>::max()));
    const QJsonObject retention = config.value("packet_retention"_L1).toObject();
    job.retentionBytes = number(retention, "size_limit"_L1);
    job.retentionPackets = number(retention, "packet_limit"_L1);
    job.retentionTime = seconds(retention, "time_limit"_L1);
    const QJsonObject index = config.value("indexing"_L1).toObject();
    job.isIndexed = !index.isEmpty();
    job.indexLimit = number(index, "size_limit"_L1);
    job.indexTime = seconds(index, "time_limit"_L1);
    job.indexIsSynced = index.value("synced"_L1).toBool();
    return job;
}

QJsonDocument withJobConfig(QJsonObject config, const JobConfig &job)
{
    config.insert("name"_L1, job.name);
    config.insert("interface_name"_L1, job.interfaceName);
    if (job.bpf.isEmpty())
        config.remove("bpf_filter"_L1);
    else
        config.insert("bpf_filter"_L1, job.bpf);
    put(config, "snap_length"_L1, job.snapLength);
    QJsonObject retention = config.value("packet_retention"_L1).toObject();
    put(retention, "size_limit"_L1, job.retentionBytes);
    put(retention, "packet_limit"_L1, job.retentionPackets);
    put(retention, "time_limit"_L1, job.retentionTime / dissect::second);
    config.insert("packet_retention"_L1, retention);
    if (!job.isIndexed) {
        config.remove("indexing"_L1);
        return QJsonDocument(config);
    }
    QJsonObject index = config.value("indexing"_L1).toObject();
    put(index, "size_limit"_L1, job.indexLimit);
    put(index, "time_limit"_L1, job.indexTime / dissect::second);
    index.insert("synced"_L1, job.indexIsSynced);
    config.insert("indexing"_L1, index);
    return QJsonDocument(config);
}

Result<QList<Job>> jobs(const QJsonDocument &answer)
{
    return listOf<Job>(answer, "jobs"_L1, [](const QString &id, const QJsonObject &object) {
        const QJsonObject status = object.value("status"_L1).toObject();
        Job job;
        static_cast<JobConfig &>(job) = jobConfig(object.value("config"_L1).toObject());
        job.id = id;
        job.state = text(status, "state"_L1);
        job.indexBytes = number(object.value("index"_L1).toObject(), "size"_L1);
        job.packetBytes = number(status, "packet_size"_L1);
        job.span = range(status.value("packet_start_time"_L1), status.value("packet_end_time"_L1));
        return job;
    });
}

Result<QList<Clip>> clips(const QJsonDocument &answer)
{
    return listOf<Clip>(answer, "clips"_L1, [](const QString &id, const QJsonObject &object) {
        const QJsonObject config = object.value("config"_L1).toObject();
        const QJsonObject status = object.value("status"_L1).toObject();
        Clip clip;
        clip.id = id;
        clip.jobId = text(config, "job_id"_L1);
        clip.description = text(config, "description"_L1);
        clip.locked = status.value("locked"_L1).toBool();
        clip.estimatedBytes = number(status, "estimated_size"_L1);
        clip.filters = filtersOf(config);
        clip.span = clipSpan(config);
        return clip;
    });
}

Result<QList<Interface>> interfaces(const QJsonDocument &answer)
{
    return listOf<Interface>(
        answer, "interfaces"_L1, [](const QString &id, const QJsonObject &object) {
            return Interface{id, text(object, "name"_L1), text(object, "description"_L1),
                text(object.value("link"_L1).toObject(), "status"_L1) == "UP"_L1};
        });
}

Result<File> file(const QJsonDocument &answer)
{
    const QJsonObject object = answer.object();
    const QString id = idOf(object);
    if (id.isEmpty())
        return notUnderstood("fs"_L1);
    File found{id, number(object, "size"_L1), object.contains("files"_L1),
        !object.value("index"_L1).toObject().isEmpty()};
    const QString type = text(object, "type"_L1);
    if (type == "MERGED_FILE"_L1)
        found.kind = File::Kind::Merged;
    else if (type == "MULTISEGMENT_FILE"_L1)
        found.kind = File::Kind::MultiSegment;
    if (found.isLinked())
        found.links = linkedFiles(object, id);
    return found;
}

QString sha256Of(const QJsonDocument &checksum)
{
    const QJsonObject object = checksum.object();
    return text(object, "method"_L1) == "SHA256"_L1 ? text(object, "value"_L1).toLower()
                                                    : QString();
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
    for (const QJsonObject &directory : objects(answer.array()))
        addDirectory(directory, list, 0);
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
    for (const QJsonObject &field : objects(answer.array()))
        list.append({text(field, "id"_L1), text(field, "type"_L1), text(field, "description"_L1),
            text(field, "name"_L1), text(field, "group"_L1), field.value("dimension"_L1).toBool()});
    return list;
}

} // namespace remora::netshark::json
