// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "dissect/points/clockfit.h"
#include "dissect/points/talkmatcher.h"
#include "dissect/points/waymatcher.h"

namespace remora::dissect {

// Two points and what was matched between them. The points must outlive it.
class PointPair {
public:
    struct Options {
        std::optional<ClockLine> clock; // by hand
        std::size_t mostTalks = std::numeric_limits<std::size_t>::max(); // the first of all
    };
    PointPair(const Point &one, const Point &other, const Options &options,
        const std::atomic<bool> &cancelled);

    const Point &one() const { return *m_one; }
    const Point &other() const { return *m_other; }
    const std::vector<TalkPair> &talks() const { return m_talks; } // by talk of the one
    const TalkPair *find(std::uint32_t talkOfOne) const; // nullptr: not seen at the other
    const ClockEstimate &clock() const { return m_clock; }
    // By place of the print.
    const PrintMatch *ofOne() const { return m_ofOne.get(); }
    const PrintMatch *ofOther() const { return m_ofOther.get(); }
    PrintMatch *ofOne() { return m_ofOne.get(); }
    PrintMatch *ofOther() { return m_ofOther.get(); }

    // What the time at the second point is more than at the first, without the clocks' difference:
    // of what goes on the delay, of what comes from there the delay with a minus.
    Duration shift(const PacketPrint &one, const PacketPrint &other) const
    {
        return m_clock.line.between(one.time, other.time);
    }
    // The least and the most of all such delays, of what goes on (1) and what comes from there (0);
    // nothing where there are none.
    struct Delays {
        Duration least = 0;
        Duration most = 0;
    };
    const std::optional<Delays> &delays(bool forward) const { return m_delays[forward ? 1 : 0]; }
    // Time between the points by TTL: the hops from the first to the second; nothing where not
    // seen.
    std::optional<int> hops() const { return m_hops; }
    std::size_t memory() const; // bytes

private:
    WayMatcher::Side sideOfOne(const TalkPair &talk, std::size_t way);
    WayMatcher::Side sideOfOther(const TalkPair &talk, std::size_t way);
    // Calls `work(pair, matcher, thread)` for pairs from `first` on, on all processors.
    template <class Work> void eachTalk(std::size_t first, const Work &work);
    void matchSame(std::size_t most);
    void matchTranslated();
    void matchSingles(std::size_t first);
    bool isOf(const TalkPair &talk, std::size_t way, PrintMatch match) const;
    std::size_t matched(const TalkPair &talk) const;
    void clear(const TalkPair &talk);
    void orient(TalkPair &talk) const;
    void orientByBounds(TalkPair &talk) const;
    int orientByHops(const TalkPair &talk) const;
    int orientByDelay(const TalkPair &talk) const;
    void findClock(const std::optional<ClockLine> &given);
    std::vector<std::uint8_t> trusted() const; // by pair
    void fitClock();
    void orientByClock();
    void measureDelays();
    void dropImplausible();
    void matchAlike();
    std::optional<DelayBounds> boundsOf(const TalkPair &talk, std::size_t way) const;
    // Visits the matched packets of a way: `visit(print of one, print of other, match)`.
    template <class Visit>
    void eachMatched(const TalkPair &talk, std::size_t way, const Visit &visit) const;

    const Point *m_one;
    const Point *m_other;
    const std::atomic<bool> *m_cancelled;
    std::unique_ptr<PrintMatch[]> m_ofOne;
    std::unique_ptr<PrintMatch[]> m_ofOther;
    std::vector<TalkPair> m_talks;
    ClockEstimate m_clock;
    std::array<std::optional<Delays>, 2> m_delays;
    std::optional<int> m_hops;
};

} // namespace remora::dissect
