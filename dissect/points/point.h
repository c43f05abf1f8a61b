// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "dissect/core/result.h"
#include "dissect/points/printmaker.h"
#include "dissect/store/conversation.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// A capture that was loaded, as one of several points of the way.
struct PointCapture {
    std::string name; // by which sentences and tables call it
    std::string path; // read once more, for what no column holds
    PacketStore store;
    std::shared_ptr<const std::vector<Conversation>> conversations;
    bool hasCutPackets = false; // CaptureFacts::cutPackets is not 0
};

// The prints of a point's packets by talk: all that two ends said, over however many connections
// between the same ports. Never changes once it was read.
class Point {
public:
    // A talk's packets one way: 0 is from the end `a` of its first conversation.
    using Ways = std::array<std::span<const PacketPrint>, 2>;

    // How much of the payloads all of these captures hold. Reads those with packets that were cut.
    static Result<std::size_t> commonContent(
        std::span<const PointCapture> captures, const std::atomic<bool> &cancelled);
    // NotReadable where the file has changed, or `cancelled` is set.
    static Result<Point> read(const PointCapture &capture, const PrintMaker::Seeds &seeds,
        std::size_t content, const std::atomic<bool> &cancelled);

    const PointCapture &capture() const { return m_capture; }
    std::size_t talks() const { return m_first.size(); }
    // Of the talk's first conversation.
    const Conversation &conversation(std::size_t talk) const
    {
        return (*m_capture.conversations)[m_first[talk]];
    }
    std::uint32_t conversationRow(std::size_t talk) const { return m_first[talk]; }
    std::span<const PacketPrint> way(std::size_t talk, std::size_t way) const
    {
        const std::uint32_t begin = m_begins[talk * 2 + way];
        return {m_prints.get() + begin, m_begins[talk * 2 + way + 1] - begin};
    }
    // Where the prints of a way begin among all.
    std::uint32_t begin(std::size_t talk, std::size_t way) const
    {
        return m_begins[talk * 2 + way];
    }
    std::uint32_t prints() const { return m_begins.back(); }
    const PacketPrint &print(std::uint32_t at) const { return m_prints[at]; }
    // Over both ends in any order and the protocol; by talk. Equal hashes need not be equal ends.
    std::span<const std::uint64_t> hashes() const { return m_hashes; }
    // First to last packet, both within; of the capture's clock.
    const TimeRange &span() const { return m_span; }
    // Of a conversation of the capture.
    std::uint32_t talkOf(ConversationId conversation) const { return m_talkOf[row(conversation)]; }
    std::size_t memory() const; // bytes, without the capture's

private:
    void findTalks(const PrintMaker::Seeds &seeds);
    Result<void> countWays();
    std::uint32_t wayOf(const PacketChunk &chunk, std::size_t row) const;

    PointCapture m_capture;
    std::vector<std::uint32_t> m_first; // conversation by talk
    std::vector<std::uint64_t> m_hashes;
    std::vector<std::uint32_t> m_talkOf; // by conversation
    std::vector<std::uint8_t> m_isTurned; // by conversation: its `a` is the `b` of the talk's first
    std::vector<std::uint32_t> m_begins; // two for each talk, and the end
    std::unique_ptr<PacketPrint[]> m_prints;
    TimeRange m_span;
};

} // namespace remora::dissect
