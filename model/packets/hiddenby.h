// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/investigation/investigation.h"

namespace remora::model {

// Which parts of the focus keep a packet out of sight.
struct HiddenBy {
    bool filter = false;
    bool range = false;
    bool conversations = false;

    bool any() const { return filter || range || conversations; }
    // "the filter, the time range"
    QString text() const;
    // The focus without them.
    FocusState cleared(FocusState from) const;
};

// As the investigation stands now; nothing hides a packet that the capture does not have. GUI
// thread.
HiddenBy hidingOf(const Investigation &capture, dissect::PacketIndex packet);

} // namespace remora::model
