// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "dissect/core/result.h"

namespace remora::dissect {

// How many bytes of a pcap or pcapng file that came in part are whole records; the rest is the
// beginning of one. 0 where there is no whole packet. Reads the headers of all records;
// any thread.
Result<std::uint64_t> wholeRecords(const std::string &path);

} // namespace remora::dissect
