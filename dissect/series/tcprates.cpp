// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/series/tcprates.h"

#include "dissect/frame/frame.h"
#include "dissect/series/eachpacket.h"

namespace remora::dissect {

namespace {

    FlagGroup groupOf(std::uint16_t flags)
    {
        if ((flags & tcpRst) != 0)
            return FlagGroup::Rst;
        if ((flags & tcpSyn) != 0)
            return FlagGroup::Syn;
        if ((flags & tcpFin) != 0)
            return FlagGroup::Fin;
        if ((flags & tcpPsh) != 0)
            return FlagGroup::Psh;
        return flags == tcpAck ? FlagGroup::AckAlone : FlagGroup::Others;
    }

    void scale(std::vector<double> &values, double factor)
    {
        for (double &value : values)
            value *= factor;
    }

} // namespace

PayloadRates payloadRates(
    const PacketStore &store, const ConversationSet &set, const TimeBins &bins)
{
    PayloadRates rates{std::vector<double>(bins.size()), std::vector<double>(bins.size())};
    eachPacketAt(store, set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) {
        if ((chunk.marks[at] & PacketChunk::HasLength) == 0 || !bins.has(chunk.times[at]))
            return;
        const std::size_t bin = bins.indexOf(chunk.times[at]);
        rates.throughput[bin] += chunk.tcpLengths[at];
        if (!chunk.tcpNotes[at].shows(TcpNote::Retransmission))
            rates.goodput[bin] += chunk.tcpLengths[at];
    });
    for (std::vector<double> *sums : {&rates.throughput, &rates.goodput})
        scale(*sums, 8e9 / static_cast<double>(bins.width()));
    return rates;
}

FlagRates flagRates(
    const PacketStore &store, std::span<const ShiftedSet> sets, const TimeBins &bins)
{
    FlagRates found;
    found.rates.fill(std::vector<double>(bins.size()));
    for (const ShiftedSet &one : sets) {
        eachPacketAt(store, one.set, [&](const PacketChunk &chunk, std::size_t at, std::uint64_t) {
            if ((chunk.marks[at] & PacketChunk::HasFlags) == 0 || !chunk.countsForConversation(at)
                || chunk.times[at] == noTime)
                return;
            const auto group = static_cast<std::size_t>(groupOf(chunk.tcpFlags(at)));
            const Timestamp time = chunk.times[at] - one.shift;
            found.isThere[group] = true;
            if (bins.has(time))
                ++found.rates[group][bins.indexOf(time)];
        });
    }
    for (std::vector<double> &rate : found.rates)
        scale(rate, 1e9 / static_cast<double>(bins.width()));
    return found;
}

} // namespace remora::dissect
