// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/resegmented.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace remora::dissect {

namespace {

    // Bytes of the stream, from the first sequence number of one side on.
    struct Stretch {
        std::int64_t begin;
        std::int64_t end;
        std::uint32_t place; // in the way
    };

    std::vector<Stretch> leftData(const PointSide &of, std::uint32_t base)
    {
        const PacketStore &store = of.point->capture().store;
        std::vector<Stretch> all;
        for (std::uint32_t i = 0; i < of.side.prints.size(); ++i) {
            if (of.side.matches[of.side.begin + i] != PrintMatch::None)
                continue;
            const PacketPrint &print = of.side.prints[i];
            const PacketStore::Place place = store.place(PacketIndex{print.packet});
            const PacketChunk &chunk = *store.chunks()[place.chunk];
            const bool hasLength = (chunk.marks[place.row] & PacketChunk::HasLength) != 0;
            const std::uint32_t length = hasLength ? chunk.tcpLengths[place.row] : 0;
            // Sequence numbers wrap: the nearer way round.
            const auto begin = static_cast<std::int32_t>(print.sequence - base);
            if (length > 0)
                all.push_back({begin, std::int64_t{begin} + length, i});
        }
        return all;
    }

    // Without gaps and overlaps.
    std::vector<Stretch> joined(std::vector<Stretch> stretches)
    {
        std::ranges::sort(stretches, {}, &Stretch::begin);
        std::vector<Stretch> all;
        for (const Stretch &stretch : stretches) {
            if (!all.empty() && stretch.begin <= all.back().end)
                all.back().end = std::max(all.back().end, stretch.end);
            else
                all.push_back(stretch);
        }
        return all;
    }

    void markCovered(
        const PointSide &of, const std::vector<Stretch> &data, const std::vector<Stretch> &cover)
    {
        for (const Stretch &stretch : data) {
            auto after = std::ranges::upper_bound(cover, stretch.begin, {}, &Stretch::begin);
            if (after != cover.begin() && std::prev(after)->end >= stretch.end)
                of.side.matches[of.side.begin + stretch.place] = PrintMatch::Resegmented;
        }
    }

} // namespace

void markResegmented(const PointSide &one, const PointSide &other)
{
    if (one.side.prints.empty() || other.side.prints.empty())
        return;
    const std::uint32_t base = one.side.prints.front().sequence;
    const std::vector<Stretch> ones = leftData(one, base);
    if (ones.empty())
        return;
    const std::vector<Stretch> others = leftData(other, base);
    if (others.empty())
        return;
    markCovered(one, ones, joined(others));
    markCovered(other, others, joined(ones));
}

} // namespace remora::dissect
