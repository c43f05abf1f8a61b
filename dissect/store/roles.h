// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "dissect/store/conversation.h"

namespace remora::dissect {

// By which rule the server of a conversation was told from its client; the first that fits.
enum class ServerRule : std::uint8_t {
    GivenPort, // the user named the server's port
    Syn, // the client sent the SYN
    SynAck, // the server sent the SYN-ACK
    WellKnownPort, // only one end has a port below 1024
    LowerPort, // the end with the lower port
    FirstPacket, // the client sent the first packet
};

struct Roles {
    bool clientIsA = true;
    ServerRule rule = ServerRule::FirstPacket;
};

Roles rolesOf(const Conversation &conversation, std::span<const std::uint16_t> serverPorts);

} // namespace remora::dissect
