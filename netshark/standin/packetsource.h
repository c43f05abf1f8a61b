// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "netshark/standin/packetfeed.h"

namespace remora::standin {

// Something packets can be exported from: a job, a clip, an interface or a file.
class PacketSource {
public:
    virtual ~PacketSource() = default;
    // First and last packet; nothing while it is empty.
    virtual std::optional<dissect::TimeRange> span() const = 0;
    virtual std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const = 0;
    // An upper bound of the bytes that a capture of this range takes.
    virtual std::int64_t bytesAtMost(dissect::TimeRange range) const = 0;
    virtual dissect::LinkType link() const { return dissect::LinkType::Ethernet; }
    // Whether its packets come as time goes by.
    virtual bool isLive() const { return false; }
};

} // namespace remora::standin
