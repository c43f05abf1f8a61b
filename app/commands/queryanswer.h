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
    bool isOver() const override { return m_plots.empty() && m_table && m_table->isOver(); }
    // Writes what is left; complains where that fails. `footer`: of pictures.
    bool finish(const QString &footer);

private:
    bool writePlot(const QueryOptions::Plot &plot, const model::FieldChart &values,
        const QString &footer) const;

    const QueryOptions &m_options;
    std::optional<dissect::FileSink> m_sink;
    std::unique_ptr<dissect::RowWriter> m_table; // ends first
    std::unique_ptr<dissect::GroupedRows> m_groups;
    std::vector<std::unique_ptr<model::FieldChart>> m_plots;
};

} // namespace remora::app
