// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of packets, one entry each: the columns of `--packets`, in their order, then what only
// filters and queries know. A new column of packets stands behind all others of the file.
#include "dissect/fields/fieldtables.h"
#include "dissect/fields/headerreadings.h"
#include "dissect/fields/readings.h"
#include "dissect/fields/turnreadings.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

namespace {

    using namespace readings;
    using At = PacketAt;
    using Chunk = PacketChunk;
    using Kind = Conversation::Kind;
    using Type = ColumnType;
    constexpr auto packets = Column::In::Packets;
    constexpr auto filters = Column::In::Filters;
    constexpr auto conversations = Column::In::Conversations;
    constexpr auto v4 = IpAddress::Family::V4;
    constexpr auto v6 = IpAddress::Family::V6;

    constexpr PacketField within(NumberRange range, PacketField field)
    {
        field.range = range;
        return field;
    }
    // The range of a number of 16 bits.
    constexpr PacketField in16Bits(const PacketField &field) { return within({0, 0xffff}, field); }
    constexpr PacketField ofEachHeader(PacketField field)
    {
        field.isOfEachHeader = true;
        return field;
    }
    // Written in hexadecimal digits.
    constexpr PacketField asFlags(PacketField field)
    {
        field.form = PacketField::Form::Flags;
        return field;
    }

    template <IpAddress::Family family, bool source, bool target>
    void readAddresses(const OneWay &way, FieldValues &values)
    {
        if (way.source().address.family() != family)
            return;
        if (source)
            values.add(way.source().address);
        if (target)
            values.add(way.target().address);
    }
    // The bytes, for slices, are those of each header.
    template <IpAddress::Family family>
    constexpr FieldReading sourceOf{nullptr, readAddresses<family, true, false>, false, nullptr,
        family == v4 ? headerreadings::ipv4Source : headerreadings::ipv6Source};
    template <IpAddress::Family family>
    constexpr FieldReading targetOf{nullptr, readAddresses<family, false, true>, false, nullptr,
        family == v4 ? headerreadings::ipv4Target : headerreadings::ipv6Target};
    template <IpAddress::Family family>
    constexpr FieldReading addressesOf{nullptr, readAddresses<family, true, true>, true, nullptr,
        family == v4 ? headerreadings::ipv4Both : headerreadings::ipv6Both};

    template <bool isUdp, bool source, bool target>
    void readPorts(const OneWay &way, FieldValues &values)
    {
        const Kind kind = way.conversation.kind;
        if (kind == Kind::Other || (kind == Kind::Udp) != isUdp)
            return;
        if (source)
            values.add(way.source().port);
        if (target)
            values.add(way.target().port);
    }
    template <bool isUdp> constexpr FieldReading sourcePort{nullptr, readPorts<isUdp, true, false>};
    template <bool isUdp> constexpr FieldReading targetPort{nullptr, readPorts<isUdp, false, true>};
    template <bool isUdp> constexpr FieldReading ports{nullptr, readPorts<isUdp, true, true>, true};

    std::optional<std::uint32_t> tcpStream(const OneWay &way)
    {
        return way.conversation.kind == Kind::Tcp ? std::optional(way.conversation.stream)
                                                  : std::nullopt;
    }
    std::optional<std::uint32_t> udpStream(const At &at)
    {
        return at.conversation != nullptr ? std::optional(at.conversation->stream) : std::nullopt;
    }
    bool isAnalyzed(const Chunk &chunk, std::size_t row)
    {
        return chunk.tcpNotes[row].isAnalyzed();
    }
    std::optional<Duration> initialRtt(const At &at)
    {
        const bool isShown
            = at.conversation != nullptr && at.conversation->showsInitialRtt(at.number);
        return isShown ? std::optional(at.conversation->initialRtt) : std::nullopt;
    }
    bool hasAnyNote(const Chunk &chunk, std::size_t row) { return chunk.tcpNotes[row].hasAny(); }

    template <TcpNote note> bool shows(const Chunk &chunk, std::size_t row)
    {
        return chunk.tcpNotes[row].shows(note);
    }
    // tshark has two fields of the name.
    void readDuplicateAck(const At &at, FieldValues &values)
    {
        for (int i = 0; i < 2 && shows<TcpNote::DuplicateAck>(at.chunk, at.row); ++i)
            values.add(1);
    }
    template <TcpNote which> constexpr PacketField note(std::string_view meaning)
    {
        FieldReading reading = sign<shows<which>>;
        if (which == TcpNote::DuplicateAck)
            reading.packet = readDuplicateAck;
        return {{tcpNoteFields[static_cast<std::size_t>(which)], Type::Presence, packets, meaning},
            reading};
    }

    template <std::uint16_t bit>
    constexpr PacketField flag(std::string_view name, std::string_view meaning)
    {
        constexpr auto isSet
            = [](const At &at) { return (at.chunk.tcpFlags(at.row) & bit) != 0 ? 1 : 0; };
        return {{name, Type::Flag, filters, meaning}, numbersOf<Chunk::HasFlags, isSet>};
    }

    // The end that is the client, or the server.
    template <bool client> const Endpoint &endOf(const OneWay &way)
    {
        return client ? way.client() : way.server();
    }
    template <bool client> void readEnd(const OneWay &way, FieldValues &values)
    {
        values.add(endOf<client>(way).address);
    }
    template <bool client> std::optional<std::uint16_t> portOf(const OneWay &way)
    {
        return way.conversation.kind != Kind::Other ? std::optional(endOf<client>(way).port)
                                                    : std::nullopt;
    }
    template <bool client> std::optional<std::uint16_t> tcpPortOf(const OneWay &way)
    {
        return way.conversation.kind == Kind::Tcp ? std::optional(endOf<client>(way).port)
                                                  : std::nullopt;
    }
    // An ACK of the server is a sample of the path to the server.
    template <bool server> std::optional<Duration> rttOfSide(const At &at)
    {
        const auto rtt = at.chunk.rtts.find(at.row);
        const bool isOfServer = at.has(Chunk::FromB) == at.clientIsA;
        return isOfServer == server ? rtt : std::nullopt;
    }
    template <bool client>
    constexpr PacketField end(std::string_view name, std::string_view meaning)
    {
        return {{name, Type::Address, conversations, meaning, {}, Column::Asked::Yes, true},
            {nullptr, readEnd<client>, true}};
    }
    template <bool client>
    constexpr PacketField endTcpPort(std::string_view name, std::string_view meaning)
    {
        return in16Bits({{name, Type::Number, filters, meaning, {}, Column::Asked::Yes, true},
            ofConversation<tcpPortOf<client>>});
    }
    template <bool server>
    constexpr PacketField sideRtt(std::string_view name, std::string_view meaning)
    {
        return {{name, Type::Elapsed, filters, meaning, {}, Column::Asked::Yes, true},
            numberOfAll<rttOfSide<server>>};
    }
    template <bool client>
    constexpr PacketField endPort(std::string_view name, std::string_view meaning)
    {
        return in16Bits({{name, Type::Number, conversations, meaning, {}, Column::Asked::Yes, true},
            ofConversation<portOf<client>>});
    }

    std::optional<std::int64_t> timeOf(const At &at)
    {
        const Timestamp time = at.chunk.times[at.row];
        return time != noTime ? std::optional(time) : std::nullopt;
    }

    std::optional<std::int64_t> timeSinceStart(const At &at)
    {
        const auto time = timeOf(at);
        return time ? std::optional(*time - at.captureStart) : std::nullopt;
    }

    constexpr std::uint16_t urgent = 0x20;
    constexpr std::uint16_t congestionEcho = 0x40; // RFC 3168, as the next
    constexpr std::uint16_t windowReduced = 0x80;

    // Rows of a query tell it once, filters find every packet of the turn.
    constexpr PacketField ofTurnField(
        std::string_view name, Type type, std::string_view meaning, const FieldReading &reading)
    {
        return within({0}, {{name, type, filters, meaning, {}, Column::Asked::Yes, true}, reading});
    }
    template <TimePart part>
    constexpr PacketField turnPart(std::string_view name, std::string_view meaning)
    {
        return ofTurnField(name, Type::Elapsed, meaning, ofTurnPart<part>);
    }

    constexpr PacketField table[]{
        {{"frame.number", Type::Number, packets, "number of the packet in the capture"},
            numberOfAll<[](const At &at) { return at.number; }>},
        {{"frame.time_epoch", Type::Time, packets, "time of the packet", "frame.time"},
            numberOfAll<timeOf>},
        {{"tcp.stream", Type::Number, packets, "number of the TCP conversation"},
            ofConversation<tcpStream>},
        ofEachHeader({{"ip.src", Type::Ipv4, packets, "IPv4 source"}, sourceOf<v4>}),
        ofEachHeader({{"ip.dst", Type::Ipv4, packets, "IPv4 destination"}, targetOf<v4>}),
        ofEachHeader(in16Bits({{"ip.len", Type::Bytes, packets, "bytes of the IPv4 packet"},
            numbersOf<Chunk::HasIpv4Length,
                [](const At &at) { return at.chunk.ipLengths[at.row]; }>})),
        in16Bits({{"tcp.srcport", Type::Number, packets, "TCP source port"}, sourcePort<false>}),
        in16Bits(
            {{"tcp.dstport", Type::Number, packets, "TCP destination port"}, targetPort<false>}),
        // RFC 9293, section 3.1, with the bits that are reserved
        within({0, 0xfff},
            asFlags({{"tcp.flags", Type::Number, packets, "all flags as a number: 0x012"},
                numbersOf<Chunk::HasFlags,
                    [](const At &at) { return at.chunk.tcpFlags(at.row); }>})),
        {{"tcp.analysis.ack_rtt", Type::Elapsed, packets,
             "time from a segment to the ACK of its end"},
            sparse<&Chunk::rtts>},
        ofEachHeader({{"ipv6.src", Type::Ipv6, packets, "IPv6 source"}, sourceOf<v6>}),
        ofEachHeader({{"ipv6.dst", Type::Ipv6, packets, "IPv6 destination"}, targetOf<v6>}),
        ofEachHeader(in16Bits(
            {{"udp.srcport", Type::Number, packets, "UDP source port"}, sourcePort<true>})),
        ofEachHeader(in16Bits(
            {{"udp.dstport", Type::Number, packets, "UDP destination port"}, targetPort<true>})),
        {{"frame.len", Type::Bytes, packets, "bytes on the wire"},
            numberOfAll<[](const At &at) { return at.chunk.frameLengths[at.row]; }>},
        {{"tcp.seq", Type::Number, packets, "sequence number, relative"},
            numbersOf<Chunk::HasSequence,
                [](const At &at) { return at.chunk.tcpSequences[at.row]; }>},
        {{"tcp.ack", Type::Number, packets, "acknowledgment number, relative"},
            numbersOf<Chunk::HasFlags,
                [](const At &at) { return at.chunk.tcpAcknowledgments[at.row]; }>},
        {{"tcp.nxtseq", Type::Number, packets, "next sequence number, relative"},
            numbersOf<unsigned{Chunk::HasFlags} | unsigned{Chunk::HasLength},
                [](const At &at) { return at.chunk.nextSequence(at.row); }>},
        {{"tcp.len", Type::Bytes, packets, "bytes of payload"},
            numbersOf<Chunk::HasLength, [](const At &at) { return at.chunk.tcpLengths[at.row]; }>},
        {{"tcp.window_size", Type::Bytes, packets, "receive window, scaled"},
            numbersOf<Chunk::HasFlags, [](const At &at) { return at.chunk.windowSize(at.row); }>},
        // RFC 7323, section 2.3
        within({-2, 1 << 14U},
            {{"tcp.window_size_scalefactor", Type::Signed, packets,
                 "window scaling factor; -1 unknown, -2 no scaling"},
                numberOfAll<[](const At &at) { return at.chunk.windowScale(at.row); }>}),
        {{"tcp.analysis.acks_frame", Type::Number, packets,
             "number of the packet that is acknowledged"},
            sparse<&Chunk::ackedFrames>},
        {{"tcp.analysis.initial_rtt", Type::Elapsed, packets, "round trip of the handshake"},
            numberWhere<isAnalyzed, initialRtt>},
        {{"tcp.analysis.bytes_in_flight", Type::Bytes, packets,
             "bytes sent and not acknowledged yet"},
            sparse<&Chunk::flights, [](const Chunk::Flight &flight) { return flight.bytes; }>},
        {{"tcp.analysis.push_bytes_sent", Type::Bytes, packets, "bytes since the last PSH"},
            sparse<&Chunk::flights, [](const Chunk::Flight &flight) { return flight.sincePush; }>},
        {{"tcp.analysis.duplicate_ack_num", Type::Number, packets,
             "number of the duplicate ACK in its run: 1, 2, …"},
            sparse<&Chunk::duplicateAcks,
                [](const Chunk::DuplicateAck &ack) { return ack.number; }>},
        {{"tcp.analysis.duplicate_ack_frame", Type::Number, packets,
             "number of the packet that is duplicated"},
            sparse<&Chunk::duplicateAcks,
                [](const Chunk::DuplicateAck &ack) { return ack.frame; }>},
        {{"tcp.analysis.rto", Type::Elapsed, packets,
             "how long the sender waited before it retransmitted (RTO)"},
            sparse<&Chunk::rtos, [](const Chunk::Rto &rto) { return rto.duration; }>},
        {{"tcp.analysis.rto_frame", Type::Number, packets,
             "number of the packet from which the RTO counts"},
            sparse<&Chunk::rtos, [](const Chunk::Rto &rto) { return rto.frame; }>},
        note<TcpNote::Retransmission>(
            "the segment was sent before, fast and spurious ones included"),
        note<TcpNote::FastRetransmission>("retransmitted after duplicate ACKs"),
        note<TcpNote::SpuriousRetransmission>("retransmitted although it had been acknowledged"),
        note<TcpNote::OutOfOrder>("arrived after a later one"),
        note<TcpNote::LostSegment>("a segment before it was not captured"),
        note<TcpNote::AckLostSegment>("acknowledges a segment that was not captured"),
        note<TcpNote::DuplicateAck>("the same ACK again"),
        note<TcpNote::KeepAlive>("asks whether the other end is still there"),
        note<TcpNote::KeepAliveAck>("answers that it is"),
        note<TcpNote::WindowUpdate>("only changes the window"),
        note<TcpNote::WindowFull>("fills the receiver's window"),
        note<TcpNote::ZeroWindow>("the receiver's window is 0"),
        note<TcpNote::ZeroWindowProbe>("asks whether the window is still 0"),
        note<TcpNote::ZeroWindowProbeAck>("answers a zero window probe"),
        note<TcpNote::ReusedPorts>("port numbers of an earlier connection are reused"),
        ofEachHeader({{"udp.stream", Type::Number, packets, "number of the UDP conversation"},
            numbersOf<Chunk::HasUdpStream, udpStream>}),

        // Not in the file of packets.
        end<true>("ip.cli", "address of the client, IPv4 or IPv6"),
        endPort<true>("cliport", "port of the client"),
        end<false>("ip.srv", "address of the server, IPv4 or IPv6"),
        endPort<false>("srvport", "port of the server"),
        endTcpPort<true>("tcp.cliport", "TCP port of the client"),
        endTcpPort<false>("tcp.srvport", "TCP port of the server"),
        sideRtt<true>("ack_rtt.server", "RTT from the tap to the server, of its ACKs"),
        sideRtt<false>("ack_rtt.client", "RTT from the tap to the client, of its ACKs"),
        ofEachHeader({{"ip.addr", Type::Ipv4, Column::In::Endpoints,
                          "IPv4 source or destination; in the file also IPv6"},
            addressesOf<v4>}),
        {{"frame.time_relative", Type::Elapsed, filters, "time since the first packet"},
            numberOfAll<timeSinceStart>},
        ofEachHeader(
            {{"ipv6.addr", Type::Ipv6, filters, "IPv6 source or destination"}, addressesOf<v6>}),
        in16Bits(
            {{"tcp.port", Type::Number, filters, "TCP source or destination port"}, ports<false>}),
        flag<tcpSyn>("tcp.flags.syn", "opens a connection: 1 or 0"),
        flag<tcpAck>("tcp.flags.ack", "acknowledges something: 1 or 0"),
        flag<tcpFin>("tcp.flags.fin", "the sender is finished: 1 or 0"),
        flag<tcpRst>("tcp.flags.reset", "aborts the connection: 1 or 0"),
        flag<tcpPsh>("tcp.flags.push", "pass the data on at once: 1 or 0"),
        flag<urgent>("tcp.flags.urg", "urgent data: 1 or 0"),
        flag<congestionEcho>("tcp.flags.ece", "a packet on the way met congestion: 1 or 0"),
        flag<windowReduced>("tcp.flags.cwr", "the sender has slowed down: 1 or 0"),
        in16Bits({{"tcp.window_size_value", Type::Bytes, filters,
                      "receive window as it stands in the header"},
            numbersOf<Chunk::HasFlags, [](const At &at) { return at.chunk.tcpWindows[at.row]; }>}),
        {{"tcp.analysis.flags", Type::Presence, filters, "packets with a note of the TCP analysis"},
            sign<hasAnyNote>},
        ofEachHeader(in16Bits(
            {{"udp.port", Type::Number, filters, "UDP source or destination port"}, ports<true>})),
        ofTurnField("turn.number", Type::Number,
            "number of the packet's turn in its conversation, from 1; a query has this and what "
            "follows of the turn at its last packet only",
            ofTurn<[](const Turn &turn) { return std::int64_t{turn.number}; }>),
        ofTurnField("turn.request.bytes", Type::Bytes, "payload of the turn's request",
            ofTurn<[](const Turn &turn) { return countOf(turn.requestBytes); }>),
        ofTurnField("turn.answer.bytes", Type::Bytes, "payload of the turn's answer",
            ofTurn<[](const Turn &turn) { return countOf(turn.answerBytes); }>),
        turnPart<TimePart::Connection>(
            "turn.connection", "time of the turn from the SYN to the third packet"),
        turnPart<TimePart::Tls>("turn.tls",
            "time of the turn from the third packet to the server's last one of the TLS handshake"),
        turnPart<TimePart::Network>(
            "turn.network", "time of the turn that one round trip takes on a path without queues"),
        turnPart<TimePart::Server>("turn.server",
            "time of the turn from the complete request to the first byte of the answer, at the "
            "server"),
        turnPart<TimePart::Transfer>(
            "turn.transfer", "time of the turn in which bytes were moving"),
        turnPart<TimePart::Loss>(
            "turn.loss", "time of the turn that waited for what was lost to be repeated"),
        turnPart<TimePart::Window>(
            "turn.window", "time of the turn in which the receiver's window stopped the sender"),
        turnPart<TimePart::Pause>(
            "turn.pause", "time of the turn in which the sender had nothing to send"),
        ofTurnField("turn.total", Type::Elapsed,
            "the sum of the turn's parts that were seen: what the client waited, or at least that",
            ofTurn<[](const Turn &turn) { return turn.total(); }>),
    };

} // namespace

std::span<const PacketField> packetFields() { return table; }

} // namespace remora::dissect
