// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QList>

#include "model/capture/capturefacts.h"
#include "model/charts/chartseries.h"
#include "model/investigation/investigation.h"
#include "model/tables/conversationorder.h"
#include "model/work/savetask.h"
#include "ui/charts/chartappearance.h"
#include "ui/report/report.h"

namespace remora::ui {

// What a report is made of. A value; any thread.
struct ReportSource {
    model::CaptureSubject subject;
    model::InvestigationStart start; // that shows the same again
    std::optional<Report::Verdict> verdict; // see reportVerdict
    model::ConversationRows rows;
    dissect::Grouping grouping = dissect::Grouping::Stream; // of the rows
    std::vector<model::SortBy> sorting; // that made the order; empty: the usual one
    std::vector<std::uint32_t> order; // of the rows; the first ones are written
    std::vector<model::ConversationColumn> columns;
    // With how they are drawn; of which nothing but the range may be missing: all that it shows.
    struct Chart {
        std::shared_ptr<const model::ChartData> data;
        ChartAppearance appearance;
    };
    std::vector<Chart> charts;
    QList<model::ChartSelection> selections; // what the charts are about
    QString footer;
    QString path; // of the report
};

// Reads the whole file for its hash: not for the GUI thread. Fails only where it is cancelled.
dissect::Result<Report> makeReport(const ReportSource &source, const std::atomic<bool> &cancelled);
// Makes and writes it; runs on any thread.
model::SaveTask::Write reportWriter(const ReportSource &source, const QString &path);

// The command line that makes it again.
QString reportCommand(const ReportSource &source);

} // namespace remora::ui
