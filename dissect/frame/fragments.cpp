// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/frame/fragments.h"

#include <algorithm>

namespace remora::dissect {

void FragmentTable::Datagram::keep(std::uint32_t offset, ByteReader payload)
{
    constexpr std::uint32_t unit = 8;
    const auto place = static_cast<std::uint8_t>(offset / unit);
    const std::uint32_t bytes = std::min(payload.captured(), Joined::kept - offset);
    for (std::uint32_t i = 0; i < bytes; ++i) {
        if (place < places[offset + i]) {
            places[offset + i] = place;
            joined.start[offset + i] = std::byte{payload.data()[i]};
        }
    }
}

void FragmentTable::addRange(std::vector<Range> &ranges, Range added)
{
    auto first = std::partition_point(
        ranges.begin(), ranges.end(), [&](const Range &range) { return range.end < added.begin; });
    auto last = first;
    while (last != ranges.end() && last->begin <= added.end) {
        added.begin = std::min(added.begin, last->begin);
        added.end = std::max(added.end, last->end);
        ++last;
    }
    first = ranges.erase(first, last);
    ranges.insert(first, added);
}

void FragmentTable::forgetOldest()
{
    m_datagrams.erase(m_byAge.begin()->second);
    m_byAge.erase(m_byAge.begin());
}

std::optional<FragmentTable::Joined> FragmentTable::add(
    const Fragment &fragment, ByteReader payload)
{
    const Key key{
        fragment.source, fragment.destination, fragment.identification, fragment.protocol};
    Datagram &datagram = m_datagrams[key];
    m_byAge.erase(datagram.age);
    datagram.age = ++m_clock;
    m_byAge.emplace(datagram.age, key);
    datagram.joined.protocol = fragment.protocol;
    const std::uint32_t end = fragment.offset + payload.reported();
    if (fragment.offset < Joined::kept)
        datagram.keep(fragment.offset, payload);
    addRange(datagram.ranges, {fragment.offset, end});
    if (!fragment.more)
        datagram.length = end;
    const bool whole = datagram.length && datagram.ranges.size() == 1
        && datagram.ranges.front().begin == 0 && datagram.ranges.front().end >= *datagram.length;
    if (whole) {
        Joined joined = datagram.joined;
        joined.length = *datagram.length;
        m_byAge.erase(datagram.age);
        m_datagrams.erase(key);
        return joined;
    }
    if (m_datagrams.size() > mostDatagrams)
        forgetOldest();
    return std::nullopt;
}

void joinFragment(const FragmentTable::Fragment &fragment, ByteReader payload, Dissection &d)
{
    const bool captured = payload.captured() == payload.reported() && !fragment.isCut;
    if (captured && d.fragments != nullptr) {
        if (const auto joined = d.fragments->add(fragment, payload)) {
            const auto &whole = d.trace != nullptr ? d.fragments->show(*joined) : *joined;
            const std::size_t kept = std::min<std::size_t>(whole.length, whole.start.size());
            dissectIpPayload(whole.protocol, ByteReader(whole.start.data(), kept, whole.length), d);
            // Only the start is kept: the header is whole by construction, never cut off.
        }
        return;
    }
    if (!captured)
        d.frame.note(Oddity::FragmentIncomplete);
    if (fragment.offset == 0) {
        dissectIpPayload(fragment.protocol, payload, d);
        d.frame.tcp.length.reset();
    }
}

} // namespace remora::dissect
