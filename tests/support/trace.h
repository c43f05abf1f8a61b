// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "dissect/core/timestamp.h"
#include "tests/support/bytes.h"

namespace remora::test {

// A packet of a TCP trace that was written as text:
//   0.010  B > A  SYN,ACK 100B  seq 0 ack 1 win 500   # expect: ack_rtt 0.010
// Ends are single letters with an optional port (A:4000); A to D have addresses 10.0.0.1 to .4 and
// the ports 40000 (A) and 443 (the others). Times are seconds. `tls 22` makes the payload one TLS
// record of that type. `expect` holds what stands behind
// "expect:", empty where nothing does. A wrong line throws std::invalid_argument.
struct TracePacket {
    std::string line;
    dissect::Timestamp time = 0;
    Bytes bytes;
    std::string expect;
};
std::vector<TracePacket> readTrace(std::string_view text);

} // namespace remora::test
