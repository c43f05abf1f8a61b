// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include "dissect/capture/capturewriter.h"
#include "dissect/capture/rawpacket.h"
#include "dissect/core/result.h"
#include "dissect/series/series.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// Reads the file of a capture once more and visits the packets that the store holds, in or not, in
// the order of the file. Ends early where `visit` says false or `cancelled` is set; any thread.
using VisitStored
    = std::function<bool(const RawPacket &packet, std::size_t chunk, std::size_t row)>;
Result<void> eachStoredPacket(const std::string &path, const PacketStore &store,
    const std::atomic<bool> &cancelled, const VisitStored &visit);

// Writes packets of the set that are in the store as a capture file of its own and tells how many.
// The format must be a pcapng one where the packets have different link types. What is written has
// its final name only when it is whole, and may replace another capture. `visited` counts the
// packets of the store that are done.
Result<std::uint64_t> savePackets(const std::string &path, const PacketStore &store,
    const ConversationSet &set, OutputFormat format, const std::string &to,
    const std::atomic<bool> &cancelled, std::atomic<std::uint64_t> *visited = nullptr);

// A mask for each chunk: packets that match a filter in the syntax of pcap-filter(7). BadFilter
// with libpcap's words.
Result<std::vector<RowMask>> bpfMasks(const std::string &path, const PacketStore &store,
    const std::string &expression, const std::atomic<bool> &cancelled);

} // namespace remora::dissect
