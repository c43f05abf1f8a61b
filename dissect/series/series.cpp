// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/series.h"

#include <algorithm>
#include <numeric>

#include "dissect/series/eachpacket.h"

namespace remora::dissect {

namespace {

    template <class Visit>
    void eachPacket(const PacketStore &store, const ConversationSet &set, Visit visit)
    {
        eachPacketAt(store, set,
            [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) { visit(chunk, at); });
    }

    template <class Visit>
    void eachRtt(const PacketStore &store, const ConversationSet &set, Visit visit)
    {
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t k = 0; k < chunk.rtts.size(); ++k) {
                const std::size_t row = chunk.rtts.row(k);
                if (store.isIn(i, row) && set.has(chunk, row))
                    visit(chunk.times[row], static_cast<double>(chunk.rtts.value(k)) / 1e9);
            }
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

std::optional<TimeRange> spanOf(const PacketStore &store, const ConversationSet &set)
{
    std::optional<TimeRange> span;
    eachPacket(store, set, [&](const PacketChunk &chunk, std::size_t row) {
        const Timestamp time = chunk.times[row];
        if (!span)
            span = TimeRange{time, time};
        span->begin = std::min(span->begin, time);
        span->end = std::max(span->end, time);
    });
    return span;
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

BinnedSums bitRate(const PacketStore &store, const ConversationSet &set, Duration width,
    std::optional<TimeRange> span, std::size_t most)
{
    BinnedSums sums;
    if (!span)
        span = spanOf(store, set);
    if (!span)
        return sums;
    sums.bins = TimeBins(*span, width, most);
    sums.values.resize(sums.bins.size());
    sums.packets.resize(sums.bins.size());
    eachPacket(store, set, [&](const PacketChunk &chunk, std::size_t row) {
        const std::size_t bin = sums.bins.indexOf(chunk.times[row]);
        sums.values[bin] += chunk.ipLengths[row];
        sums.packets[bin] += 1;
    });
    const double perSecond = 1e9 / static_cast<double>(sums.bins.width());
    for (double &value : sums.values)
        value *= 8 * perSecond;
    for (double &value : sums.packets)
        value *= perSecond;
    return sums;
}

BinnedBands bandsOf(const Samples &samples, TimeRange span, Duration width, std::size_t most)
{
    BinnedBands result;
    result.bins = TimeBins(span, width, most);
    result.bands.resize(result.bins.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        BinnedBands::Band &band = result.bands[result.bins.indexOf(samples.times[i])];
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

BinnedBands percentileBandsOf(
    const Samples &samples, TimeRange span, Duration width, std::size_t most)
{
    BinnedBands result;
    result.bins = TimeBins(span, width, most);
    result.bands.resize(result.bins.size());
    std::vector<double> sorted;
    const auto ranked = [&](std::size_t percent) {
        return sorted[std::max<std::size_t>((sorted.size() * percent + 99) / 100, 1) - 1];
    };
    for (std::size_t begin = 0; begin < samples.size();) {
        const std::size_t bin = result.bins.indexOf(samples.times[begin]);
        std::size_t end = begin;
        while (end < samples.size() && result.bins.indexOf(samples.times[end]) == bin)
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
    return span ? bandsOf(rttSamples(store, set), *span, width) : BinnedBands{};
}

} // namespace remora::dissect
