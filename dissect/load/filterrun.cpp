// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/filterrun.h"

#include <algorithm>
#include <array>

#include "dissect/frame/dissectframe.h"

namespace remora::dissect {

namespace {

    // Whether it may be a fragment of a packet that is read when the last of them comes: that one
    // alone belongs to a conversation with ports.
    bool mayBeFragment(
        const PacketChunk &chunk, std::size_t row, std::span<const Conversation> conversations)
    {
        constexpr std::array<std::uint8_t, 5> unread{
            2, 50, 88, 89, 132}; // IGMP, ESP, EIGRP, OSPF, SCTP
        const ConversationId id = chunk.conversations[row];
        if (id == noConversation || dissect::row(id) >= conversations.size())
            return false;
        const Conversation &conversation = conversations[dissect::row(id)];
        return conversation.kind == Conversation::Kind::Other
            && std::ranges::find(unread, conversation.protocol) == unread.end();
    }

    tl::unexpected<Error> stopped() { return failure(Error::Kind::NotReadable, "stopped"); }

    std::shared_ptr<const TurnTable> turnsOf(
        const FilterRun::Capture &capture, const std::atomic<bool> &cancelled)
    {
        return capture.turns != nullptr
            ? capture.turns->table(cancelled)
            : turnTableOf(capture.whole, capture.conversations, capture.clientIsA, cancelled);
    }

} // namespace

struct FilterRun::Open {
    std::vector<std::uint32_t> rows; // that the columns leave open, or that may be fragments
    std::size_t asked = 0; // how many there are up to the last one that is open
};

FilterRun::Open FilterRun::openIn(
    const PacketFilter &filter, const Capture &capture, std::size_t chunk) const
{
    const PacketChunk &packets = *capture.store.chunks()[chunk];
    const auto verdict = filter.judge(packets, capture.store.first(chunk) + 1, m_late[chunk]);
    const bool joins = chunk >= m_joined;
    Open open;
    for (std::size_t row = 0; row < packets.size(); ++row) {
        const bool isOpen = verdict.may[row] != verdict.must[row] && capture.store.isIn(chunk, row);
        if (isOpen || (joins && mayBeFragment(packets, row, capture.conversations)))
            open.rows.push_back(static_cast<std::uint32_t>(row));
        if (isOpen)
            open.asked = open.rows.size();
    }
    return open;
}

Result<void> FilterRun::read(const PacketFilter &filter, const Capture &capture, std::size_t chunk,
    const Open &open, const std::atomic<bool> &cancelled)
{
    const PacketChunk &packets = *capture.store.chunks()[chunk];
    const PacketRows rows = filter.rowsOf(packets, capture.store.first(chunk) + 1);
    std::vector<std::uint64_t> offsets;
    for (const std::uint32_t row : open.rows)
        offsets.push_back(packets.offset(row));
    return m_packets.each(offsets, packets.size(), capture.sections, cancelled,
        [&](const RawPacket &raw, std::size_t place) {
            traceLayers(raw, &m_fragments, m_layers);
            filter.askHeaders(rows.at(open.rows[place]), {raw, m_layers}, m_late[chunk]);
            return true;
        });
}

// Fragments in front of the last packet that is open may be a part of it.
Result<void> FilterRun::readAll(
    const PacketFilter &filter, const Capture &capture, const std::atomic<bool> &cancelled)
{
    std::size_t end = capture.store.chunks().size(); // behind the last chunk that must be read
    while (end > 0 && !cancelled && openIn(filter, capture, end - 1).asked == 0)
        --end;
    for (std::size_t i = 0; i < end; ++i) {
        if (cancelled)
            return stopped();
        Open open = openIn(filter, capture, i);
        if (i + 1 == end) // nothing asks for fragments behind it
            open.rows.resize(open.asked);
        if (const auto done = read(filter, capture, i, open, cancelled); !done)
            return done;
        m_joined = std::max(m_joined, i);
    }
    return {};
}

// What was found so far is found anew.
void FilterRun::forget()
{
    m_late.clear();
    m_joined = 0;
    m_fragments = {};
    m_packets = PacketsAgain(m_path);
}

Result<std::vector<RowMask>> FilterRun::masks(
    const Capture &capture, const std::atomic<bool> &cancelled)
{
    std::vector<ConversationDetails> details;
    if (PacketFilter::needsDetails(m_expression))
        details = detailsOf(capture.whole, capture.conversations);
    std::shared_ptr<const TurnTable> turns;
    if (PacketFilter::needsTurns(m_expression)) {
        turns = turnsOf(capture, cancelled);
        if (turns == nullptr)
            return stopped();
    }
    const PacketFilter filter(m_expression, capture.conversations, capture.notes, capture.clientIsA,
        capture.start, details, turns.get());
    if (filter.isLateForNow())
        forget();
    if (!filter.needsHeaders())
        return filter.masks(capture.store);
    filter.askInOrder(capture.store, m_late);
    if (const auto done = readAll(filter, capture, cancelled); !done)
        return tl::unexpected(done.error());
    std::vector<RowMask> masks;
    for (std::size_t i = 0; i < capture.store.chunks().size(); ++i)
        masks.push_back(
            filter.judge(*capture.store.chunks()[i], capture.store.first(i) + 1, m_late[i]).must);
    return masks;
}

} // namespace remora::dissect
