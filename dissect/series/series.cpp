// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/series.h"

#include <algorithm>
#include <numeric>

#include "dissect/series/eachpacket.h"

namespace remora::dissect {

namespace {

    // That has a time.
    template <class Visit>
    void eachPacket(const PacketStore &store, const ConversationSet &set, Visit visit)
    {
        eachPacketAt(store, set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) {
            if (chunk.times[at] != noTime)
                visit(chunk, at);
        });
    }

    template <class Visit>
    void eachRtt(const PacketStore &store, const ConversationSet &set, Visit visit)
    {
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            chunk.rtts.each([&](std::size_t row, Duration rtt) {
                if (store.isIn(i, row) && set.has(chunk, row) && chunk.times[row] != noTime)
                    visit(chunk.times[row], static_cast<double>(rtt) / 1e9);
            });
        }
    }

} // namespace

void sortByTime(Samples &samples)
{
    if (std::is_sorted(samples.times.begin(), samples.times.end()))
        return;
    std::vector<std::size_t> order(samples.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return samples.times[a] < samples.times[b]; });
    Samples sorted;
    sorted.times.reserve(order.size());
    sorted.values.reserve(order.size());
    for (const std::size_t i : order) {
        sorted.times.push_back(samples.times[i]);
        sorted.values.push_back(samples.values[i]);
    }
    samples = std::move(sorted);
}

ConversationSet ConversationSet::of(std::span<const ConversationId> members)
{
    ConversationSet set;
    set.m_everything = false;
    for (const ConversationId id : members) {
        if (set.m_members.size() <= row(id))
            set.m_members.resize(row(id) + std::size_t{1});
        set.m_members[row(id)] = 1;
    }
    return set;
}

ConversationSet ConversationSet::only(
    Way way, std::shared_ptr<const std::vector<std::uint8_t>> clientIsA) const
{
    ConversationSet set = *this;
    set.m_way = way;
    set.m_clientIsA = std::move(clientIsA);
    return set;
}

ConversationSet ConversationSet::bothWays() const
{
    ConversationSet set = *this;
    set.m_way = Way::Both;
    return set;
}

ConversationSet ConversationSet::with(const ConversationSet &other) const
{
    ConversationSet set = *this;
    set.m_everything = m_everything || other.m_everything;
    set.m_members.resize(std::max(m_members.size(), other.m_members.size()));
    for (std::size_t i = 0; i < other.m_members.size(); ++i)
        set.m_members[i] |= other.m_members[i];
    return set;
}

std::optional<TimeRange> spanOf(const PacketStore &store, const ConversationSet &set)
{
    std::optional<TimeRange> span;
    eachPacket(store, set,
        [&](const PacketChunk &chunk, std::size_t row) { include(span, chunk.times[row]); });
    return span;
}

std::optional<TimeRange> spanOf(const PacketStore &store)
{
    std::optional<TimeRange> span;
    for (const auto &chunk : store.chunks()) {
        for (std::size_t row = 0; row < chunk->size(); ++row)
            include(span, chunk->times[row]);
    }
    return span;
}

std::uint64_t packetsIn(
    const PacketStore &store, const ConversationSet &set, const TimeRange &range, Duration shift)
{
    std::uint64_t packets = 0;
    eachPacketAt(store, set, [&](const PacketChunk &chunk, std::size_t row, std::uint64_t) {
        const Timestamp time = chunk.times[row];
        packets += range.contains(time != noTime ? time - shift : noTime) ? 1 : 0;
    });
    return packets;
}

Samples lengthSamples(const PacketStore &store, const ConversationSet &set)
{
    Samples samples;
    eachPacket(store, set, [&](const PacketChunk &chunk, std::size_t row) {
        if (chunk.conversations[row] == noConversation)
            return;
        samples.times.push_back(chunk.times[row]);
        samples.values.push_back(chunk.ipLengths[row]);
    });
    sortByTime(samples);
    return samples;
}

Samples rttSamples(const PacketStore &store, const ConversationSet &set)
{
    Samples samples;
    eachRtt(store, set, [&](Timestamp time, double seconds) {
        samples.times.push_back(time);
        samples.values.push_back(seconds);
    });
    sortByTime(samples);
    return samples;
}

bool hasRtt(const PacketStore &store, const ConversationSet &set)
{
    bool found = false;
    eachRtt(store, set, [&](Timestamp, double) { found = true; });
    return found;
}

Samples interArrivals(const PacketStore &store, const ConversationSet &set)
{
    std::vector<Timestamp> times;
    eachPacket(store, set,
        [&](const PacketChunk &chunk, std::size_t row) { times.push_back(chunk.times[row]); });
    std::sort(times.begin(), times.end());
    Samples samples;
    for (std::size_t i = 1; i < times.size(); ++i)
        samples.values.push_back(static_cast<double>(times[i] - times[i - 1]) / 1e9);
    if (!times.empty())
        times.erase(times.begin());
    samples.times = std::move(times);
    return samples;
}

BinnedSums bitRate(const PacketStore &store, const ConversationSet &set, const TimeBins &bins)
{
    BinnedSums sums;
    sums.bins = bins;
    sums.values.resize(bins.size());
    sums.packets.resize(bins.size());
    eachPacket(store, set, [&](const PacketChunk &chunk, std::size_t row) {
        if (!bins.has(chunk.times[row]))
            return;
        const std::size_t bin = bins.indexOf(chunk.times[row]);
        sums.values[bin] += chunk.ipLengths[row];
        sums.packets[bin] += 1;
    });
    const double perSecond = 1e9 / static_cast<double>(bins.width());
    for (double &value : sums.values)
        value *= 8 * perSecond;
    for (double &value : sums.packets)
        value *= perSecond;
    return sums;
}

BinnedSums bitRate(const PacketStore &store, const ConversationSet &set, Duration width)
{
    const auto span = spanOf(store, set);
    return span ? bitRate(store, set, TimeBins(*span, width)) : BinnedSums{};
}

BinnedBands::Band BinnedBands::merged(std::size_t first, std::size_t last) const
{
    Band all;
    double total = 0;
    for (std::size_t i = first; i < last; ++i) {
        const Band &band = bands[i];
        if (band.count == 0)
            continue;
        all.minimum = all.count == 0 ? band.minimum : std::min(all.minimum, band.minimum);
        all.maximum = all.count == 0 ? band.maximum : std::max(all.maximum, band.maximum);
        all.count += band.count;
        total += band.mean * static_cast<double>(band.count);
    }
    if (all.count > 0)
        all.mean = total / static_cast<double>(all.count);
    return all;
}

BinnedBands bandsOf(const Samples &samples, const TimeBins &bins)
{
    BinnedBands result{bins, std::vector<BinnedBands::Band>(bins.size())};
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!bins.has(samples.times[i]))
            continue;
        BinnedBands::Band &band = result.bands[bins.indexOf(samples.times[i])];
        const double value = samples.values[i];
        band.minimum = band.count == 0 ? value : std::min(band.minimum, value);
        band.maximum = band.count == 0 ? value : std::max(band.maximum, value);
        band.mean += value; // the sum until all are seen
        ++band.count;
    }
    for (BinnedBands::Band &band : result.bands) {
        if (band.count > 0)
            band.mean /= static_cast<double>(band.count);
    }
    return result;
}

BinnedBands percentileBandsOf(const Samples &samples, const TimeBins &bins)
{
    BinnedBands result{bins, std::vector<BinnedBands::Band>(bins.size())};
    std::vector<double> sorted;
    const auto ranked = [&](std::size_t percent) {
        return sorted[std::max<std::size_t>((sorted.size() * percent + 99) / 100, 1) - 1];
    };
    for (std::size_t begin = 0; begin < samples.size();) {
        if (!bins.has(samples.times[begin])) {
            ++begin;
            continue;
        }
        const std::size_t bin = bins.indexOf(samples.times[begin]);
        std::size_t end = begin;
        while (end < samples.size() && samples.times[end] < bins.edge(bin + 1))
            ++end;
        sorted.assign(samples.values.begin() + static_cast<std::ptrdiff_t>(begin),
            samples.values.begin() + static_cast<std::ptrdiff_t>(end));
        std::sort(sorted.begin(), sorted.end());
        result.bands[bin] = {end - begin, ranked(50), ranked(95), ranked(99)};
        begin = end;
    }
    return result;
}

BinnedBands rttBands(const PacketStore &store, const ConversationSet &set, Duration width)
{
    const auto span = spanOf(store, set);
    return span ? bandsOf(rttSamples(store, set), TimeBins(*span, width)) : BinnedBands{};
}

} // namespace remora::dissect
