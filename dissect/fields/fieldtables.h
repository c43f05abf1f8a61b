// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "dissect/fields/packetfield.h"

namespace remora::dissect {

// The tables of all columns are packetFields() and these; in the order of columns() where they are
// of the same file. Here, those of conversations, and what filters ask of these.
std::vector<NativeField> conversationFields();
// Those that are read from the bytes of a packet, or of those before it: of filters alone.
std::span<const NativeField> headerFields();
// What stands before packetFields().
std::span<const NativeField> firstFields();

} // namespace remora::dissect
