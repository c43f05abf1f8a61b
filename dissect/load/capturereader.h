// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dissect/frame/oddity.h"
#include "dissect/load/readahead.h"
#include "dissect/store/chunkpacker.h"
#include "dissect/store/columnspace.h"
#include "dissect/store/conversationtable.h"
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// What is known of a capture beside its packets.
struct CaptureFacts {
    std::shared_ptr<const FileFormat> format = std::make_shared<const FileFormat>(); // never null
    // By address, from the DNS answers of the capture; never null.
    std::shared_ptr<const HostNames> names = std::make_shared<const HostNames>();
    std::uint64_t packets = 0;
    std::uint64_t passedOver = 0; // packets of the file that do not match the BPF filter
    std::uint64_t wireBytes = 0; // sum of frame.len
    std::uint64_t capturedBytes = 0; // sum of frame.cap_len
    std::uint64_t cutPackets = 0; // captured shorter than they were on the wire
    std::optional<TimeRange> span; // first to last packet, both within
    OddityCounts oddities;
    std::optional<Damage> damage; // where the file stopped making sense
};

// Reads a capture chunk by chunk: dissects each packet once, finds its conversation and its RTT.
// The caller owns the loop, and so progress and cancel; a second thread reads and dissects ahead of
// the caller's. Used by one thread at a time.
class CaptureReader {
public:
    struct Options {
        std::string bpf = {}; // only packets that match exist; empty: all
        bool readAhead = true; // on a thread of its own; what comes out is the same
        std::shared_ptr<ColumnSpace> space = nullptr; // where columns lie; without: all in memory
    };
    static Result<CaptureReader> open(std::unique_ptr<ByteSource> source, const Options &options);

    struct Chunk {
        std::shared_ptr<const PacketChunk> packets; // may be empty
        ByteSource::State state = ByteSource::State::More;
    };
    // Up to 65,536 packets, the first time 1,000; fewer where the source ran dry or ended.
    Result<Chunk> nextChunk();

    // What is known after the last chunk.
    const CaptureFacts &facts() const { return m_facts; }
    const std::vector<Conversation> &conversations() const { return m_table.conversations(); }
    const std::vector<NoteTotals> &noteTotals() const { return m_table.noteTotals(); }
    // For progress: how many bytes of the file were consumed, and how many it has if that is known.
    std::uint64_t bytesRead() const { return m_bytesRead; }
    std::optional<std::uint64_t> bytesInFile() const { return m_frames->size(); }

private:
    CaptureReader(FrameReader frames, const Options &options);
    std::shared_ptr<const PacketChunk> keep();
    bool isAtEndOfBatch() const { return m_batch == nullptr || m_at == m_batch->size; }
    bool takeFromBatch(std::size_t wanted);
    void analyze(std::size_t count); // of the batch, from m_at on
    void noteTotals(std::size_t count);
    void takeNames();

    std::unique_ptr<ReadAhead> m_frames;
    const FrameBatch *m_batch = nullptr; // what is being added
    std::size_t m_at = 0; // how much of it was
    std::uint64_t m_bytesRead = 0;
    CaptureFacts m_facts;
    HostNames m_names;
    ConversationTable m_table;
    ChunkColumns m_columns; // of the chunk that is being filled
    ChunkPacker m_packer;
    std::shared_ptr<ColumnSpace> m_space;
    bool m_started = false;
};

} // namespace remora::dissect
