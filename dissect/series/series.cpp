// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/series.h"

#include <algorithm>
#include <numeric>

namespace remora::dissect {

namespace {

    bool isIn(const PacketChunk &chunk, std::size_t row, const ConversationSet &set)
    {
        if (set.isEverything())
            return true;
        return chunk.countsForConversation(row) && set.contains(chunk.conversations[row]);
    }

    template <class Visit>
    void eachPacket(const PacketStore &store, const ConversationSet &set, Visit visit)
    {
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t row = 0; row < chunk.size(); ++row) {
                if (store.isIn(i, row) && isIn(chunk, row, set))
                    visit(chunk, row);
            }
        }
    }

    template <class Visit>
    void eachRtt(const PacketStore &store, const ConversationSet &set, Visit visit)
    {
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t k = 0; k < chunk.rtts.size(); ++k) {
                const std::size_t row = chunk.rtts.row(k);
                if (store.isIn(i, row) && isIn(chunk, row, set))
                    visit(chunk.times[row], static_cast<double>(chunk.rtts.value(k)) / 1e9);
            }
        }
    }

    // Times may go back inside a capture; a stable order keeps equal ones as they came.
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

} // namespace

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

BinnedSums bitRate(const PacketStore &store, const ConversationSet &set, Duration width)
{
    BinnedSums sums;
    const auto span = spanOf(store, set);
    if (!span)
        return sums;
    sums.bins = TimeBins(*span, width);
    sums.values.resize(sums.bins.size());
    const double bitsPerByte = 8e9 / static_cast<double>(sums.bins.width());
    eachPacket(store, set, [&](const PacketChunk &chunk, std::size_t row) {
        sums.values[sums.bins.indexOf(chunk.times[row])] += chunk.ipLengths[row];
    });
    for (double &value : sums.values)
        value *= bitsPerByte;
    return sums;
}

BinnedBands rttBands(const PacketStore &store, const ConversationSet &set, Duration width)
{
    BinnedBands result;
    const auto span = spanOf(store, set);
    if (!span)
        return result;
    result.bins = TimeBins(*span, width);
    result.bands.resize(result.bins.size());
    eachRtt(store, set, [&](Timestamp time, double seconds) {
        BinnedBands::Band &band = result.bands[result.bins.indexOf(time)];
        band.minimum = band.count == 0 ? seconds : std::min(band.minimum, seconds);
        band.maximum = band.count == 0 ? seconds : std::max(band.maximum, seconds);
        band.mean += seconds; // the sum until all are seen
        ++band.count;
    });
    for (BinnedBands::Band &band : result.bands) {
        if (band.count > 0)
            band.mean /= static_cast<double>(band.count);
    }
    return result;
}

} // namespace remora::dissect
