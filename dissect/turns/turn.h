// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

#include "dissect/core/ids.h"
#include "dissect/core/timestamp.h"

namespace remora::dissect {

// What the client of a TCP conversation waited for. docs/how-remora-judges.md says what each means.
enum class TimePart : std::uint8_t {
    Connection, // SYN to the third packet
    Tls, // from there to the server's last handshake flight
    Network, // one propagation round trip between client and server
    Server, // the request is complete at the server, to the first byte of the answer
    Transfer, // bytes were moving, or were held by the sender's congestion window
    Loss, // waited for the repair of what was lost
    Window, // the sender was stopped by the receiver's window
    Pause, // the sender had nothing to send
};
inline constexpr std::size_t timeParts = 8;
// By TimePart, as columns of files are named.
inline constexpr std::array<std::string_view, timeParts> timePartNames{
    "connection", "tls", "network", "server", "transfer", "loss", "window", "pause"};

// Of a part that cannot be told from the capture.
inline constexpr Duration notSeen = std::numeric_limits<Duration>::min();

// Of two that are not negative; the largest number where there is none that large.
constexpr Duration sumOf(Duration one, Duration other)
{
    constexpr Duration most = std::numeric_limits<Duration>::max();
    return one > most - other ? most : one + other;
}

// Nanoseconds by TimePart, none negative; notSeen where it cannot be told.
struct PartTimes {
    std::array<Duration, timeParts> of{};

    Duration &operator[](TimePart part) { return of[static_cast<std::size_t>(part)]; }
    Duration operator[](TimePart part) const { return of[static_cast<std::size_t>(part)]; }
    bool has(TimePart part) const { return (*this)[part] != notSeen; }
    // To a part that is seen.
    void add(TimePart part, Duration more) { (*this)[part] = sumOf((*this)[part], more); }
    // Of the parts that were seen.
    Duration sum() const
    {
        Duration all = 0;
        for (const Duration one : of)
            all = sumOf(all, one == notSeen ? 0 : one);
        return all;
    }
    bool operator==(const PartTimes &) const = default;
};

// A request of a client and the answer of its server, as the point of capture saw them.
struct Turn {
    enum Note : std::uint8_t {
        Merged = 1, // further requests left before the answer was complete
        Greeting = 2, // the server spoke first
        PushFollowed = 4, // a silence of the server was taken for the end of the answer
        Reset = 8, // cut short by RST
    };

    ConversationId conversation = noConversation;
    std::uint32_t number = 0; // from 1 in its conversation
    Timestamp start = noTime; // the first copy of its first byte, or of the SYN, at the tap
    std::uint64_t requestBytes = 0;
    std::uint64_t answerBytes = 0;
    PartTimes parts;
    std::uint8_t atMost = 0; // bits by TimePart: an upper bound, part of which may be loss
    std::uint8_t notes = 0; // of Note
    PacketIndex first{}; // packets that bound it
    PacketIndex last{};

    // What the client waited, where all is seen; else that much at least.
    Duration total() const { return parts.sum(); }
    bool isAtMost(TimePart part) const { return (atMost >> static_cast<unsigned>(part) & 1U) != 0; }
};

// All turns of a conversation.
struct TurnTotals {
    std::uint32_t turns = 0;
    PartTimes parts; // sums of what was seen; notSeen where no turn has it
    Duration slowest = 0; // total of the longest turn

    void add(const Turn &turn);
    void add(const TurnTotals &more);
    Duration total() const { return parts.sum(); }
};

} // namespace remora::dissect
