// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dissect/core/result.h"
#include "dissect/core/timestamp.h"
#include "dissect/slice/packetchoice.h"
#include "dissect/slice/sliceinputs.h"

namespace remora::dissect {

// Where one output ends and the next begins; only one of them, or none.
struct SliceSplit {
    std::uint64_t packets = 0; // so many a file
    // At most so many a file, before they are compressed. A packet that is longer has its own.
    std::uint64_t bytes = 0;
    // Files of so much time, counted from the first packet. One that is earlier than the file that
    // is written stays there, and there is none for a time without packets.
    Duration time = 0;
    bool byPart = false; // a file for each part of the choice

    bool isAny() const { return packets > 0 || bytes > 0 || time > 0 || byPart; }
};

struct SliceRequest {
    std::vector<std::string> inputs; // several are merged by time; "-" is standard input
    // pcap or pcapng, compressed or not, by its name (see saysPcap); "-" is standard output. Where
    // it is taken apart, see partName.
    std::string output;
    SliceSplit split = {};
    PacketChoice *choice = nullptr; // null: all packets
    bool isAgain = false; // the inputs were read before; see openAgain
    bool mayReplaceCapture = false;
    const std::atomic<bool> *cancelled = nullptr; // ends it with WritingInterrupted
};

struct SliceReport {
    std::uint64_t read = 0; // packets
    std::uint64_t written = 0;
    std::uint64_t files = 0;
    std::uint64_t commentsLost = 0; // of what is written, and pcap has no place for
    std::vector<SliceInputs::Damaged> damages; // what came before is written
};

// Writes packets of captures as one capture, or as several: with time resolution, interfaces and
// comments, in one pass, with bounded memory and one output open at a time. Each is read again
// before it gets its name: it holds the same number of packets, with the same bytes and times. Any
// thread.
Result<SliceReport> slice(const SliceRequest &request);

} // namespace remora::dissect
