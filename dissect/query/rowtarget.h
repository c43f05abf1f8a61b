// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

#include "dissect/core/timestamp.h"
#include "dissect/fields/cell.h"

namespace remora::dissect {

// The packet that a row tells of.
struct RowPacket {
    std::uint64_t number = 0; // frame.number in its capture; 0: the row is of several
    Timestamp time = 0;
    std::uint32_t capture = 0; // which of those that are read one after the other
};

// What takes a table row by row.
class RowTarget {
public:
    RowTarget() = default;
    RowTarget(const RowTarget &) = delete;
    RowTarget &operator=(const RowTarget &) = delete;
    virtual ~RowTarget() = default;

    // Texts of the cells last as long as the call.
    virtual void add(const RowPacket &packet, std::span<const Cell> cells) = 0;
    // Further rows are of no use, as behind a closed pipe.
    virtual bool isOver() const { return false; }
};

} // namespace remora::dissect
