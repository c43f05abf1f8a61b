// SPDX-License-Identifier: GPL-3.0-or-later
// A time range as a user types it.
#include "netshark/timerangeparser.h"
#include "tests/fuzz/require.h"

using namespace remora;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    constexpr dissect::Timestamp now = 1'700'000'000 * dissect::second;
    const auto range = netshark::parseTimeRange(text, now, QTimeZone::utc());
    fuzz::require(!range || range->begin <= range->end, "a range does not run backwards");
    return 0;
}
