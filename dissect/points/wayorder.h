// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include "dissect/points/point.h"

namespace remora::dissect {

// The order in which packets pass three or more points, from the end at which the first of them
// lies: by the hops between them where routers stand there, else by the time there and back. Of a
// part of the conversations. Nothing where packets do not tell it.
std::optional<std::vector<std::size_t>> orderOnWay(
    const std::vector<std::unique_ptr<const Point>> &points, const std::atomic<bool> &cancelled);

} // namespace remora::dissect
