// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "netshark/sources.h"

namespace remora::model {

// About how many bytes a job holds of a time range, by its size and the length of its span: before
// any filter. Nothing while the job is empty.
std::optional<qint64> estimatedBytes(const netshark::Job &job, const dissect::TimeRange &range);

// How long the job will still hold a packet of that time, by its retention and how fast it has
// filled up. Negative where it is gone already; nothing where nothing limits the job or it stands
// still. `clock`: the appliance's.
std::optional<dissect::Duration> timeUntilGone(
    const netshark::Job &job, dissect::Timestamp packet, dissect::Timestamp clock);

} // namespace remora::model
