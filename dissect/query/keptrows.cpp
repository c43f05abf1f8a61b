// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/query/keptrows.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace remora::dissect {

namespace {

    using Kind = Cell::Kind;

    constexpr std::size_t mostRows = 65'536; // of a chunk

} // namespace

KeptTable::KeptTable(std::vector<std::shared_ptr<const KeptChunk>> chunks, std::size_t columns)
    : m_chunks(std::move(chunks))
    , m_columns(columns)
{
    for (const auto &chunk : m_chunks) {
        m_firsts.push_back(m_rows);
        m_rows += chunk->packets.size();
    }
}

KeptTable::Place KeptTable::place(std::size_t row) const
{
    const auto behind = std::ranges::upper_bound(m_firsts, row);
    const auto i = static_cast<std::size_t>(behind - m_firsts.begin()) - 1;
    return {*m_chunks[i], row - m_firsts[i]};
}

RowPacket KeptTable::packet(std::size_t row) const
{
    const Place at = place(row);
    return at.chunk.packets[at.row];
}

Cell KeptTable::cell(std::size_t row, std::size_t column, std::string &) const
{
    const Place at = place(row);
    const KeptChunk::Column &values = at.chunk.columns[column];
    const Kind kind = values.kinds[at.row];
    const std::int64_t value = values.values[at.row];
    switch (kind) {
    case Kind::Real:
        return Cell::ofReal(std::bit_cast<double>(value));
    case Kind::Address:
        return {kind, 0, 0, at.chunk.addresses[static_cast<std::size_t>(value)]};
    case Kind::Text:
        return Cell::ofText(at.chunk.texts[static_cast<std::size_t>(value)]);
    default:
        return {kind, value};
    }
}

KeptRows::KeptRows(std::size_t columns)
    : m_columns(columns)
{
    begin();
}

void KeptRows::begin()
{
    m_chunk = std::make_shared<KeptChunk>();
    m_chunk->columns.resize(m_columns);
    m_texts.clear();
    m_addresses.clear();
}

void KeptRows::close()
{
    if (m_chunk->packets.empty())
        return;
    m_chunks.push_back(m_chunk);
    begin();
}

void KeptRows::add(const RowPacket &packet, std::span<const Cell> cells)
{
    m_chunk->packets.push_back(packet);
    for (std::size_t i = 0; i < m_columns; ++i) {
        const Cell &cell = cells[i];
        std::int64_t value = cell.number;
        if (cell.kind == Kind::Real) {
            value = std::bit_cast<std::int64_t>(cell.real);
        } else if (cell.kind == Kind::Address) {
            const auto next = static_cast<std::int64_t>(m_chunk->addresses.size());
            const auto [known, isNew] = m_addresses.try_emplace(cell.address, next);
            if (isNew)
                m_chunk->addresses.push_back(cell.address);
            value = known->second;
        } else if (cell.kind == Kind::Text) {
            const auto next = static_cast<std::int64_t>(m_chunk->texts.size());
            const auto [known, isNew] = m_texts.try_emplace(std::string(cell.text), next);
            if (isNew)
                m_chunk->texts.emplace_back(cell.text);
            value = known->second;
        }
        m_chunk->columns[i].kinds.push_back(cell.kind);
        m_chunk->columns[i].values.push_back(value);
    }
    ++m_rows;
    if (m_chunk->packets.size() == mostRows)
        close();
}

std::shared_ptr<const CellTable> KeptRows::table()
{
    close();
    return std::make_shared<KeptTable>(m_chunks, m_columns);
}

} // namespace remora::dissect
