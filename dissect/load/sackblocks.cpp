// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/load/sackblocks.h"

#include <algorithm>

#include "dissect/capture/packetbytes.h"
#include "dissect/frame/dissectframe.h"
#include "dissect/series/eachpacket.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t mostPackets = 3'000; // each is a read of the file

    struct Answer {
        std::uint64_t offset;
        Timestamp time;
        std::uint32_t acknowledgment; // relative
    };

    std::vector<Answer> answers(const PacketStore &store, ConversationId id, bool fromA)
    {
        std::vector<Answer> list;
        eachPacketAt(store, ConversationSet::of({&id, 1}),
            [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) {
                const bool isA = (chunk.marks[at] & PacketChunk::FromB) == 0;
                if (isA != fromA && chunk.hasSack(at) && chunk.times[at] != noTime
                    && list.size() < mostPackets)
                    list.push_back(
                        {chunk.offset(at), chunk.times[at], chunk.tcpAcknowledgments[at]});
            });
        return list;
    }

    // Adds the blocks of one TCP header.
    void add(const ByteReader &tcp, const Answer &answer, std::vector<SequenceTrace::Sack> &to)
    {
        constexpr std::uint32_t fixed = 20;
        if (!tcp.has(fixed))
            return;
        const std::uint32_t headerLength = (tcp.u8(12) >> 4U) * 4U;
        // What the analysis took off the sequence numbers of that direction.
        const std::uint32_t base = tcp.u32(8) - answer.acknowledgment;
        for (std::uint32_t at = fixed; at + 1 < headerLength && tcp.has(at + 2);) {
            const std::uint8_t kind = tcp.u8(at);
            if (kind == 0)
                return;
            if (kind == 1) {
                ++at;
                continue;
            }
            const std::uint32_t size = tcp.u8(at + 1);
            if (size < 2 || !tcp.has(at + size))
                return;
            constexpr std::uint8_t sack = 5;
            for (std::uint32_t block = at + 2; kind == sack && block + 8 <= at + size; block += 8)
                to.push_back({answer.time, static_cast<double>(tcp.u32(block) - base),
                    static_cast<double>(tcp.u32(block + 4) - base)});
            at += size;
        }
    }

} // namespace

std::vector<SequenceTrace::Sack> sackBlocks(const std::string &path, std::uint64_t sections,
    const PacketStore &store, ConversationId id, bool fromA)
{
    std::vector<SequenceTrace::Sack> blocks;
    const std::atomic<bool> goesOn{false};
    for (const Answer &answer : answers(store, id, fromA)) {
        const auto packet = readPacket(path, {answer.offset, sections}, goesOn);
        if (!packet)
            break; // the file is gone, or has changed
        const LayerTrace layers = layersOf((*packet)->packet);
        const auto tcp = std::find_if(layers.rbegin(), layers.rend(),
            [](const Layer &layer) { return layer.kind == LayerKind::Tcp; });
        if (tcp != layers.rend())
            add(tcp->bytes, answer, blocks);
    }
    return blocks;
}

} // namespace remora::dissect
