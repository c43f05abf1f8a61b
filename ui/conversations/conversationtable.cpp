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
    switch (static_cast<Column>(column)) {
    case Column::ClientPort:
        return tr("Client port");
    case Column::ServerPort:
        return tr("Server port");
    case Column::RttMin:
        return tr("RTT min ms");
    case Column::RttMean:
        return tr("RTT mean ms");
    case Column::RttMax:
        return tr("RTT max ms");
    default:
        return model::columnTitle(static_cast<Column>(column));
    }
}

QString ConversationTable::columnGroup(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Client:
    case Column::ClientPort:
    case Column::Server:
    case Column::ServerPort:
    case Column::Protocol:
    case Column::Service:
    case Column::State:
    case Column::Members:
    case Column::Stream:
    case Column::RolesBy:
        return tr("Conversation");
    case Column::Packets:
    case Column::Bytes:
    case Column::Rate:
    case Column::BitRate:
    case Column::PacketsFromClient:
    case Column::PacketsFromServer:
    case Column::BytesFromClient:
    case Column::BytesFromServer:
        return tr("Packets and bytes");
    case Column::Start:
    case Column::Duration:
        return tr("Time");
    case Column::Retransmissions:
    case Column::RetransmissionShare:
    case Column::OutOfOrder:
    case Column::DuplicateAcks:
    case Column::ZeroWindows:
    case Column::Resets:
        return tr("TCP notes");
    default:
        return tr("Round-trip time");
    }
}

int ConversationTable::contentWidth(int column, const QString &text) const
{
    constexpr int chart = 74;
    constexpr int swatch = 15;
    if (static_cast<Column>(column) == Column::Rate)
        return chart;
    const int width = TableView::contentWidth(column, text);
    return width > 0 && static_cast<Column>(column) == Column::Client ? width + swatch : width;
}

} // namespace remora::ui
