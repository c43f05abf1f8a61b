// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "dissect/fields/packetfield.h"

namespace remora::dissect {

// The tables of all columns are packetFields() and these; in the order of columns() where they are
// of the same file. Here, those of conversations, and what filters ask of these.
std::vector<NativeField> conversationFields();
// What stands before packetFields().
std::span<const NativeField> firstFields();

} // namespace remora::dissect
