// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "dissect/core/filesink.h"
#include "model/charts/chartarrangement.h"
#include "model/focus.h"
#include "model/tables/conversationorder.h"

namespace remora::model {

// Everything that makes the window look as it does at one capture: a file that ends in .remora, in
// JSON, opens it again, in the window and on the command line.
struct SavedInvestigation {
    static constexpr int version = 1;

    QString capture; // path
    QString bpf; // that let packets in
    std::vector<std::uint16_t> serverPorts;
    std::vector<std::uint32_t> swapped; // rows whose client and server the user has swapped
    FocusState focus;
    dissect::Grouping grouping = dissect::Grouping::Stream;
    std::vector<ConversationColumn> columns; // in their order; empty: the usual ones
    std::vector<SortBy> sorting; // empty: the usual one
    ChartArrangement arrangement;
    ChartOptions chartOptions;
    QString notes; // what the user wrote
};

// Whether a name is that of an investigation.
bool isInvestigation(const QString &path);

// The path of the capture is written relative to the file where it lies below it.
dissect::Result<void> writeInvestigation(const SavedInvestigation &investigation,
    const QString &path, const dissect::FileSink::Options &options = {});

// An investigation as its file has it, without what does not fit: files come from anywhere.
struct ReadInvestigation : SavedInvestigation {
    QStringList leftOut; // sentences, which name each thing
};
// Unsupported for a newer version; the words name what is wrong.
dissect::Result<ReadInvestigation> readInvestigation(const QString &path);
// What such a file holds; its path tells where its capture is.
dissect::Result<ReadInvestigation> parseInvestigation(const QByteArray &json, const QString &path);

// Leaves out the conversations that a capture of so many does not hold, and says so.
QStringList leaveOutMissing(SavedInvestigation &investigation, std::size_t conversations);

} // namespace remora::model
