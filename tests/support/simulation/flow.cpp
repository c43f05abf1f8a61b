// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/flow.h"

#include <algorithm>

namespace remora::test::simulation {

const Flow::Send &Flow::sendOf(std::int64_t offset) const
{
    const auto after = std::upper_bound(sends.begin(), sends.end(), offset,
        [](std::int64_t wanted, const Send &send) { return wanted < send.begin; });
    return *(after - 1);
}

std::int64_t Flow::arrivedBy(std::int64_t time) const
{
    const auto after = std::upper_bound(advances.begin(), advances.end(), time,
        [](std::int64_t wanted, const Advance &advance) { return wanted < advance.time; });
    return after == advances.begin() ? 0 : (after - 1)->offset;
}

std::int64_t Flow::timeOf(std::int64_t end) const
{
    return std::lower_bound(advances.begin(), advances.end(), end,
        [](const Advance &advance, std::int64_t wanted) { return advance.offset < wanted; })
        ->time;
}

namespace {

    // The sender's time from `from` to `to`, by what held it.
    void addHeld(Stretch &stretch, const Flow &flow, std::int64_t from, std::int64_t to)
    {
        auto hold = std::upper_bound(flow.holds.begin(), flow.holds.end(), from,
            [](std::int64_t wanted, const Flow::Hold &held) { return wanted < held.since; });
        while (from < to) {
            const auto by = hold == flow.holds.begin() ? Flow::Held::Application : (hold - 1)->by;
            const std::int64_t until = hold == flow.holds.end() ? to : std::min(to, hold->since);
            (by == Flow::Held::Application     ? stretch.pause
                    : by == Flow::Held::Window ? stretch.window
                                               : stretch.transfer)
                += until - from;
            from = until;
            if (hold != flow.holds.end())
                ++hold;
        }
    }

} // namespace

Stretch split(const Flow &flow, std::int64_t oneWay, std::int64_t from, std::int64_t end)
{
    Stretch stretch;
    auto next = std::upper_bound(flow.advances.begin(), flow.advances.end(), from,
        [](std::int64_t wanted, const Flow::Advance &advance) { return wanted < advance.time; });
    std::int64_t needed = flow.arrivedBy(from);
    while (needed < end) {
        const Flow::Send &first = flow.sendOf(needed);
        // A repeat that overtook the first transmission ends the waiting for that.
        const std::int64_t due = std::clamp(first.due, from, next->time);
        const std::int64_t sent = std::clamp(first.sent, from - oneWay, due - oneWay);
        addHeld(stretch, flow, from - oneWay, sent);
        stretch.transfer += due - oneWay - sent;
        (first.isLost ? stretch.loss : stretch.transfer) += next->time - due;
        from = next->time;
        needed = next->offset;
        ++next;
    }
    return stretch;
}

} // namespace remora::test::simulation
