// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QString>

#include "dissect/core/result.h"
#include "model/charts/chartkind.h"
#include "model/focus.h"
#include "model/tables/conversationorder.h"

namespace remora::model {

// Everything that makes the window look as it does at one capture: a file that ends in .remora, in
// JSON, opens it again, in the window and on the command line.
struct Investigation {
    static constexpr int version = 1;

    QString capture; // path
    QString bpf; // that let packets in
    std::vector<std::uint16_t> serverPorts;
    std::vector<std::uint32_t> swapped; // rows whose client and server the user has swapped
    FocusState focus;
    dissect::Grouping grouping = dissect::Grouping::Stream;
    std::vector<ConversationColumn> columns; // in their order; empty: the usual ones
    std::vector<SortBy> sorting; // empty: the usual one
    std::set<ChartKind> charts;
    ChartOptions chartOptions;
    QString notes; // what the user wrote
};

// Whether a name is that of an investigation.
bool isInvestigation(const QString &path);

// The path of the capture is written relative to the file where it lies below it. Unsupported for a
// newer version; the words name what is wrong.
dissect::Result<void> writeInvestigation(const Investigation &investigation, const QString &path);
dissect::Result<Investigation> readInvestigation(const QString &path);

} // namespace remora::model
