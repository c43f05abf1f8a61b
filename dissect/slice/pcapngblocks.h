// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "dissect/capture/recordform.h"

namespace remora::dissect {

// The blocks of pcapng (draft-ietf-opsawg-pcapng), as they are written: in this machine's byte
// order, whatever that of the file they come from.

template <class T> void put(std::string &to, T value)
{
    to.append(reinterpret_cast<const char *>(&value), sizeof(T));
}
inline std::uint32_t padded(std::uint32_t length) { return (length + 3) / 4 * 4; }

// Where the options of a block begin; of a packet behind its bytes.
inline constexpr std::uint32_t sectionOptions = 24;
inline constexpr std::uint32_t interfaceOptions = 16;
inline constexpr std::uint32_t statisticsOptions = 20;
inline constexpr std::uint32_t packetBody = 28;
inline constexpr std::uint16_t commentOption = 1; // of every block

// The options of a block that begin there, without the sign of their end. What makes no sense ends
// them. `type` tells which of them are numbers.
std::string optionsOf(
    std::uint32_t type, std::span<const std::byte> block, std::uint32_t begin, bool isSwapped);
void appendOption(std::string &to, std::uint16_t code, std::string_view value);
// Of options that are written already.
void eachOption(std::string_view options,
    const std::function<void(std::uint16_t code, std::string_view value)> &visit);
std::uint64_t commentsIn(std::string_view options);

void appendBlock(
    std::string &to, std::uint32_t type, std::string_view body, std::string_view options = {});

// Blocks that stand beside packets and go with them: the names of addresses, the secrets of TLS,
// and what others keep there and allow to be copied. Empty for any other, and where it cannot be
// understood enough to change its byte order.
std::string companionOf(std::uint32_t type, std::span<const std::byte> block, bool isSwapped);

} // namespace remora::dissect
