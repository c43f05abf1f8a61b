// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

#include "netshark/error.h"
#include "netshark/sources.h"

namespace remora::netshark {

// The only code of the client that knows the field names of the API description.
namespace json {
    struct AuthInfo {
        bool basic = false;
        bool cookie = false;
        bool asksPurpose = false;
        bool allowsPasswordSave = true;
        QString banner;
    };
    struct SessionCookie {
        QByteArray name;
        QByteArray value;
    };

    // The versions of one service in the list of services.
    Result<QStringList> serviceVersions(const QJsonDocument &services, const QString &service);
    Result<AuthInfo> authInfo(const QJsonDocument &answer);
    QJsonDocument login(const QString &user, const QString &password, const QString &purpose);
    Result<SessionCookie> sessionCookie(const QJsonDocument &answer);
    Result<ApplianceInfo> systemInfo(const QJsonDocument &system);
    // Model and version, from another resource.
    void addCommonInfo(const QJsonDocument &common, ApplianceInfo &info);
    // What is to be said of its times; empty where they are as they were asked for.
    QString oddTimes(const QJsonDocument &system);
    Result<QList<Job>> jobs(const QJsonDocument &answer);
    JobConfig jobConfig(const QJsonObject &config);
    // With all that `config` has besides.
    QJsonDocument withJobConfig(QJsonObject config, const JobConfig &job);
    Result<QList<Clip>> clips(const QJsonDocument &answer);
    Result<QList<Interface>> interfaces(const QJsonDocument &answer);
    // All files and folders of the answer, in the order of a tree.
    Result<QList<File>> files(const QJsonDocument &answer);
    Result<File> file(const QJsonDocument &answer);
    // What such a file is made of, and what is sent to make one. Paths there may be relative to the
    // folder of `id`.
    QList<LinkedFile> linkedFiles(const QJsonObject &file, const QString &id);
    QJsonDocument linkedFile(File::Kind kind, const QList<LinkedFile> &links);
    // Of so many sources.
    Result<Timeskew> timeskew(const QJsonDocument &answer, qsizetype sources);
    // Hexadecimal digits in lower case; empty where it is another kind of sum.
    QString sha256Of(const QJsonDocument &checksum);
    Result<Storage> storage(const QJsonDocument &answer);
    Result<QList<NativeField>> nativeFields(const QJsonDocument &answer);
    QJsonDocument clipConfig(const ClipRequest &request);
    // Its filters bear the mark, as their description: by that it is found again whose id was lost.
    QJsonDocument exportConfig(const ExportRequest &request, const QString &mark);
    Result<QList<QJsonObject>> exports(const QJsonDocument &answer);
    // The ids of those that bear the mark; of those that this account has created and that are
    // configured like this.
    QStringList marked(const QList<QJsonObject> &exports, const QString &mark);
    QStringList like(
        const QList<QJsonObject> &exports, const QString &owner, const ExportRequest &request);
    // A text: what comes as a number may have lost its leading zeros.
    Result<QString> createdId(const QJsonDocument &answer);
    Result<ExportStatus> exportStatus(const QJsonDocument &answer);
    // From 1970 to dissect::latestTime, as a number or a text; a double would lose nanoseconds.
    // Seconds and microseconds are told by their size.
    std::optional<dissect::Timestamp> timestamp(const QJsonValue &value);
} // namespace json

} // namespace remora::netshark
