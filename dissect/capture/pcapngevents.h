// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "dissect/capture/rawpacket.h"

namespace remora::dissect {

// A block of pcapng that is no packet of a network and is counted as a packet all the same, as
// tshark does: an entry of systemd's journal, an event of sysdig, anybody's custom block.
struct EventBlock {
    std::optional<WideTime> time; // nanoseconds since 1970
    std::uint32_t wireLength = 0;
    std::span<const std::byte> data; // of the block
};

// Of a whole block. Nothing where it is of another type, or too short for its own.
std::optional<EventBlock> readEvent(
    std::uint32_t type, std::span<const std::byte> block, bool isSwapped);

} // namespace remora::dissect
