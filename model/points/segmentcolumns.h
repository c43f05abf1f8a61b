// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/points/comparedpoints.h"

namespace remora::model {

// The columns of the table of conversations by segment of the way and direction.
enum class SegmentColumn {
    Segment, // and direction: from which point to which
    Conversation,
    Protocol,
    Sent, // packets at the point that they come from
    Came, // at the next one
    Lost,
    LossShare,
    LeastDelay, // milliseconds, as those below
    MeanDelay,
    P95Delay,
    Changed, // what devices on the segment changed, in words
    MostDelay, // this one and those behind it are shown where the user chooses them
    DelayChange, // from the first to the last third of the packets
    Reordered,
    Retransmitted, // seen at the first point
    RetransmittedHere, // made on the segment
    Duplicated, // on the segment
};
inline constexpr int segmentColumns = static_cast<int>(SegmentColumn::Duplicated) + 1;
inline constexpr int usualSegmentColumns = static_cast<int>(SegmentColumn::MostDelay);

QString title(SegmentColumn column);
QString help(SegmentColumn column);
bool isText(SegmentColumn column);
// What a cell shows; empty where there is no value. Any thread.
QString text(SegmentColumn column, const dissect::SegmentRow &row, const ComparedPoints &of);

// The rows, by place among those of `of`, as a column orders them; what has no value is last, up
// and down. Not for the GUI thread.
std::vector<std::uint32_t> orderBy(SegmentColumn column, bool descending, const ComparedPoints &of);

} // namespace remora::model
