// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "dissect/capture/rawpacket.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/result.h"
#include "dissect/filter/bpf.h"
#include "dissect/series/series.h"
#include "dissect/slice/packetchoice.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// Reads the file of a capture once more and visits the packets that a store holds, in or not, in
// the order of the file. Goes on where it stopped when the store has grown. One thread at a time.
class StoredPackets {
public:
    using Visit = std::function<bool(const RawPacket &packet, std::size_t chunk, std::size_t row)>;

    static Result<StoredPackets> open(const std::string &path);
    // The packets of chunks that it has not visited yet. Ends early where `visit` says false or
    // `cancelled` is set, and cannot go on then.
    Result<void> each(
        const PacketStore &store, const std::atomic<bool> &cancelled, const Visit &visit);
    // How many chunks were visited.
    std::size_t chunks() const { return m_chunks; }

private:
    explicit StoredPackets(std::unique_ptr<RecordReader> records)
        : m_records(std::move(records))
    {
    }

    std::unique_ptr<RecordReader> m_records;
    std::size_t m_chunks = 0;
};

// The packets of a set that are in a store, chosen from the file that it was made of.
class StoredChoice final : public PacketChoice {
public:
    // `apart`: each conversation is a part of its own, packets without one are one together.
    // `visited` counts the packets of the store that are done.
    StoredChoice(PacketStore store, ConversationSet set, bool apart,
        std::atomic<std::uint64_t> *visited = nullptr)
        : m_store(std::move(store))
        , m_set(std::move(set))
        , m_apart(apart)
        , m_visited(visited)
    {
    }
    // NotReadable where the file has changed since it was read.
    Result<std::optional<std::uint32_t>> part(
        const RawPacket &packet, std::uint64_t number) override;
    Result<void> atEnd() override;

private:
    std::uint32_t partOf(const PacketChunk &chunk, std::size_t row);

    PacketStore m_store;
    ConversationSet m_set;
    bool m_apart;
    std::atomic<std::uint64_t> *m_visited;
    std::size_t m_chunk = 0; // of the next packet of the store
    std::size_t m_row = 0;
    std::vector<std::uint32_t> m_parts; // by row of the conversations, from 1; 0: none yet
    std::uint32_t m_without = 0; // the part without a conversation
    std::uint32_t m_count = 0;
};

// Which packets match a filter in the syntax of pcap-filter(7). One thread at a time.
class BpfSearch {
public:
    static Result<BpfSearch> open(const std::string &path, std::string expression);
    // A mask for each chunk that it has not searched yet. BadFilter with libpcap's words; after an
    // error, which may also be that it was cancelled, it cannot go on.
    Result<std::vector<RowMask>> masks(
        const PacketStore &store, const std::atomic<bool> &cancelled);

private:
    BpfSearch(StoredPackets packets, std::string expression)
        : m_packets(std::move(packets))
        , m_filters(std::move(expression))
    {
    }

    StoredPackets m_packets;
    BpfFilters m_filters;
};

} // namespace remora::dissect
