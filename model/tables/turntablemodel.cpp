// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/turntablemodel.h"

#include <algorithm>

#include "model/settings/preferences.h"
#include "model/work/letgo.h"

using namespace Qt::StringLiterals;

namespace remora::model {

TurnTableModel::TurnTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_task([this](Shown shown) { take(std::move(shown)); })
    , m_counter([this](const Counted &counted) { take(counted); })
{
    connect(&Preferences::of(), &Preferences::changed, this, [this] {
        const int column = static_cast<int>(TurnColumn::Start);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    });
}

void TurnTableModel::setCapture(Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->turns().disconnect(this);
        m_capture->focus().disconnect(this);
    }
    beginResetModel();
    ++m_generation;
    ++m_question;
    ++m_counting;
    m_capture = capture;
    letGo(std::exchange(m_shown, {}));
    m_sentAgain.clear();
    m_countedOf.reset();
    m_inSight = {-1, -1};
    endResetModel();
    if (m_capture == nullptr)
        return;
    connect(&m_capture->turns(), &TurnsInFocus::changed, this, &TurnTableModel::askAgain);
    connect(&m_capture->focus(), &Focus::conversationsChanged, this, &TurnTableModel::askAgain);
    ask();
}

void TurnTableModel::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && m_outdated)
        ask();
}

void TurnTableModel::askAgain()
{
    ++m_question;
    ask();
}

void TurnTableModel::ask()
{
    m_outdated = !m_watched;
    if (m_capture == nullptr || !m_watched)
        return;
    const auto &span = m_capture->capture().facts().span;
    m_task.request(
        [view = m_capture->turns().view(), selected = m_capture->focus().now().conversations,
            column = m_sortColumn, descending = m_sortOrder == Qt::DescendingOrder,
            first = span ? span->begin : 0, generation = m_generation, question = m_question] {
            return Shown{turnTableRows(view, selected, column, descending, first), view.isKnown,
                generation, question};
        });
}

void TurnTableModel::take(Shown shown)
{
    if (m_capture == nullptr || shown.generation != m_generation)
        return;
    beginResetModel();
    letGo(std::exchange(m_shown, std::move(shown)));
    // Packets that came since may have been sent again.
    if (m_countedOf != m_shown.rows.turns) {
        m_countedOf = m_shown.rows.turns;
        m_sentAgain.clear();
        ++m_counting;
    }
    m_inSight = {-1, -1};
    endResetModel();
    Q_EMIT rowsReady();
}

TurnTableModel::TurnKey TurnTableModel::keyOf(const dissect::Turn &turn)
{
    return {dissect::row(turn.conversation), turn.number};
}

int TurnTableModel::rowOf(dissect::ConversationId conversation, std::uint32_t number) const
{
    const TurnTableRows &rows = m_shown.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const dissect::Turn &turn = rows.at(row);
        if (turn.conversation == conversation && turn.number == number)
            return static_cast<int>(row);
    }
    return -1;
}

void TurnTableModel::lookAt(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    if (m_capture == nullptr || first > last || std::pair(first, last) == m_inSight)
        return;
    m_inSight = {first, last};
    std::vector<dissect::Turn> turns;
    for (int row = first; row <= last; ++row) {
        if (m_sentAgain.count(keyOf(turnAt(row))) == 0)
            turns.push_back(turnAt(row));
    }
    if (turns.empty())
        return;
    m_counter.request(
        [store = m_capture->capture().store(), turns = std::move(turns), of = m_counting] {
            const auto counts = segmentsSentAgain(store, turns);
            Counted counted{{}, of};
            for (std::size_t i = 0; i < turns.size(); ++i)
                counted.counts.emplace_back(keyOf(turns[i]), counts[i]);
            return counted;
        });
}

void TurnTableModel::take(const Counted &counted)
{
    if (counted.of != m_counting)
        return;
    m_sentAgain.insert(counted.counts.begin(), counted.counts.end());
    const int column = static_cast<int>(TurnColumn::Notes);
    const auto [first, last] = m_inSight;
    if (first >= 0 && last < rowCount())
        Q_EMIT dataChanged(index(first, column), index(last, column));
}

std::optional<std::uint32_t> TurnTableModel::sentAgain(const dissect::Turn &turn) const
{
    const auto found = m_sentAgain.find(keyOf(turn));
    return found == m_sentAgain.end() ? std::nullopt : std::optional(found->second);
}

int TurnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int TurnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : turnColumns;
}

QVariant TurnTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<TurnColumn>(index.column());
    const dissect::Turn &turn = turnAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return turnText(m_shown.rows, turn, column, sentAgain(turn));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isRight(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == IsDimRole) {
        const auto part = partOf(column);
        return part && (!turn.parts.has(*part) || turn.parts[*part] == 0);
    }
    if (role == IsStrongRole)
        return column == TurnColumn::Total;
    return {};
}

QVariant TurnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= turnColumns)
        return {};
    const auto column = static_cast<TurnColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isRight(column) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole)
        return turnColumnHelp(column);
    if (role == NameRole)
        return turnColumnName(column);
    if (role == CaptionRole)
        return turnColumnCaption(column);
    if (role != Qt::DisplayRole)
        return {};
    const QString mark = m_sortOrder == Qt::DescendingOrder ? u" ▾"_s : u" ▴"_s;
    return column == m_sortColumn ? turnColumnTitle(column) + mark : turnColumnTitle(column);
}

// Where it went is told by how long it took.
void TurnTableModel::sort(int column, Qt::SortOrder sortOrder)
{
    if (column < 0 || column >= turnColumns)
        return;
    m_sortColumn = static_cast<TurnColumn>(column);
    m_sortOrder = sortOrder;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, turnColumns - 1);
    askAgain();
}

} // namespace remora::model
