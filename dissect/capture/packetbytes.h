// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "dissect/capture/rawpacket.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/result.h"

namespace remora::dissect {

// A packet with bytes of its own.
struct OwnedPacket {
    RawPacket packet; // its data lie in `bytes`
    std::vector<std::byte> bytes;
};

// Where a packet's record is in a capture file.
struct RecordPlace {
    std::uint64_t offset = 0; // in the (uncompressed) file
    std::uint64_t sections = 1; // that the file has; those of pcapng differ in their interfaces
};
// Reads one packet of a capture file again. Goes straight there where it can; of several sections
// the headers of all blocks before are read, and a compressed file from its start up to there.
// NotReadable where the file has changed; any thread.
Result<std::shared_ptr<const OwnedPacket>> readPacket(
    const std::string &path, const RecordPlace &place, const std::atomic<bool> &cancelled);

// Reads several packets of a capture file again, by their offsets in rising order, and visits each
// with its place among them. Reads little else where it can go straight there; else the file once,
// up to the last of them. Ends early where `visit` says false; otherwise as readPacket.
using VisitAgain = std::function<bool(const RawPacket &packet, std::size_t place)>;
Result<void> eachPacketAgain(const std::string &path, std::span<const std::uint64_t> offsets,
    std::uint64_t sections, const std::atomic<bool> &cancelled, const VisitAgain &visit);

// Reads packets of a capture file again, some here and some there: goes straight to them where it
// can, from packet to packet or through all that lies between, whichever costs less; else it goes
// on from where it was. One thread at a time.
class PacketsAgain {
public:
    explicit PacketsAgain(std::string path)
        : m_path(std::move(path))
    {
    }
    // Visits the packets at these offsets, which rise, of a part of the file that has `packets`. As
    // eachPacketAgain.
    Result<void> each(std::span<const std::uint64_t> offsets, std::size_t packets,
        std::uint64_t sections, const std::atomic<bool> &cancelled, const VisitAgain &visit);

private:
    std::string m_path;
    bool m_canGoStraight = true;
    std::unique_ptr<RecordReader> m_records; // from the file's start on
    std::uint64_t m_at = 0; // offset of the packet that it read last
    bool m_hasRead = false;
};

} // namespace remora::dissect
