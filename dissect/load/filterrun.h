// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "dissect/capture/packetbytes.h"
#include "dissect/core/result.h"
#include "dissect/filter/packetfilter.h"
#include "dissect/frame/fragments.h"
#include "dissect/frame/layertrace.h"
#include "dissect/turns/turnsource.h"

namespace remora::dissect {

// Finds the packets of a capture that a filter lets through. What no column tells is read from the
// file again, of the packets of which the columns leave it open, and once of each: it goes on where
// it was when the capture has grown. One thread at a time.
class FilterRun {
public:
    // A capture as far as it was read.
    struct Capture {
        const PacketStore &store; // packets that are not in are not read
        const PacketStore &whole; // of which conversations are counted
        std::span<const Conversation> conversations;
        std::span<const NoteTotals> notes;
        std::span<const std::uint8_t> clientIsA; // by row of the conversations
        Timestamp start = 0; // time of the first packet
        std::uint64_t sections = 1; // as RecordPlace has them
        // Its turns; nullptr: they are found where they are needed, and not kept.
        const TurnSource *turns = nullptr;
    };
    // `path`: the file; packets are read from it only where they must be.
    FilterRun(FilterExpression expression, std::string path)
        : m_expression(std::move(expression))
        , m_path(std::move(path))
        , m_packets(m_path)
    {
    }
    // The same filter, read anew: what its times mean may depend on the capture.
    void setExpression(FilterExpression expression) { m_expression = std::move(expression); }
    // A mask for each chunk. NotReadable where the file has changed, or cannot be read twice; after
    // an error, which may also be that it was cancelled, it cannot go on.
    Result<std::vector<RowMask>> masks(const Capture &capture, const std::atomic<bool> &cancelled);

private:
    struct Open; // what is to be read of a chunk
    Open openIn(const PacketFilter &filter, const Capture &capture, std::size_t chunk) const;
    Result<void> read(const PacketFilter &filter, const Capture &capture, std::size_t chunk,
        const Open &open, const std::atomic<bool> &cancelled);
    void forget();
    Result<void> readAll(
        const PacketFilter &filter, const Capture &capture, const std::atomic<bool> &cancelled);

    FilterExpression m_expression;
    std::string m_path;
    PacketsAgain m_packets;
    std::vector<PacketFilter::Late> m_late; // by chunk
    std::size_t m_joined = 0; // chunks of which all fragments were seen
    FragmentTable m_fragments;
    LayerTrace m_layers;
};

} // namespace remora::dissect
