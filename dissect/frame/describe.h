// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "dissect/capture/rawpacket.h"

namespace remora::dissect {

// One field of a header, by tshark's name where tshark has one.
struct DescribedField {
    std::string name; // "ip.ttl"
    std::string value;
    std::size_t begin; // bytes of the packet
    std::size_t length;
};

// One header of a packet in words.
struct DescribedLayer {
    std::string title; // "Internet Protocol Version 4"
    std::string brief; // what tells this one from others: "10.0.0.1 → 10.0.0.2"
    std::size_t begin; // of the header in the packet
    std::size_t length;
    std::vector<DescribedField> fields;
};

// The headers of a packet, outermost first, and last the bytes that no header took. Texts are the
// protocols' own and untranslated; nothing in them comes from the packet but numbers and addresses.
std::vector<DescribedLayer> describePacket(const RawPacket &packet);

} // namespace remora::dissect
