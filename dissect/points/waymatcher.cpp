// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/waymatcher.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    constexpr unsigned placeBits = 28;
    constexpr std::uint64_t enoughSingle = 8; // to tell what devices do to the others

    std::uint32_t placeIn(std::uint64_t entry)
    {
        return static_cast<std::uint32_t>(entry & ((std::uint64_t{1} << placeBits) - 1));
    }

    PrintMatch matchAt(std::uint32_t place, PrintMatch how = PrintMatch{0})
    {
        return static_cast<PrintMatch>(place | static_cast<std::uint32_t>(how));
    }

    void match(const WayMatcher::Side &one, std::uint32_t i, const WayMatcher::Side &other,
        std::uint32_t k, PrintMatch how = PrintMatch{0})
    {
        one.matches[one.begin + i] = matchAt(other.begin + k, how);
        other.matches[other.begin + k] = matchAt(one.begin + i, how);
    }

    bool isLeft(const WayMatcher::Side &side, std::uint32_t i)
    {
        return side.matches[side.begin + i] == PrintMatch::None;
    }

    // From one time to the other, without the clocks' difference.
    Duration delayOf(const PacketPrint &one, const PacketPrint &other, const ClockLine &clock)
    {
        return clock.between(one.time, other.time);
    }

} // namespace

bool WayMatcher::matchSingle(const Side &one, const Side &other)
{
    join(one, other);
    const bool areTold = m_single > 0 && !keepsTags(); // then tags say nothing
    if (m_single >= enoughSingle && keepsTags())
        partOthers(one, other);
    bool areLeft = false;
    for (const Group &group : m_groups) {
        if (!areTold)
            matchByTag(one, other, group);
        areLeft = areLeft || hasLeft(one, other, group);
    }
    return areLeft;
}

void WayMatcher::matchAlike(
    const Side &one, const Side &other, const std::optional<DelayBounds> &bounds)
{
    join(one, other);
    const bool tagsTell = keepsTags() && m_single > 0;
    for (const Group &group : m_groups) {
        left(one, m_one, group.one, group.oneEnd, m_leftOne);
        left(other, m_other, group.other, group.otherEnd, m_leftOther);
        if (!tagsTell) {
            resolve(one, other, bounds);
            continue;
        }
        // Those of the same tag at a time.
        const Places allOne = m_leftOne;
        const Places allOther = m_leftOther;
        std::size_t k = 0;
        for (std::size_t i = 0; i < allOne.size();) {
            const std::uint32_t tag = one.prints[allOne[i]].tag();
            m_leftOne.clear();
            m_leftOther.clear();
            for (; i < allOne.size() && one.prints[allOne[i]].tag() == tag; ++i)
                m_leftOne.push_back(allOne[i]);
            while (k < allOther.size() && other.prints[allOther[k]].tag() < tag)
                ++k;
            for (; k < allOther.size() && other.prints[allOther[k]].tag() == tag; ++k)
                m_leftOther.push_back(allOther[k]);
            resolve(one, other, bounds);
        }
    }
}

// Single ones whose IP IDs differ where those of the others do not: each is the only one that was
// captured of two packets alike.
void WayMatcher::partOthers(const Side &one, const Side &other)
{
    for (std::uint32_t i = 0; i < one.prints.size(); ++i) {
        PrintMatch &here = one.matches[one.begin + i];
        if (!isMatched(here))
            continue;
        const std::uint32_t k = placeOf(here);
        if (one.prints[i].identification != other.prints[k - other.begin].identification) {
            other.matches[k] = PrintMatch::None;
            here = PrintMatch::None;
        }
    }
}

void WayMatcher::sort(std::span<const PacketPrint> prints, std::vector<Entry> &to)
{
    to.resize(prints.size());
    for (std::size_t i = 0; i < prints.size(); ++i)
        to[i] = prints[i].key >> placeBits << placeBits | i;
    std::sort(to.begin(), to.end());
}

// Matches what is single; what is not becomes a group.
void WayMatcher::join(const Side &one, const Side &other)
{
    m_groups.clear();
    m_single = m_sameTags = 0;
    sort(one.prints, m_one);
    sort(other.prints, m_other);
    const auto endOf = [](const std::vector<Entry> &entries, std::size_t begin) {
        std::size_t end = begin + 1;
        while (end < entries.size() && entries[end] >> placeBits == entries[begin] >> placeBits)
            ++end;
        return static_cast<std::uint32_t>(end);
    };
    std::uint32_t i = 0;
    std::uint32_t k = 0;
    while (i < m_one.size() && k < m_other.size()) {
        const std::uint64_t a = m_one[i] >> placeBits;
        const std::uint64_t b = m_other[k] >> placeBits;
        if (a < b) {
            ++i;
        } else if (b < a) {
            ++k;
        } else {
            const Group group{i, endOf(m_one, i), k, endOf(m_other, k)};
            joinSameBits(one, other, group);
            i = group.oneEnd;
            k = group.otherEnd;
        }
    }
}

// Of those whose first 36 bits are the same, the identities may still differ.
void WayMatcher::joinSameBits(const Side &one, const Side &other, const Group &group)
{
    const auto identity
        = [](const Side &side, Entry entry) { return side.prints[placeIn(entry)].identity(); };
    const std::uint64_t first = identity(one, m_one[group.one]);
    const auto areFirst = [&](const Side &side, const std::vector<Entry> &entries,
                              std::uint32_t begin, std::uint32_t end) {
        for (std::uint32_t i = begin; i < end; ++i) {
            if (identity(side, entries[i]) != first)
                return false;
        }
        return true;
    };
    if (areFirst(one, m_one, group.one, group.oneEnd)
        && areFirst(other, m_other, group.other, group.otherEnd)) {
        addGroup(one, other, group);
        return;
    }
    const auto byIdentity = [&](const Side &side) {
        return [&side, &identity](Entry a, Entry b) {
            const std::uint64_t x = identity(side, a);
            const std::uint64_t y = identity(side, b);
            return x != y ? x < y : a < b;
        };
    };
    std::sort(m_one.begin() + group.one, m_one.begin() + group.oneEnd, byIdentity(one));
    std::sort(m_other.begin() + group.other, m_other.begin() + group.otherEnd, byIdentity(other));
    for (Group part = group; part.one < group.oneEnd; part.one = part.oneEnd) {
        const std::uint64_t same = identity(one, m_one[part.one]);
        part.oneEnd = part.one;
        while (part.oneEnd < group.oneEnd && identity(one, m_one[part.oneEnd]) == same)
            ++part.oneEnd;
        while (part.other < group.otherEnd && identity(other, m_other[part.other]) < same)
            ++part.other;
        part.otherEnd = part.other;
        while (part.otherEnd < group.otherEnd && identity(other, m_other[part.otherEnd]) == same)
            ++part.otherEnd;
        if (part.otherEnd > part.other)
            addGroup(one, other, part);
    }
}

// Of one identity. Its entries are put in the order of their tags, those of a tag by place.
void WayMatcher::addGroup(const Side &one, const Side &other, const Group &group)
{
    if (group.oneEnd - group.one == 1 && group.otherEnd - group.other == 1) {
        const std::uint32_t i = placeIn(m_one[group.one]);
        const std::uint32_t k = placeIn(m_other[group.other]);
        ++m_single;
        m_sameTags += one.prints[i].tag() == other.prints[k].tag() ? 1 : 0;
        if (isLeft(one, i) && isLeft(other, k))
            match(one, i, other, k);
        return;
    }
    const auto byTag = [](const Side &side) {
        return [&side](Entry a, Entry b) {
            const std::uint32_t x = side.prints[placeIn(a)].tag();
            const std::uint32_t y = side.prints[placeIn(b)].tag();
            return x != y ? x < y : placeIn(a) < placeIn(b);
        };
    };
    std::sort(m_one.begin() + group.one, m_one.begin() + group.oneEnd, byTag(one));
    std::sort(m_other.begin() + group.other, m_other.begin() + group.otherEnd, byTag(other));
    m_groups.push_back(group);
}

void WayMatcher::matchByTag(const Side &one, const Side &other, const Group &group)
{
    const auto tagOf
        = [](const Side &side, Entry entry) { return side.prints[placeIn(entry)].tag(); };
    std::vector<std::pair<std::uint32_t, std::uint32_t>> same;
    std::uint32_t k = group.other;
    for (std::uint32_t i = group.one; i < group.oneEnd;) {
        const std::uint32_t tag = tagOf(one, m_one[i]);
        std::uint32_t end = i + 1;
        while (end < group.oneEnd && tagOf(one, m_one[end]) == tag)
            ++end;
        while (k < group.otherEnd && tagOf(other, m_other[k]) < tag)
            ++k;
        std::uint32_t otherEnd = k;
        while (otherEnd < group.otherEnd && tagOf(other, m_other[otherEnd]) == tag)
            ++otherEnd;
        if (end - i == 1 && otherEnd - k == 1)
            same.emplace_back(placeIn(m_one[i]), placeIn(m_other[k]));
        i = end;
        k = otherEnd;
    }
    // Where nothing else tells whether devices keep tags, most of the group must have the same.
    const std::size_t most = std::min(group.oneEnd - group.one, group.otherEnd - group.other);
    if (m_single == 0 && same.size() * 2 < most)
        return;
    for (const auto &[i, at] : same)
        match(one, i, other, at);
}

bool WayMatcher::hasLeft(const Side &one, const Side &other, const Group &group) const
{
    const auto has = [](const Side &side, const std::vector<Entry> &entries, std::uint32_t begin,
                         std::uint32_t end) {
        for (std::uint32_t i = begin; i < end; ++i) {
            if (isLeft(side, placeIn(entries[i])))
                return true;
        }
        return false;
    };
    return has(one, m_one, group.one, group.oneEnd)
        && has(other, m_other, group.other, group.otherEnd);
}

void WayMatcher::left(const Side &side, const std::vector<Entry> &entries, std::uint32_t begin,
    std::uint32_t end, Places &to) const
{
    to.clear();
    for (std::uint32_t i = begin; i < end; ++i) {
        if (isLeft(side, placeIn(entries[i])))
            to.push_back(placeIn(entries[i]));
    }
}

// Those of m_leftOne and m_leftOther, which nothing but time tells apart.
void WayMatcher::resolve(
    const Side &one, const Side &other, const std::optional<DelayBounds> &bounds)
{
    if (m_leftOne.empty() || m_leftOther.empty())
        return;
    const auto byTime = [](const Side &side) {
        return [&side](std::uint32_t a, std::uint32_t b) {
            const Timestamp x = side.prints[a].time;
            const Timestamp y = side.prints[b].time;
            return x != y ? x < y : a < b;
        };
    };
    std::sort(m_leftOne.begin(), m_leftOne.end(), byTime(one));
    std::sort(m_leftOther.begin(), m_leftOther.end(), byTime(other));
    if (m_leftOne.size() == m_leftOther.size()) {
        bool fits = true;
        for (std::size_t i = 0; i < m_leftOne.size() && bounds && fits; ++i) {
            const Duration delay
                = delayOf(one.prints[m_leftOne[i]], other.prints[m_leftOther[i]], bounds->clock);
            fits = delay >= bounds->least && delay <= bounds->most;
        }
        if (fits) {
            for (std::size_t i = 0; i < m_leftOne.size(); ++i)
                match(one, m_leftOne[i], other, m_leftOther[i], PrintMatch::ByOrder);
            return;
        }
    }
    if (bounds)
        matchByTime(one, other, *bounds);
    else
        settleAlike(one, other);
}

// Matches those of which each has only one that it can be. Both sides are sorted by time.
void WayMatcher::matchByTime(const Side &one, const Side &other, const DelayBounds &bounds)
{
    const Places ones = std::move(m_leftOne);
    const Places others = std::move(m_leftOther);
    m_leftOne.clear();
    m_leftOther.clear();
    // Which of the others each can be: a range, whose ends rise.
    struct Range {
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Range> ranges(ones.size());
    std::size_t begin = 0;
    std::size_t end = 0;
    for (std::size_t i = 0; i < ones.size(); ++i) {
        const PacketPrint &print = one.prints[ones[i]];
        while (begin < others.size()
            && delayOf(print, other.prints[others[begin]], bounds.clock) < bounds.least)
            ++begin;
        end = std::max(begin, end);
        while (end < others.size()
            && delayOf(print, other.prints[others[end]], bounds.clock) <= bounds.most)
            ++end;
        ranges[i] = {begin, end};
    }
    // Those that share one another: as many are matched or alike as the smaller side has.
    for (std::size_t i = 0; i < ones.size();) {
        const std::size_t from = i;
        std::size_t reach = ranges[i].end;
        for (++i; i < ones.size() && ranges[i].begin < reach; ++i)
            reach = std::max(reach, ranges[i].end);
        if (ranges[from].begin == reach)
            continue;
        m_leftOne.assign(ones.begin() + static_cast<std::ptrdiff_t>(from),
            ones.begin() + static_cast<std::ptrdiff_t>(i));
        m_leftOther.assign(others.begin() + static_cast<std::ptrdiff_t>(ranges[from].begin),
            others.begin() + static_cast<std::ptrdiff_t>(reach));
        bool fits = m_leftOne.size() == m_leftOther.size();
        for (std::size_t n = 0; n < m_leftOne.size() && fits; ++n) {
            const std::size_t k = ranges[from].begin + n;
            fits = k >= ranges[from + n].begin && k < ranges[from + n].end;
        }
        if (fits) {
            for (std::size_t n = 0; n < m_leftOne.size(); ++n)
                match(one, m_leftOne[n], other, m_leftOther[n], PrintMatch::ByOrder);
        } else {
            settleAlike(one, other);
        }
    }
}

// More on one side than on the other, and nothing that tells which. With the same IP ID, those that
// are too many are copies; else which of them are missing is not known, but how many.
void WayMatcher::settleAlike(const Side &one, const Side &other)
{
    const std::size_t both = std::min(m_leftOne.size(), m_leftOther.size());
    const auto isCopy = [](const Side &side, const Places &places) {
        const std::uint16_t first = side.prints[places.front()].identification;
        return first != 0 && std::ranges::all_of(places, [&](std::uint32_t place) {
            return side.prints[place].identification == first;
        });
    };
    const bool areCopies = isCopy(one, m_leftOne) && isCopy(other, m_leftOther)
        && one.prints[m_leftOne.front()].identification
            == other.prints[m_leftOther.front()].identification;
    const auto settle = [&](const Side &side, const Places &places) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (i < both)
                side.matches[side.begin + places[i]] = PrintMatch::Alike;
            else if (areCopies)
                side.matches[side.begin + places[i]] = PrintMatch::Copy;
        }
    };
    settle(one, m_leftOne);
    settle(other, m_leftOther);
    if (areCopies && both == 1) // the first copy of each
        match(one, m_leftOne.front(), other, m_leftOther.front(), PrintMatch::ByOrder);
}

} // namespace remora::dissect
