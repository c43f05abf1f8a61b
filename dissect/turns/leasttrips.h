// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <vector>

#include "dissect/store/packetstore.h"
#include "dissect/turns/turn.h"

namespace remora::dissect {

// Least round trips, by row of the conversations and end whose packets they are of (a, b);
// nanoseconds, notSeen where none is.
using LeastTrips = std::vector<std::array<Duration, 2>>;

// Below so many another thread costs more than it saves.
inline constexpr std::size_t packetsWorthAThread = 32'768;

// On several threads, over all packets of the store, selected or not. Not all of them where it was
// cancelled.
LeastTrips leastTripsOf(
    const PacketStore &store, std::size_t conversations, const std::atomic<bool> &cancelled);

} // namespace remora::dissect
