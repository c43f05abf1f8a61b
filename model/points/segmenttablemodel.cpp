// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/segmenttablemodel.h"

#include "model/text/foreigntext.h"
#include "model/work/letgo.h"

using namespace Qt::StringLiterals;

namespace remora::model {

SegmentTableModel::SegmentTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_ordering([this](Ordered ordered) {
        if (ordered.of != m_next || m_next == nullptr)
            return;
        beginResetModel();
        letGo(std::exchange(m_compared, std::move(ordered.of)));
        m_order = std::move(ordered.order);
        endResetModel();
        Q_EMIT rowsReady();
    })
{
}

void SegmentTableModel::setCompared(std::shared_ptr<const ComparedPoints> compared)
{
    m_next = std::move(compared);
    if (m_next != nullptr) {
        ask();
        return;
    }
    beginResetModel();
    letGo(std::exchange(m_compared, nullptr));
    m_order = std::make_shared<const std::vector<std::uint32_t>>();
    endResetModel();
    Q_EMIT rowsReady();
}

void SegmentTableModel::ask()
{
    if (m_next == nullptr)
        return;
    m_ordering.request([of = m_next, column = m_sortColumn,
                           descending = m_sortOrder == Qt::DescendingOrder] {
        return Ordered{of,
            std::make_shared<const std::vector<std::uint32_t>>(orderBy(column, descending, *of))};
    });
}

int SegmentTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order->size());
}

int SegmentTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : segmentColumns;
}

QVariant SegmentTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<SegmentColumn>(index.column());
    if (role == Qt::DisplayRole)
        return text(column, rowAt(index.row()), *m_compared);
    if (role == Qt::ToolTipRole)
        return plainTip(text(column, rowAt(index.row()), *m_compared));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isText(column) ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QVariant SegmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= segmentColumns)
        return {};
    const auto column = static_cast<SegmentColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isText(column) ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole)
        return help(column);
    if (role != Qt::DisplayRole)
        return {};
    const QString mark = m_sortOrder == Qt::DescendingOrder ? u" ▾"_s : u" ▴"_s;
    return column == m_sortColumn ? title(column) + mark : title(column);
}

void SegmentTableModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column < 0 || column >= segmentColumns)
        return;
    m_sortColumn = static_cast<SegmentColumn>(column);
    m_sortOrder = sortOrder;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, segmentColumns - 1);
    ask();
}

} // namespace remora::model
