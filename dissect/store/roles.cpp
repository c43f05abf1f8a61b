// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/store/roles.h"

#include <algorithm>

namespace remora::dissect {

Roles rolesOf(const Conversation &conversation, std::span<const std::uint16_t> serverPorts)
{
    constexpr std::uint16_t firstUnprivileged = 1024;
    const std::uint16_t a = conversation.a.port;
    const std::uint16_t b = conversation.b.port;
    const auto given = [&](std::uint16_t port) {
        return std::find(serverPorts.begin(), serverPorts.end(), port) != serverPorts.end();
    };
    if (given(a) != given(b))
        return {given(b), ServerRule::GivenPort};
    if (conversation.synFrom != Conversation::Opener::Unknown)
        return {conversation.synFrom == Conversation::Opener::A, ServerRule::Syn};
    if (conversation.synAckFrom != Conversation::Opener::Unknown)
        return {conversation.synAckFrom == Conversation::Opener::B, ServerRule::SynAck};
    if ((a < firstUnprivileged) != (b < firstUnprivileged))
        return {b < firstUnprivileged, ServerRule::WellKnownPort};
    if (a != b)
        return {b < a, ServerRule::LowerPort};
    return {true, ServerRule::FirstPacket};
}

} // namespace remora::dissect
