// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QAbstractTableModel>

#include "dissect/query/celltable.h"
#include "model/query/querycolumn.h"
#include "model/work/latesttask.h"

namespace remora::model {

// Rows of a query, or of its groups, as a table: in their own order, or sorted by a column off the
// GUI thread. A query's rows begin with the number of their packet.
class QueryResultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        TypeRole = Qt::UserRole, // of a head: what stands in its second line
        CaptionRole, // of a head: what it has in common with its neighbours; empty: nothing
    };
    struct Result {
        std::shared_ptr<const dissect::CellTable> table; // nullptr: none
        std::vector<QueryColumn> columns; // of the table
        bool hasNumbers = true; // a first column with the packets' numbers
        dissect::Timestamp first = 0; // time of the capture's first packet
        bool isLonger = false; // the rows before, and more
    };

    explicit QueryResultModel(QObject *parent = nullptr);
    ~QueryResultModel() override;

    // The same columns stay sorted as they are.
    void show(Result result);
    const Result &result() const { return m_result; }
    // Places in the table, in the order of the rows; empty: its own.
    std::vector<std::uint32_t> rows(const std::vector<std::pair<int, int>> &ranges) const;
    std::shared_ptr<const std::vector<std::uint32_t>> order() const { return m_order; }
    std::optional<dissect::RowPacket> packetAt(int row) const;
    dissect::Cell cellAt(int row, int column, std::string &kept) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // Column -1: as they came.
    void sort(int column, Qt::SortOrder order) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

Q_SIGNALS:
    void sorted();

private:
    struct Sorted {
        std::shared_ptr<const dissect::CellTable> table;
        std::shared_ptr<const std::vector<std::uint32_t>> order;
    };
    void askForOrder();
    void take(Sorted sorted);
    bool append();
    std::size_t place(int row) const; // in the table

    Result m_result;
    std::shared_ptr<const dissect::CellTable> m_shown; // whose rows are in the view
    std::shared_ptr<const std::vector<std::uint32_t>> m_order; // nullptr: the table's own
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    LatestTask<Sorted> m_sorting;
};

} // namespace remora::model
