// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversationtable.h"

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
            add({Column::ClientPort, Column::ServerPort, Column::Service});
            break;
        case Grouping::Client:
            add({Column::ClientPort, Column::Server, Column::ServerPort, Column::Service});
            break;
        case Grouping::Server:
            add({Column::Client, Column::ClientPort, Column::ServerPort, Column::Service});
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

} // namespace

void ConversationTable::setGrouping(Grouping grouping) { setMeaningless(meaninglessFor(grouping)); }

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
    return width > 0 && static_cast<Column>(column) == Column::Client ? width + swatch : width;
}

} // namespace remora::ui
