// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "dissect/query/celltable.h"
#include "dissect/query/fieldquery.h"

namespace remora::dissect {

// A capture of which fields are read when they are asked for, and none is kept.
struct SharedSource {
    PacketStore store;
    std::shared_ptr<const std::vector<Conversation>> conversations;
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;

    std::string file = {}; // its name
    std::shared_ptr<const TurnTable> turns = {}; // where a field needs them

    QuerySource source() const
    {
        QuerySource source{store, *conversations, *clientIsA};
        source.file = file;
        source.turns = turns.get();
        return source;
    }
};

// Native fields of the packets that are in.
class ColumnTable final : public CellTable {
public:
    // Stops reading where `cancelled` is set.
    ColumnTable(SharedSource shared, std::vector<const PacketField *> fields, Occurrence which,
        const std::atomic<bool> &cancelled);

    std::size_t rows() const override { return m_packets.size(); }
    std::size_t columns() const override { return m_fields.size(); }
    RowPacket packet(std::size_t row) const override;
    Cell cell(std::size_t row, std::size_t column, std::string &kept) const override;

private:
    SharedSource m_shared;
    QuerySource m_source;
    BesideColumns m_beside;
    std::vector<const PacketField *> m_fields;
    Occurrence m_which;
    std::vector<std::uint32_t> m_packets; // indexes, by row
};

} // namespace remora::dissect
