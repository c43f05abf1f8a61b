// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include "dissect/names/dnsanswers.h"
#include "dissect/store/conversation.h"
#include "dissect/store/conversationdetails.h"
#include "dissect/store/conversationgroups.h"
#include "dissect/store/notetotals.h"
#include "dissect/store/roles.h"
#include "dissect/turns/turn.h"

namespace remora::model {

// The columns of the conversation table; what each is stands in columnkinds.cpp.
enum class ConversationColumn {
    Client,
    ClientPort,
    Server,
    ServerPort,
    Turns,
    Wait, // of clients, in all turns
    WaitBar, // where it went: a small chart
    ServerTime,
    NetworkTime,
    LossTime,
    WindowTime,
    RestTime, // the four parts that are not shown
    SlowestTurn,
    ServerRttMean,
    ServerRttP95,
    ClientRttMean,
    ClientRttP95,
    Packets,
    Bytes,
    Rate, // a small chart
    ConnectionTime,
    TlsTime,
    TransferTime,
    PauseTime,
    ServerRttMin,
    ServerRttMax,
    ServerSamples,
    ClientRttMin,
    ClientRttMax,
    ClientSamples,
    RttMin,
    RttMean,
    RttMax,
    Samples,
    Protocol,
    Service,
    State,
    Start,
    Duration,
    BitRate,
    PacketsFromClient,
    PacketsFromServer,
    BytesFromClient,
    BytesFromServer,
    RttP50,
    RttP95,
    RttP99,
    InitialRtt,
    Retransmissions,
    RetransmissionShare,
    OutOfOrder,
    DuplicateAcks,
    ZeroWindows,
    Resets,
    Members,
    Stream,
    RolesBy,
};
inline constexpr int conversationColumns = static_cast<int>(ConversationColumn::RolesBy) + 1;
// Those that are shown until the user chooses.
inline constexpr int usualConversationColumns = static_cast<int>(ConversationColumn::Rate) + 1;

// A row of the table: a conversation or several as one, with what is known of it.
struct ConversationValues {
    const dissect::Conversation *conversation = nullptr;
    dissect::Roles roles;
    bool swapped = false; // by the user
    bool isGroup = false;
    std::size_t members = 1;
    const dissect::NoteTotals *notes = nullptr; // nullptr: none
    const dissect::ConversationDetails *details = nullptr; // nullptr: not known yet
    const dissect::HostNames *names = nullptr; // nullptr: addresses are shown
    const dissect::TurnTotals *turns = nullptr; // nullptr: it has none, or they are not known yet

    const dissect::Endpoint &client() const
    {
        return roles.clientIsA ? conversation->a : conversation->b;
    }
    const dissect::Endpoint &server() const
    {
        return roles.clientIsA ? conversation->b : conversation->a;
    }
    std::size_t clientSide() const { return roles.clientIsA ? 0 : 1; } // of by-direction arrays
    std::uint32_t notesOf(dissect::TcpNote note) const; // both directions
    bool hasPort(const dissect::Endpoint &end) const;
};

bool isNumeric(ConversationColumn column);
// A small chart: there is no text.
bool isDrawn(ConversationColumn column);
// Of turns: empty where there are none.
bool isOfTurns(ConversationColumn column);
// The column that a part of a client's waiting is sorted by.
ConversationColumn columnOf(dissect::TimePart part);
// Whether it is known only once all packets were gone over.
bool needsDetails(ConversationColumn column);

// What a cell shows. Parts of a client's waiting are rounded so that they add up to their total.
QString cellText(ConversationColumn column, const ConversationValues &values);
// What it shows is that there is nothing: no time, or none that was seen.
bool isDim(ConversationColumn column, const ConversationValues &values);
// The name of a column in files, tshark's where there is one, and its raw value: a number, a text,
// or nothing.
QLatin1StringView columnField(ConversationColumn column);
QVariant cellValue(ConversationColumn column, const ConversationValues &values);

// By which rows are ordered, as words that compare as the values do: the less significant one
// second. Nothing where the value does not exist.
using SortKey = std::array<std::uint64_t, 2>;
std::optional<SortKey> sortKey(ConversationColumn column, const ConversationValues &values);

inline constexpr int groupings = 7;

} // namespace remora::model
