// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/query/columntable.h"

#include <utility>

namespace remora::dissect {

ColumnTable::ColumnTable(SharedSource shared, std::vector<const PacketField *> fields,
    Occurrence which, const std::atomic<bool> &cancelled)
    : m_shared(std::move(shared))
    , m_source(m_shared.source())
    , m_beside(m_source.beside())
    , m_fields(std::move(fields))
    , m_which(which)
{
    const PacketStore &store = m_shared.store;
    for (std::size_t i = 0; i < store.chunks().size() && !cancelled; ++i) {
        const std::size_t size = store.chunks()[i]->size();
        for (std::size_t row = 0; row < size; ++row) {
            if (store.isIn(i, row))
                m_packets.push_back(static_cast<std::uint32_t>(store.first(i) + row));
        }
    }
}

RowPacket ColumnTable::packet(std::size_t row) const
{
    const PacketIndex packet{m_packets[row]};
    const auto place = m_shared.store.place(packet);
    return {
        std::uint64_t{m_packets[row]} + 1, m_shared.store.chunks()[place.chunk]->times[place.row]};
}

Cell ColumnTable::cell(std::size_t row, std::size_t column, std::string &kept) const
{
    const auto place = m_shared.store.place(PacketIndex{m_packets[row]});
    const PacketAt packet = m_source.packet(place, std::uint64_t{m_packets[row]} + 1, m_beside);
    return cellOf(*m_fields[column], packet, m_which, kept);
}

} // namespace remora::dissect
