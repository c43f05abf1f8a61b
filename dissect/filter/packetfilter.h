// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "dissect/filter/fieldtest.h"
#include "dissect/store/conversation.h"
#include "dissect/store/notetotals.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// A filter made ready for one capture, as far as it has been read. Fields of a test that a packet
// does not have make the test false, as in Wireshark; "!=" is true where the field is there and
// none of its values equals. Addresses and ports are those of the innermost packet. `rows` may run
// on any threads.
class PacketFilter {
public:
    // `notes`: of all conversations. `clientIsA`: by row of the conversations. The expression must
    // outlive the filter.
    PacketFilter(const FilterExpression &expression, std::span<const Conversation> conversations,
        std::span<const NoteTotals> notes, std::span<const std::uint8_t> clientIsA,
        Timestamp captureStart);

    // `firstNumber`: frame.number of the chunk's first packet.
    RowMask rows(const PacketChunk &chunk, std::uint64_t firstNumber) const;
    // Of all chunks.
    std::vector<RowMask> masks(const PacketStore &store) const;

private:
    // By row of a conversation: bit 0 for its packets from a, bit 1 for those from b.
    using BothWays = std::vector<std::uint8_t>;
    struct Step {
        const FilterExpression *test;
        FieldTest asked; // of the field of a test
        std::vector<Step> parts;
        BothWays known; // where what is asked depends on conversation and direction only
        bool isKnown = false;
    };

    Step prepare(const FilterExpression &expression) const;
    void knowTest(Step &step) const;
    void knowParts(Step &step) const;
    std::uint8_t waysOf(const Step &step, std::size_t conversation) const;
    RowMask evaluate(const Step &step, const PacketRows &rows) const;
    RowMask gather(const BothWays &known, const PacketChunk &chunk) const;
    RowMask combined(const Step &step, const PacketRows &rows) const;

    std::span<const Conversation> m_conversations;
    std::span<const NoteTotals> m_notes;
    std::span<const std::uint8_t> m_clientIsA;
    Timestamp m_captureStart;
    Step m_root;
};

} // namespace remora::dissect
