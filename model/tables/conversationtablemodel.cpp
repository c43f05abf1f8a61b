// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationtablemodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Conversation;
    using dissect::Roles;

    // What arranging needs, copied so that it can run on any thread.
    struct Arrangement {
        std::shared_ptr<const std::vector<Conversation>> conversations;
        std::vector<std::uint16_t> serverPorts;
        QSet<std::uint32_t> swapped;
        ConversationColumn column;
        bool descending;
        QString find;
    };

    Roles rolesIn(const Arrangement &asked, std::uint32_t row)
    {
        Roles roles = dissect::rolesOf((*asked.conversations)[row], asked.serverPorts);
        if (asked.swapped.contains(row))
            roles.clientIsA = !roles.clientIsA;
        return roles;
    }

    bool isFound(const Arrangement &asked, std::uint32_t row)
    {
        if (asked.find.isEmpty())
            return true;
        const Conversation &conversation = (*asked.conversations)[row];
        const Roles roles = rolesIn(asked, row);
        for (const auto column :
            {ConversationColumn::Client, ConversationColumn::ClientPort, ConversationColumn::Server,
                ConversationColumn::ServerPort, ConversationColumn::Protocol}) {
            if (cellText(column, conversation, roles, false)
                    .contains(asked.find, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    std::vector<std::uint32_t> arranged(const Arrangement &asked)
    {
        const std::vector<Conversation> &all = *asked.conversations;
        std::vector<std::uint32_t> order;
        order.reserve(all.size());
        for (std::uint32_t row = 0; row < all.size(); ++row) {
            if (all[row].allPackets() > 0 && isFound(asked, row))
                order.push_back(row);
        }
        std::vector<Roles> roles(all.size());
        for (const std::uint32_t row : order)
            roles[row] = rolesIn(asked, row);
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            const auto compared = compareCells(asked.column, all[a], roles[a], all[b], roles[b]);
            return asked.descending ? compared > 0 : compared < 0;
        });
        return order;
    }

} // namespace

ConversationTableModel::ConversationTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_conversations(std::make_shared<const std::vector<Conversation>>())
    , m_job([this](Arranged result) {
        if (m_capture == nullptr)
            return;
        m_conversations = std::move(result.conversations);
        show(std::move(result.order));
    })
{
}

void ConversationTableModel::setCapture(Capture *capture)
{
    if (m_capture != nullptr)
        m_capture->disconnect(this);
    beginResetModel();
    m_capture = capture;
    m_conversations = std::make_shared<const std::vector<Conversation>>();
    m_order.clear();
    m_rowOf.clear();
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
        m_sortColumn, m_sortOrder == Qt::DescendingOrder, m_find};
    m_job.request([asked = std::move(asked)] {
        return Arranged{asked.conversations, arranged(asked)};
    });
}

void ConversationTableModel::show(std::vector<std::uint32_t> order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> conversationsBefore;
    for (const QModelIndex &index : before)
        conversationsBefore.push_back(m_order[static_cast<std::size_t>(index.row())]);

    m_order = std::move(order);
    m_rowOf.assign(m_conversations->size(), -1);
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_rowOf[m_order[i]] = static_cast<int>(i);

    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = m_rowOf[conversationsBefore[static_cast<std::size_t>(i)]];
        after.append(row < 0 ? QModelIndex() : index(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT rowsReady();
}

void ConversationTableModel::setSwatches(const QHash<std::uint32_t, int> &colours)
{
    m_swatches = colours;
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {ColourRole});
}

dissect::ConversationId ConversationTableModel::conversationAt(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_order.size())
        return dissect::noConversation;
    return dissect::ConversationId{m_order[static_cast<std::size_t>(row)]};
}

int ConversationTableModel::rowOf(dissect::ConversationId id) const
{
    return dissect::row(id) < m_rowOf.size() ? m_rowOf[dissect::row(id)] : -1;
}

dissect::ConversationId ConversationTableModel::mostTelling() const
{
    if (m_order.empty())
        return dissect::noConversation;
    const auto best = std::max_element(m_order.begin(), m_order.end(), [&](auto a, auto b) {
        const Conversation &one = (*m_conversations)[a];
        const Conversation &other = (*m_conversations)[b];
        return std::pair(one.rtt.count, one.allPackets())
            < std::pair(other.rtt.count, other.allPackets());
    });
    return dissect::ConversationId{*best};
}

int ConversationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ConversationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : conversationColumns;
}

QVariant ConversationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_capture == nullptr)
        return {};
    const std::uint32_t row = m_order[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<ConversationColumn>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const Conversation &conversation = (*m_conversations)[row];
        const dissect::ConversationId id{row};
        return cellText(
            column, conversation, m_capture->roles(conversation, id), m_capture->isSwapped(id));
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
    if (role == Qt::DisplayRole)
        return columnTitle(column);
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
    arrange();
}

} // namespace remora::model
