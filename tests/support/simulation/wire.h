// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/simulation/flow.h"
#include "tests/support/simulation/road.h"

namespace remora::test::simulation {

// What the headers of a conversation hold.
struct Wire {
    const Scenario &scenario;
    const Flow &up;
    const Flow &down;
    std::uint32_t clientSequence = 0; // of the SYN
    std::uint32_t serverSequence = 0;
    bool hasTimestamps = true;
};

// Of a frame beside its payload: Ethernet, IPv4, TCP.
constexpr std::int64_t headerBytes(bool hasTimestamps)
{
    return 14 + 20 + 20 + (hasTimestamps ? 12 : 0);
}

// What one host handed to its network card in one go, as one segment (segmentation offload). Of
// segments that passed a tap on that host.
std::vector<Road::Passed> unsplit(const std::vector<Road::Passed> &passed, bool fromClient);

// An Ethernet frame with right lengths and checksums.
std::string frameOf(const Wire &wire, const Segment &segment);

} // namespace remora::test::simulation
