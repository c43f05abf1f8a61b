// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "dissect/capture/capturewriter.h"
#include "dissect/capture/rawpacket.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/result.h"
#include "dissect/filter/bpf.h"
#include "dissect/series/series.h"
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

// Writes packets of the set that are in the store as a capture file of its own and tells how many.
// The format must be a pcapng one where the packets have different link types. What is written has
// its final name only when it is whole, and may replace another capture. `visited` counts the
// packets of the store that are done.
Result<std::uint64_t> savePackets(const std::string &path, const PacketStore &store,
    const ConversationSet &set, OutputFormat format, const std::string &to,
    const std::atomic<bool> &cancelled, std::atomic<std::uint64_t> *visited = nullptr);

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
        , m_expression(std::move(expression))
    {
    }
    Result<const BpfFilter *> filterOf(LinkType link);

    StoredPackets m_packets;
    std::string m_expression;
    std::vector<BpfFilter> m_filters; // one per link type met
};

} // namespace remora::dissect
