// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <tsl/robin_map.h>

#include "netshark/standin/conversationkey.h"

namespace remora::standin {

// Remembers which end of each connection is its server: who got the SYN, else who has the lower
// port. Bounded: it starts afresh where a flood would fill it.
class Servers {
public:
    bool isSource(const dissect::Frame &frame)
    {
        constexpr std::size_t most = 200'000;
        const bool tcp = frame.transport == dissect::Frame::Transport::Tcp;
        if (!tcp)
            return frame.source.port < frame.destination.port;
        const ConversationKey key(frame, dissect::Conversation::Kind::Tcp);
        const bool syn = (frame.tcp.flags & dissect::tcpSyn) != 0;
        if (syn) {
            const bool source = (frame.tcp.flags & dissect::tcpAck) != 0;
            if (m_greaterIsServer.size() > most)
                m_greaterIsServer.clear();
            m_greaterIsServer[key] = source == key.swapped();
            return source;
        }
        const auto known = m_greaterIsServer.find(key);
        if (known != m_greaterIsServer.end())
            return known->second == key.swapped();
        return frame.source.port < frame.destination.port;
    }

private:
    struct Hash {
        std::size_t operator()(const ConversationKey &key) const { return key.hash(0x5bd1e995); }
    };
    tsl::robin_map<ConversationKey, bool, Hash> m_greaterIsServer;
};

} // namespace remora::standin
