// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/clockzone.h"

namespace remora::dissect {

Duration ClockZone::offsetAt(Timestamp time) const
{
    Duration now = offset;
    for (const Change &change : changes) {
        if (change.from > time)
            break;
        now = change.offset;
    }
    return now;
}

Timestamp ClockZone::utcOf(Timestamp local) const
{
    Duration now = offset;
    for (const Change &change : changes) {
        // Not yet behind this change, or never shown because of it.
        if (local - now < change.from || local - change.offset < change.from)
            break;
        now = change.offset;
    }
    return local - now;
}

} // namespace remora::dissect
