// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace remora::dissect {

// The row of a packet in a capture, from 0; tshark's frame.number is one more.
enum class PacketIndex : std::uint64_t {};

// The row of a conversation in the conversation table, in the order of first packets.
enum class ConversationId : std::uint32_t {};

inline constexpr ConversationId noConversation{std::numeric_limits<std::uint32_t>::max()};

constexpr std::uint32_t row(ConversationId id) { return static_cast<std::uint32_t>(id); }

// Which way a packet of a conversation went: a is the end that sent its first packet.
enum class Direction : std::uint8_t { FromA = 0, FromB = 1 };

} // namespace remora::dissect
