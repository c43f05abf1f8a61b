// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/jobspan.h"

#include <algorithm>

namespace remora::model {

std::optional<qint64> estimatedBytes(const netshark::Job &job, const dissect::TimeRange &range)
{
    if (!job.span || job.span->length() <= 0)
        return std::nullopt;
    const dissect::Timestamp begin = std::max(range.begin, job.span->begin);
    const dissect::Timestamp end = std::min(range.end, job.span->end);
    if (end <= begin)
        return 0;
    const double share = static_cast<double>(end - begin) / static_cast<double>(job.span->length());
    // Not by a double where that is all of it: it might be rounded up beyond 63 bits.
    return share < 1 ? static_cast<qint64>(static_cast<double>(job.packetBytes) * share)
                     : job.packetBytes;
}

std::optional<dissect::Duration> timeUntilGone(
    const netshark::Job &job, dissect::Timestamp packet, dissect::Timestamp clock)
{
    if (!job.isRunning() || !job.span || job.span->length() <= 0)
        return std::nullopt;
    std::optional<dissect::Duration> left;
    if (job.retentionTime > 0)
        left = packet + job.retentionTime - clock;
    if (job.retentionBytes > 0 && job.packetBytes > 0) {
        // What is still free fills up first; from then on the oldest packets go as new ones come.
        const double perNanosecond
            = static_cast<double>(job.packetBytes) / static_cast<double>(job.span->length());
        const double free
            = static_cast<double>(std::max<qint64>(0, job.retentionBytes - job.packetBytes));
        constexpr auto longest = static_cast<double>(netshark::longestRetention);
        const auto bySize = static_cast<dissect::Duration>(std::min(longest, free / perNanosecond));
        const dissect::Duration total = packet + bySize - job.span->begin;
        left = left ? std::min(*left, total) : total;
    }
    return left;
}

} // namespace remora::model
