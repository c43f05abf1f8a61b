// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QList>

#include "app/commands/analysis.h"
#include "app/terminal/exitstatus.h"
#include "dissect/store/conversationdetails.h"
#include "dissect/tables/csvtables.h"
#include "dissect/turns/turntable.h"
#include "model/charts/chartseries.h"
#include "model/charts/selectionwords.h"
#include "model/verdict/verdictinfocus.h"
#include "model/workspace/savedinvestigation.h"

namespace remora::app {

// A capture that was read to its end, with what the command line wants of it in focus.
class Analyzed {
public:
    // Reads it; complains about what was left out.
    Analyzed(const model::SavedInvestigation &start, const AnalysisOptions &options);

    model::Investigation &investigation() { return m_investigation; }
    const model::Investigation &investigation() const { return m_investigation; }
    // How it can be shown again.
    const model::SavedInvestigation &start() const { return m_start; }
    // Why nothing can be made of it; Done where it can.
    ExitStatus status() const { return m_status; }
    // What charts and tables of packets are about.
    const QList<model::ChartSelection> &selections() const { return m_selections; }
    // By row of the conversations. Found when it is first asked for: a pass over all packets.
    std::shared_ptr<const std::vector<dissect::ConversationDetails>> details() const;
    // Those of which a packet is in focus. Cut when they are first asked for: passes over all
    // packets.
    const std::vector<dissect::Turn> &turns() const;
    model::WaitingVerdict waiting() const; // of the selected conversations where some are
    dissect::TapPosition tap() const { return m_investigation.capture().tap(); }
    // Conversations with packets, in the order of their first, with these details and turns.
    std::vector<dissect::ConversationRow> rows() const;
    // Nothing where its bins are too many, which is complained about.
    std::shared_ptr<const model::ChartData> chart(
        const model::ChartKind &kind, const model::ChartOptions &options) const;

private:
    ExitStatus settle(const AnalysisOptions &options);
    ExitStatus swap(const QString &words);
    ExitStatus select(const QString &words);
    model::SelectableConversations selectable() const;

    model::SavedInvestigation m_start;
    model::Investigation m_investigation;
    QList<model::ChartSelection> m_selections;
    mutable std::shared_ptr<const std::vector<dissect::ConversationDetails>> m_details;
    mutable std::shared_ptr<const dissect::TurnTable> m_turns;
    ExitStatus m_status = Done;
};

} // namespace remora::app
