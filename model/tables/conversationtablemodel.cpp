// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/conversationtablemodel.h"

#include <algorithm>
#include <utility>

#include "model/settings/preferences.h"
#include "model/tables/conversationcolumntexts.h"
#include "model/text/format.h"
#include "model/turns/partwords.h"
#include "model/work/letgo.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    // Of so many conversations what they come to is found at once.
    constexpr std::size_t few = 10'000;

    ConversationRows nothing()
    {
        ConversationRows rows;
        rows.conversations = std::make_shared<const std::vector<dissect::Conversation>>();
        rows.notes = std::make_shared<const std::vector<dissect::NoteTotals>>();
        return rows;
    }

} // namespace

ConversationTableModel::ConversationTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_task([this](Arranged result) {
        if (m_capture != nullptr && result.generation == m_generation)
            show(std::move(result));
    })
    , m_rates([this](int first, int last) {
        const int column = static_cast<int>(ConversationColumn::Rate);
        const int end = std::min(last, rowCount() - 1);
        if (first <= end)
            Q_EMIT dataChanged(index(first, column), index(end, column), {RatesRole});
    })
{
    m_shown.rows = nothing();
    connect(&Preferences::of(), &Preferences::changed, this, &ConversationTableModel::arrange);
}

void ConversationTableModel::setCapture(Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
        m_capture->turns().disconnect(this);
    }
    m_capture = capture;
    clear();
    if (m_capture == nullptr)
        return;
    connect(m_capture, &Investigation::changed, this, &ConversationTableModel::arrange);
    connect(&m_capture->turns(), &TurnsInFocus::changed, this, &ConversationTableModel::arrange);
    m_capture->wantTurns();
    connect(&m_capture->focus(), &Focus::conversationsChanged, this,
        &ConversationTableModel::followSelection);
    arrange();
}

void ConversationTableModel::setFindText(const QString &text)
{
    m_arrangement.find = text.trimmed();
    arrange();
}

void ConversationTableModel::setGrouping(dissect::Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    const bool hadTurns = m_shown.hasTurns; // of the capture
    clear();
    m_shown.hasTurns = hadTurns;
    arrange();
}

void ConversationTableModel::clear()
{
    beginResetModel();
    ++m_generation; // keys mean something else now
    letGo(std::exchange(m_shown, {}));
    m_shown.rows = nothing();
    m_chosen = m_capture != nullptr && m_grouping == dissect::Grouping::Stream
        ? m_capture->focus().now().conversations
        : RowSelection();
    m_swatches.clear();
    m_rates.clear();
    endResetModel();
}

void ConversationTableModel::choose(
    const RowSelection &keys, const ConversationSelection &conversations)
{
    if (m_capture == nullptr)
        return;
    m_chosen = keys;
    m_choosing = true;
    m_capture->focus().setConversations(conversations);
    m_choosing = false;
}

// Rows are arranged anew where some without packets come or go.
void ConversationTableModel::followSelection()
{
    const ConversationSelection &now = m_capture->focus().now().conversations;
    const bool isQuick = !m_shown.rows.groups || now.chosen().size() <= few;
    if (!m_choosing && isQuick)
        m_chosen = keysOf(now, m_shown.rows);
    if (!isQuick || m_shown.hasEmpty || isHidden(now))
        arrange();
    Q_EMIT chosenChanged();
}

bool ConversationTableModel::isHidden(const ConversationSelection &selection) const
{
    if (m_capture->store().isEverything())
        return false;
    constexpr std::size_t glance = 1'000;
    const auto &chosen = selection.chosen();
    return chosen.size() > glance
        || std::any_of(chosen.begin(), chosen.end(), [this](auto id) { return rowOf(id) < 0; });
}

void ConversationTableModel::setDetailsWanted(bool wanted)
{
    if (wanted == m_detailsWanted)
        return;
    m_detailsWanted = wanted;
    if (wanted)
        arrange();
}

void ConversationTableModel::setVisibleRows(int first, int last)
{
    if (m_capture == nullptr || first < 0)
        return;
    std::vector<RowRates::Row> rows;
    for (int row = first; row <= last && row < rowCount(); ++row)
        rows.push_back({keyAt(row), membersAt(row)});
    m_rates.request(
        m_capture->store(), m_capture->conversations()->size(), std::move(rows), {first, last});
}

void ConversationTableModel::arrange()
{
    if (m_capture == nullptr)
        return;
    Asked asked{ConversationRows::of(*m_capture),
        m_shown.generation == m_generation ? m_shown.rows : ConversationRows(), m_shown.kept,
        m_arrangement, m_grouping, m_capture->store(), m_capture->withPackets(),
        m_capture->focus().now().conversations, m_capture->turns().view(), m_shown.turnsOf,
        m_detailsWanted, m_generation};
    asked.arrangement.sorting = sortingFor(!asked.turns.all->empty());
    if (Preferences::of().showsNames())
        asked.rows.names = m_capture->capture().facts().names;
    m_task.request([asked = std::move(asked)] { return answer(asked); });
}

void ConversationTableModel::show(Arranged result)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Arranged old = std::exchange(m_shown, std::move(result));
    QModelIndexList after;
    for (const QModelIndex &was : before) {
        const std::uint32_t key = (*old.order)[static_cast<std::size_t>(was.row())];
        const int row = rowOf(old.rows.someMembers(key)); // groups may have other keys now
        after.append(row < 0 ? QModelIndex() : index(row, was.column()));
    }
    changePersistentIndexList(before, after);
    const bool hadTurns = old.hasTurns;
    letGo(std::move(old));
    if (m_shown.rows.groups)
        m_rates.clear();
    else
        m_rates.forget();
    if (m_shown.hasTurns != hadTurns)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, conversationColumns - 1);
    const ConversationSelection &now = m_capture->focus().now().conversations;
    if (m_shown.selection == now)
        m_chosen = m_shown.chosen;
    else if (!m_shown.rows.groups || now.chosen().size() <= few)
        m_chosen = keysOf(now, m_shown.rows);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT rowsReady();
}

void ConversationTableModel::setSwatches(const QHash<std::uint32_t, int> &colours)
{
    if (colours == m_swatches)
        return;
    m_swatches = colours;
    if (!order().empty())
        Q_EMIT dataChanged(
            index(0, 0), index(rowCount() - 1, conversationColumns - 1), {ColourRole});
}

std::vector<dissect::ConversationId> ConversationTableModel::membersAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return m_shown.rows.members(keyAt(row));
}

int ConversationTableModel::rowOf(dissect::ConversationId id) const
{
    if (dissect::row(id) >= m_shown.rows.conversations->size())
        return -1;
    const std::uint32_t key = m_shown.rows.rowFor(id);
    return key < m_shown.rowOf.size() ? m_shown.rowOf[key] : -1;
}

int ConversationTableModel::rowOf(const std::vector<dissect::ConversationId> &some) const
{
    for (const auto id : some) {
        if (const int row = rowOf(id); row >= 0)
            return row;
    }
    return -1;
}

int ConversationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order().size());
}

int ConversationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : conversationColumns;
}

QVariant ConversationTableModel::toolTip(
    ConversationColumn column, const ConversationValues &values) const
{
    if (values.turns != nullptr && column == ConversationColumn::RestTime)
        return partLines(values.turns->parts, restParts);
    const QString text = cellText(column, values);
    const bool isRole
        = column == ConversationColumn::Client || column == ConversationColumn::Server;
    if (!isRole || values.isGroup)
        return text;
    return tr("%1\nServer identified by: %2")
        .arg(text, cellText(ConversationColumn::RolesBy, values));
}

QVariant ConversationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || m_capture == nullptr)
        return {};
    const auto column = static_cast<ConversationColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, valuesAt(index.row()));
    case Qt::ToolTipRole:
        return toolTip(column, valuesAt(index.row()));
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    case ColourRole:
        return m_swatches.value(keyAt(index.row()), -1);
    case EmptyRole:
        return valuesAt(index.row()).conversation->allPackets() == 0;
    case DimRole:
        return isDim(column, valuesAt(index.row()));
    case RatesRole:
        if (column == ConversationColumn::Rate)
            return QVariant::fromValue(m_rates.of(keyAt(index.row())));
        return {};
    default:
        return {};
    }
}

QVariant ConversationTableModel::headerData(
    int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<ConversationColumn>(section);
    if (role == Qt::DisplayRole) {
        const auto sorting = this->sorting();
        const auto by = std::find_if(sorting.begin(), sorting.end(),
            [&](const SortBy &one) { return one.column == column; });
        if (by == sorting.end())
            return columnTitle(column);
        const QString place
            = sorting.size() > 1 ? QString::number(by - sorting.begin() + 1) : QString();
        return columnTitle(column) + (by->descending ? u" ▾"_s : u" ▴"_s) + place;
    }
    if (role == CaptionRole)
        return columnCaption(column);
    if (role == NameRole || role == Qt::AccessibleTextRole)
        return columnName(column);
    if (role == Qt::ToolTipRole)
        return tr("%1.\nClick to sort; Shift+click to sort by this column too.")
            .arg(columnHelp(column));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

std::vector<SortBy> ConversationTableModel::sortingFor(bool hasTurns) const
{
    return m_arrangement.sorting.empty() ? usualSorting(hasTurns) : m_arrangement.sorting;
}

bool ConversationTableModel::isCurrent() const
{
    return m_capture != nullptr && !m_task.isBusy() && m_capture->isCurrent()
        && m_shown.rows.conversations == m_capture->conversations()
        && m_capture->turns().isCurrent() && m_shown.turnsOf == m_capture->turns().view().inFocus;
}

QString ConversationTableModel::totalText(ConversationColumn column) const
{
    if (column == ConversationColumn::Packets)
        return count(m_shown.packets);
    if (column == ConversationColumn::Bytes)
        return count(m_shown.bytes);
    if (!isOfTurns(column) || m_shown.turnTotals.turns == 0)
        return {};
    ConversationValues all;
    all.turns = &m_shown.turnTotals;
    return cellText(column, all);
}

void ConversationTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < conversationColumns)
        setSorting({{static_cast<ConversationColumn>(column), order == Qt::DescendingOrder}});
}

void ConversationTableModel::setSorting(const std::vector<SortBy> &sorting)
{
    if (sorting.empty())
        return;
    m_arrangement.sorting = sorting;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, conversationColumns - 1);
    arrange();
}

} // namespace remora::model
