// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "dissect/frame/layerwriter.h"

namespace remora::dissect {

// A TCP header with its options (RFC 9293, section 3.1), numbers as they stand in it.
void describeTcp(LayerWriter &to);

// "SYN, ACK"; "none".
std::string tcpFlagNames(std::uint16_t flags);

} // namespace remora::dissect
