// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "dissect/filter/fieldtest.h"
#include "dissect/filter/operandtest.h"
#include "dissect/store/conversation.h"
#include "dissect/store/notetotals.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// A filter made ready for one capture, as far as it has been read. Fields of a test that a packet
// does not have make the test false, as in Wireshark; "!=" is true where the field is there and
// none of its values equals. Addresses and ports are those of the innermost packet, but for their
// bytes. What is const may run on any threads.
//
// Some tests the columns do not decide: those that ask for the bytes of packets, and those that ask
// what came before. What is found of these is kept apart, as `Late`, and asked only of packets of
// which the other tests leave it open.
class PacketFilter {
public:
    // `notes`: of all conversations. `clientIsA`: by row of the conversations. `details`: likewise,
    // where the expression needsDetails; else empty. `turns`: where it needsTurns; else nullptr.
    // All of that, and the expression, must outlive the filter.
    PacketFilter(const FilterExpression &expression, std::span<const Conversation> conversations,
        std::span<const NoteTotals> notes, std::span<const std::uint8_t> clientIsA,
        Timestamp captureStart, std::span<const ConversationDetails> details = {},
        const TurnTable *turns = nullptr);
    static bool needsDetails(const FilterExpression &expression);
    static bool needsTurns(const FilterExpression &expression);
    // What is found of a late test holds for the capture as it is now: turns go on as it grows.
    bool isLateForNow() const;

    // Whether the packets' bytes are needed: load/headersearch reads them. Otherwise `masks` does.
    bool needsHeaders() const;
    // Of all chunks.
    std::vector<RowMask> masks(const PacketStore &store) const;

    // What late tests have found in a chunk, a mask for each: bits of LateBit. Masks may be empty.
    enum LateBit : std::uint8_t { LateHolds = 1, LateIsKnown = 2 };
    using Late = std::vector<RowMask>;
    // Of a chunk's packets, as far as that is known: those that may satisfy, and those that do.
    struct Verdict {
        RowMask may;
        RowMask must;
    };
    // `firstNumber`: frame.number of the chunk's first packet.
    Verdict judge(const PacketChunk &chunk, std::uint64_t firstNumber, const Late &late) const;
    // Asks what came before each packet; `late`: by chunk, those that are missing are added.
    void askInOrder(const PacketStore &store, std::vector<Late> &late) const;
    // Asks the bytes of a packet.
    void askHeaders(const PacketAt &at, const PacketHeaders &headers, Late &late) const;
    PacketRows rowsOf(const PacketChunk &chunk, std::uint64_t firstNumber) const
    {
        return {chunk, firstNumber, m_captureStart, m_conversations, m_clientIsA, &m_beside};
    }

private:
    // By row of a conversation: bit 0 for its packets from a, bit 1 for those from b.
    using BothWays = std::vector<std::uint8_t>;
    struct Step {
        const FilterExpression *test;
        FieldTest asked; // of the field of a test
        std::vector<Step> parts;
        BothWays known; // where what is asked depends on conversation and direction only
        bool isKnown = false;
        std::optional<OperandTest> operand; // in place of `asked`
        std::optional<std::size_t> late; // which of the late tests it is
        bool isLate = false; // it, or a part of it
    };

    Step prepare(const FilterExpression &expression);
    void prepareTest(Step &step);
    void knowTest(Step &step) const;
    void knowParts(Step &step) const;
    std::uint8_t waysOf(const Step &step, std::size_t conversation) const;
    RowMask evaluate(const Step &step, const PacketRows &rows) const;
    RowMask gather(const BothWays &known, const PacketChunk &chunk) const;
    RowMask combined(const Step &step, const PacketRows &rows) const;
    Verdict judged(const Step &step, const PacketRows &rows, const Late &late) const;
    void askInOrder(const PacketAt &at, Late &late) const;
    void makeRoom(Late &late, std::size_t packets) const;

    std::span<const Conversation> m_conversations;
    std::span<const std::uint8_t> m_clientIsA;
    BesideColumns m_beside; // packets that are asked point to it
    Timestamp m_captureStart;
    std::vector<OperandTest> m_late;
    Step m_root; // last: it is made with the others
};

} // namespace remora::dissect
