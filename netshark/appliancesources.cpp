// SPDX-License-Identifier: GPL-3.0-or-later
// What packets can be had from, and what is made of it: jobs, clips, interfaces and files.
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include "netshark/appliance.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    QString jobPath(const QString &id) { return pathOf({SourceRef::Kind::Job, id}); }
    QString clipPath(const QString &id) { return pathOf({SourceRef::Kind::Clip, id}); }
    QString filePath(const QString &id) { return pathOf({SourceRef::Kind::File, id}); }

    QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    // The name of what is made in a folder: alone, as the appliance's own programs send it.
    HttpClient::Headers making(const QByteArray &type, const QString &name)
    {
        return {{"Content-Type", type}, {"Content-Disposition", QUrl::toPercentEncoding(name)}};
    }

    QString folderOf(const QString &id) { return id.left(id.lastIndexOf('/'_L1)); }
    QString nameOf(const QString &id) { return id.mid(id.lastIndexOf('/'_L1) + 1); }

} // namespace

Result<QList<Job>> Appliance::jobs()
{
    return ask("GET", sharkPath(u"jobs"_s)).and_then(json::jobs);
}

Result<QList<Clip>> Appliance::clips()
{
    return ask("GET", sharkPath(u"clips"_s)).and_then(json::clips);
}

Result<QList<Interface>> Appliance::interfaces()
{
    return ask("GET", sharkPath(u"interfaces"_s)).and_then(json::interfaces);
}

Result<QList<File>> Appliance::files()
{
    // Without that an appliance may list the first level alone.
    return ask("GET", sharkPath(u"fs?recursive=true&details=true"_s)).and_then(json::files);
}

Result<Storage> Appliance::storage()
{
    return ask("GET", sharkPath(u"stats/storage"_s)).and_then(json::storage);
}

Result<QList<NativeField>> Appliance::nativeFields()
{
    const auto answer = ask("GET", sharkPath(u"info/fields"_s));
    if (!answer && answer.error().kind == Error::Kind::NotFound)
        return QList<NativeField>();
    return answer.and_then(json::nativeFields);
}

Result<void> Appliance::setJobRunning(const QString &id, bool running, bool forgets)
{
    const auto tellStatus = [&](const QJsonObject &status) {
        return tell("PUT", sharkPath(jobPath(id) + "/status"_L1), compact(status));
    };
    // What runs cannot be cleared.
    if (forgets) {
        auto cleared = tellStatus({{"state"_L1, "STOPPED"_L1}, {"clear_packets"_L1, true}});
        if (!cleared || !running)
            return cleared;
    }
    return tellStatus({{"state"_L1, running ? "RUNNING"_L1 : "STOPPED"_L1}});
}

Result<QString> Appliance::createJob(const JobConfig &config)
{
    return ask("POST", sharkPath(u"jobs"_s),
        json::withJobConfig({}, config).toJson(QJsonDocument::Compact))
        .and_then(json::createdId);
}

Result<void> Appliance::changeJob(const QString &id, const JobConfig &config)
{
    return ask("GET", sharkPath(jobPath(id) + "/config"_L1))
        .and_then([&](const QJsonDocument &now) {
            return tell("PUT", sharkPath(jobPath(id)),
                json::withJobConfig(now.object(), config).toJson(QJsonDocument::Compact));
        });
}

Result<void> Appliance::removeJob(const QString &id)
{
    return tell("DELETE", sharkPath(jobPath(id)));
}

Result<void> Appliance::describeInterface(
    const QString &id, const QString &name, const QString &description)
{
    return tell("PUT", sharkPath(pathOf({SourceRef::Kind::Interface, id})),
        compact({{"name"_L1, name}, {"description"_L1, description}}));
}

Result<QString> Appliance::createClip(const ClipRequest &request)
{
    return ask(
        "POST", sharkPath(u"clips"_s), json::clipConfig(request).toJson(QJsonDocument::Compact))
        .and_then(json::createdId);
}

Result<void> Appliance::describeClip(const Clip &clip, const QString &description)
{
    // The whole configuration is replaced.
    return ask("GET", sharkPath(clipPath(clip.id) + "/config"_L1))
        .and_then([&](const QJsonDocument &now) {
            QJsonObject config = now.object();
            config.insert("description"_L1, description);
            return tell("PUT", sharkPath(clipPath(clip.id)), compact(config));
        });
}

Result<void> Appliance::lockClip(const QString &id, bool locked)
{
    return tell("PUT", sharkPath(clipPath(id) + "/status"_L1), compact({{"locked"_L1, locked}}));
}

Result<void> Appliance::removeClip(const QString &id)
{
    return tell("DELETE", sharkPath(clipPath(id)));
}

Result<void> Appliance::upload(
    const QString &localPath, const QString &to, const std::function<void(qint64)> &sent)
{
    QFile file(localPath);
    if (!openFile(file))
        return failure(Error::Kind::NotReadable, file.errorString());
    const QString name = QFileInfo(localPath).fileName();
    const auto answer
        = sendFile(sharkPath(filePath(to)), file, making("application/x-vnd.tcpdump", name), sent);
    if (!answer)
        return tl::unexpected(answer.error());
    const QString id = (to.endsWith('/'_L1) ? to : to + '/'_L1) + name;
    const auto told = HttpClient::parsed(answer->body).and_then(json::createdId);
    return compare(file, id, told.value_or(id));
}

// What has gone through a network and to another disk is what it was, or is said not to be.
Result<void> Appliance::compare(QFile &local, const QString &id, const QString &stored)
{
    if (stored != id)
        return failure(Error::Kind::StoredOtherwise, stored);
    const auto known = file(stored);
    if (!known)
        return tl::unexpected(known.error());
    if (known->size > 0 && known->size != local.size())
        return failure(Error::Kind::StoredOtherwise,
            u"%1, %2 B ≠ %3 B"_s.arg(stored).arg(known->size).arg(local.size()));
    const auto sum = checksum(stored);
    if (!sum)
        return tl::unexpected(sum.error());
    if (sum->isEmpty())
        return {};
    QCryptographicHash own(QCryptographicHash::Sha256);
    if (!local.seek(0) || !own.addData(&local))
        return failure(Error::Kind::NotReadable, local.errorString());
    if (own.result().toHex() != sum->toLatin1())
        return failure(Error::Kind::StoredOtherwise, u"%1, SHA-256 %2"_s.arg(stored, *sum));
    return {};
}

Result<void> Appliance::downloadFile(const QString &id, const HttpClient::Sink &sink)
{
    return stream(sharkPath(filePath(id) + "/download"_L1), sink);
}

Result<void> Appliance::removeFile(const QString &id)
{
    return tell("DELETE", sharkPath(filePath(id)));
}

Result<void> Appliance::createFolder(const QString &id)
{
    return tell(
        "POST", sharkPath(filePath(folderOf(id))), {}, making("x-shark-directory", nameOf(id)));
}

Result<void> Appliance::moveFile(const QString &id, const QString &to)
{
    return tell("POST", sharkPath(filePath(id) + "/move"_L1), compact({{"destination"_L1, to}}));
}

Result<File> Appliance::file(const QString &id)
{
    return ask("GET", sharkPath(filePath(id))).and_then(json::file);
}

Result<QString> Appliance::checksum(const QString &id)
{
    const auto answer = ask("GET", sharkPath(filePath(id) + "/checksum"_L1));
    const bool isUnknown
        = !answer && (answer.error().httpStatus == 404 || answer.error().httpStatus == 405);
    if (!isUnknown)
        return answer.map(json::sha256Of);
    // Older appliances know no such thing; or it is the file that is not there.
    return file(id).map([](const File &) { return QString(); });
}

Result<void> Appliance::setFileIndexed(const QString &id, bool indexed)
{
    return tell(indexed ? "POST" : "DELETE", sharkPath(filePath(id) + "/index"_L1));
}

} // namespace remora::netshark
