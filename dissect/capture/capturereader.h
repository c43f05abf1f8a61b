// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dissect/capture/recordreader.h"
#include "dissect/filter/bpf.h"
#include "dissect/frame/fragments.h"
#include "dissect/frame/oddity.h"
#include "dissect/store/conversationtable.h"
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// What is known of a capture beside its packets.
struct CaptureFacts {
    FileFormat format;
    std::uint64_t packets = 0;
    std::uint64_t wireBytes = 0; // sum of frame.len
    std::uint64_t capturedBytes = 0; // sum of frame.cap_len
    std::uint64_t cutPackets = 0; // captured shorter than they were on the wire
    std::optional<TimeRange> span; // first to last packet, both within
    OddityCounts oddities;
    std::optional<Damage> damage; // where the file stopped making sense
};

// Reads a capture chunk by chunk: dissects each packet once, finds its conversation and its RTT.
// The caller owns the loop, and so thread, progress and cancel. Not thread safe.
class CaptureReader {
public:
    struct Options {
        std::string bpf; // only packets that match exist; empty: all
    };
    static Result<CaptureReader> open(std::unique_ptr<ByteSource> source, Options options);

    struct Chunk {
        std::shared_ptr<const PacketChunk> packets; // may be empty
        ByteSource::State state = ByteSource::State::More;
    };
    // Up to 65,536 packets, the first time 1,000; fewer where the source ran dry or ended.
    Result<Chunk> nextChunk();

    const CaptureFacts &facts() const { return m_facts; }
    const std::vector<Conversation> &conversations() const { return m_table.conversations(); }
    const ByteSource &source() const { return m_records->source(); }

private:
    CaptureReader(std::unique_ptr<RecordReader> records, Options options);
    Result<bool> isWanted(const RawPacket &packet);
    void add(const RawPacket &packet, PacketChunk &chunk);

    std::unique_ptr<RecordReader> m_records;
    Options m_options;
    std::vector<BpfFilter> m_filters; // one per link type met
    CaptureFacts m_facts;
    ConversationTable m_table;
    std::unique_ptr<FragmentTable> m_fragments;
    bool m_started = false;
};

} // namespace remora::dissect
