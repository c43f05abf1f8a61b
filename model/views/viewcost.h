// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/appliance/askedsource.h"
#include "netshark/views.h"

namespace remora::model {

// What a view has the appliance do, before it is asked; translated.
struct ViewCost {
    QString text; // "About 3.2 GB of 1 h are read. 3,600 samples."
    std::optional<dissect::Duration> time; // how long the range is; nothing where nobody knows
    qint64 samples = 0; // that will come; 0: not known
    bool isMuch = false; // the appliance and this window will take their time over it
};
// `range`: all there is without one. `liveFor`: of what is live.
ViewCost viewCost(const AskedSource &asked, const std::optional<dissect::TimeRange> &range,
    const std::optional<dissect::Duration> &liveFor, dissect::Duration sampling, bool isOverTime);

} // namespace remora::model
