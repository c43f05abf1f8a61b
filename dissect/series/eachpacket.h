// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/series/series.h"

namespace remora::dissect {

// Visits the packets of a set that are in the store, in the order of the file, with their index.
template <class Visit>
void eachPacketAt(const PacketStore &store, const ConversationSet &set, Visit visit)
{
    for (std::size_t i = 0; i < store.chunks().size(); ++i) {
        const PacketChunk &chunk = *store.chunks()[i];
        const std::uint64_t first = store.first(i);
        for (std::size_t at = 0; at < chunk.size(); ++at) {
            if (store.isIn(i, at) && set.has(chunk, at))
                visit(chunk, at, first + at);
        }
    }
}

// Times may go back inside a capture; a stable order keeps equal ones as they came.
void sortByTime(Samples &samples);

} // namespace remora::dissect
