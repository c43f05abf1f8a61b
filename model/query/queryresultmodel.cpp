// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/queryresultmodel.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "model/text/format.h"
#include "model/work/letgo.h"

namespace remora::model {

QueryResultModel::QueryResultModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_sorting([this](Sorted sorted) { take(std::move(sorted)); })
{
}

QueryResultModel::~QueryResultModel() { *m_cancelled = true; }

void QueryResultModel::show(Result result)
{
    const auto names = [](const Result &of) {
        QStringList list{of.hasNumbers ? QStringLiteral("no.") : QString()};
        for (const QueryColumn &column : of.columns)
            list << column.name;
        return list;
    };
    const bool isTheSame = names(result) == names(m_result);
    if (!isTheSame)
        m_sortColumn = -1;
    auto before = std::exchange(m_result, std::move(result));
    // Rows that are sorted stay until those that come instead are.
    if (isTheSame && m_sortColumn >= 0 && m_result.table != nullptr) {
        askForOrder();
        return;
    }
    if (!isTheSame || !append())
        take({m_result.table, nullptr});
    letGo(std::move(before));
}

// What is selected and in sight stays so.
bool QueryResultModel::append()
{
    if (!m_result.isLonger || m_order || m_shown == nullptr || m_result.table == nullptr)
        return false;
    const int before = rowCount();
    const auto rows = static_cast<int>(m_result.table->rows());
    if (rows < before)
        return false;
    if (rows > before)
        beginInsertRows({}, before, rows - 1);
    letGo(std::exchange(m_shown, m_result.table));
    if (rows > before)
        endInsertRows();
    Q_EMIT sorted();
    return true;
}

void QueryResultModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    if (m_result.table == nullptr)
        return;
    if (m_sortColumn < 0)
        take({m_result.table, nullptr});
    else
        askForOrder();
}

void QueryResultModel::askForOrder()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    const int column = m_result.hasNumbers ? m_sortColumn - 1 : m_sortColumn;
    m_sorting.request([table = m_result.table, column, isDescending, cancelled = m_cancelled] {
        auto order = std::make_shared<std::vector<std::uint32_t>>();
        if (column >= 0) {
            *order = sortedRows(*table, static_cast<std::size_t>(column), isDescending, *cancelled);
        } else if (isDescending) { // packets are in the order of their numbers
            for (std::size_t row = table->rows(); row > 0; --row)
                order->push_back(static_cast<std::uint32_t>(row - 1));
        } else {
            order.reset();
        }
        return Sorted{table, std::move(order)};
    });
}

void QueryResultModel::take(Sorted sorted)
{
    const bool isWhole
        = !sorted.order || sorted.table == nullptr || sorted.order->size() == sorted.table->rows();
    if (sorted.table != m_result.table || !isWhole)
        return;
    beginResetModel();
    letGo(std::exchange(m_shown, std::move(sorted.table)));
    letGo(std::exchange(m_order, std::move(sorted.order)));
    endResetModel();
    Q_EMIT this->sorted();
}

std::size_t QueryResultModel::place(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return m_order ? (*m_order)[at] : at;
}

std::vector<std::uint32_t> QueryResultModel::rows(
    const std::vector<std::pair<int, int>> &ranges) const
{
    std::vector<std::uint32_t> places;
    for (const auto &[first, last] : ranges) {
        for (int row = first; row <= last && row < rowCount(); ++row)
            places.push_back(static_cast<std::uint32_t>(place(row)));
    }
    return places;
}

std::optional<dissect::RowPacket> QueryResultModel::packetAt(int row) const
{
    if (row < 0 || row >= rowCount() || !m_result.hasNumbers)
        return std::nullopt;
    return m_shown->packet(place(row));
}

dissect::Cell QueryResultModel::cellAt(int row, int column, std::string &kept) const
{
    const int inTable = m_result.hasNumbers ? column - 1 : column;
    if (inTable < 0)
        return dissect::Cell::ofNumber(
            static_cast<std::int64_t>(m_shown->packet(place(row)).number));
    return m_shown->cell(place(row), static_cast<std::size_t>(inTable), kept);
}

int QueryResultModel::rowCount(const QModelIndex &parent) const
{
    constexpr auto most = static_cast<std::size_t>(std::numeric_limits<int>::max());
    if (parent.isValid() || m_shown == nullptr)
        return 0;
    return static_cast<int>(std::min(m_shown->rows(), most));
}

int QueryResultModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_result.columns.empty())
        return 0;
    return static_cast<int>(m_result.columns.size()) + (m_result.hasNumbers ? 1 : 0);
}

QVariant QueryResultModel::data(const QModelIndex &index, int role) const
{
    const int inTable = m_result.hasNumbers ? index.column() - 1 : index.column();
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isRight
            = inTable < 0 || m_result.columns[static_cast<std::size_t>(inTable)].isNumeric;
        return QVariant(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    std::string kept;
    const dissect::Cell cell = cellAt(index.row(), index.column(), kept);
    if (inTable < 0)
        return count(static_cast<quint64>(cell.number));
    const dissect::Timestamp previous = m_shown->packet(place(std::max(0, index.row() - 1))).time;
    return m_result.columns[static_cast<std::size_t>(inTable)].text(cell, m_result.first, previous);
}

QVariant QueryResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int inTable = m_result.hasNumbers ? section - 1 : section;
    const QueryColumn *column
        = inTable < 0 ? nullptr : &m_result.columns[static_cast<std::size_t>(inTable)];
    if (role == Qt::DisplayRole && column != nullptr)
        return shown(column->head.isEmpty() ? column->name : column->head);
    if (role == Qt::DisplayRole)
        return tr("no.");
    if (role == CaptionRole)
        return column != nullptr ? shown(column->caption) : QString();
    if (role == TypeRole)
        return column != nullptr ? column->type : QString();
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = column == nullptr || column->isNumeric;
        return QVariant(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace remora::model
