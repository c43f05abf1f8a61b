// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <QSet>

#include "dissect/turns/turnsource.h"
#include "model/investigation/filtersearch.h"

namespace remora::model {

// What a focus leaves of a capture: packets, and what their conversations come to.
struct FocusView {
    dissect::PacketStore filtered; // packets that the filter leaves, in any time
    dissect::PacketStore store; // those within the time range
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<dissect::Conversation>> all; // of all packets
    std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals;
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA; // by row of the conversations
    // Of the whole capture, whatever is in focus: found when somebody asks.
    std::shared_ptr<const dissect::TurnSource> turnSource;
    quint64 packets = 0;
    quint64 withPackets = 0; // conversations
    QString problem; // why the filter is not applied; empty where it is
};

// What finding that out needs, copied so that it can be done on any thread.
struct FocusQuestion {
    dissect::PacketStore store;
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals;
    std::vector<std::uint16_t> serverPorts;
    QSet<std::uint32_t> swapped;
    dissect::TapPosition tap = dissect::TapPosition::Unknown; // as the user set it
    FocusState focus;
    dissect::FilterContext context;
    QString path;
    quint64 sections = 1; // of the file
    quint64 roles = 0; // changes with ports, swaps and the tap
    std::shared_ptr<const dissect::TurnSource> turns; // as they were known before; nullptr: never
    std::shared_ptr<const std::atomic<bool>> cancelled;
};
// Nothing where it was cancelled.
std::optional<FocusView> focusView(const FocusQuestion &asked, FilterSearch &search);

} // namespace remora::model
