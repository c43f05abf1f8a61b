// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/tables/conversationcolumns.h"
#include "model/turns/partwords.h"

// What the columns of conversations are taken from; the table of columns is columnkinds.cpp, which
// alone includes this.
namespace remora::model::columnvalues {

using Values = ConversationValues;
using Number = std::optional<double>;
using dissect::Conversation;
using dissect::TcpNote;
using dissect::TimePart;

// An end, or the part of the path between the tap and it.
enum class Side { Server, Client, Both };

// The place of that end in by-direction arrays.
inline std::size_t place(Side side, const Values &values)
{
    return side == Side::Client ? values.clientSide() : 1 - values.clientSide();
}

template <Side side> dissect::RttStatistics rttOf(const Values &values)
{
    if constexpr (side == Side::Both)
        return values.conversation->rtt();
    return values.conversation->rtts[place(side, values)];
}
template <Side side> Number least(const Values &values)
{
    const auto rtt = rttOf<side>(values);
    return rtt.count > 0 ? Number(static_cast<double>(rtt.minimum)) : std::nullopt;
}
template <Side side> Number mean(const Values &values)
{
    const auto rtt = rttOf<side>(values);
    return rtt.count > 0 ? Number(rtt.mean()) : std::nullopt;
}
template <Side side> Number greatest(const Values &values)
{
    const auto rtt = rttOf<side>(values);
    return rtt.count > 0 ? Number(static_cast<double>(rtt.maximum)) : std::nullopt;
}
template <Side side> Number samples(const Values &values)
{
    const auto rtt = rttOf<side>(values);
    return rtt.count > 0 ? Number(rtt.count) : std::nullopt;
}
template <Side side> Number p95Of(const Values &values)
{
    const bool known = values.details != nullptr && rttOf<side>(values).count > 0;
    return known ? Number(static_cast<double>(values.details->p95[place(side, values)]))
                 : std::nullopt;
}
template <std::size_t which> Number percentileOf(const Values &values)
{
    const bool known = values.details != nullptr && values.conversation->rtt().count > 0;
    return known ? Number(static_cast<double>(values.details->percentiles[which])) : std::nullopt;
}
inline Number initialRttOf(const Values &values)
{
    const bool known = !values.isGroup && values.conversation->initialRtt != 0;
    return known ? Number(static_cast<double>(values.conversation->initialRtt)) : std::nullopt;
}

// What clients waited; nothing where there was no turn, or none that has the part.
inline Number turnsOf(const Values &values)
{
    return values.turns != nullptr ? Number(values.turns->turns) : std::nullopt;
}
inline Number waitOf(const Values &values)
{
    return values.turns != nullptr ? Number(static_cast<double>(values.turns->total()))
                                   : std::nullopt;
}
inline Number slowestOf(const Values &values)
{
    return values.turns != nullptr ? Number(static_cast<double>(values.turns->slowest))
                                   : std::nullopt;
}
template <TimePart part> Number partOf(const Values &values)
{
    const bool isSeen = values.turns != nullptr && values.turns->parts.has(part);
    return isSeen ? Number(static_cast<double>(values.turns->parts[part])) : std::nullopt;
}
inline Number restOf(const Values &values)
{
    const dissect::Duration rest
        = values.turns != nullptr ? restOfParts(values.turns->parts) : dissect::notSeen;
    return rest != dissect::notSeen ? Number(static_cast<double>(rest)) : std::nullopt;
}

inline Number none(const Values &) { return std::nullopt; }
inline Number clientPort(const Values &values)
{
    return values.hasPort(values.client()) ? Number(values.client().port) : std::nullopt;
}
inline Number serverPort(const Values &values)
{
    return values.hasPort(values.server()) ? Number(values.server().port) : std::nullopt;
}
inline Number packets(const Values &values)
{
    return static_cast<double>(values.conversation->allPackets());
}
inline Number bytesOfBoth(const Values &values)
{
    return static_cast<double>(values.conversation->allBytes());
}
template <Side side> Number packetsFrom(const Values &values)
{
    return values.conversation->packets[place(side, values)];
}
template <Side side> Number bytesFrom(const Values &values)
{
    return static_cast<double>(values.conversation->bytes[place(side, values)]);
}
inline Number durationOf(const Values &values)
{
    return static_cast<double>(values.conversation->last - values.conversation->first);
}
inline Number bitRateOf(const Values &values)
{
    const double duration = *durationOf(values);
    return duration > 0 ? Number(*bytesOfBoth(values) * 8e9 / duration) : std::nullopt;
}
inline Number membersOf(const Values &values) { return static_cast<double>(values.members); }
inline Number streamOf(const Values &values)
{
    const bool isOne = !values.isGroup && values.conversation->kind == Conversation::Kind::Tcp;
    return isOne ? Number(values.conversation->stream) : std::nullopt;
}

inline bool isTcp(const Values &values)
{
    return values.isGroup || values.conversation->kind == Conversation::Kind::Tcp;
}
template <TcpNote note> Number notes(const Values &values)
{
    return isTcp(values) ? Number(values.notesOf(note)) : std::nullopt;
}
inline Number retransmissionShare(const Values &values)
{
    const Number count = notes<TcpNote::Retransmission>(values);
    return count && *packets(values) > 0 ? Number(*count / *packets(values)) : std::nullopt;
}
inline Number resetsOf(const Values &values)
{
    return values.details != nullptr && isTcp(values) ? Number(values.details->resets)
                                                      : std::nullopt;
}

inline Number protocolNumber(const Values &values)
{
    const bool isMixed = values.isGroup && values.conversation->protocol == 0;
    return isMixed ? std::nullopt : Number(values.conversation->protocol);
}
inline Number stateNumber(const Values &values)
{
    const bool known = !values.isGroup && values.details != nullptr
        && values.details->state != dissect::TcpState::None;
    return known ? Number(static_cast<double>(values.details->state)) : std::nullopt;
}
inline Number ruleNumber(const Values &values)
{
    return values.isGroup ? std::nullopt : Number(static_cast<double>(values.roles.rule));
}
QString protocolText(const Values &values);
QString serviceText(const Values &values);
QString stateOf(const Values &values);
QString rolesText(const Values &values);

} // namespace remora::model::columnvalues
