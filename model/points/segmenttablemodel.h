// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractTableModel>

#include "model/points/segmentcolumns.h"
#include "model/work/latesttask.h"

namespace remora::model {

// Conversations by segment of the way and direction, as a table. Its order is made off the GUI
// thread.
class SegmentTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit SegmentTableModel(QObject *parent = nullptr);

    // nullptr empties the table.
    void setCompared(std::shared_ptr<const ComparedPoints> compared);
    const std::shared_ptr<const ComparedPoints> &compared() const { return m_compared; }
    const dissect::SegmentRow &rowAt(int row) const
    {
        return m_compared->rows[(*m_order)[static_cast<std::size_t>(row)]];
    }
    // Places among the rows of `compared`, in the order that is shown.
    using Order = std::shared_ptr<const std::vector<std::uint32_t>>;
    const Order &order() const { return m_order; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void rowsReady();

private:
    struct Ordered {
        std::shared_ptr<const ComparedPoints> of;
        Order order;
    };
    void ask();

    std::shared_ptr<const ComparedPoints> m_compared; // whose order is known
    std::shared_ptr<const ComparedPoints> m_next;
    Order m_order = std::make_shared<const std::vector<std::uint32_t>>();
    SegmentColumn m_sortColumn = SegmentColumn::Lost;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    LatestTask<Ordered> m_ordering;
};

} // namespace remora::model
