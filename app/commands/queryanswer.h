// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/commands/queryoptions.h"
#include "app/terminal/exitstatus.h"
#include "dissect/core/filesink.h"
#include "dissect/query/grouping.h"
#include "dissect/query/rowwriter.h"

namespace remora::app {

// What a query makes of its rows, of one capture or of several: a table or groups, and plots.
class QueryAnswer final : public dissect::RowTarget {
public:
    // `options` must live as long as this.
    explicit QueryAnswer(const QueryOptions &options);

    // Before the first row. False, and a complaint, where the table cannot be written.
    bool begin();
    void add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells) override;
    bool isOver() const override
    {
        return m_plots.empty() && !m_rows.rows && m_table.rows && m_table.rows->isOver();
    }
    // Writes what is left; complains where that fails. `footer`: of pictures.
    bool finish(const QString &footer);

private:
    struct Table { // ends before its file
        std::optional<dissect::FileSink> sink;
        std::unique_ptr<dissect::RowWriter> rows;
    };
    bool open(Table &table, const QString &path, std::vector<dissect::TableColumn> columns) const;
    bool finish(Table &table, const QString &path) const;
    bool writeGroups();
    bool writePlot(const QueryOptions::Plot &plot, const model::FieldChart &values,
        const QString &footer) const;

    const QueryOptions &m_options;
    Table m_table;
    Table m_rows; // of packets, beside groups
    std::vector<std::size_t> m_rowPlaces; // of their columns among the cells
    std::vector<dissect::Cell> m_row; // one of them
    std::unique_ptr<dissect::GroupedRows> m_groups;
    std::vector<std::unique_ptr<model::FieldChart>> m_plots;
};

} // namespace remora::app
