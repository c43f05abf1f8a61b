// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

#include "dissect/load/sequencebases.h"
#include "dissect/names/dnsanswers.h"
#include "dissect/store/conversation.h"
#include "dissect/store/packetchunk.h"

namespace remora::model {

// What is told of a packet only by its bytes and the packets before it; see readPacketInfos.
struct PacketInfo {
    QString brief; // "DNS query A app.example": safe to be shown
    std::uint64_t repeats = 0; // number of the packet that it sends again; 0: none is known
    std::optional<std::uint32_t> payload; // bytes on the wire behind its TCP or UDP header
};

// A packet with what is known of its conversation.
struct PacketValues {
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
    const PacketInfo *info = nullptr; // what its bytes and other packets say; nullptr: not yet

    bool has(dissect::PacketChunk::Mark fact) const { return (chunk->marks[row] & fact) != 0; }
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

// As the columns and the Info text have them: relative or on the wire, "…" while these are not
// known; empty where the packet has none.
QString sequenceText(const PacketValues &values);
QString acknowledgmentText(const PacketValues &values);
// What the packet is, in one line, as far as that is known by now.
QString infoText(const PacketValues &values);

} // namespace remora::model
