// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "dissect/store/columnspace.h"

namespace remora::bench {

// One run of something over a capture.
struct Measure {
    double seconds = 0;
    double firstRows = 0; // seconds until the first chunk
    std::uint64_t packets = 0; // 0: it failed
    std::uint64_t conversations = 0;
    std::uint64_t columnBytes = 0; // of the packets' columns
    long kilobytes = 0; // resident at most, of the whole process
};

// The yardstick: a plain loop of libpcap's pcap_next_ex.
Measure plainLoop(const std::string &path);
// From the file to complete tables. Packets lie in `space` if there is one.
Measure engine(const std::string &path, const std::shared_ptr<dissect::ColumnSpace> &space = {});
// tshark printing the same fields, into nothing. `packets` stays 0 where it is not installed.
Measure tshark(const std::string &path);

// Runs it in a process of its own, so that its memory can be told.
Measure inProcess(const std::function<Measure()> &run);

double median(std::vector<double> values);
double least(const std::vector<double> &values);

} // namespace remora::bench
