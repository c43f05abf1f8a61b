// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/packetchunk.h"

#include <cstring>

#include "dissect/frame/frame.h"
#include "dissect/tcp/tcpanalyzer.h"

namespace remora::dissect {

template <class Visit, class... Chunks> void PacketChunk::eachColumn(Visit visit, Chunks &...chunks)
{
    visit(chunks.times...);
    visit(chunks.conversations...);
    visit(chunks.frameLengths...);
    visit(chunks.ipLengths...);
    visit(chunks.tcpLengths...);
    visit(chunks.tcpSequences...);
    visit(chunks.tcpAcknowledgments...);
    visit(chunks.tcpWindows...);
    visit(chunks.tcpBits...);
    visit(chunks.tcpNotes...);
    visit(chunks.windowShifts...);
    visit(chunks.marks...);
    visit(chunks.rtts...);
    visit(chunks.ackedFrames...);
    visit(chunks.flights...);
    visit(chunks.duplicateAcks...);
    visit(chunks.rtos...);
    visit(chunks.m_offsets...);
}

PacketChunk::PacketChunk(const PacketChunk &other, std::shared_ptr<std::byte> memory)
    : m_memory(std::move(memory))
    , m_bytes(other.m_bytes)
    , m_size(other.m_size)
    , m_firstOffset(other.m_firstOffset)
{
    if (m_bytes == 0)
        return;
    std::memcpy(m_memory.get(), other.m_memory.get(), m_bytes);
    const auto move = [&](auto &pointer) {
        using Pointer = std::remove_reference_t<decltype(pointer)>;
        if (pointer == nullptr)
            return;
        const auto at = reinterpret_cast<const std::byte *>(pointer) - other.m_memory.get();
        pointer = reinterpret_cast<Pointer>(m_memory.get() + at);
    };
    eachColumn(
        [&](auto &to, const auto &from) {
            to = from;
            to.eachPointer(move);
        },
        *this, other);
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
