// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/turns/byteway.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    // Two shorter ones need not be acknowledged at once.
    constexpr std::uint32_t leastAcknowledged = 1000;

} // namespace

void ByteWay::begin(std::uint32_t sequence)
{
    *this = {};
    m_isKnown = true;
    m_top = m_acknowledged = sequence;
}

void ByteWay::mark(std::uint32_t begin, std::uint32_t end, Timestamp time)
{
    // Marks tell when the end of something passed; a first one says where it began.
    if (m_marks == 0)
        m_mark[m_marks++] = {time, begin};
    if (m_marks > 1 && end - m_mark[m_marks - 2].end < m_spacing) {
        m_mark[m_marks - 1] = {time, end};
        return;
    }
    if (m_marks == mostMarks) {
        // Every second one goes, the newest and the oldest stay.
        for (std::size_t i = 1; i < mostMarks / 2; ++i)
            m_mark[i] = m_mark[2 * i];
        m_mark[mostMarks / 2] = m_mark[mostMarks - 1];
        m_marks = mostMarks / 2 + 1;
        m_spacing = (m_mark[m_marks - 1].end - m_mark[0].end) / std::uint32_t{mostMarks / 2};
    }
    m_mark[m_marks++] = {time, end};
}

void ByteWay::addHole(std::uint32_t begin, std::uint32_t end, Timestamp time)
{
    if (m_holes < mostHoles)
        m_hole[m_holes++] = {begin, end, time};
    else
        m_hole[mostHoles - 1].end = end; // one that is larger than it is
}

void ByteWay::dropHolesBefore(std::uint32_t sequence)
{
    std::uint8_t kept = 0;
    for (std::uint8_t i = 0; i < m_holes; ++i) {
        Hole hole = m_hole[i];
        if (isBefore(hole.begin, sequence))
            hole.begin = sequence;
        if (isBefore(hole.begin, hole.end))
            m_hole[kept++] = hole;
    }
    m_holes = kept;
}

ByteWay::Arrival ByteWay::fill(std::uint32_t begin, std::uint32_t end)
{
    Arrival arrival = Arrival::Repair;
    std::uint8_t kept = 0;
    const std::uint8_t before = m_holes;
    for (std::uint8_t i = 0; i < before; ++i) {
        Hole hole = m_hole[i];
        const bool meets = isBefore(hole.begin, end) && isBefore(begin, hole.end);
        if (meets && i == 0) {
            arrival = Arrival::Fill;
            m_holeTime = hole.time;
        }
        // What lies in the middle of a hole closes it: what is left at its beginning is short.
        if (meets && !isBefore(end, hole.end))
            hole.end = isAfter(begin, hole.begin) ? begin : hole.begin;
        else if (meets)
            hole.begin = end;
        if (isBefore(hole.begin, hole.end))
            m_hole[kept++] = hole;
    }
    m_holes = kept;
    return arrival;
}

ByteWay::Arrival ByteWay::arrive(std::uint32_t begin, std::uint32_t end, Timestamp time)
{
    m_segment = std::min(std::max(m_segment, end - begin), usualSegment);
    if (isAfter(end, m_top)) {
        const bool hadHole = m_holes > 0;
        const bool leavesHole = isAfter(begin, m_top);
        if (leavesHole)
            addHole(m_top, begin, time);
        mark(leavesHole ? begin : m_top, end, time);
        m_top = end;
        if (hadHole)
            return Arrival::Behind;
        return leavesHole ? Arrival::Gap : Arrival::InOrder;
    }
    if (!isAfter(end, m_acknowledged))
        return Arrival::Old;
    m_repairs.push({time, begin, end});
    return m_holes > 0 ? fill(begin, end) : Arrival::Repair;
}

std::optional<ByteWay::Acknowledgment> ByteWay::acknowledge(std::uint32_t sequence)
{
    if (!isAfter(sequence, m_acknowledged))
        return std::nullopt;
    const Acknowledgment found{m_acknowledged, sequence - m_acknowledged,
        sequence - m_acknowledged >= 2 * std::max(m_segment, leastAcknowledged)};
    m_acknowledged = sequence;
    if (isAfter(sequence, m_top)) // of bytes that the capture lacks, or of a FIN
        m_top = sequence;
    if (m_holes > 0)
        dropHolesBefore(sequence);
    return found;
}

void ByteWay::settle()
{
    // The mark before the first byte that waits stays, to tell when it passed.
    std::uint8_t drop = 0;
    while (drop + 1 < m_marks && !isAfter(m_mark[drop + 1].end, m_acknowledged))
        ++drop;
    if (drop == 0)
        return;
    std::copy(m_mark.begin() + drop, m_mark.begin() + m_marks, m_mark.begin());
    m_marks = static_cast<std::uint8_t>(m_marks - drop);
    if (m_marks <= 1)
        m_spacing = 0;
}

// What lies before the last permit that was used up tells nothing of what comes.
void ByteWay::forgetPermits()
{
    std::uint8_t drop = 0;
    while (drop + 1 < m_permits && !isAfter(m_permit[drop + 1].end, m_top))
        ++drop;
    if (drop == 0)
        return;
    std::copy(m_permit.begin() + drop, m_permit.begin() + m_permits, m_permit.begin());
    m_permits = static_cast<std::uint8_t>(m_permits - drop);
    if (m_permits <= 2)
        m_permitSpacing = 0;
}

void ByteWay::permit(std::uint32_t sequence, bool isWord, Timestamp time)
{
    // A window that shrank: nobody takes back what was permitted.
    const bool isMore = m_permits == 0 || isAfter(sequence, m_permit[m_permits - 1].end);
    if (isMore || isWord)
        m_words.push(time);
    if (!isMore)
        return;
    forgetPermits();
    if (m_permits > 2 && sequence - m_permit[m_permits - 2].end < m_permitSpacing) {
        m_permit[m_permits - 1] = {time, sequence};
        return;
    }
    if (m_permits == mostPermits) {
        // Every second one goes, the newest and the two oldest stay.
        for (std::size_t i = 2; i < mostPermits / 2 + 1; ++i)
            m_permit[i] = m_permit[2 * i - 1];
        m_permits = mostPermits / 2 + 1;
        m_permitSpacing
            = (m_permit[m_permits - 1].end - m_permit[1].end) / std::uint32_t{mostPermits / 2};
    }
    m_permit[m_permits++] = {time, sequence};
}

Timestamp ByteWay::passed(std::uint32_t end) const
{
    if (m_marks == 0 || isBefore(end, m_mark[0].end))
        return noTime;
    for (std::uint8_t i = 0; i < m_marks; ++i) {
        if (isAfter(end, m_mark[i].end))
            continue;
        if (i == 0 || end == m_mark[i].end)
            return m_mark[i].time;
        const Mark &from = m_mark[i - 1];
        const Mark &to = m_mark[i];
        const double share = static_cast<double>(end - from.end) / (to.end - from.end);
        return from.time + static_cast<Duration>(share * static_cast<double>(to.time - from.time));
    }
    return m_mark[m_marks - 1].time;
}

Timestamp ByteWay::firstPassed(std::uint32_t sequence) const
{
    return passed(sequence + std::max(m_segment, 1U));
}

Timestamp ByteWay::repaired(std::uint32_t sequence, Timestamp time) const
{
    for (std::size_t i = 0; i < m_repairs.size(); ++i) {
        const Repaired &one = m_repairs.at(i);
        if (one.time <= time && !isBefore(sequence, one.begin) && isBefore(sequence, one.end))
            return one.time;
    }
    return noTime;
}

Timestamp ByteWay::permitted(std::uint32_t end) const
{
    if (m_permits == 0 || !isBefore(m_permit[0].end, end))
        return noTime;
    for (std::uint8_t i = 1; i < m_permits; ++i) {
        if (!isBefore(m_permit[i].end, end))
            return m_permit[i].time;
    }
    return never;
}

bool ByteWay::isEdge(std::uint32_t sequence) const
{
    return m_permits > 0 && m_permit[m_permits - 1].end == sequence;
}

Timestamp ByteWay::heard(Timestamp time) const
{
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_words.at(i) <= time)
            return m_words.at(i);
    }
    return noTime;
}

} // namespace remora::dissect
