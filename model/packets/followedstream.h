// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <QString>

#include "dissect/core/ids.h"
#include "dissect/store/packetstore.h"
#include "model/work/savetask.h"

namespace remora::model {

// A part of what the two ends of a conversation said, or of what is missing.
struct StreamPiece {
    enum class Kind : std::uint8_t {
        Data,
        NotCaptured, // no packet that was captured has these bytes
        Cut, // behind the snap length of their packet
    };
    Kind kind = Kind::Data;
    bool fromClient = true;
    std::size_t begin = 0; // of the bytes that its side said
    std::uint64_t length = 0; // bytes; those that are missing are not among them
    quint64 packet = 0; // number; 0: of none
};

// A side of a conversation, by its place in arrays.
constexpr std::size_t sideOf(bool fromClient) { return fromClient ? 0 : 1; }

// What the two ends of a conversation said, in the order in which it could be read: of TCP by
// sequence numbers (RFC 9293, section 3.4), each byte once; of UDP packet by packet.
struct FollowedStream {
    std::vector<StreamPiece> pieces;
    std::array<std::string, 2> bytes; // of each side, without what is missing
    std::array<std::uint64_t, 2> missing{}; // bytes
    bool isLimited = false; // there is more
    QString problem; // why there is no more; empty where nothing failed
};

struct StreamQuestion {
    QString path;
    std::uint64_t sections = 1;
    dissect::PacketStore store; // all packets of the capture
    dissect::ConversationId conversation{};
    bool clientIsA = true;
    std::uint64_t mostBytes = 10'000'000; // of both sides together
};

// Writes what a side said, as far as it is there.
SaveTask::Write streamWriter(
    std::shared_ptr<const FollowedStream> stream, bool fromClient, const QString &path);

// Reads and puts together; any thread. What was cancelled is of no use.
FollowedStream followStream(const StreamQuestion &asked, const std::atomic<bool> &cancelled);

} // namespace remora::model
