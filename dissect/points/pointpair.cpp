// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/pointpair.h"

#include <algorithm>
#include <mutex>

#include "dissect/core/inparts.h"
#include "dissect/points/resegmented.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t fewPackets = 4; // of a talk: not enough to trust it blindly
    constexpr Duration microsecond = 1'000;
    constexpr Duration millisecond = 1'000'000;

    bool isShared(const TalkPair &talk) { return talk.sharesOne || talk.sharesOther; }

} // namespace

PointPair::PointPair(const Point &one, const Point &other, const Options &options,
    const std::atomic<bool> &cancelled)
    : m_one(&one)
    , m_other(&other)
    , m_cancelled(&cancelled)
    , m_ofOne(std::make_unique_for_overwrite<PrintMatch[]>(one.prints()))
    , m_ofOther(std::make_unique_for_overwrite<PrintMatch[]>(other.prints()))
{
    std::fill_n(m_ofOne.get(), one.prints(), PrintMatch::None);
    std::fill_n(m_ofOther.get(), other.prints(), PrintMatch::None);
    matchSame(options.mostTalks);
    if (m_talks.size() < options.mostTalks)
        matchTranslated();
    findClock(options.clock);
    dropImplausible();
    matchAlike();
    if (m_clock.source == ClockEstimate::Source::None) // all packets were alike
        findClock(options.clock);
    for (const TalkPair &talk : m_talks) {
        const bool isTcp = one.conversation(talk.one).kind == Conversation::Kind::Tcp;
        for (std::size_t way = 0; way < 2 && isTcp && !*m_cancelled; ++way)
            markResegmented({m_one, sideOfOne(talk, way)}, {m_other, sideOfOther(talk, way)});
    }
}

const TalkPair *PointPair::find(std::uint32_t talkOfOne) const
{
    const auto found = std::ranges::lower_bound(m_talks, talkOfOne, {}, &TalkPair::one);
    return found != m_talks.end() && found->one == talkOfOne ? &*found : nullptr;
}

std::size_t PointPair::memory() const
{
    return (std::size_t{m_one->prints()} + m_other->prints()) * sizeof(PrintMatch)
        + m_talks.size() * (sizeof(TalkPair) + 1);
}

WayMatcher::Side PointPair::sideOfOne(const TalkPair &talk, std::size_t way)
{
    return {m_one->way(talk.one, way), m_one->begin(talk.one, way), m_ofOne.get()};
}

WayMatcher::Side PointPair::sideOfOther(const TalkPair &talk, std::size_t way)
{
    const std::size_t there = talk.otherWay(way);
    return {m_other->way(talk.other, there), m_other->begin(talk.other, there), m_ofOther.get()};
}

template <class Work> void PointPair::eachTalk(std::size_t first, const Work &work)
{
    constexpr std::size_t least = 64;
    const std::size_t count = m_talks.size() - first;
    inParts(count, partsFor(count, least), [&](std::size_t, std::size_t begin, std::size_t end) {
        WayMatcher matcher;
        for (std::size_t i = first + begin; i < first + end && !*m_cancelled; ++i) {
            if (!isShared(m_talks[i]))
                work(m_talks[i], matcher);
        }
    });
    // One after the other: they write to the same places.
    WayMatcher matcher;
    for (std::size_t i = first; i < m_talks.size() && !*m_cancelled; ++i) {
        if (isShared(m_talks[i]))
            work(m_talks[i], matcher);
    }
}

// Of a talk that several pairs share: whether the packet was matched within this pair.
bool PointPair::isOf(const TalkPair &talk, std::size_t way, PrintMatch match) const
{
    const std::size_t there = talk.otherWay(way);
    const std::uint32_t begin = m_other->begin(talk.other, there);
    return placeOf(match) >= begin
        && placeOf(match) < begin + m_other->way(talk.other, there).size();
}

template <class Visit>
void PointPair::eachMatched(const TalkPair &talk, std::size_t way, const Visit &visit) const
{
    const auto prints = m_one->way(talk.one, way);
    const std::uint32_t begin = m_one->begin(talk.one, way);
    for (std::uint32_t i = 0; i < prints.size(); ++i) {
        const PrintMatch match = m_ofOne[begin + i];
        if (isMatched(match) && (!talk.sharesOne || isOf(talk, way, match)))
            visit(prints[i], m_other->print(placeOf(match)), match);
    }
}

void PointPair::matchSingles(std::size_t first)
{
    eachTalk(first, [this](TalkPair &talk, WayMatcher &matcher) {
        for (std::size_t way = 0; way < 2; ++way) {
            if (matcher.matchSingle(sideOfOne(talk, way), sideOfOther(talk, way)))
                talk.isAlikeLeft = true;
        }
    });
}

std::size_t PointPair::matched(const TalkPair &talk) const
{
    std::size_t count = 0;
    for (std::size_t way = 0; way < 2; ++way)
        eachMatched(talk, way, [&](const auto &, const auto &, PrintMatch) { ++count; });
    return count;
}

void PointPair::clear(const TalkPair &talk)
{
    for (std::size_t way = 0; way < 2; ++way) {
        const WayMatcher::Side one = sideOfOne(talk, way);
        for (std::uint32_t i = one.begin; i < one.begin + one.prints.size(); ++i) {
            PrintMatch &match = one.matches[i];
            if (isMatched(match) && isOf(talk, way, match)) {
                m_ofOther[placeOf(match)] = PrintMatch::None;
                match = PrintMatch::None;
            }
        }
    }
}

// The same ends need not be the same talk: where no packet is, it is not.
void PointPair::matchSame(std::size_t most)
{
    m_talks = sameTalks(*m_one, *m_other, most);
    matchSingles(0);
    std::erase_if(
        m_talks, [this](const TalkPair &talk) { return !talk.isAlikeLeft && matched(talk) == 0; });
}

void PointPair::matchTranslated()
{
    std::vector<std::uint8_t> freeOne(m_one->talks(), 1);
    std::vector<std::uint8_t> freeOther(m_other->talks(), 1);
    for (const TalkPair &talk : m_talks) {
        freeOne[talk.one] = 0;
        freeOther[talk.other] = 0;
    }
    const auto found = translatedTalks(*m_one, freeOne, *m_other, freeOther);
    const std::size_t same = m_talks.size();
    m_talks.insert(m_talks.end(), found.begin(), found.end());
    matchSingles(same);
    std::ranges::sort(m_talks, {}, &TalkPair::one);
}

// 1: way 0 goes on to the second point, -1: way 1 does, 0: not known.
int PointPair::orientByHops(const TalkPair &talk) const
{
    std::int64_t votes = 0;
    std::int64_t count = 0;
    for (std::size_t way = 0; way < 2; ++way) {
        eachMatched(talk, way, [&](const PacketPrint &one, const PacketPrint &other, PrintMatch) {
            const int less = (one.hops > other.hops ? 1 : 0) - (one.hops < other.hops ? 1 : 0);
            votes += way == 0 ? less : -less;
            ++count;
        });
    }
    if (count == 0 || std::abs(votes) * 10 < count * 9)
        return 0;
    return votes > 0 ? 1 : -1;
}

// Whatever the clocks show: what goes on to the second point comes there later by the delay, and
// what comes from there left it earlier. Of packets close to each other, so that drift is small.
int PointPair::orientByDelay(const TalkPair &talk) const
{
    struct Difference {
        Timestamp time;
        Duration difference;
    };
    constexpr std::size_t most = 2000;
    std::array<std::vector<Difference>, 2> ways;
    for (std::size_t way = 0; way < 2; ++way) {
        eachMatched(talk, way, [&](const PacketPrint &one, const PacketPrint &other, PrintMatch) {
            if (ways[way].size() < most)
                ways[way].push_back({one.time, other.time - one.time});
        });
    }
    int votes = 0;
    std::size_t k = 0;
    for (const Difference &here : ways[0]) {
        while (k + 1 < ways[1].size() && ways[1][k + 1].time <= here.time)
            ++k;
        if (k < ways[1].size() && here.difference != ways[1][k].difference)
            votes += here.difference > ways[1][k].difference ? 1 : -1;
    }
    return (votes > 0 ? 1 : 0) - (votes < 0 ? 1 : 0);
}

void PointPair::orient(TalkPair &talk) const
{
    int way = orientByHops(talk);
    if (way == 0)
        way = orientByDelay(talk);
    talk.isOriented = way != 0;
    // Until more is known: what was sent first goes on.
    const bool firstIsEmpty = m_one->way(talk.one, 0).empty();
    talk.forward = way < 0 || (way == 0 && firstIsEmpty) ? 1 : 0;
}

// With what depends on it.
void PointPair::findClock(const std::optional<ClockLine> &given)
{
    for (TalkPair &talk : m_talks)
        orient(talk);
    fitClock();
    if (given) {
        m_clock.source = ClockEstimate::Source::Given;
        m_clock.line = *given;
    }
    orientByClock();
    measureDelays();
}

// Talks that are trusted blindly; all where there are only others.
std::vector<std::uint8_t> PointPair::trusted() const
{
    std::vector<std::uint8_t> trusted(m_talks.size(), 1);
    bool any = false;
    for (std::size_t i = 0; i < m_talks.size(); ++i) {
        const std::size_t count = matched(m_talks[i]);
        trusted[i] = !m_talks[i].isTranslated || count >= fewPackets ? 1 : 0;
        any = any || (trusted[i] != 0 && count > 0);
    }
    if (!any)
        std::ranges::fill(trusted, std::uint8_t{1});
    return trusted;
}

void PointPair::fitClock()
{
    const std::vector<std::uint8_t> isTrusted = trusted();
    DelayWindows windows(m_one->span());
    std::int64_t hops = 0;
    std::int64_t count = 0;
    const bool anyOriented = std::ranges::any_of(m_talks, &TalkPair::isOriented);
    for (std::size_t i = 0; i < m_talks.size(); ++i) {
        const TalkPair &talk = m_talks[i];
        if ((anyOriented && !talk.isOriented) || isTrusted[i] == 0)
            continue;
        for (std::size_t way = 0; way < 2; ++way) {
            const bool isForward = way == talk.forward;
            eachMatched(
                talk, way, [&](const PacketPrint &one, const PacketPrint &other, PrintMatch) {
                    windows.add(one.time, other.time - one.time, isForward);
                    hops += isForward ? one.hops - other.hops : other.hops - one.hops;
                    ++count;
                });
        }
    }
    m_clock = windows.fit();
    if (count > 0)
        m_hops = static_cast<int>((hops + count / 2) / count);
}

// Talks of which nothing else told where they go: by the sign of their delay.
void PointPair::orientByClock()
{
    const bool isKnown = m_clock.source == ClockEstimate::Source::BothWays
        || m_clock.source == ClockEstimate::Source::Given;
    for (TalkPair &talk : m_talks) {
        if (!isKnown || talk.isOriented)
            continue;
        std::int64_t votes = 0;
        for (std::size_t way = 0; way < 2; ++way) {
            eachMatched(
                talk, way, [&](const PacketPrint &one, const PacketPrint &other, PrintMatch) {
                    const bool isLater = shift(one, other) > 0;
                    votes += isLater == (way == 0) ? 1 : -1;
                });
        }
        if (votes != 0) {
            talk.forward = votes > 0 ? 0 : 1;
            talk.isOriented = true;
        }
    }
}

void PointPair::measureDelays()
{
    const std::vector<std::uint8_t> isTrusted = trusted();
    for (std::size_t i = 0; i < m_talks.size(); ++i) {
        const TalkPair &talk = m_talks[i];
        if (isTrusted[i] == 0)
            continue;
        for (std::size_t way = 0; way < 2; ++way) {
            const bool isForward = way == talk.forward;
            std::optional<Delays> &delays = m_delays[isForward ? 1 : 0];
            eachMatched(
                talk, way, [&](const PacketPrint &one, const PacketPrint &other, PrintMatch) {
                    const Duration delay = isForward ? shift(one, other) : -shift(one, other);
                    if (!delays)
                        delays = Delays{delay, delay};
                    delays->least = std::min(delays->least, delay);
                    delays->most = std::max(delays->most, delay);
                });
        }
    }
}

// Translated talks of few packets, whose delays are none that the others have.
void PointPair::dropImplausible()
{
    if (!m_delays[0] && !m_delays[1])
        return;
    const auto isPlausible = [this](const TalkPair &talk) {
        bool is = true;
        for (std::size_t way = 0; way < 2; ++way) {
            const bool isForward = way == talk.forward;
            const std::optional<Delays> &delays
                = m_delays[m_delays[isForward ? 1 : 0] ? (isForward ? 1 : 0) : (isForward ? 0 : 1)];
            const Duration room = std::max(10 * millisecond, (delays->most - delays->least) / 2);
            eachMatched(
                talk, way, [&](const PacketPrint &one, const PacketPrint &other, PrintMatch) {
                    const Duration delay = isForward ? shift(one, other) : -shift(one, other);
                    is = is && delay >= delays->least - room && delay <= delays->most + room;
                });
        }
        return is;
    };
    std::erase_if(m_talks, [&](const TalkPair &talk) {
        if (!talk.isTranslated || matched(talk) >= fewPackets || isPlausible(talk))
            return false;
        clear(talk);
        return true;
    });
}

// Any packet may take as long as any other.
std::optional<DelayBounds> PointPair::boundsOf(const TalkPair &talk, std::size_t way) const
{
    const bool isForward = way == talk.forward;
    const std::optional<Delays> &delays = m_delays[isForward ? 1 : 0];
    if (!delays)
        return std::nullopt;
    const Duration room = 50 * microsecond + (delays->most - delays->least) / 4;
    const Duration least = delays->least - room;
    const Duration most = delays->most + room;
    return DelayBounds{m_clock.line, isForward ? least : -most, isForward ? most : -least};
}

// Talks of which no packet is matched yet: the way by which more of them can be those of the other
// point.
void PointPair::orientByBounds(TalkPair &talk) const
{
    std::array<std::size_t, 2> fitting{};
    for (const std::uint8_t forward : {std::uint8_t{0}, std::uint8_t{1}}) {
        talk.forward = forward;
        for (std::size_t way = 0; way < 2; ++way) {
            const auto bounds = boundsOf(talk, way);
            const auto there = m_other->way(talk.other, talk.otherWay(way));
            for (const PacketPrint &print : m_one->way(talk.one, way)) {
                // Nearly sorted by time: good enough to count.
                const Timestamp time = m_clock.line.onSecond(print.time);
                const auto found = std::ranges::lower_bound(
                    there, bounds ? later(time, bounds->least) : time, {}, &PacketPrint::time);
                fitting[forward]
                    += bounds && found != there.end() && found->time <= later(time, bounds->most)
                    ? 1
                    : 0;
            }
        }
    }
    talk.forward = fitting[1] > fitting[0] ? 1 : 0;
}

void PointPair::matchAlike()
{
    eachTalk(0, [this](TalkPair &talk, WayMatcher &matcher) {
        if (talk.isAlikeLeft && !talk.isOriented)
            orientByBounds(talk);
        for (std::size_t way = 0; way < 2 && talk.isAlikeLeft; ++way)
            matcher.matchAlike(sideOfOne(talk, way), sideOfOther(talk, way), boundsOf(talk, way));
    });
    std::erase_if(m_talks, [this](const TalkPair &talk) {
        const bool isEmpty = matched(talk) == 0;
        if (isEmpty)
            clear(talk);
        return isEmpty;
    });
}

} // namespace remora::dissect
