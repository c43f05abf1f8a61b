// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace remora::bench {

// The two captures that the figures of the README are measured on.
struct CaptureShape {
    std::uint64_t packets = 0;
    std::uint32_t conversations = 0;
    std::uint32_t fullPayload = 0; // bytes of TCP payload in a data segment
    std::uint32_t capturedPayload = 0; // bytes of it that are in the file
};

// 1,000,000 packets, mostly of 1,514 bytes, about 7,000 conversations: 963 MB.
CaptureShape bigShape();
// 10,000,000 packets of at most 86 captured bytes, 70,000 conversations: 950 MB.
CaptureShape smallShape();

// Writes the capture unless a file of that name is there already. The same on every machine. False,
// with a sentence on standard error, where it cannot be written.
bool makeCapture(const CaptureShape &shape, const std::string &path);

} // namespace remora::bench
