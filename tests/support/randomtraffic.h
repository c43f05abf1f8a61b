// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace remora::test {

// A capture file of TCP connections as no network should treat them: segments reordered, lost,
// doubled and cut, sequence numbers that wrap, ports used again, VLAN tags, IPv6, UDP and ICMP
// between them, a clock that steps back. The same for the same seed.
std::string randomTraffic(unsigned seed, std::size_t packets);

} // namespace remora::test
