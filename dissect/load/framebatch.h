// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dissect/capture/recordreader.h"
#include "dissect/core/result.h"
#include "dissect/filter/bpf.h"
#include "dissect/frame/fragments.h"
#include "dissect/frame/frame.h"
#include "dissect/names/dnsanswers.h"
#include "dissect/store/conversationhash.h"

namespace remora::dissect {

// Some packets in a row, dissected, and how the file stands behind them. It may go from thread to
// thread.
struct FrameBatch {
    static constexpr std::size_t capacity = 256;

    // What has to be known of a packet to analyse it.
    struct Item {
        Frame frame;
        std::uint32_t hash = 0; // by which its conversation is found
    };
    // What packets say by themselves, in columns as PacketChunk has them.
    struct Headers {
        template <class Value> using Column = std::array<Value, capacity>;

        Column<Timestamp> times; // as RawPacket's
        Column<Timestamp> clocks; // for differences
        Column<std::uint64_t> offsets; // of the packet's record in the (uncompressed) file
        Column<std::uint32_t> wireLengths;
        Column<std::uint32_t> capturedLengths;
        Column<std::uint32_t> ipLengths;
        Column<std::uint32_t> tcpLengths; // 0 where not known
        Column<std::uint16_t> tcpWindows;
        Column<std::uint32_t> profiles; // ChunkColumns::Profile::header, without the direction
    };
    std::size_t size = 0;
    std::unique_ptr<std::array<Item, capacity>> items
        = std::make_unique<std::array<Item, capacity>>();
    std::unique_ptr<Headers> headers = std::make_unique<Headers>();
    std::vector<NamedAddress> names; // that DNS answers among them tell
    ByteSource::State state = ByteSource::State::More; // of what follows
    std::optional<Error> error; // then nothing follows
    std::optional<Damage> damage;
    std::shared_ptr<const FileFormat> format; // what is known of the file up to here
    std::uint64_t position = 0; // bytes of the file that were consumed
    std::uint64_t passedOver = 0; // packets up to here that the filter did not let through
};

// Reads the records of a capture and dissects those that a filter lets through.
class FrameReader {
public:
    // BadFilter before anything is read; where it fits none of the file's link types, at the end.
    static Result<FrameReader> open(std::unique_ptr<ByteSource> source, std::string bpf);

    // Up to `FrameBatch::capacity` packets.
    void read(FrameBatch &to);
    std::optional<std::uint64_t> size() const { return m_records->source().size(); }

private:
    explicit FrameReader(std::unique_ptr<RecordReader> records);
    void take(std::span<const RawPacket> packets, FrameBatch &to);
    bool isIn(const RawPacket &packet, FrameBatch &to);
    // Of a batch, asked for once for all of its packets.
    struct Place {
        FrameBatch::Item *items;
        FrameBatch::Headers *headers;
    };
    [[gnu::always_inline]] inline void add(
        const RawPacket &packet, const Place &place, FrameBatch &to);
    std::uint32_t addLayers(const RawPacket &packet, Frame &frame);
    void describe(FrameBatch &batch);

    std::unique_ptr<RecordReader> m_records;
    std::vector<RawPacket> m_packets; // that are read just now
    std::optional<BpfFilters> m_bpf;
    std::uint64_t m_passedOver = 0;
    ConversationHash m_hash;
    std::unique_ptr<FragmentTable> m_fragments;
    std::shared_ptr<const FileFormat> m_format; // as it was told last
    std::uint64_t m_formatVersion = 0;
};

} // namespace remora::dissect
