// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "dissect/core/filesink.h"
#include "model/charts/chartarrangement.h"
#include "model/filters/querywords.h"
#include "model/investigation/investigation.h"
#include "model/tables/conversationorder.h"
#include "model/verdict/baseline.h"

namespace remora::model {

// Everything that makes the window look as it does at one capture: a file that ends in .remora, in
// JSON, opens it again, in the window and on the command line.
struct SavedInvestigation : InvestigationStart {
    static constexpr int version = 2;

    dissect::Grouping grouping = dissect::Grouping::Stream;
    std::vector<ConversationColumn> columns; // in their order; empty: the usual ones
    std::vector<SortBy> sorting; // empty: the usual one
    ChartArrangement arrangement;
    ChartOptions chartOptions;
    std::optional<QueryWords> query; // nothing: the usual one
    std::shared_ptr<const Baseline> baseline; // of the verdict; nullptr: none
};

// Whether a name is that of an investigation.
bool isInvestigation(const QString &path);

// The paths of the capture, and of those that its query reads too, are written relative to the file
// where they lie below it. Reads the whole
// capture for its identity where that is not given: not for the GUI thread.
dissect::Result<void> writeInvestigation(const SavedInvestigation &investigation,
    const QString &path, const dissect::FileSink::Options &options = {});

// An investigation as its file has it, without what does not fit: files come from anywhere.
// Unsupported for a newer version; the words name what is wrong.
dissect::Result<SavedInvestigation> readInvestigation(const QString &path);
// What such a file holds, and what that means; its path tells where its capture is.
QByteArray investigationJson(const SavedInvestigation &investigation, const QString &path);
dissect::Result<SavedInvestigation> parseInvestigation(const QByteArray &json, const QString &path);

} // namespace remora::model
