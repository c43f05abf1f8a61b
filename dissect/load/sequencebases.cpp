// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/sequencebases.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "dissect/frame/dissectframe.h"
#include "dissect/load/storedpackets.h"

namespace remora::dissect {

namespace {

    std::uint64_t senderOf(ConversationId conversation, bool isA)
    {
        return std::uint64_t{row(conversation)} * 2 + (isA ? 0 : 1);
    }

    constexpr std::uint64_t unknown = std::numeric_limits<std::uint64_t>::max();

} // namespace

Result<SequenceBases> SequenceBases::read(
    const std::string &path, const PacketStore &store, const std::atomic<bool> &cancelled)
{
    SequenceBases bases;
    std::vector<std::uint64_t> latest; // by sender; most never change
    const auto note = [&](std::uint64_t sender, std::uint64_t packet, std::uint32_t base) {
        if (sender >= latest.size())
            latest.resize(sender + sender / 2 + 2, unknown);
        if (latest[sender] == base)
            return;
        latest[sender] = base;
        bases.m_bases.push_back({sender, packet, base});
    };
    auto packets = StoredPackets::open(path);
    if (!packets)
        return tl::unexpected(packets.error());
    const auto read = packets->each(
        store, cancelled, [&](const RawPacket &packet, std::size_t index, std::size_t at) {
            const PacketChunk &chunk = *store.chunks()[index];
            if ((chunk.marks[at] & PacketChunk::HasSequence) == 0
                || chunk.conversations[at] == noConversation)
                return true;
            const TcpSegment tcp = dissectFrame(packet, nullptr).tcp;
            const bool fromA = (chunk.marks[at] & PacketChunk::FromB) == 0;
            const std::uint64_t number = store.first(index) + at;
            note(senderOf(chunk.conversations[at], fromA), number,
                tcp.sequence - chunk.tcpSequences[at]);
            if ((chunk.marks[at] & PacketChunk::HasFlags) != 0 && (tcp.flags & tcpAck) != 0)
                note(senderOf(chunk.conversations[at], !fromA), number,
                    tcp.acknowledgment - chunk.tcpAcknowledgments[at]);
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    std::sort(bases.m_bases.begin(), bases.m_bases.end(), [](const Base &a, const Base &b) {
        return std::tie(a.sender, a.packet) < std::tie(b.sender, b.packet);
    });
    return bases;
}

std::uint32_t SequenceBases::of(
    ConversationId conversation, bool sentByA, std::uint64_t packet) const
{
    const std::uint64_t sender = senderOf(conversation, sentByA);
    const auto behind = std::partition_point(m_bases.begin(), m_bases.end(), [&](const Base &base) {
        return std::tie(base.sender, base.packet) <= std::tie(sender, packet);
    });
    if (behind == m_bases.begin() || std::prev(behind)->sender != sender)
        return 0;
    return std::prev(behind)->base;
}

} // namespace remora::dissect
