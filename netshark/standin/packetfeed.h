// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "dissect/capture/rawpacket.h"

namespace remora::standin {

// Packets of an export, one after the other, in the order of time.
class PacketFeed {
public:
    enum class Next {
        Packet,
        Dry, // none now, more will come (live exports)
        Searching, // none so far, but many to look at: ask again, or give up
        End,
        Failed, // there are more, but they cannot be had
    };
    virtual ~PacketFeed() = default;
    // The packet's data is valid until the next call.
    virtual Next next(dissect::RawPacket &to) = 0;
};

// The clock of the stand-in appliances of this process: the computer's, and the offset.
dissect::Timestamp wallClock();
void setClockOffset(dissect::Duration offset);

} // namespace remora::standin
