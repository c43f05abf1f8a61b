// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "dissect/series/series.h"
#include "dissect/store/packetstore.h"
#include "model/text/notenames.h"

namespace remora::model {

// How often one kind of note is shown, or one oddity, and where.
struct NoteKind {
    Severity severity = Severity::None;
    std::optional<dissect::TcpNote> note; // else
    std::optional<dissect::OddityName> oddity;
    quint64 count = 0;
    quint64 conversations = 0; // that it touches; not known of oddities
    dissect::Timestamp first = 0;
    std::optional<dissect::Timestamp> last; // not known of oddities
    quint64 firstPacket = 0; // number
};
QString noteKindName(const NoteKind &kind); // translated
// A filter that leaves the packets with the note; empty for an oddity.
QString noteKindFilter(const NoteKind &kind);

struct NoteSummary {
    std::vector<NoteKind> kinds; // the gravest first, then the most frequent
    quint64 packets = 0; // with any note or oddity, of those in focus
};

// Of the packets of the set that are in the store, by tshark's rule: a fast retransmission counts
// as a retransmission too. Which oddity a packet has is known of the whole capture alone: those of
// `oddities` are listed in any case. Any thread.
NoteSummary summarizeNotes(const dissect::PacketStore &store, const dissect::ConversationSet &set,
    std::size_t conversations, const dissect::OddityCounts &oddities);

} // namespace remora::model
