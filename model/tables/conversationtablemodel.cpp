// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationtablemodel.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Conversation;
    using dissect::Roles;

    auto empty() { return std::make_shared<const std::vector<Conversation>>(); }

} // namespace

// What arranging needs, copied so that it can run on any thread.
struct ConversationTableModel::Arrangement {
    std::shared_ptr<const std::vector<Conversation>> conversations;
    std::vector<std::uint16_t> serverPorts;
    QSet<std::uint32_t> swapped;
    ConversationColumn column;
    bool descending;
    QString find;
    int generation;

    Roles roles(std::uint32_t row) const
    {
        Roles roles = dissect::rolesOf((*conversations)[row], serverPorts);
        if (swapped.contains(row))
            roles.clientIsA = !roles.clientIsA;
        return roles;
    }

    bool isFound(const Conversation &conversation, const Roles &roles) const
    {
        if (find.isEmpty())
            return true;
        for (const auto searched :
            {ConversationColumn::Client, ConversationColumn::ClientPort, ConversationColumn::Server,
                ConversationColumn::ServerPort, ConversationColumn::Protocol}) {
            if (cellText(searched, conversation, roles, false).contains(find, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }
};

ConversationTableModel::Arranged ConversationTableModel::arranged(const Arrangement &asked)
{
    const std::vector<Conversation> &all = *asked.conversations;
    Arranged result;
    result.conversations = asked.conversations;
    result.generation = asked.generation;
    std::vector<std::uint32_t> &order = result.order;
    std::vector<Roles> roles(all.size());
    for (std::uint32_t row = 0; row < all.size(); ++row) {
        if (all[row].allPackets() == 0)
            continue;
        ++result.total;
        roles[row] = asked.roles(row);
        if (asked.isFound(all[row], roles[row]))
            order.push_back(row);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto compared = compareCells(asked.column, all[a], roles[a], all[b], roles[b]);
        return asked.descending ? std::is_gt(compared) : std::is_lt(compared);
    });
    result.rowOf.assign(all.size(), -1);
    for (std::size_t i = 0; i < order.size(); ++i)
        result.rowOf[order[i]] = static_cast<int>(i);
    const auto telling
        = [&](std::uint32_t row) { return std::pair(all[row].rtt.count, all[row].allPackets()); };
    const auto best = std::max_element(order.begin(), order.end(),
        [&](std::uint32_t a, std::uint32_t b) { return telling(a) < telling(b); });
    if (best != order.end())
        result.mostTelling = dissect::ConversationId{*best};
    return result;
}

ConversationTableModel::ConversationTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_job([this](Arranged result) {
        if (m_capture != nullptr && result.generation == m_generation)
            show(std::move(result));
    })
{
    m_shown.conversations = empty();
}

void ConversationTableModel::setCapture(Capture *capture)
{
    if (m_capture != nullptr)
        m_capture->disconnect(this);
    beginResetModel();
    ++m_generation;
    m_capture = capture;
    m_shown = {};
    m_shown.conversations = empty();
    m_swatches.clear();
    endResetModel();
    if (m_capture == nullptr)
        return;
    connect(m_capture, &Capture::grown, this, &ConversationTableModel::arrange);
    connect(m_capture, &Capture::rolesChanged, this, &ConversationTableModel::arrange);
    connect(m_capture, &QObject::destroyed, this, [this, gone = m_capture] {
        if (m_capture == gone)
            m_capture = nullptr;
    });
    arrange();
}

void ConversationTableModel::setFindText(const QString &text)
{
    m_find = text.trimmed();
    arrange();
}

void ConversationTableModel::arrange()
{
    if (m_capture == nullptr)
        return;
    Arrangement asked{m_capture->conversations(), m_capture->serverPorts(), m_capture->swapped(),
        m_sortColumn, m_sortOrder == Qt::DescendingOrder, m_find, m_generation};
    m_job.request([asked = std::move(asked)] { return arranged(asked); });
}

void ConversationTableModel::show(Arranged result)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const Arranged old = std::exchange(m_shown, std::move(result));
    QModelIndexList after;
    for (const QModelIndex &was : before) {
        const int row
            = rowOf(dissect::ConversationId{old.order[static_cast<std::size_t>(was.row())]});
        after.append(row < 0 ? QModelIndex() : index(row, was.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT rowsReady();
}

void ConversationTableModel::setSwatches(const QHash<std::uint32_t, int> &colours)
{
    m_swatches = colours;
    if (!m_shown.order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {ColourRole});
}

dissect::ConversationId ConversationTableModel::conversationAt(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.order.size())
        return dissect::noConversation;
    return dissect::ConversationId{m_shown.order[static_cast<std::size_t>(row)]};
}

int ConversationTableModel::rowOf(dissect::ConversationId id) const
{
    return dissect::row(id) < m_shown.rowOf.size() ? m_shown.rowOf[dissect::row(id)] : -1;
}

int ConversationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.order.size());
}

int ConversationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : conversationColumns;
}

QVariant ConversationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_capture == nullptr)
        return {};
    const std::uint32_t row = m_shown.order[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<ConversationColumn>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const Conversation &conversation = (*m_shown.conversations)[row];
        const dissect::ConversationId id{row};
        const Roles roles = m_capture->roles(conversation, id);
        const bool swapped = m_capture->isSwapped(id);
        const QString text = cellText(column, conversation, roles, swapped);
        const bool isRole
            = column == ConversationColumn::Client || column == ConversationColumn::Server;
        if (role == Qt::DisplayRole || !isRole)
            return text;
        return tr("%1\nServer told by: %2")
            .arg(text, cellText(ConversationColumn::RolesBy, conversation, roles, swapped));
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == ColourRole && column == ConversationColumn::Client)
        return m_swatches.value(row, -1);
    return {};
}

QVariant ConversationTableModel::headerData(
    int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<ConversationColumn>(section);
    if (role == Qt::DisplayRole) {
        const QString mark = m_sortOrder == Qt::DescendingOrder ? u" ▾"_s : u" ▴"_s;
        return column == m_sortColumn ? columnTitle(column) + mark : columnTitle(column);
    }
    if (role == Qt::ToolTipRole)
        return columnHelp(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void ConversationTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= conversationColumns)
        return;
    m_sortColumn = static_cast<ConversationColumn>(column);
    m_sortOrder = order;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, conversationColumns - 1);
    arrange();
}

} // namespace remora::model
