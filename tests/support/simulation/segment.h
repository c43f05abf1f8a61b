// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace remora::test::simulation {

// A TCP segment on its way. Places are those of the streams: 0 is the first byte of data, behind
// the SYN; a FIN has the place behind the last byte.
struct Segment {
    bool fromClient = false;
    bool syn = false;
    bool ack = true;
    bool fin = false;
    bool push = false;
    std::int64_t offset = 0;
    std::int64_t length = 0; // of data
    std::int64_t acknowledged = 0; // what the other end may send next
    std::int64_t window = 0; // as it stands in the header, not scaled
    std::vector<std::pair<std::int64_t, std::int64_t>> selective = {}; // SACK blocks, newest first
    std::uint16_t identification = 0; // of IP

    std::int64_t sent = 0; // left its host
    std::int64_t echo = -1; // when that left which it acknowledges (RFC 7323); -1: nothing
    std::int64_t echoOfOther = -1; // TSecr of the header
    std::int64_t firstSend = -1; // its place in Flow::sends, of what was not sent before
    bool isThird = false; // the packet that ends the handshake, not repeated
    bool opensWindow = false; // of a receiver whose window was closed
    bool isLost = false; // goes on as a ghost to see when it would have arrived

    std::int64_t end() const { return offset + length + (fin ? 1 : 0); }
    bool isEmpty() const { return length == 0 && !fin && !syn; }
};

} // namespace remora::test::simulation
