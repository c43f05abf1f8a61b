// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

#include "dissect/store/conversation.h"
#include "dissect/store/packetstore.h"
#include "dissect/turns/turntable.h"

namespace remora::dissect {

// Finds the turns of a capture when they are first asked for, and keeps them for all who ask after
// that. Any thread.
class TurnSource {
public:
    using Conversations = std::shared_ptr<const std::vector<Conversation>>;
    using ClientIsA = std::shared_ptr<const std::vector<std::uint8_t>>;

    // `clientIsA`: by row of the conversations. `tap`: as turnsOf takes it.
    TurnSource(PacketStore store, Conversations conversations, ClientIsA clientIsA,
        TapPosition tap = TapPosition::Unknown);

    // Goes over all packets the first time, and waits for another thread that does. nullptr where
    // it was cancelled; the next who asks begins anew.
    std::shared_ptr<const TurnTable> table(const std::atomic<bool> &cancelled) const;
    // Whether its turns are those of that.
    bool isOf(const PacketStore &store, const Conversations &conversations,
        const std::vector<std::uint8_t> &clientIsA, TapPosition tap) const;
    // What somebody knows of it.
    TapPosition tap() const { return m_tap; }

private:
    PacketStore m_store;
    Conversations m_conversations;
    ClientIsA m_clientIsA;
    TapPosition m_tap;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const TurnTable> m_table;
};

} // namespace remora::dissect
