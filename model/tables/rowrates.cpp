// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/rowrates.h"

#include <algorithm>

#include "dissect/series/series.h"

namespace remora::model {

namespace {

    constexpr std::uint16_t nowhere = 0xffff;

    using Sums = std::vector<std::array<float, RowRates::points>>;

    Sums sums(const dissect::PacketStore &store, std::size_t conversations,
        const std::vector<RowRates::Row> &rows)
    {
        std::vector<std::uint16_t> slots(conversations, nowhere);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (const auto id : rows[i].members) {
                if (dissect::row(id) < slots.size())
                    slots[dissect::row(id)] = static_cast<std::uint16_t>(i);
            }
        }
        Sums sums(rows.size());
        const auto span = dissect::spanOf(store);
        if (!span)
            return sums;
        const double scale
            = static_cast<double>(RowRates::points) / static_cast<double>(span->length() + 1);
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const dissect::PacketChunk &chunk = *store.chunks()[i];
            for (std::size_t at = 0; at < chunk.size(); ++at) {
                const std::uint32_t row = dissect::row(chunk.conversations[at]);
                if (row >= slots.size() || slots[row] == nowhere || !store.isIn(i, at)
                    || !chunk.countsForConversation(at) || chunk.times[at] == dissect::noTime)
                    continue;
                const auto point = static_cast<std::size_t>(
                    static_cast<double>(chunk.times[at] - span->begin) * scale);
                sums[slots[row]][std::min(point, RowRates::points - 1)]
                    += static_cast<float>(chunk.ipLengths[at]);
            }
        }
        return sums;
    }

} // namespace

RowRates::RowRates(std::function<void(int, int)> ready)
    : m_ready(std::move(ready))
    , m_task([this](const Found &found) {
        if (found.generation != m_generation)
            return;
        if (m_stale)
            m_known.clear();
        m_stale = false;
        m_known.insert(found.rates);
        m_ready(found.place.first, found.place.second);
    })
{
}

void RowRates::clear()
{
    ++m_generation;
    m_known.clear();
}

void RowRates::request(const dissect::PacketStore &store, std::size_t conversations,
    std::vector<Row> rows, std::pair<int, int> place)
{
    const bool allKnown = std::all_of(
        rows.begin(), rows.end(), [this](const Row &row) { return m_known.contains(row.key); });
    if (rows.empty() || (allKnown && !m_stale))
        return;
    m_task.request([store, conversations, rows = std::move(rows), place, of = m_generation] {
        Found found;
        found.place = place;
        found.generation = of;
        const Sums all = sums(store, conversations, rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const float greatest = *std::max_element(all[i].begin(), all[i].end());
            QList<float> rates;
            for (const float sum : all[i])
                rates.append(greatest > 0 ? sum / greatest : 0);
            found.rates.insert(rows[i].key, rates);
        }
        return found;
    });
}

} // namespace remora::model
