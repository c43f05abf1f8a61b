// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "dissect/core/freshfile.h"

namespace remora::dissect {

// Bytes that come for many files at once, until they can be written one file after the other: some
// in memory, the rest in a file without a name beside the output. One thread at a time.
class PartSpill {
public:
    // `output`: by whose disk the bytes must have room.
    explicit PartSpill(std::string output, std::size_t mostHeld = 64UL << 20U)
        : m_output(std::move(output))
        , m_mostHeld(mostHeld)
    {
    }

    Result<void> add(std::uint32_t part, std::string_view bytes);
    std::uint32_t parts() const { return static_cast<std::uint32_t>(m_parts.size()); }
    // All bytes of a part in the order in which they came, piece by piece.
    Result<void> each(
        std::uint32_t part, const std::function<void(std::string_view bytes)> &visit) const;

private:
    struct Extent {
        std::uint64_t offset;
        std::uint64_t length;
    };
    struct Part {
        std::vector<Extent> extents; // in the file
        std::string bytes; // behind these
    };
    Result<void> spill();

    std::string m_output;
    std::size_t m_mostHeld; // bytes
    std::vector<Part> m_parts;
    std::size_t m_held = 0; // bytes in memory
    std::vector<FreshFile> m_file; // none yet, or one
    std::uint64_t m_size = 0; // of the file
};

} // namespace remora::dissect
