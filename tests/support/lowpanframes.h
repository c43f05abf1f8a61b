// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/bytes.h"

// IPv6 in IEEE 802.15.4, in the forms that 6LoWPAN gives it.
namespace remora::test {

// With the check sequence of 2 bytes.
Bytes checked154(const Bytes &frame);
// A data frame between the short addresses 1 and 2.
Bytes frame154(const Bytes &payload);

struct LowpanPacket {
    std::string name;
    dissect::LinkType link;
    std::vector<Bytes> frames; // one, or its fragments
    std::string shown; // what is read of the last: addresses, ports, transport, length
};
const std::vector<LowpanPacket> &lowpanPackets();

} // namespace remora::test
