// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/fields/packetfield.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "dissect/frame/frame.h"
#include "dissect/store/column.h"

namespace remora::dissect {

namespace {

    using Form = PacketField::Form;
    using Kind = Conversation::Kind;

    // A number of packets that bear all of the marks; without marks, of every packet.
    template <unsigned marks, auto number>
    void numberOf(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if ((at.chunk.marks[at.row] & marks) == marks)
            values.add(static_cast<std::int64_t>(number(at)));
    }

    // What only some packets have.
    template <auto column, auto number>
    void sparse(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (const auto *found = (at.chunk.*column).find(at.row))
            values.add(static_cast<std::int64_t>(number(*found)));
    }
    constexpr auto itself = [](const auto &value) { return value; };

    template <IpAddress::Family family, bool source, bool target>
    void addresses(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (at.conversation == nullptr || at.source().address.family() != family)
            return;
        if (source)
            values.add(at.source().address);
        if (target)
            values.add(at.target().address);
    }

    template <bool isUdp, bool source, bool target>
    void ports(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (at.conversation == nullptr || at.conversation->kind == Kind::Other
            || (at.conversation->kind == Kind::Udp) != isUdp)
            return;
        if (source)
            values.add(at.source().port);
        if (target)
            values.add(at.target().port);
    }

    void tcpStream(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (at.conversation != nullptr && at.conversation->kind == Kind::Tcp)
            values.add(at.conversation->stream);
    }

    void udpStream(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        const bool isOne = at.conversation != nullptr && at.conversation->kind == Kind::Udp;
        if (isOne && at.has(PacketChunk::HasUdpStream))
            values.add(at.conversation->stream);
    }

    void windowScale(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (const auto scale = at.chunk.windowScale(at.row))
            values.add(*scale);
    }

    void initialRtt(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (at.chunk.tcpNotes[at.row].isAnalyzed() && at.conversation != nullptr
            && at.conversation->showsInitialRtt(at.number))
            values.add(at.conversation->initialRtt);
    }

    void flag(const PacketAt &at, const PacketField &field, FieldValues &values)
    {
        if (at.has(PacketChunk::HasFlags))
            values.add((at.chunk.tcpFlags(at.row) & field.bits) != 0 ? 1 : 0);
    }

    void note(const PacketAt &at, const PacketField &field, FieldValues &values)
    {
        const auto asked = static_cast<TcpNote>(field.bits);
        if (!at.chunk.tcpNotes[at.row].shows(asked))
            return;
        values.add(1);
        if (asked == TcpNote::DuplicateAck) // tshark has two fields of that name
            values.add(1);
    }

    void anyNote(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (at.chunk.tcpNotes[at.row].hasAny())
            values.add(1);
    }

    template <bool ofClient> const Endpoint &end(const PacketAt &at)
    {
        return at.clientIsA == ofClient ? at.conversation->a : at.conversation->b;
    }
    template <bool ofClient>
    void address(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (at.conversation != nullptr)
            values.add(end<ofClient>(at).address);
    }
    template <bool ofClient> void port(const PacketAt &at, const PacketField &, FieldValues &values)
    {
        if (at.conversation != nullptr && at.conversation->kind != Kind::Other)
            values.add(end<ofClient>(at).port);
    }

    using At = PacketAt;
    using Chunk = PacketChunk;
    constexpr auto v4 = IpAddress::Family::V4;
    constexpr auto v6 = IpAddress::Family::V6;
    constexpr std::uint16_t urgent = 0x20;

    constexpr PacketField fixedFields[]{
        {"frame.number", Form::Number, numberOf<0, [](const At &at) { return at.number; }>},
        {"frame.time_epoch", Form::Seconds,
            numberOf<0, [](const At &at) { return at.chunk.times[at.row]; }>},
        {"frame.time_relative", Form::Seconds,
            numberOf<0, [](const At &at) { return at.chunk.times[at.row] - at.captureStart; }>},
        {"frame.len", Form::Number,
            numberOf<0, [](const At &at) { return at.chunk.frameLengths[at.row]; }>},
        {"ip.addr", Form::Address, addresses<v4, true, true>, 0, true},
        {"ip.src", Form::Address, addresses<v4, true, false>, 0, true},
        {"ip.dst", Form::Address, addresses<v4, false, true>, 0, true},
        {"ip.len", Form::Number,
            numberOf<Chunk::HasIpv4Length, [](const At &at) { return at.chunk.ipLengths[at.row]; }>,
            0, true},
        {"ipv6.addr", Form::Address, addresses<v6, true, true>, 0, true},
        {"ipv6.src", Form::Address, addresses<v6, true, false>, 0, true},
        {"ipv6.dst", Form::Address, addresses<v6, false, true>, 0, true},
        {"tcp.stream", Form::Number, tcpStream},
        {"tcp.port", Form::Number, ports<false, true, true>},
        {"tcp.srcport", Form::Number, ports<false, true, false>},
        {"tcp.dstport", Form::Number, ports<false, false, true>},
        {"tcp.seq", Form::Number,
            numberOf<Chunk::HasSequence,
                [](const At &at) { return at.chunk.tcpSequences[at.row]; }>},
        {"tcp.nxtseq", Form::Number,
            numberOf<unsigned{Chunk::HasFlags} | unsigned{Chunk::HasLength},
                [](const At &at) { return at.chunk.nextSequence(at.row); }>},
        {"tcp.ack", Form::Number,
            numberOf<Chunk::HasFlags,
                [](const At &at) { return at.chunk.tcpAcknowledgments[at.row]; }>},
        {"tcp.len", Form::Number,
            numberOf<Chunk::HasLength, [](const At &at) { return at.chunk.tcpLengths[at.row]; }>},
        {"tcp.window_size", Form::Number,
            numberOf<Chunk::HasFlags, [](const At &at) { return at.chunk.windowSize(at.row); }>},
        {"tcp.window_size_scalefactor", Form::Number, windowScale},
        {"tcp.flags", Form::Flags,
            numberOf<Chunk::HasFlags, [](const At &at) { return at.chunk.tcpFlags(at.row); }>},
        {"tcp.flags.syn", Form::Number, flag, tcpSyn},
        {"tcp.flags.ack", Form::Number, flag, tcpAck},
        {"tcp.flags.fin", Form::Number, flag, tcpFin},
        {"tcp.flags.reset", Form::Number, flag, tcpRst},
        {"tcp.flags.push", Form::Number, flag, tcpPsh},
        {"tcp.flags.urg", Form::Number, flag, urgent},
        {"tcp.analysis.ack_rtt", Form::Seconds, sparse<&Chunk::rtts, itself>},
        {"tcp.analysis.acks_frame", Form::Number, sparse<&Chunk::ackedFrames, itself>},
        {"tcp.analysis.initial_rtt", Form::Seconds, initialRtt},
        {"tcp.analysis.bytes_in_flight", Form::Number,
            sparse<&Chunk::flights, [](const Chunk::Flight &value) { return value.bytes; }>},
        {"tcp.analysis.push_bytes_sent", Form::Number,
            sparse<&Chunk::flights, [](const Chunk::Flight &value) { return value.sincePush; }>},
        {"tcp.analysis.duplicate_ack_num", Form::Number,
            sparse<&Chunk::duplicateAcks,
                [](const Chunk::DuplicateAck &value) { return value.number; }>},
        {"tcp.analysis.duplicate_ack_frame", Form::Number,
            sparse<&Chunk::duplicateAcks,
                [](const Chunk::DuplicateAck &value) { return value.frame; }>},
        {"tcp.analysis.rto", Form::Seconds,
            sparse<&Chunk::rtos, [](const Chunk::Rto &value) { return value.duration; }>},
        {"tcp.analysis.rto_frame", Form::Number,
            sparse<&Chunk::rtos, [](const Chunk::Rto &value) { return value.frame; }>},
        {"tcp.analysis.flags", Form::Number, anyNote},
        {"udp.stream", Form::Number, udpStream, 0, true},
        {"udp.port", Form::Number, ports<true, true, true>, 0, true},
        {"udp.srcport", Form::Number, ports<true, true, false>, 0, true},
        {"udp.dstport", Form::Number, ports<true, false, true>, 0, true},
        {"ip.cli", Form::Address, address<true>},
        {"cliport", Form::Number, port<true>},
        {"ip.srv", Form::Address, address<false>},
        {"srvport", Form::Number, port<false>},
    };

    std::vector<PacketField> makeFields()
    {
        std::vector<PacketField> fields(std::begin(fixedFields), std::end(fixedFields));
        for (std::size_t i = 0; i < tcpNoteKinds; ++i)
            fields.push_back({tcpNoteFields[i], Form::Number, note, static_cast<std::uint16_t>(i)});
        return fields;
    }

} // namespace

Cell PacketField::cell(const FieldValues &values, std::size_t i) const
{
    switch (form) {
    case Form::Number:
        return Cell::ofNumber(values.numbers[i]);
    case Form::Flags:
        return {Cell::Kind::Flags, values.numbers[i]};
    case Form::Seconds:
        return Cell::ofSeconds(values.numbers[i]);
    case Form::Address:
        return {Cell::Kind::Address, 0, 0, *values.addresses[i]};
    }
    return {};
}

Cell::Kind PacketField::kind() const
{
    constexpr Cell::Kind kinds[]{
        Cell::Kind::Number, Cell::Kind::Flags, Cell::Kind::Seconds, Cell::Kind::Address};
    return kinds[static_cast<std::size_t>(form)];
}

bool PacketField::isOwn() const { return column(name)->isOwn; }

std::span<const PacketField> packetFields()
{
    static const std::vector<PacketField> fields = makeFields();
    return fields;
}

const PacketField *packetField(std::string_view name)
{
    const auto fields = packetFields();
    const auto found = std::ranges::find(fields, name, &PacketField::name);
    return found != fields.end() ? &*found : nullptr;
}

} // namespace remora::dissect
