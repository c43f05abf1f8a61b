// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "dissect/capture/rawpacket.h"

namespace remora::dissect {

// By which two rows of packets are known to be the same: each packet's bytes, lengths, time and
// link type, and their order. Against faults, not against forgers.
class Fingerprint {
public:
    void add(const RawPacket &packet);
    bool operator==(const Fingerprint &) const = default;
    std::uint64_t packets() const { return m_packets; }

private:
    std::uint64_t m_packets = 0;
    std::array<std::uint64_t, 2> m_state{0x9e3779b97f4a7c15U, 0xc2b2ae3d27d4eb4fU};
};

} // namespace remora::dissect
