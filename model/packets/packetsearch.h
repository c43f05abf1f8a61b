// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "dissect/core/ids.h"
#include "dissect/series/series.h"

namespace remora::model {

// The first packet of a time of some conversations. Goes over the packets: not for the GUI thread.
std::optional<dissect::PacketIndex> packetAt(const dissect::PacketStore &store,
    const dissect::ConversationSet &conversations, dissect::Timestamp time);

} // namespace remora::model
