// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QList>

#include "app/commands/analysis.h"
#include "dissect/capture/capturereader.h"
#include "dissect/store/csvtables.h"
#include "model/charts/chartseries.h"

namespace remora::app {

// A capture that was read to its end.
struct Loaded {
    dissect::PacketStore store;
    std::vector<dissect::Conversation> conversations;
    std::vector<dissect::NoteTotals> noteTotals;
    dissect::CaptureFacts facts;
    std::vector<std::uint8_t> clientIsA; // by row of the conversations
    std::vector<dissect::ConversationRow> rows; // with packets, in the order of their first
};

dissect::Result<Loaded> load(const QString &path, const AnalysisOptions &options);
// Leaves what matches the filter, which is known to be right.
void select(Loaded &loaded, const AnalysisOptions &options);
void settleRoles(Loaded &loaded, const AnalysisOptions &options);
// What charts are about; all packets where there is no conversation. The error is a sentence.
tl::expected<QList<model::ChartSelection>, QString> selections(
    const Loaded &loaded, const AnalysisOptions &options);
// Why a chart was not made, and what to ask for instead.
QString tooManyBinsText(const model::ChartData &chart);
model::ChartSource chartSource(const Loaded &loaded, const QString &path);

} // namespace remora::app
