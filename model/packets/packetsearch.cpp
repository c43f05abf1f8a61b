// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/packetsearch.h"

namespace remora::model {

std::optional<dissect::PacketIndex> packetAt(const dissect::PacketStore &store,
    const dissect::ConversationSet &conversations, dissect::Timestamp time)
{
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const dissect::PacketChunk &chunk = *store.chunks()[i];
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (chunk.times[at] == time && store.isIn(i, at) && conversations.has(chunk, at))
                return dissect::PacketIndex{store.first(i) + at};
        }
    }
    return std::nullopt;
}

} // namespace remora::model
