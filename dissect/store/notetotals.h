// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "dissect/store/conversation.h"
#include "dissect/tcp/tcpnote.h"

namespace remora::dissect {

// How often each note stands at packets of each direction of a conversation.
using NoteTotals = std::array<std::array<std::uint32_t, tcpNoteKinds>, 2>;

// Those of one conversation, from the totals of all; nullptr where there are none.
inline const NoteTotals *notesOf(
    const Conversation &conversation, std::span<const NoteTotals> totals)
{
    return conversation.notes < totals.size() ? &totals[conversation.notes] : nullptr;
}

} // namespace remora::dissect
