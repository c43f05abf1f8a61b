// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "dissect/capture/rawpacket.h"
#include "dissect/core/result.h"

namespace remora::dissect {

// A packet with bytes of its own.
struct OwnedPacket {
    RawPacket packet; // its data lie in `bytes`
    std::vector<std::byte> bytes;
};

// Reads one packet of a capture file again. `offset`: of its record in the (uncompressed) file.
// Goes straight there where it can; a compressed file, and one of several pcapng sections, is read
// from its start up to there. NotReadable where the file has changed; any thread.
Result<std::shared_ptr<const OwnedPacket>> readPacket(
    const std::string &path, std::uint64_t offset, const std::atomic<bool> &cancelled);

} // namespace remora::dissect
