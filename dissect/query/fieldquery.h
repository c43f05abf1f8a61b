// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dissect/fields/packetfield.h"
#include "dissect/query/rowtarget.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// Of a field that a packet has several times.
enum class Occurrence : std::uint8_t { First, Last, All };

// A capture as fields are read from it; what it points to must outlive it.
struct QuerySource {
    const PacketStore &store;
    std::span<const Conversation> conversations;
    std::span<const std::uint8_t> clientIsA; // by row of the conversations
    Timestamp start = firstTime(store);
    std::uint32_t capture = 0; // which of several
    std::string_view file = {}; // its name
    // Its turns, where a field needs them; a row has those of a turn at its last packet only, so
    // that sums are right.
    const TurnTable *turns = nullptr;

    // Of the first packet, in or not.
    static Timestamp firstTime(const PacketStore &store);
    // `beside` must outlive it.
    PacketAt packet(
        PacketStore::Place place, std::uint64_t number, const BesideColumns &beside) const;
    BesideColumns beside() const { return {{}, {}, turns, true}; }
    // Visits the packets that are in, in their order, until `visit` says false.
    template <class Visit> void each(Visit visit) const
    {
        const BesideColumns known = beside();
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            for (std::size_t row = 0; row < store.chunks()[i]->size(); ++row) {
                ++number;
                if (store.isIn(i, row) && !visit(packet({i, row}, number, known)))
                    return;
            }
        }
    }
};

// Whether QuerySource::turns must be there for one of these fields; nullptr is none.
bool needsTurns(std::span<const PacketField *const> fields);

// The occurrences of a field that are wanted: several are a text in `kept`, with commas between.
Cell cellOf(const PacketField &field, const PacketAt &packet, Occurrence which, std::string &kept);

// The fields of the packets that are in, as rows. Ends early where nobody takes further ones, or
// `cancelled` is set.
void writeFields(RowTarget &rows, const QuerySource &source,
    std::span<const PacketField *const> fields, Occurrence which,
    const std::atomic<bool> &cancelled);

// Whether the columns hold all that tshark would print of these fields. They hold one IP and one
// UDP header a packet; a packet in a tunnel, or quoted by an ICMP error, has more, and its fields
// are tshark's to tell. An outer UDP header has a udp.stream too, so that those behind it count on.
bool columnsTell(const PacketStore &store, std::span<const PacketField *const> fields);

} // namespace remora::dissect
