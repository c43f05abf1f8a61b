// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
#include "dissect/store/conversationkey.h"

namespace remora::dissect {

// Some packets in a row, dissected, and how the file stands behind them. A plain value: it may go
// from thread to thread.
struct FrameBatch {
    static constexpr std::size_t capacity = 256;

    struct Item {
        Frame frame;
        Timestamp time = 0; // as RawPacket's
        Timestamp farTime = noTime; // only where time is noTime
        std::uint64_t offset = 0; // of the packet's record in the (uncompressed) file
        std::uint32_t wireLength = 0;
        std::uint32_t capturedLength = 0;
        std::uint32_t hash = 0; // by which its conversation is found
    };
    std::vector<Item> items;
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
    static Result<FrameReader> open(
        std::unique_ptr<ByteSource> source, std::string bpf, const ConversationHash &hash);

    // Up to `FrameBatch::capacity` packets.
    void read(FrameBatch &to);
    std::optional<std::uint64_t> size() const { return m_records->source().size(); }

private:
    FrameReader(std::unique_ptr<RecordReader> records, const ConversationHash &hash);
    void describe(FrameBatch &batch);

    std::unique_ptr<RecordReader> m_records;
    std::optional<BpfFilters> m_bpf;
    std::uint64_t m_passedOver = 0;
    ConversationHash m_hash;
    std::unique_ptr<FragmentTable> m_fragments;
    std::shared_ptr<const FileFormat> m_format; // as it was told last
    std::uint64_t m_formatVersion = 0;
};

} // namespace remora::dissect
