// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "dissect/query/celltable.h"
#include "model/charts/chartseries.h"
#include "model/query/queryresultmodel.h"
#include "netshark/views.h"

namespace remora::model {

// What a view has counted, as a table: a row for each row of each sample, before it, where they are
// over time, when its sample begins. Never changes once it is made.
class ViewTable final : public dissect::CellTable {
public:
    // What does not fit is left out: memory is bounded.
    static constexpr std::size_t mostRows = 200'000;

    ViewTable(QList<netshark::ViewColumn> columns, const QList<netshark::ViewSample> &samples,
        bool isOverTime, dissect::Duration sample);

    const QList<netshark::ViewColumn> &columnsOfView() const { return m_columns; }
    bool isOverTime() const { return m_isOverTime; }
    bool isCut() const { return m_isCut; }
    dissect::Duration sample() const { return m_sample; } // how long each is
    qint64 packets() const { return m_packets; } // that were looked at
    // A row as the appliance has it, a value for each column of the view.
    const std::vector<netshark::ViewValue> &values(std::size_t row) const { return m_values[row]; }

    std::size_t rows() const override { return m_values.size(); }
    std::size_t columns() const override
    {
        return static_cast<std::size_t>(m_columns.size()) + (m_isOverTime ? 1 : 0);
    }
    dissect::RowPacket packet(std::size_t row) const override { return {0, m_times[row], 0}; }
    dissect::Cell cell(std::size_t row, std::size_t column, std::string &kept) const override;

private:
    QList<netshark::ViewColumn> m_columns;
    bool m_isOverTime;
    bool m_isCut = false;
    dissect::Duration m_sample;
    qint64 m_packets = 0;
    std::vector<dissect::Timestamp> m_times;
    std::vector<std::vector<netshark::ViewValue>> m_values;
};

// For QueryResultModel, with a head for each column; files have the appliance's own names.
QueryResultModel::Result resultOf(std::shared_ptr<const ViewTable> table);

// The places of the columns that hold values, not keys.
QList<qsizetype> valueColumns(const QList<netshark::ViewColumn> &columns);
// "generic.bytes · sum"
QString valueText(const netshark::ViewColumn &column);

// A value over time; where there are keys, a line for each of those whose values are greatest in
// all, FieldChart::mostSeries at most. Bytes are drawn as bit rate. Of rows that are over time.
struct ViewChart {
    std::shared_ptr<const ChartData> chart;
    std::size_t seriesLeft = 0; // that are not drawn
};
ViewChart chartOf(
    const ViewTable &table, qsizetype valueColumn, const std::atomic<bool> &cancelled);

} // namespace remora::model
