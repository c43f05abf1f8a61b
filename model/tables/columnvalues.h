// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/tables/conversationcolumns.h"

// What the columns of conversations are taken from; the table of columns is columnkinds.cpp, which
// alone includes this.
namespace remora::model::columnvalues {

using Facts = ConversationFacts;
using Number = std::optional<double>;
using dissect::Conversation;
using dissect::TcpNote;

// An end, or the part of the path between the tap and it.
enum class Side { Server, Client, Both };

// The place of that end in by-direction arrays.
inline std::size_t place(Side side, const Facts &facts)
{
    return side == Side::Client ? facts.clientSide() : 1 - facts.clientSide();
}

template <Side side> dissect::RttStatistics rttOf(const Facts &facts)
{
    if constexpr (side == Side::Both)
        return facts.conversation->rtt();
    return facts.conversation->rtts[place(side, facts)];
}
template <Side side> Number least(const Facts &facts)
{
    const auto rtt = rttOf<side>(facts);
    return rtt.count > 0 ? Number(static_cast<double>(rtt.minimum)) : std::nullopt;
}
template <Side side> Number mean(const Facts &facts)
{
    const auto rtt = rttOf<side>(facts);
    return rtt.count > 0 ? Number(rtt.mean()) : std::nullopt;
}
template <Side side> Number greatest(const Facts &facts)
{
    const auto rtt = rttOf<side>(facts);
    return rtt.count > 0 ? Number(static_cast<double>(rtt.maximum)) : std::nullopt;
}
template <Side side> Number samples(const Facts &facts)
{
    const auto rtt = rttOf<side>(facts);
    return rtt.count > 0 ? Number(rtt.count) : std::nullopt;
}
template <Side side> Number p95Of(const Facts &facts)
{
    const bool known = facts.details != nullptr && rttOf<side>(facts).count > 0;
    return known ? Number(static_cast<double>(facts.details->p95[place(side, facts)]))
                 : std::nullopt;
}
template <std::size_t which> Number percentileOf(const Facts &facts)
{
    const bool known = facts.details != nullptr && facts.conversation->rtt().count > 0;
    return known ? Number(static_cast<double>(facts.details->percentiles[which])) : std::nullopt;
}
inline Number initialRttOf(const Facts &facts)
{
    const bool known = !facts.isGroup && facts.conversation->initialRtt != 0;
    return known ? Number(static_cast<double>(facts.conversation->initialRtt)) : std::nullopt;
}

inline Number none(const Facts &) { return std::nullopt; }
inline Number clientPort(const Facts &facts)
{
    return facts.hasPort(facts.client()) ? Number(facts.client().port) : std::nullopt;
}
inline Number serverPort(const Facts &facts)
{
    return facts.hasPort(facts.server()) ? Number(facts.server().port) : std::nullopt;
}
inline Number packets(const Facts &facts)
{
    return static_cast<double>(facts.conversation->allPackets());
}
inline Number bytesOfBoth(const Facts &facts)
{
    return static_cast<double>(facts.conversation->allBytes());
}
template <Side side> Number packetsFrom(const Facts &facts)
{
    return facts.conversation->packets[place(side, facts)];
}
template <Side side> Number bytesFrom(const Facts &facts)
{
    return static_cast<double>(facts.conversation->bytes[place(side, facts)]);
}
inline Number durationOf(const Facts &facts)
{
    return static_cast<double>(facts.conversation->last - facts.conversation->first);
}
inline Number bitRateOf(const Facts &facts)
{
    const double duration = *durationOf(facts);
    return duration > 0 ? Number(*bytesOfBoth(facts) * 8e9 / duration) : std::nullopt;
}
inline Number membersOf(const Facts &facts) { return static_cast<double>(facts.members); }
inline Number streamOf(const Facts &facts)
{
    const bool isOne = !facts.isGroup && facts.conversation->kind == Conversation::Kind::Tcp;
    return isOne ? Number(facts.conversation->stream) : std::nullopt;
}

inline bool isTcp(const Facts &facts)
{
    return facts.isGroup || facts.conversation->kind == Conversation::Kind::Tcp;
}
template <TcpNote note> Number notes(const Facts &facts)
{
    return isTcp(facts) ? Number(facts.notesOf(note)) : std::nullopt;
}
inline Number retransmissionShare(const Facts &facts)
{
    const Number count = notes<TcpNote::Retransmission>(facts);
    return count && *packets(facts) > 0 ? Number(*count / *packets(facts)) : std::nullopt;
}
inline Number resetsOf(const Facts &facts)
{
    return facts.details != nullptr && isTcp(facts) ? Number(facts.details->resets) : std::nullopt;
}

inline Number protocolNumber(const Facts &facts)
{
    const bool isMixed = facts.isGroup && facts.conversation->protocol == 0;
    return isMixed ? std::nullopt : Number(facts.conversation->protocol);
}
inline Number stateNumber(const Facts &facts)
{
    const bool known = !facts.isGroup && facts.details != nullptr
        && facts.details->state != dissect::TcpState::None;
    return known ? Number(static_cast<double>(facts.details->state)) : std::nullopt;
}
inline Number ruleNumber(const Facts &facts)
{
    return facts.isGroup ? std::nullopt : Number(static_cast<double>(facts.roles.rule));
}
QString protocolText(const Facts &facts);
QString serviceText(const Facts &facts);
QString stateOf(const Facts &facts);
QString rolesText(const Facts &facts);

} // namespace remora::model::columnvalues
