// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include "netshark/standin/appliancestate.h"

namespace remora::standin {

// How the client wants high-precision timestamps (header X-RBT-High-Precision-Timestamp-Format).
class TimestampFormat {
public:
    // "ns number", "us string", …; anything else is "ns number".
    explicit TimestampFormat(const QByteArray &header);
    QJsonValue operator()(dissect::Timestamp time) const;

private:
    dissect::Duration m_unit = 1;
    bool m_text = false;
};

// The JSON bodies of the API description's resources.
namespace resources {
    QJsonObject systemInfo(
        const ApplianceState &state, const QString &version, const TimestampFormat &time);
    QJsonObject commonInfo();
    QJsonArray services(const ApplianceState &state);
    QJsonObject authInfo(const ApplianceState &state);
    QJsonObject storage(const ApplianceState &state);
    QJsonObject memory();
    QJsonArray interfaces();
    QJsonObject jobConfig(const Job &job);
    QJsonObject jobStatus(const Job &job, const TimestampFormat &time);
    QJsonObject jobStats(const Job &job);
    QJsonObject jobIndex(const Job &job, const TimestampFormat &time);
    QJsonObject job(const Job &job, const TimestampFormat &time);
    QJsonObject clipStatus(const Clip &clip);
    QJsonObject clipIndex(const Clip &clip, const TimestampFormat &time);
    QJsonObject clip(const Clip &clip, const TimestampFormat &time);
    QJsonObject exportInfo(const Export &item, const TimestampFormat &time);
    QJsonObject file(const QString &id, const FileSource &source);
    QJsonObject directory(const ApplianceState &state, const QString &id);
    QJsonArray fields();
} // namespace resources

} // namespace remora::standin
