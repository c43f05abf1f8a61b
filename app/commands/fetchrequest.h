// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

#include "app/commands/connection.h"
#include "app/terminal/exitstatus.h"
#include "netshark/sources.h"

namespace remora::app {

// What `remora fetch` is asked for, as far as the command line alone tells.
struct FetchPlan {
    netshark::ExportRequest request; // without its range; a job by name or id, or none
    QString time; // empty: all there is
    QString output;
    bool estimates = false; // and fetches nothing
    bool isQuiet = false;
};

void addFetchOptions(OptionList &options);
// The error is a sentence about wrong usage, found before anything is asked of an appliance.
tl::expected<FetchPlan, QString> fetchPlan(const QCommandLineParser &parser);

struct FetchProblem {
    QString sentence;
    ExitStatus status = Failed;
};
// With the job, the range and the fields that the appliance knows. Waits.
tl::expected<netshark::ExportRequest, FetchProblem> exportRequest(
    const FetchPlan &plan, const Connected &connected);

} // namespace remora::app
