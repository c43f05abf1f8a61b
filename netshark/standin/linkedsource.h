// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "netshark/standin/replayfeed.h"

namespace remora::standin {

// One of the files that a merged or multi-segment file is made of.
struct LinkedTrace {
    std::shared_ptr<const FileSource> trace;
    dissect::Duration skew = 0; // added to its timestamps
    bool isDefault = false; // the others' skews are relative to it
};

// The packets of several files, which are of one link type: by time, or file by file.
class LinkedSource final : public PacketSource {
public:
    enum class Order { Time, Files };
    LinkedSource(std::vector<LinkedTrace> traces, Order order)
        : m_traces(std::move(traces))
        , m_order(order)
    {
    }
    std::optional<dissect::TimeRange> span() const override;
    std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const override;
    std::int64_t bytesAtMost(dissect::TimeRange range) const override;
    dissect::LinkType link() const override { return m_traces.front().trace->link(); }

private:
    std::vector<LinkedTrace> m_traces; // one at least
    Order m_order;
};

} // namespace remora::standin
