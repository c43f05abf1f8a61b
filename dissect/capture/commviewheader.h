// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "dissect/capture/recordform.h"

namespace remora::dissect {

// How a record of TamoSoft's CommView begins ("CommView Log Files Format" in its help), by the
// length of that: in NCF files, in NCFX files. All numbers are little-endian.
enum CommViewHeader : std::uint32_t { Ncf = 24, Ncfx = 20 };

// Of the record that begins so, bytes; nothing where that makes no sense.
std::optional<std::uint32_t> commViewLength(const std::byte *header, CommViewHeader kind);

// The formats have no magic: whether the first records make sense as one of them, one by one.
std::optional<CommViewHeader> beginsWithCommView(const Beginning &beginning);

} // namespace remora::dissect
