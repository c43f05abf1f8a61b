// SPDX-License-Identifier: GPL-3.0-or-later
// The table of all kinds of charts. To add one: a file in kinds/ that defines
// `extern constinit const ChartKind kinds::NAME`, and its line here. Nothing else lists them.
#include <array>

#include "model/charts/chartkind.h"

// In the order in which they are offered.
#define REMORA_CHART_KINDS(KIND)                                                                   \
    KIND(waiting)                                                                                  \
    KIND(waterfall)                                                                                \
    KIND(length)                                                                                   \
    KIND(bitRate)                                                                                  \
    KIND(rtt)                                                                                      \
    KIND(rttBands)                                                                                 \
    KIND(waitingDistribution)                                                                      \
    KIND(rttDistribution)                                                                          \
    KIND(sequence)                                                                                 \
    KIND(inFlight)                                                                                 \
    KIND(window)                                                                                   \
    KIND(throughputOverRtt)                                                                        \
    KIND(tcpFlags)                                                                                 \
    KIND(interArrival)                                                                             \
    KIND(interArrivalDistribution)

namespace remora::model {

namespace kinds {
#define REMORA_DECLARE_KIND(NAME) extern const ChartKind NAME;
    REMORA_CHART_KINDS(REMORA_DECLARE_KIND)
} // namespace kinds

std::span<const ChartKind *const> chartKinds()
{
#define REMORA_LIST_KIND(NAME) &kinds::NAME,
    static constexpr std::array all{REMORA_CHART_KINDS(REMORA_LIST_KIND)};
    return all;
}

} // namespace remora::model
