// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversationselectionmodel.h"

namespace remora::ui {

using model::RowChange;
using model::RowSelection;

namespace {

    // A change of so many rows is made at once: no click waits for another thread.
    constexpr std::size_t fewTouched = 10'000;

    RowChange::Kind kindOf(QItemSelectionModel::SelectionFlags command)
    {
        if ((command & QItemSelectionModel::Toggle) == QItemSelectionModel::Toggle)
            return RowChange::Kind::Toggle;
        return (command & QItemSelectionModel::Deselect) != 0 ? RowChange::Kind::Remove
                                                              : RowChange::Kind::Add;
    }

} // namespace

ConversationSelectionModel::ConversationSelectionModel(
    model::ConversationTableModel *rows, QObject *parent)
    : QItemSelectionModel(rows, parent)
    , m_rows(rows)
    , m_task([this](const Choice &choice) { take(choice); })
{
    connect(rows, &model::ConversationTableModel::chosenChanged, this, [this] {
        if (!m_taking)
            m_base = nullptr; // undo, or another part of the window
    });
}

void ConversationSelectionModel::select(const QModelIndex &index, SelectionFlags command)
{
    select(index.isValid() ? QItemSelection(index, index) : QItemSelection(), command);
}

// As QItemSelectionModel does it: what goes on replaces what was done since it began.
void ConversationSelectionModel::select(const QItemSelection &selection, SelectionFlags command)
{
    const bool clears = (command & Clear) != 0;
    if (command == NoUpdate || (selection.isEmpty() && !clears))
        return;
    const bool goesOn = (command & Current) != 0 && m_base != nullptr;
    if (!goesOn)
        m_base = present();
    RowChange wanted;
    wanted.kind = clears ? RowChange::Kind::Replace : kindOf(command);
    for (const QItemSelectionRange &range : selection)
        wanted.rows.emplace_back(range.top(), range.bottom());
    change(std::move(wanted));
    if (clears) // the next sweep begins with nothing
        m_base = [] { return RowSelection(); };
}

ConversationSelectionModel::Keys ConversationSelectionModel::present() const
{
    if (m_task.isBusy())
        return m_asked;
    return [keys = m_rows->chosen()] { return keys; };
}

void ConversationSelectionModel::change(RowChange change)
{
    std::size_t touched = m_rows->chosen().isAll() ? m_rows->order().size() : 0;
    touched += m_rows->chosen().chosen().size();
    for (const auto &[first, last] : change.rows)
        touched += static_cast<std::size_t>(last - first + 1);
    const bool isWhole = m_rows->findsAll();
    Keys asked = [base = m_base, change = std::move(change), order = m_rows->sharedOrder(),
                     isWhole] { return changed(base(), change, *order, isWhole); };
    auto choose = [asked, rows = m_rows->rows(), generation = m_rows->generation()] {
        Choice choice{asked(), {}, generation};
        choice.conversations = conversationsOf(choice.keys, rows);
        return choice;
    };
    const bool isQuick = !m_task.isBusy() && touched <= fewTouched
        && m_rows->rows().conversations->size() <= 10 * fewTouched;
    if (isQuick) {
        take(choose());
        return;
    }
    m_asked = std::move(asked);
    m_task.request(std::move(choose));
}

void ConversationSelectionModel::take(const Choice &choice)
{
    if (choice.generation != m_rows->generation())
        return;
    m_taking = true;
    m_rows->choose(choice.keys, choice.conversations);
    m_taking = false;
}

void ConversationSelectionModel::clear()
{
    select(QItemSelection(), Clear);
    clearCurrentIndex();
}

void ConversationSelectionModel::reset()
{
    // Of what Qt is told; what is selected is the focus's.
    m_base = nullptr;
    const QSignalBlocker blocker(this);
    QItemSelectionModel::select(QItemSelection(), Clear);
    clearCurrentIndex();
}

void ConversationSelectionModel::showRows(int first, int last)
{
    QItemSelection rows;
    const int end = std::min(last, m_rows->rowCount() - 1);
    for (int row = std::max(first, 0); row <= end; ++row) {
        if (!m_rows->isChosen(row))
            continue;
        const int from = row;
        while (row < end && m_rows->isChosen(row + 1))
            ++row;
        rows.select(m_rows->index(from, 0), m_rows->index(row, m_rows->columnCount() - 1));
    }
    if (rows != selection())
        QItemSelectionModel::select(rows, ClearAndSelect);
}

} // namespace remora::ui
