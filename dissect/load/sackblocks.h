// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "dissect/series/streamseries.h"

namespace remora::dissect {

// The selective acknowledgments that answer what one end of a conversation sent. They stand in no
// column: the packets that carry some are read again from the file, some
// thousand at most. `fromA`: which end
// sent the data. What cannot be read tells none; any thread.
std::vector<SequenceTrace::Sack> sackBlocks(const std::string &path, std::uint64_t sections,
    const PacketStore &store, ConversationId id, bool fromA);

} // namespace remora::dissect
