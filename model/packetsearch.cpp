// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packetsearch.h"

#include "dissect/series/series.h"

namespace remora::model {

std::optional<dissect::PacketIndex> packetAt(const dissect::PacketStore &store,
    const std::vector<dissect::ConversationId> &conversations, dissect::Timestamp time)
{
    const auto set = conversations.empty() ? dissect::ConversationSet::everything()
                                           : dissect::ConversationSet::of(conversations);
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const dissect::PacketChunk &chunk = *store.chunks()[i];
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (chunk.times[at] == time && store.isIn(i, at) && set.has(chunk, at))
                return dissect::PacketIndex{store.first(i) + at};
        }
    }
    return std::nullopt;
}

} // namespace remora::model
