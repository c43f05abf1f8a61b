// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace remora::dissect {

// What kind of archive begins so, such as "GNU tar format": files that must be unpacked before one
// of them can be a capture. Nothing for what is no archive.
std::optional<std::string> archiveName(std::span<const std::byte> beginning);

// Enough of a file to tell.
inline constexpr std::size_t archiveBeginning = 4096;

} // namespace remora::dissect
