// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/core/result.h"
#include "dissect/store/packetstore.h"

namespace remora::dissect {

// What lies between the relative sequence numbers of a capture and those on the wire (tcp.seq_raw,
// tcp.ack_raw): the store keeps the relative ones alone.
class SequenceBases {
public:
    // Reads the file of the store once more. Ends early where `cancelled` is set; any thread.
    static Result<SequenceBases> read(
        const std::string &path, const PacketStore &store, const std::atomic<bool> &cancelled);

    // To be added to a relative number of that packet (from 0) that counts what the end sent.
    std::uint32_t of(ConversationId conversation, bool sentByA, std::uint64_t packet) const;

private:
    // From `packet` on; a handshake on used ports may change it.
    struct Base {
        std::uint64_t sender; // conversation and end
        std::uint64_t packet;
        std::uint32_t base;
    };
    std::vector<Base> m_bases; // sorted by sender and packet
};

} // namespace remora::dissect
