// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QCommandLineParser>

#include "app/terminal/exitstatus.h"
#include "app/terminal/optionlist.h"
#include "model/appliance/hostandport.h"
#include "netshark/appliance.h"

namespace remora::app {

// The options that say how to reach an appliance, and the connection they ask for.
void addConnectionOptions(OptionList &options);

// What these options say, found right before anything is asked of the appliance.
struct ConnectionRequest {
    model::HostAndPort host;
    QString user;
    QString purpose;
    bool asksPassword = false; // on standard input
    QString fingerprint; // of the certificate to trust; empty: as it is remembered
    bool remembers = false; // that fingerprint
    netshark::Transport way;
};
// The error is a sentence about wrong usage.
tl::expected<ConnectionRequest, QString> connectionRequest(const QCommandLineParser &parser);

// The same for each of several appliances, at most 16, with one account; --trust is then of the
// first, the second and so on, or of none.
tl::expected<QList<ConnectionRequest>, QString> connectionRequests(
    const QCommandLineParser &parser);

struct Connected {
    std::unique_ptr<netshark::Appliance> appliance;
    netshark::ApplianceInfo info;
    QString host; // "name:port"
};
// Logs in. Complains where that fails; `status` then tells how the command ends.
std::optional<Connected> connectTo(const ConnectionRequest &request, ExitStatus &status);

// The same with a password that was read before: on any thread, which then has the appliance.
std::optional<Connected> connectTo(
    const ConnectionRequest &request, const QString &password, ExitStatus &status);

// Logs out, also after an interrupt, which has then done what it was for.
void goodbye(const Connected &connected);

// The job by its id or its name; where that is empty, the first that runs and holds packets, else
// the first that runs.
tl::expected<netshark::Job, QString> findJob(const Connected &connected, const QString &wanted);

} // namespace remora::app
