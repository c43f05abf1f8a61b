// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "dissect/core/ids.h"
#include "dissect/store/packetstore.h"

namespace remora::model {

// The first packet of a time, of some conversations or, where none are named, of all. Goes over the
// packets: not for the GUI thread.
std::optional<dissect::PacketIndex> packetAt(const dissect::PacketStore &store,
    const std::vector<dissect::ConversationId> &conversations, dissect::Timestamp time);

} // namespace remora::model
