// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "dissect/query/celltable.h"

namespace remora::dissect {

// Some of the rows that are kept, each text and address once.
struct KeptChunk {
    struct Column {
        std::vector<Cell::Kind> kinds; // by row
        std::vector<std::int64_t> values; // the number, or the place of address or text
    };
    std::vector<Column> columns;
    std::vector<RowPacket> packets;
    std::vector<IpAddress> addresses;
    std::vector<std::string> texts;
};

class KeptTable final : public CellTable {
public:
    KeptTable(std::vector<std::shared_ptr<const KeptChunk>> chunks, std::size_t columns);

    std::size_t rows() const override { return m_rows; }
    std::size_t columns() const override { return m_columns; }
    RowPacket packet(std::size_t row) const override;
    Cell cell(std::size_t row, std::size_t column, std::string &kept) const override;

private:
    struct Place {
        const KeptChunk &chunk;
        std::size_t row;
    };
    Place place(std::size_t row) const;

    std::vector<std::shared_ptr<const KeptChunk>> m_chunks;
    std::vector<std::size_t> m_firsts; // by chunk
    std::size_t m_columns;
    std::size_t m_rows = 0;
};

// Takes rows and keeps them. What there is can be read while more come.
class KeptRows final : public RowTarget {
public:
    explicit KeptRows(std::size_t columns);

    void add(const RowPacket &packet, std::span<const Cell> cells) override;
    std::size_t rows() const { return m_rows; }
    std::shared_ptr<const CellTable> table();

private:
    void begin();
    void close();

    std::size_t m_columns;
    std::size_t m_rows = 0;
    std::vector<std::shared_ptr<const KeptChunk>> m_chunks; // that are full
    std::shared_ptr<KeptChunk> m_chunk;
    // Of the chunk.
    std::unordered_map<std::string, std::int64_t> m_texts;
    std::map<IpAddress, std::int64_t> m_addresses;
};

} // namespace remora::dissect
