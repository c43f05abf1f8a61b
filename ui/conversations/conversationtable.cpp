// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversationtable.h"

#include <QHeaderView>

#include "model/tables/conversationcolumntexts.h"

namespace remora::ui {

namespace {

    using Column = model::ConversationColumn;
    using Grouping = dissect::Grouping;

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

void ConversationTable::setGrouping(Grouping grouping)
{
    setMeaning(meaninglessFor(grouping), tellingFor(grouping), static_cast<int>(Column::Packets));
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
    const int width = TableView::contentWidth(column, text);
    return width > 0 && isFirst(column) ? width + swatch : width;
}

int ConversationTable::spareColumn() const { return static_cast<int>(Column::Rate); }

} // namespace remora::ui
