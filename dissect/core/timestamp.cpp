// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/timestamp.h"

#include <fmt/format.h>

namespace remora::dissect {

std::string secondsText(std::int64_t nanoseconds)
{
    const bool negative = nanoseconds < 0;
    const auto magnitude = negative ? 0 - static_cast<std::uint64_t>(nanoseconds)
                                    : static_cast<std::uint64_t>(nanoseconds);
    return fmt::format("{}{}.{:09}", negative ? "-" : "", magnitude / second, magnitude % second);
}

Timestamp startOfDay(Timestamp time)
{
    constexpr Duration day = 86'400 * second;
    const Duration rest = time % day;
    return time - (rest < 0 ? rest + day : rest);
}

} // namespace remora::dissect
