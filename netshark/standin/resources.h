// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include "netshark/standin/appliancestate.h"
#include "netshark/standin/dialect.h"

namespace remora::standin {

// The JSON bodies of the API description's resources.
namespace resources {
    QJsonObject systemInfo(const ApplianceState &state, const Dialect &dialect);
    QJsonObject commonInfo(const ApplianceState &state);
    QJsonArray services(const ApplianceState &state);
    QJsonObject authInfo(const ApplianceState &state, const Dialect &dialect);
    QJsonObject storage(const ApplianceState &state);
    QJsonObject memory();
    QJsonArray interfaces();
    QJsonObject jobConfig(const Job &job, const Dialect &dialect);
    QJsonObject jobStatus(const Job &job, const Dialect &dialect);
    QJsonObject jobStats(const Job &job, const Dialect &dialect);
    QJsonObject jobIndex(const Job &job, const Dialect &dialect);
    QJsonObject job(const Job &job, const Dialect &dialect);
    QJsonObject clipStatus(const Clip &clip);
    QJsonObject clipIndex(const Clip &clip, const Dialect &dialect);
    QJsonObject clip(const Clip &clip, const Dialect &dialect);
    QJsonObject exportInfo(const Export &item, const Dialect &dialect);
    QJsonArray fields();
} // namespace resources

} // namespace remora::standin
