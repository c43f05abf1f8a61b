// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/road.h"

#include <algorithm>
#include <utility>

namespace remora::test::simulation {

namespace {

    constexpr int pieces = 4;

    bool fits(const Drop &drop, const Segment &segment)
    {
        switch (drop.what) {
        case Drop::What::Syn:
            return segment.syn && segment.fromClient;
        case Drop::What::SynAck:
            return segment.syn && !segment.fromClient;
        case Drop::What::ThirdPacket:
            return segment.isThird;
        case Drop::What::Data:
            return segment.fromClient == drop.fromClient && !segment.syn
                && segment.offset <= drop.offset && drop.offset < segment.end();
        case Drop::What::Acknowledgement:
            return segment.fromClient == drop.fromClient && segment.isEmpty() && !segment.isThird
                && !segment.opensWindow && segment.acknowledged >= drop.offset;
        case Drop::What::WindowUpdate:
            return segment.fromClient == drop.fromClient && segment.opensWindow;
        }
        return false;
    }

} // namespace

Road::Road(Events &events, const Path &path, std::uint64_t seed, std::int64_t overhead)
    : m_events(events)
    , m_path(path)
    , m_drops(path.drops)
    , m_dice(seed)
    , m_foreign(seed + 1)
    , m_overhead(overhead)
{
}

void Road::connect(Arrive client, Arrive server)
{
    m_arrive = {std::move(client), std::move(server)};
}

void Road::carry(Segment segment)
{
    segment.sent = m_events.now();
    enter(std::move(segment), 0);
}

bool Road::isDropped(const Segment &segment, int piece)
{
    if (segment.isLost)
        return false;
    const auto drop = std::find_if(m_drops.begin(), m_drops.end(), [&](const Drop &wanted) {
        return wanted.times > 0 && wanted.piece == piece && fits(wanted, segment);
    });
    if (drop != m_drops.end()) {
        --drop->times;
        return true;
    }
    const double chance = segment.fromClient ? m_path.lossUp : m_path.lossDown;
    if (piece != m_path.lossPiece || chance <= 0)
        return false;
    Way &way = m_ways[segment.fromClient ? 1 : 0];
    way.lostLast = m_dice.falls(way.lostLast ? std::max(chance, m_path.lossAgain) : chance);
    return way.lostLast;
}

void Road::letForeignIn(Way &way)
{
    if (m_path.foreignBytes == 0)
        return;
    for (; way.nextForeign <= m_events.now();
         way.nextForeign += m_foreign.between(1, 2 * m_path.foreignGap))
        way.busyUntil = std::max(way.busyUntil, way.nextForeign)
            + m_path.foreignBytes * 8 * second / m_path.rate;
}

std::int64_t Road::queued(Segment &segment)
{
    if (m_path.rate == 0)
        return 0;
    Way &way = m_ways[segment.fromClient ? 1 : 0];
    letForeignIn(way);
    const std::int64_t bits = (m_overhead + segment.length) * 8;
    const std::int64_t begin = std::max(m_events.now(), way.busyUntil);
    const std::int64_t waiting = (begin - m_events.now()) / microsecond * m_path.rate / 8'000'000;
    const std::int64_t end = begin + bits * second / m_path.rate;
    if (!segment.isLost) {
        segment.isLost = m_path.queue != 0 && waiting + m_overhead + segment.length > m_path.queue;
        if (!segment.isLost)
            way.busyUntil = end;
    }
    return end - m_events.now();
}

void Road::enter(Segment segment, int step)
{
    const int piece = segment.fromClient ? step : pieces - 1 - step;
    segment.isLost = segment.isLost || isDropped(segment, piece);
    std::int64_t delay = m_path.delays[static_cast<std::size_t>(piece)];
    if (piece == m_path.bottleneck)
        delay += queued(segment);
    if (step == pieces - 2 && m_dice.falls(m_path.reorder))
        delay += m_path.reorderDelay;
    m_events.after(delay, [this, moved = std::move(segment), step] {
        if (step == pieces - 1) {
            m_arrive[moved.fromClient ? 1 : 0](moved);
            return;
        }
        const int tap = moved.fromClient ? step : pieces - 2 - step;
        if (!moved.isLost)
            m_passed[static_cast<std::size_t>(tap)].push_back({m_events.now(), moved});
        enter(moved, step + 1);
    });
}

} // namespace remora::test::simulation
