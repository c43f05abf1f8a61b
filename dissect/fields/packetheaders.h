// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "dissect/capture/rawpacket.h"
#include "dissect/frame/layertrace.h"

namespace remora::dissect {

// A packet that was read again, and its layers: where fields are read of which no column knows.
struct PacketHeaders {
    const RawPacket &raw;
    const LayerTrace &layers;
};

// Bytes of a packet that a field stands for.
struct HeaderBytes {
    std::span<const std::uint8_t> all; // where is searched: of a protocol, also what it carries
    std::size_t length; // of the field itself, which is compared and cut into slices; within `all`

    static HeaderBytes of(const ByteReader &bytes, std::uint32_t length)
    {
        return {{bytes.data(), bytes.captured()}, std::min(length, bytes.captured())};
    }
    // Nothing but the field: `length` bytes that are there.
    static HeaderBytes exactly(const std::uint8_t *bytes, std::size_t length)
    {
        return {{bytes, length}, length};
    }
    std::span<const std::uint8_t> itself() const { return all.first(length); }
};

// What such a field is in one packet: each occurrence, outermost first, as numbers in the least
// unit or as bytes, which point into the packet.
struct HeaderValues {
    std::vector<std::int64_t> numbers;
    std::vector<HeaderBytes> bytes;

    void clear()
    {
        numbers.clear();
        bytes.clear();
    }
};

} // namespace remora::dissect
