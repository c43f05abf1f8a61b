// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "dissect/frame/bytereader.h"

namespace remora::dissect {

// Each says in one line what its message is; empty where it is none of its protocol.
std::string dnsBrief(ByteReader message);
std::string tlsBrief(ByteReader records);
std::string httpBrief(ByteReader text);
std::string icmpBrief(ByteReader message, bool v6);
std::string arpBrief(ByteReader message);

} // namespace remora::dissect
