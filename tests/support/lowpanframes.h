// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/encapsulations.h"

// IPv6 in IEEE 802.15.4, in the forms that 6LoWPAN gives it.
namespace remora::test {

struct LowpanPacket {
    std::string name;
    dissect::LinkType link;
    std::vector<Bytes> frames; // one, or its fragments
    std::string shown; // what is read of the last: addresses, ports, transport, length
};
const std::vector<LowpanPacket> &lowpanPackets();
// Ways for any packet of IPv6; there is no IPv4 in them.
const std::vector<Encapsulation> &lowpanEncapsulations();

} // namespace remora::test
