// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

namespace {

    // Calls `visit` with every column that each packet has.
    template <class Chunk, class Visit> void eachDenseColumn(Chunk &chunk, Visit visit)
    {
        visit(chunk.times);
        visit(chunk.conversations);
        visit(chunk.tcpSequences);
        visit(chunk.tcpAcknowledgments);
        visit(chunk.tcpWindows);
        visit(chunk.tcpFlags);
        visit(chunk.tcpNotes);
        visit(chunk.windowShifts);
        visit(chunk.facts);
        visit(chunk.offsetSteps);
    }

    template <class Chunk, class Visit> void eachNarrowColumn(Chunk &chunk, Visit visit)
    {
        visit(chunk.ipLengths);
        visit(chunk.frameLengths);
        visit(chunk.tcpLengths);
    }

    template <class Chunk, class Visit> void eachSparseColumn(Chunk &chunk, Visit visit)
    {
        visit(chunk.rtts);
        visit(chunk.ackedFrames);
        visit(chunk.flights);
        visit(chunk.duplicateAcks);
        visit(chunk.rtos);
    }

} // namespace

void PacketChunk::reserve(std::size_t packets)
{
    const auto reserve = [packets](auto &column) { column.reserve(packets); };
    eachDenseColumn(*this, reserve);
    eachNarrowColumn(*this, reserve);
}

void PacketChunk::shrink()
{
    eachSparseColumn(*this, [](auto &column) { column.shrink(); });
    if (times.capacity() < 2 * size())
        return;
    eachDenseColumn(*this, [](auto &column) { column.shrink_to_fit(); });
    eachNarrowColumn(*this, [](auto &column) { column.shrink(); });
}

std::size_t PacketChunk::memory() const
{
    std::size_t bytes = 0;
    eachDenseColumn(
        *this, [&](const auto &column) { bytes += column.capacity() * sizeof(column.front()); });
    const auto add = [&](const auto &column) { bytes += column.memory(); };
    eachNarrowColumn(*this, add);
    eachSparseColumn(*this, add);
    return bytes;
}

} // namespace remora::dissect
