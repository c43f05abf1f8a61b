// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/packetchunk.h"

#include "dissect/frame/frame.h"
#include "dissect/tcp/tcpanalyzer.h"

namespace remora::dissect {

namespace {

    // Calls `visit` with every column that each packet has, of each of the chunks.
    template <class Visit, class... Chunks> void eachDenseColumn(Visit visit, Chunks &...chunks)
    {
        visit(chunks.times...);
        visit(chunks.conversations...);
        visit(chunks.tcpSequences...);
        visit(chunks.tcpAcknowledgments...);
        visit(chunks.tcpWindows...);
        visit(chunks.tcpBits...);
        visit(chunks.tcpNotes...);
        visit(chunks.windowShifts...);
        visit(chunks.marks...);
        visit(chunks.offsetSteps...);
    }

    template <class Visit, class... Chunks> void eachNarrowColumn(Visit visit, Chunks &...chunks)
    {
        visit(chunks.ipLengths...);
        visit(chunks.frameLengths...);
        visit(chunks.tcpLengths...);
    }

    template <class Visit, class... Chunks> void eachSparseColumn(Visit visit, Chunks &...chunks)
    {
        visit(chunks.rtts...);
        visit(chunks.ackedFrames...);
        visit(chunks.flights...);
        visit(chunks.duplicateAcks...);
        visit(chunks.rtos...);
    }

} // namespace

PacketChunk::PacketChunk(
    const PacketChunk &other, std::shared_ptr<std::pmr::memory_resource> memory)
    : PacketChunk(std::move(memory))
{
    firstOffset = other.firstOffset;
    eachDenseColumn(
        [](auto &to, const auto &from) { to.assign(from.begin(), from.end()); }, *this, other);
    const auto copy = [](auto &to, const auto &from) { to.copy(from); };
    eachNarrowColumn(copy, *this, other);
    eachSparseColumn(copy, *this, other);
}

void PacketChunk::reserve(std::size_t packets)
{
    const auto reserve = [packets](auto &column) { column.reserve(packets); };
    eachDenseColumn(reserve, *this);
    eachNarrowColumn(reserve, *this);
}

void PacketChunk::shrink()
{
    eachSparseColumn([](auto &column) { column.shrink(); }, *this);
    if (times.capacity() < 2 * size())
        return;
    eachDenseColumn([](auto &column) { column.shrink_to_fit(); }, *this);
    eachNarrowColumn([](auto &column) { column.shrink(); }, *this);
}

std::size_t PacketChunk::memory() const
{
    std::size_t bytes = 0;
    eachDenseColumn(
        [&](const auto &column) { bytes += column.capacity() * sizeof(column.front()); }, *this);
    const auto add = [&](const auto &column) { bytes += column.memory(); };
    eachNarrowColumn(add, *this);
    eachSparseColumn(add, *this);
    return bytes;
}

std::uint32_t PacketChunk::nextSequence(std::size_t row) const
{
    const std::uint32_t length = (marks[row] & HasLength) != 0 ? tcpLengths[row] : 0;
    const std::uint32_t virtualByte = (tcpFlags(row) & (tcpSyn | tcpFin)) != 0 ? 1 : 0;
    return tcpSequences[row] + length + virtualByte;
}

std::optional<int> PacketChunk::windowScale(std::size_t row) const
{
    const std::int8_t shift = windowShifts[row];
    if (shift == TcpAnalysis::shiftNotShown)
        return std::nullopt;
    return shift < 0 ? shift : 1 << shift;
}

} // namespace remora::dissect
