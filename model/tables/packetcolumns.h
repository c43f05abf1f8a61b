// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include <QString>

#include "dissect/capture/sequencebases.h"
#include "dissect/names/dnsanswers.h"
#include "dissect/store/conversation.h"
#include "dissect/store/packetchunk.h"

namespace remora::model {

// The columns of the packet table, each declared once.
enum class PacketColumn {
    Number,
    Time,
    Way,
    Source,
    SourcePort,
    Destination,
    DestinationPort,
    Protocol,
    Length,
    Flags,
    Sequence,
    Acknowledgment,
    SegmentLength,
    Window,
    Rtt,
    InFlight,
    Notes,
};
inline constexpr int packetColumns = 17;

// A packet with what is known of its conversation.
struct PacketFacts {
    const dissect::PacketChunk *chunk = nullptr;
    std::size_t row = 0; // in the chunk
    std::uint64_t number = 0; // frame.number
    const dissect::Conversation *conversation = nullptr; // nullptr: no IP
    bool fromClient = true;
    dissect::Timestamp first = 0; // of the capture
    dissect::Timestamp previous = 0; // of the packet shown above
    bool rawSequences = false; // those on the wire are asked for,
    const dissect::SequenceBases *bases = nullptr; // and this leads to them; nullptr: not yet
    const dissect::HostNames *names = nullptr; // nullptr: addresses are shown

    bool has(dissect::PacketChunk::Fact fact) const { return (chunk->facts[row] & fact) != 0; }
    // What tcp.seq and tcp.ack of the packet stand for on the wire. Only where there are `bases`.
    std::uint32_t rawSequence() const;
    std::uint32_t rawAcknowledgment() const;
    // Only where there is a conversation.
    const dissect::Endpoint &source() const
    {
        return has(dissect::PacketChunk::FromB) ? conversation->b : conversation->a;
    }
    const dissect::Endpoint &destination() const
    {
        return has(dissect::PacketChunk::FromB) ? conversation->a : conversation->b;
    }
};

QString packetColumnTitle(PacketColumn column);
QString packetColumnHelp(PacketColumn column);
bool isNumeric(PacketColumn column);
// What a cell shows; what tshark does not show is empty.
QString packetText(PacketColumn column, const PacketFacts &facts);
// A filter for what a cell shows, such as "ip.src == 10.0.0.1"; empty where a cell is no filter.
QString packetFilter(PacketColumn column, const PacketFacts &facts);
// "retransmission, duplicate ACK": what the analysis says of a packet.
QString notesText(dissect::TcpNotes notes);
QString noteName(dissect::TcpNote note);

} // namespace remora::model
