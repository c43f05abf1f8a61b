// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QStringList>

#include "dissect/points/ladder.h"
#include "model/points/comparedpoints.h"
#include "model/points/ladderscale.h"

namespace remora::model {

// The packets of a conversation between the points, each with its place on an axis of time that is
// shortened where nothing happens. Never changes once it was made.
struct LadderLayout {
    struct Place {
        double sent = 0; // of the line's beginning on the axis, pixels
        double came = 0;
    };
    // Where time was shortened.
    QStringList points; // names, safe to be shown
    QStringList paths;
    dissect::Ladder ladder;
    std::vector<Place> places; // by line
    std::vector<LadderScale::Gap> gaps;
    double length = 0; // of the axis
    quint64 lost = 0; // lines that end on the way

    // "3.512 ms": behind the first packet.
    QString timeText(dissect::Timestamp time) const;
    // All that is to be told of a line's packet: numbers, times, sequence, length; a line each.
    QString packetText(std::size_t line) const;
    // What is drawn, and of how much, in a sentence.
    QString headline() const;
};

// Of the conversation of a row, by place among those of `compared`; not for the GUI thread.
std::shared_ptr<const LadderLayout> ladderOf(const ComparedPoints &compared, std::uint32_t row);

} // namespace remora::model
