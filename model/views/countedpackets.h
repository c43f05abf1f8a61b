// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/views/viewcounts.h"

namespace remora::model {

// The packets that a row of a count, or a time of it, is of: what is asked for to have them.
struct CountedPackets {
    struct Place {
        AskedSource from; // that has packets: of a live one the job that has kept them
        dissect::TimeRange range; // by its appliance's clock
    };
    QList<Place> places; // the appliances that have counted them; empty: none is connected now
    QStringList gone; // "name:port" of those that have counted them and are not connected now
    QList<netshark::Filter> filters; // of the question, and of the row
    QStringList unasked; // keys of the row that no filter asks for
    bool hasMoreFilters = false; // of the template, for some of its tables alone
};

// The time of a row, by the clock of the first appliance: its sample, else what was asked for, else
// what was counted. Nothing where nobody knows.
std::optional<dissect::TimeRange> rangeOfRow(
    const ViewCounts &counts, const ViewTable &table, std::size_t row);

// Of a row. `range`: by the clock of the first appliance.
CountedPackets packetsOfRow(const ViewCounts &counts, const ViewTable &table, std::size_t row,
    const dissect::TimeRange &range);
// Of a time, by the clock of the first appliance.
CountedPackets packetsOfTime(const ViewCounts &counts, const dissect::TimeRange &range);

} // namespace remora::model
