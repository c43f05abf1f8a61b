// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "dissect/filter/filterexpression.h"
#include "dissect/store/packetstore.h"
#include "dissect/turns/turnsource.h"
#include "model/investigation/conversationselection.h"
#include "model/investigation/investigation.h"

namespace remora::model {

// Which packets of those in focus a query is asked of: in a time range, of the selected
// conversations, matching its condition.
struct QueriedPackets {
    std::optional<dissect::TimeRange> range; // nothing: any time
    ConversationSelection selected; // none: of all conversations
    QString where; // a filter of Remora's; empty, or not understood: all
    dissect::FilterContext context; // of `where`
    // Of all of the capture, and its packets.
    std::shared_ptr<const std::vector<dissect::Conversation>> whole;
    std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals;
    dissect::PacketStore all;
    QString path; // of its file, for what no column tells
    quint64 sections = 1; // of the file
    std::shared_ptr<const dissect::TurnSource> turns; // of all of the capture

    // Without condition and selection: what the capture knows for them.
    static QueriedPackets of(const Investigation &investigation);
    // Goes over all packets, and reads the file again where it must; any thread. An error also
    // where it was cancelled.
    dissect::Result<dissect::PacketStore> narrowed(const dissect::PacketStore &store,
        const std::vector<std::uint8_t> &clientIsA, const std::atomic<bool> &cancelled) const;
};

} // namespace remora::model
