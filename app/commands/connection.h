// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCommandLineParser>

#include "app/commandline.h"
#include "netshark/appliance.h"

namespace remora::app {

// The options that say how to reach an appliance, and the connection they ask for.
void addConnectionOptions(QCommandLineParser &parser);

struct Connected {
    std::unique_ptr<netshark::Appliance> appliance;
    netshark::ApplianceInfo info;
    QString host; // "name:port"
};
// Logs in. Complains where that fails; `status` then tells how the command ends.
std::optional<Connected> connectTo(const QCommandLineParser &parser, ExitStatus &status);

// The job by its id or its name; where that is empty, the first that runs.
tl::expected<netshark::Job, QString> findJob(const Connected &connected, const QString &wanted);

} // namespace remora::app
