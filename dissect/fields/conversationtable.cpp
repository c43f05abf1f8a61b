// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of conversations, and so of all of their packets, one entry each: the columns of
// `--conversations`, in their order, what the window's table has besides, and what only filters
// know. A new column of the file stands behind all others of it.
#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>
#include <string>

#include <fmt/format.h>

#include "dissect/fields/fieldtables.h"
#include "dissect/fields/headerreadings.h"
#include "dissect/fields/readings.h"
#include "dissect/fields/turnreadings.h"
#include "dissect/frame/frame.h"

namespace remora::dissect {

namespace {

    using namespace readings;
    using Kind = Conversation::Kind;
    using Type = ColumnType;
    using Asked = Column::Asked;
    using Statistics = RttStatistics;
    constexpr auto conversations = Column::In::Conversations;
    constexpr auto window = Column::In::Window;
    constexpr auto filters = Column::In::Filters;

    constexpr NativeField own(std::string_view name, Type type, std::string_view meaning,
        const FieldReading &reading, std::string_view alias = {}, Column::In in = conversations)
    {
        return {{name, type, in, meaning, alias, Asked::Yes, true}, reading};
    }
    constexpr NativeField notAsked(
        std::string_view name, Type type, std::string_view meaning, Column::In in = window)
    {
        return {{name, type, in, meaning, {}, Asked::No, true}};
    }
    // In a filter the name means a column of packets.
    constexpr NativeField before(std::string_view name, Type type, std::string_view meaning)
    {
        return {{name, type, conversations, meaning, {}, Asked::Before}};
    }

    // Nothing where no packet of the conversation has a time.
    std::optional<std::int64_t> ifTimed(const OneWay &way, std::int64_t nanoseconds)
    {
        return way.conversation.first != noTime ? std::optional(nanoseconds) : std::nullopt;
    }

    std::optional<std::int64_t> bitRate(const OneWay &way)
    {
        const Conversation &of = way.conversation;
        const double seconds = static_cast<double>(of.last - of.first) / 1e9;
        if (seconds <= 0)
            return std::nullopt;
        const double rate = static_cast<double>(of.allBytes()) * 8 / seconds;
        return std::llround(std::min(rate, 9e18));
    }

    // The samples of both sides of the tap, or of one.
    Statistics mixed(const OneWay &way) { return way.conversation.rtt(); }
    Statistics ofServer(const OneWay &way) { return way.conversation.rtts[way.fromServer()]; }
    Statistics ofClient(const OneWay &way) { return way.conversation.rtts[way.fromClient()]; }

    template <auto side, auto value> std::optional<std::int64_t> rttOf(const OneWay &way)
    {
        const Statistics rtt = side(way);
        return rtt.count > 0 ? std::optional<std::int64_t>(value(rtt)) : std::nullopt;
    }
    template <auto side>
    constexpr FieldReading least
        = ofConversation<rttOf<side, [](const Statistics &rtt) { return rtt.minimum; }>>;
    template <auto side>
    constexpr FieldReading mean = ofConversation<
        rttOf<side, [](const Statistics &rtt) { return std::llround(rtt.mean()); }>>;
    template <auto side>
    constexpr FieldReading greatest
        = ofConversation<rttOf<side, [](const Statistics &rtt) { return rtt.maximum; }>>;
    template <auto side>
    constexpr FieldReading samples
        = ofConversation<[](const OneWay &way) { return side(way).count; }>;

    // What a pass over the packets tells.
    template <auto side, auto from> std::optional<Duration> p95Of(const OneWay &way)
    {
        const bool isKnown = way.details != nullptr && side(way).count > 0;
        return isKnown ? std::optional(way.details->p95[(way.*from)()]) : std::nullopt;
    }
    template <std::size_t which> std::optional<Duration> percentileOf(const OneWay &way)
    {
        const bool isKnown = way.details != nullptr && mixed(way).count > 0;
        return isKnown ? std::optional(way.details->percentiles[which]) : std::nullopt;
    }
    std::optional<std::uint32_t> resetsOf(const OneWay &way)
    {
        return way.details != nullptr ? std::optional(way.details->resets) : std::nullopt;
    }
    template <auto number>
    constexpr FieldReading detailed = [] {
        FieldReading reading = ofConversation<number>;
        reading.needsDetails = true;
        return reading;
    }();

    // How often each end's packets have the note.
    template <TcpNote note, bool client, bool server> std::int64_t notes(const OneWay &way)
    {
        const auto of = [&](std::size_t end) -> std::int64_t {
            return way.notes != nullptr ? (*way.notes)[end][static_cast<std::size_t>(note)] : 0;
        };
        return (client ? of(way.fromClient()) : 0) + (server ? of(way.fromServer()) : 0);
    }
    template <TcpNote note>
    constexpr NativeField noteCount(std::string_view name, std::string_view meaning)
    {
        return own(
            name, Type::Number, meaning, ofConversation<notes<note, true, true>>, {}, window);
    }

    // The name that filters know besides is longer: "conversation.loss_time".
    constexpr NativeField turnTotal(
        std::string_view name, Type type, std::string_view meaning, const FieldReading &reading)
    {
        constexpr std::size_t behindDot = std::string_view("conversation.").size();
        NativeField field
            = own(name.substr(behindDot), type, meaning, reading, name, conversations);
        field.range = {0};
        return field;
    }
    template <TimePart part>
    constexpr NativeField partTotal(std::string_view name, std::string_view meaning)
    {
        return turnTotal(name, Type::Elapsed, meaning,
            timeOfTurns<[](const TurnTotals &turns) { return turns.parts[part]; }>);
    }

    // An ICMP error counts among the packets of the conversation that it quotes, and is one of ICMP
    // as well.
    template <int number, IpAddress::Family family>
    void readMessage(const PacketAt &at, FieldValues &values)
    {
        if (at.conversation == nullptr)
            return;
        const bool quotes
            = at.has(PacketChunk::IsQuoted) && at.conversation->a.address.family() == family;
        if (quotes || at.conversation->protocol == number)
            values.add(1);
    }
    template <int number, IpAddress::Family family>
    constexpr FieldReading messages{readMessage<number, family>};
    template <IpAddress::Family family> bool hasFamily(const OneWay &way)
    {
        return way.conversation.a.address.family() == family;
    }
    bool isTcp(const OneWay &way)
    {
        return way.conversation.kind == Kind::Tcp || way.conversation.kind == Kind::PortsOnly;
    }
    bool isUdp(const OneWay &way) { return way.conversation.kind == Kind::Udp; }

    // `bytes`: where they are searched or cut into slices.
    constexpr NativeField protocol(std::string_view name, std::string_view meaning,
        FieldReading reading, headerreadings::Reader bytes)
    {
        reading.headers = bytes;
        return {{name, Type::Presence, filters, meaning}, reading};
    }

    constexpr NativeField firsts[]{
        before("tcp.stream", Type::Number, "number of the TCP conversation"),
        own("protocol", Type::Protocol, "protocol above IP: tcp, udp, icmp, 132",
            ofConversation<[](const OneWay &way) { return way.conversation.protocol; }>),
        protocol("ip", "IPv4 packets", where<hasFamily<IpAddress::Family::V4>>,
            headerreadings::readIpv4),
        protocol("ipv6", "IPv6 packets", where<hasFamily<IpAddress::Family::V6>>,
            headerreadings::readIpv6),
        protocol("tcp", "TCP packets", where<isTcp>, headerreadings::readTcp),
        protocol("udp", "UDP packets", where<isUdp>, headerreadings::readUdp),
        protocol("icmp", "ICMP packets, errors about another one among them",
            messages<protocolIcmp, IpAddress::Family::V4>, headerreadings::readIcmp),
        protocol("icmpv6", "ICMPv6 packets, errors about another one among them",
            messages<protocolIcmpv6, IpAddress::Family::V6>, headerreadings::readIcmpv6),
    };

    constexpr NativeField totals[]{
        own("packets", Type::Number, "packets of the conversation, both directions",
            ofConversation<[](const OneWay &way) { return way.conversation.allPackets(); }>,
            "conversation.packets"),
        own("ip.len.sum", Type::Bytes,
            "sum of ip.len of the conversation; of IPv6, header and payload",
            ofConversation<[](const OneWay &way) { return way.conversation.allBytes(); }>,
            "conversation.bytes"),
        own("ack_rtt.min", Type::Elapsed, "minimum RTT of the conversation", least<mixed>,
            "conversation.rtt.min"),
        own("ack_rtt.mean", Type::Elapsed, "mean RTT of the conversation", mean<mixed>,
            "conversation.rtt.mean"),
        own("ack_rtt.max", Type::Elapsed, "maximum RTT of the conversation", greatest<mixed>,
            "conversation.rtt.max"),
        own("ack_rtt.count", Type::Number, "number of RTT samples of the conversation",
            samples<mixed>, "conversation.rtt.count"),
        own("start", Type::Time, "time of the conversation's first packet",
            ofConversation<[](const OneWay &way) { return ifTimed(way, way.conversation.first); }>),
        own("duration", Type::Elapsed, "from its first packet to its last",
            ofConversation<[](const OneWay &way) {
                return ifTimed(way, way.conversation.last - way.conversation.first);
            }>,
            "conversation.duration"),
        before("udp.stream", Type::Number, "number of the UDP conversation"),
        own("packets.cli", Type::Number, "packets that the client sent",
            ofConversation<[](const OneWay &way) {
                return way.conversation.packets[way.fromClient()];
            }>),
        own("packets.srv", Type::Number, "packets that the server sent",
            ofConversation<[](const OneWay &way) {
                return way.conversation.packets[way.fromServer()];
            }>),
        own("ip.len.cli", Type::Bytes, "sum of ip.len that the client sent",
            ofConversation<[](const OneWay &way) {
                return way.conversation.bytes[way.fromClient()];
            }>),
        own("ip.len.srv", Type::Bytes, "sum of ip.len that the server sent",
            ofConversation<[](const OneWay &way) {
                return way.conversation.bytes[way.fromServer()];
            }>),
        before("tcp.analysis.initial_rtt", Type::Elapsed,
            "round trip of the conversation's handshake"),
    };

    constexpr NativeField sides[]{
        own("ack_rtt.server.min", Type::Elapsed, "minimum RTT from the tap to the server",
            least<ofServer>, "conversation.rtt.server.min"),
        own("ack_rtt.server.mean", Type::Elapsed, "mean RTT from the tap to the server",
            mean<ofServer>, "conversation.rtt.server.mean"),
        own("ack_rtt.server.p95", Type::Elapsed,
            "95th percentile of the RTT from the tap to the server",
            detailed<p95Of<ofServer, &OneWay::fromServer>>),
        own("ack_rtt.server.max", Type::Elapsed, "maximum RTT from the tap to the server",
            greatest<ofServer>, "conversation.rtt.server.max"),
        own("ack_rtt.server.samples", Type::Number,
            "number of RTT samples of the path to the server", samples<ofServer>,
            "conversation.rtt.server.samples"),
        own("ack_rtt.client.min", Type::Elapsed, "minimum RTT from the tap to the client",
            least<ofClient>, "conversation.rtt.client.min"),
        own("ack_rtt.client.mean", Type::Elapsed, "mean RTT from the tap to the client",
            mean<ofClient>, "conversation.rtt.client.mean"),
        own("ack_rtt.client.p95", Type::Elapsed,
            "95th percentile of the RTT from the tap to the client",
            detailed<p95Of<ofClient, &OneWay::fromClient>>),
        own("ack_rtt.client.max", Type::Elapsed, "maximum RTT from the tap to the client",
            greatest<ofClient>, "conversation.rtt.client.max"),
        own("ack_rtt.client.samples", Type::Number,
            "number of RTT samples of the path to the client", samples<ofClient>,
            "conversation.rtt.client.samples"),

        // Of the window, beside those of the file.
        own("bitrate", Type::Number, "8 × ip.len.sum ÷ duration, bit/s", ofConversation<bitRate>,
            {}, window),
        notAsked("service", Type::Text, "what usually listens on the server's port"),
        notAsked("state", Type::Text, "how far the connection got"),
        own("ack_rtt.p50", Type::Elapsed, "50th percentile of the RTT", detailed<percentileOf<0>>,
            {}, window),
        own("ack_rtt.p95", Type::Elapsed, "95th percentile of the RTT", detailed<percentileOf<1>>,
            {}, window),
        own("ack_rtt.p99", Type::Elapsed, "99th percentile of the RTT", detailed<percentileOf<2>>,
            {}, window),
        noteCount<TcpNote::Retransmission>("tcp.analysis.retransmission.count",
            "packets of the conversation with tcp.analysis.retransmission"),
        notAsked("tcp.analysis.retransmission.share", Type::Number,
            "share of the packets that are retransmissions"),
        noteCount<TcpNote::OutOfOrder>("tcp.analysis.out_of_order.count",
            "packets of the conversation with tcp.analysis.out_of_order"),
        noteCount<TcpNote::DuplicateAck>("tcp.analysis.duplicate_ack.count",
            "packets of the conversation with tcp.analysis.duplicate_ack"),
        noteCount<TcpNote::ZeroWindow>("tcp.analysis.zero_window.count",
            "packets of the conversation with tcp.analysis.zero_window"),
        own("tcp.flags.reset.count", Type::Number, "packets with the RST flag", detailed<resetsOf>,
            {}, window),
        notAsked("conversations", Type::Number, "number of conversations in the row's group"),
        notAsked("roles", Type::Text, "the rule that told client from server"),

        // Of filters alone.
        own("from.client", Type::Presence, "packets from client to server",
            whereWay<[](const OneWay &way) { return way.isFromB != way.clientIsA; }>, {}, filters),
        own("from.server", Type::Presence, "packets from server to client",
            whereWay<[](const OneWay &way) { return way.isFromB == way.clientIsA; }>, {}, filters),
        own("conversation.initial_rtt", Type::Elapsed, "round trip of the conversation's handshake",
            ofConversation<[](const OneWay &way) {
                const bool isKnown = way.conversation.initialRttFrame != 0;
                return isKnown ? std::optional(way.conversation.initialRtt) : std::nullopt;
            }>,
            {}, filters),
    };

    // Behind all others of the file. What each part is, docs/how-remora-judges.md says.
    constexpr NativeField turnTotals[]{
        turnTotal("conversation.turns", Type::Number,
            "turns of the conversation: requests with their answers",
            ofTurns<[](const TurnTotals &turns) { return std::int64_t{turns.turns}; }>),
        turnTotal("conversation.wait_time", Type::Elapsed,
            "what its client waited in all turns, or at least that",
            ofTurns<[](const TurnTotals &turns) { return turns.total(); }>),
        partTotal<TimePart::Connection>("conversation.connection_time",
            "of its client's waiting: from the SYN to the third packet"),
        partTotal<TimePart::Tls>("conversation.tls_time",
            "of its client's waiting: from the third packet to the server's last one of the TLS "
            "handshake"),
        partTotal<TimePart::Network>("conversation.network_time",
            "of its client's waiting: round trips between client and server on a path without "
            "queues"),
        partTotal<TimePart::Server>("conversation.server_time",
            "of its client's waiting: from complete requests to the first bytes of their answers, "
            "at the server"),
        partTotal<TimePart::Transfer>(
            "conversation.transfer_time", "of its client's waiting: bytes were moving"),
        partTotal<TimePart::Loss>("conversation.loss_time",
            "of its client's waiting: waited for what was lost to be repeated"),
        partTotal<TimePart::Window>("conversation.window_time",
            "of its client's waiting: the receiver's window stopped the sender"),
        partTotal<TimePart::Pause>(
            "conversation.pause_time", "of its client's waiting: the sender had nothing to send"),
        turnTotal("conversation.slowest_turn", Type::Elapsed, "total of its longest turn",
            timeOfTurns<[](const TurnTotals &turns) { return turns.slowest; }>),
    };

    // What the names of the notes' columns point to.
    std::string_view kept(std::string text)
    {
        static std::deque<std::string> texts;
        return texts.emplace_back(std::move(text));
    }

    template <std::size_t i> void addNote(std::vector<NativeField> &to)
    {
        constexpr auto note = static_cast<TcpNote>(i);
        const auto add = [&](const char *end, const char *name, const FieldReading &reading) {
            to.push_back(own(kept(fmt::format("{}.{}", tcpNoteFields[i], end)), Type::Number,
                kept(fmt::format("packets of the {} with {}", name, tcpNoteFields[i])), reading));
        };
        add("cli", "client", ofConversation<notes<note, true, false>>);
        add("srv", "server", ofConversation<notes<note, false, true>>);
    }

    template <std::size_t... i>
    void addNotes(std::vector<NativeField> &to, std::index_sequence<i...>)
    {
        (addNote<i>(to), ...);
    }

} // namespace

std::span<const NativeField> firstFields() { return firsts; }

std::vector<NativeField> conversationFields()
{
    std::vector<NativeField> fields(std::begin(totals), std::end(totals));
    addNotes(fields, std::make_index_sequence<tcpNoteKinds>());
    fields.insert(fields.end(), std::begin(sides), std::end(sides));
    fields.insert(fields.end(), std::begin(turnTotals), std::end(turnTotals));
    return fields;
}

} // namespace remora::dissect
