// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversationtable.h"

#include <utility>

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include "model/tables/conversationcolumntexts.h"
#include "model/tables/conversationtablemodel.h"

namespace remora::ui {

namespace {

    using Column = model::ConversationColumn;
    using Grouping = dissect::Grouping;

    const QString fillKey = QStringLiteral("conversations/fillrows");

    // What the members of a group do not have in common, or what is of one conversation only.
    std::set<int> meaninglessFor(Grouping grouping)
    {
        std::set<Column> columns;
        const auto add = [&](std::initializer_list<Column> more) { columns.insert(more); };
        if (grouping == Grouping::Stream)
            add({Column::Members});
        else
            add({Column::Stream, Column::RolesBy, Column::InitialRtt, Column::State});
        switch (grouping) {
        case Grouping::Stream:
            break;
        case Grouping::ClientPort:
            add({Column::ServerPort, Column::Service});
            break;
        case Grouping::HostPair:
            add({Column::ClientPort, Column::ServerPort, Column::Service, Column::Protocol});
            break;
        case Grouping::Client:
            add({Column::ClientPort, Column::Server, Column::ServerPort, Column::Service,
                Column::Protocol});
            break;
        case Grouping::Server:
            add({Column::Client, Column::ClientPort, Column::ServerPort, Column::Service,
                Column::Protocol});
            break;
        case Grouping::ServerPort:
            add({Column::Client, Column::ClientPort, Column::Server});
            break;
        case Grouping::Protocol:
            add({Column::Client, Column::ClientPort, Column::Server, Column::ServerPort,
                Column::Service});
            break;
        }
        std::set<int> numbers;
        for (const Column column : columns)
            numbers.insert(static_cast<int>(column));
        return numbers;
    }

    // What the rows are known by, and how many conversations each stands for.
    std::vector<int> tellingFor(Grouping grouping)
    {
        std::vector<Column> columns;
        switch (grouping) {
        case Grouping::Stream:
            return {};
        case Grouping::ClientPort:
            columns = {Column::Client, Column::ClientPort, Column::Server};
            break;
        case Grouping::HostPair:
            columns = {Column::Client, Column::Server};
            break;
        case Grouping::Client:
            columns = {Column::Client};
            break;
        case Grouping::Server:
            columns = {Column::Server};
            break;
        case Grouping::ServerPort:
            columns = {Column::ServerPort, Column::Protocol, Column::Service};
            break;
        case Grouping::Protocol:
            columns = {Column::Protocol};
            break;
        }
        columns.push_back(Column::Members);
        std::vector<int> numbers;
        for (const Column column : columns)
            numbers.push_back(static_cast<int>(column));
        return numbers;
    }

} // namespace

void ConversationTable::setUp()
{
    m_fillsRows = QSettings().value(fillKey).toBool();
    setHeadRoles(
        model::ConversationTableModel::CaptionRole, model::ConversationTableModel::NameRole);
    setUpColumns(model::usualConversationColumns,
        {118, 50, 108, 44, 56, 70, 110, 66, 72, 60, 66, 60, 70, 56, 56, 56, 56, 70, 84, 80});
}

void ConversationTable::setGrouping(Grouping grouping, bool hasTurns)
{
    std::set<int> meaningless = meaninglessFor(grouping);
    for (int column = 0; !hasTurns && column < model::conversationColumns; ++column) {
        if (isOfTurns(static_cast<Column>(column)))
            meaningless.insert(column);
    }
    setMeaning(meaningless, tellingFor(grouping), static_cast<int>(Column::Turns));
}

void ConversationTable::lightPart(std::optional<dissect::TimePart> part)
{
    if (std::exchange(m_lit, part) != part)
        viewport()->update();
}

void ConversationTable::setFillsRows(bool fills)
{
    m_fillsRows = fills;
    QSettings().setValue(fillKey, fills);
    viewport()->update();
}

void ConversationTable::headMenuAsked(const QPoint &place)
{
    const QPoint corner = horizontalHeader()->mapToGlobal(place);
    if (horizontalHeader()->logicalIndexAt(place) != static_cast<int>(Column::WaitBar)) {
        TableView::headMenuAsked(place);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *fill = menu->addAction(tr("Fill every row"));
    fill->setCheckable(true);
    fill->setChecked(m_fillsRows);
    connect(fill, &QAction::toggled, this, &ConversationTable::setFillsRows);
    menu->addAction(tr("Columns…"), this, [this, corner] { chooseColumns(corner); });
    menu->popup(corner);
}

bool ConversationTable::isFirst(int column) const
{
    return !isColumnHidden(column) && horizontalHeader()->sectionPosition(column) == 0;
}

QString ConversationTable::columnName(int column) const
{
    return model::columnName(static_cast<Column>(column));
}

QString ConversationTable::columnGroup(int column) const
{
    return model::columnGroup(static_cast<Column>(column));
}

int ConversationTable::contentWidth(int column, const QString &text) const
{
    constexpr int swatch = 15;
    const int width = column == static_cast<int>(Column::Wait)
        ? strongWidth(text)
        : TableView::contentWidth(column, text);
    return width > 0 && isFirst(column) ? width + swatch : width;
}

int ConversationTable::leastWidth(int column) const
{
    constexpr int bar = 96;
    return column == static_cast<int>(Column::WaitBar) ? bar : 0;
}

// Who waited for what stays; of what belongs together, nothing stays alone.
std::vector<std::vector<int>> ConversationTable::spareColumns() const
{
    const auto of = [](Column column) { return static_cast<int>(column); };
    return {{of(Column::Rate)}, {of(Column::Packets)}, {of(Column::Bytes)},
        {of(Column::ClientRttMean), of(Column::ClientRttP95)},
        {of(Column::ServerRttMean), of(Column::ServerRttP95)}, {of(Column::RestTime)},
        {of(Column::SlowestTurn)}, {of(Column::Turns)}, {of(Column::WindowTime)},
        {of(Column::LossTime)}, {of(Column::NetworkTime)}};
}

} // namespace remora::ui
