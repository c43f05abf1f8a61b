// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "dissect/series/series.h"

namespace remora::dissect {

// What a set's packets carry of TCP, bit/s by bin: 8 x the sum of tcp.len / the bin's width.
struct PayloadRates {
    std::vector<double> throughput; // all
    std::vector<double> goodput; // without tcp.analysis.retransmission
};
PayloadRates payloadRates(
    const PacketStore &store, const ConversationSet &set, const TimeBins &bins);

// A TCP packet belongs to the first of these that it has the flag of.
enum class FlagGroup : std::uint8_t { Rst, Syn, Fin, Psh, AckAlone, Others };
inline constexpr std::size_t flagGroups = 6;
// Some packets on a clock of their own: `shift` is taken from their times.
struct ShiftedSet {
    ConversationSet set;
    Duration shift = 0;
};
// By FlagGroup, of all sets together. TCP packets that an ICMP error quotes are none.
struct FlagRates {
    std::array<std::vector<double>, flagGroups> rates; // packets/s by bin
    std::array<bool, flagGroups> isThere{}; // anywhere, in the bins or not
};
FlagRates flagRates(
    const PacketStore &store, std::span<const ShiftedSet> sets, const TimeBins &bins);

} // namespace remora::dissect
