// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "dissect/core/filesink.h"
#include "dissect/series/series.h"
#include "dissect/series/streamseries.h"
#include "dissect/store/conversationdetails.h"
#include "dissect/store/endpointtotals.h"
#include "dissect/store/notetotals.h"
#include "dissect/store/packetstore.h"
#include "dissect/store/roles.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// A conversation with its roles settled, in the order in which it is to be written.
struct ConversationRow {
    const Conversation *conversation;
    Roles roles;
    const NoteTotals *notes = nullptr; // nullptr: all are 0
    const ConversationDetails *details = nullptr; // nullptr: not gone over, its columns are empty
    const TurnTotals *turns = nullptr; // nullptr: it has none, their columns are empty
};

// "tcp", "udp", "icmp", …, or the protocol's number.
std::string_view protocolName(std::uint8_t protocol);

// Raw values, headers in tshark's field names. Times in epoch seconds, RTT in seconds, lengths in
// bytes; a value that does not exist is empty.
void writeConversations(FileSink &sink, std::span<const ConversationRow> rows);
void writeEndpoints(FileSink &sink, std::span<const EndpointTotals> endpoints);
// With the conversations that they are of; clientIsA by row of these.
void writeTurns(FileSink &sink, std::span<const Turn> turns,
    std::span<const Conversation> conversations, std::span<const std::uint8_t> clientIsA);
// Every value as `tshark -T fields -E occurrence=l` prints it.
void writePackets(
    FileSink &sink, const PacketStore &store, std::span<const Conversation> conversations);
void writeSeries(FileSink &sink, const Samples &samples);
// Each bin with the part of it that was captured.
void writeSeries(FileSink &sink, const BinnedSums &sums);
// `ofPercentiles`: they are p50, p95 and p99.
void writeSeries(FileSink &sink, const BinnedBands &bands, bool ofPercentiles = false);
// Segments, then acknowledgments with the window that they offer.
void writeSeries(FileSink &sink, const SequenceTrace &trace);
// from,to,value: `edges` is one longer than `values`.
void writeHistogram(FileSink &sink, std::span<const double> edges, std::span<const double> values);
// A stretch of a turn that has one cause, and when it was.
struct TurnStretch {
    std::uint32_t stream = 0;
    std::uint32_t turn = 0;
    TimePart part{};
    TimeRange time;
    bool isAtMost = false;
};
void writeStretches(FileSink &sink, std::span<const TurnStretch> stretches);
// Sorted values, each with the share of all that it is not less than.
void writeDistribution(FileSink &sink, std::span<const double> values);
// Values over the mean of something else in the same bin.
void writeScatter(FileSink &sink, std::span<const Timestamp> times, std::span<const double> across,
    std::span<const double> values);

} // namespace remora::dissect
