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
    Result<ApplianceInfo> systemInfo(const QJsonDocument &system, const QJsonDocument &common);
    Result<QList<Job>> jobs(const QJsonDocument &answer);
    Result<QList<Clip>> clips(const QJsonDocument &answer);
    Result<QList<Interface>> interfaces(const QJsonDocument &answer);
    // All files and folders of the answer, in the order of a tree.
    Result<QList<File>> files(const QJsonDocument &answer);
    Result<Storage> storage(const QJsonDocument &answer);
    Result<QList<NativeField>> nativeFields(const QJsonDocument &answer);
    QJsonDocument clipConfig(const ClipRequest &request);
    // The ids of those exports that were created by that account with that configuration.
    QStringList exportsLike(
        const QJsonDocument &answer, const QString &owner, const ExportRequest &request);
    QJsonDocument exportConfig(const ExportRequest &request);
    Result<QString> createdId(const QJsonDocument &answer);
    Result<ExportStatus> exportStatus(const QJsonDocument &answer);
    // From 1970 to dissect::latestTime. "ns number" and "ns string" both; a double would lose
    // nanoseconds.
    std::optional<dissect::Timestamp> timestamp(const QJsonValue &value);
} // namespace json

} // namespace remora::netshark
