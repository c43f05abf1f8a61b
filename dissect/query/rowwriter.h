// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "dissect/core/filesink.h"
#include "dissect/query/rowtarget.h"

namespace remora::dissect {

enum class TableFormat : std::uint8_t { Csv, Tsv, JsonLines };

// A column of a table that is written.
struct TableColumn {
    std::string name;
    bool isNumeric = false; // JSON has its cells as numbers, where they are one
};

// Writes a table row by row, quoted or escaped as its format needs. Cells are foreign text: one
// that a spreadsheet would take for a formula gets an apostrophe in front, numbers stay what they
// are.
class RowWriter final : public RowTarget {
public:
    RowWriter(FileSink &sink, TableFormat format, std::vector<TableColumn> columns);
    ~RowWriter() override { flush(); }

    void addHead();
    void add(const RowPacket &packet, std::span<const Cell> cells) override;
    bool isOver() const override { return !m_sink.takesMore(); }

private:
    void addCell(std::string_view cell);
    void addPlainly(const Cell &cell);
    void endRow();
    void addPlain(std::string_view cell);
    void addJson(std::string_view cell, bool isNumeric);
    void append(std::string_view text) { m_text.append(text.data(), text.data() + text.size()); }
    void flush();

    FileSink &m_sink;
    TableFormat m_format;
    std::vector<TableColumn> m_columns;
    std::vector<std::string> m_keys; // of JSON, with all in front of the value
    std::size_t m_at = 0; // the column of the next cell
    fmt::memory_buffer m_cell;
    fmt::memory_buffer m_text;
};

// Whether a spreadsheet would compute the cell: it begins with = + - @ or what is skipped in front
// of those, and is neither a number nor several with commas between.
bool isFormula(std::string_view cell);
// A number as JSON has them: "12", "-0.5", "1e9".
bool isJsonNumber(std::string_view text);
// With quotes around.
std::string jsonText(std::string_view text);

} // namespace remora::dissect
