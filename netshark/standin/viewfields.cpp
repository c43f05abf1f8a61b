// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/viewfields.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace remora::standin {

namespace {

    using Needs = ViewTracker::Needs;
    using P = const ViewPacket &;
    using dissect::LayerKind;
    using dissect::TcpNote;

    constexpr Needs ofTcp{true, false, false};
    constexpr Needs ofDns{false, true, false};
    constexpr Needs ofLayers{false, false, true};

    void addTime(dissect::Duration time, ViewValues &to)
    {
        if (time > 0)
            to.add(std::int64_t{time});
    }

    // The first of these that a packet shows is its error.
    constexpr std::array<std::pair<TcpNote, const char *>, 7> errors{{
        {TcpNote::Retransmission, "Retransmission"},
        {TcpNote::OutOfOrder, "Out of order"},
        {TcpNote::LostSegment, "Lost segment"},
        {TcpNote::AckLostSegment, "Acknowledged lost segment"},
        {TcpNote::DuplicateAck, "Duplicate ACK"},
        {TcpNote::ZeroWindow, "Zero window"},
        {TcpNote::WindowFull, "Window full"},
    }};

    const char *errorOf(P packet)
    {
        const auto found = std::find_if(errors.begin(), errors.end(),
            [&](const auto &error) { return packet.tcp.notes.shows(error.first); });
        return found == errors.end() ? nullptr : found->second;
    }

    // The innermost layer of that kind.
    const dissect::Layer *innermost(P packet, LayerKind kind)
    {
        const dissect::LayerTrace &layers = *packet.layers;
        const auto found = std::find_if(layers.rbegin(), layers.rend(),
            [&](const dissect::Layer &layer) { return layer.kind == kind; });
        return found == layers.rend() ? nullptr : &*found;
    }

    void readVlan(P packet, ViewValues &to)
    {
        const dissect::Layer *const tag = innermost(packet, LayerKind::Vlan);
        if (tag != nullptr && tag->bytes.has(2))
            to.add(std::int64_t{tag->bytes.u16(0) & 0x0fffU});
    }

    // RFC 2474, section 3.
    void readDscp(P packet, ViewValues &to)
    {
        if (const dissect::Layer *const ip = innermost(packet, LayerKind::Ipv4);
            ip != nullptr && ip->bytes.has(2))
            return to.add(std::int64_t{ip->bytes.u8(1) >> 2U});
        if (const dissect::Layer *const ip = innermost(packet, LayerKind::Ipv6);
            ip != nullptr && ip->bytes.has(2))
            to.add(std::int64_t{(ip->bytes.u16(0) >> 6U) & 0x3fU});
    }

    std::string sizeClass(std::uint32_t bytes)
    {
        constexpr std::array<std::uint32_t, 7> from{0, 64, 128, 256, 512, 1024, 1519};
        const auto after = std::upper_bound(from.begin(), from.end(), bytes);
        const std::uint32_t first = *(after - 1);
        return after == from.end() ? std::to_string(first) + " and more"
                                   : std::to_string(first) + "-" + std::to_string(*after - 1);
    }

    bool hasEnds(P packet)
    {
        using Transport = dissect::Frame::Transport;
        const Transport transport = packet.filtered.frame.transport;
        return transport == Transport::Tcp || transport == Transport::Udp;
    }

    const dissect::IpAddress &end(P packet, bool server)
    {
        const dissect::Frame &frame = packet.filtered.frame;
        return packet.filtered.serverIsSource == server ? frame.source.address
                                                        : frame.destination.address;
    }

    ViewField own(const char *id, const char *type, const char *description, bool isDimension,
        ViewField::Read read, Needs needs = {})
    {
        return {QString::fromLatin1(id), QString::fromLatin1(type),
            QString::fromLatin1(description), isDimension, true, nullptr, read, needs};
    }

    std::vector<ViewField> ownFields()
    {
        return {
            own(
                "dns.response_time", "RELATIVE_TIME", "Time from a DNS query to its answer", false,
                [](P p, ViewValues &to) { addTime(p.dnsResponse, to); }, ofDns),
            own("generic.absolute_time", "ABSOLUTE_TIME", "Time of the packet", true,
                [](P p, ViewValues &to) {
                    if (p.filtered.raw.time != dissect::noTime)
                        to.add(std::int64_t{p.filtered.raw.time});
                }),
            own("generic.packet_size", "UINT32", "Size of the packet on the wire, bytes", true,
                [](P p, ViewValues &to) { to.add(std::int64_t{p.filtered.raw.wireLength}); }),
            own("generic.packet_size_class", "STRING", "Range of the packet's size, bytes", true,
                [](P p, ViewValues &to) { to.add(sizeClass(p.filtered.raw.wireLength)); }),
            own("ip.client_ip", "IPv4", "Address of the client, of TCP and UDP", true,
                [](P p, ViewValues &to) {
                    if (hasEnds(p))
                        to.add(end(p, false));
                }),
            own("ip.dscp", "UINT8", "Differentiated services code point", true, readDscp, ofLayers),
            own("ip.server_ip", "IPv4", "Address of the server, of TCP and UDP", true,
                [](P p, ViewValues &to) {
                    if (hasEnds(p))
                        to.add(end(p, true));
                }),
            own(
                "tcp.connections", "UINT64", "TCP connections that were opened", false,
                [](P p, ViewValues &to) {
                    if (p.opensConnection)
                        to.add(std::int64_t{1});
                },
                ofTcp),
            own(
                "tcp.error_type", "STRING", "What the analysis of TCP says of the packet", true,
                [](P p, ViewValues &to) {
                    if (const char *const error = errorOf(p))
                        to.add(std::string(error));
                },
                ofTcp),
            own(
                "tcp.errors", "UINT64", "TCP packets of which the analysis says something", false,
                [](P p, ViewValues &to) {
                    if (errorOf(p) != nullptr)
                        to.add(std::int64_t{1});
                },
                ofTcp),
            own(
                "tcp.handshake_time", "RELATIVE_TIME", "Duration of a TCP handshake", false,
                [](P p, ViewValues &to) { addTime(p.handshake, to); }, ofTcp),
            own(
                "tcp.response_time", "RELATIVE_TIME",
                "Time from the client's data to the first data of the answer", false,
                [](P p, ViewValues &to) { addTime(p.response, to); }, ofTcp),
            own(
                "tcp.retransmissions", "UINT64", "TCP packets that were sent again", false,
                [](P p, ViewValues &to) {
                    if (p.tcp.notes.shows(TcpNote::Retransmission))
                        to.add(std::int64_t{1});
                },
                ofTcp),
            own(
                "tcp.rtt", "RELATIVE_TIME", "Time from a TCP segment to its acknowledgment", false,
                [](P p, ViewValues &to) { addTime(p.tcp.ackRtt, to); }, ofTcp),
            own("vlan.id", "UINT16", "VLAN, by the innermost tag", true, readVlan, ofLayers),
        };
    }

    // What every packet has: quicker than by the filters' reader.
    ViewField::Read quickReader(const QString &id)
    {
        if (id == "generic.packets"_L1)
            return [](P, ViewValues &to) { to.add(std::int64_t{1}); };
        if (id == "generic.bytes"_L1)
            return [](P p, ViewValues &to) { to.add(std::int64_t{p.filtered.raw.wireLength}); };
        if (id == "generic.bits"_L1)
            return [](P p, ViewValues &to) { to.add(std::int64_t{p.filtered.raw.wireLength} * 8); };
        return nullptr;
    }

    std::vector<ViewField> allFields()
    {
        std::vector<ViewField> all = ownFields();
        for (const dissect::NativeFilter::Field &field : dissect::NativeFilter::fields()) {
            const auto text = [](std::string_view words) {
                return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
            };
            const QString type = text(field.type);
            all.push_back(
                {text(field.name), type, text(field.description), type != "UINT64"_L1, false,
                    dissect::NativeFilter::reader(field.name), quickReader(text(field.name)), {}});
        }
        std::ranges::sort(all, {}, &ViewField::id);
        return all;
    }

    struct Adder {
        ViewValues &to;
        void operator()(double number) const { to.add(static_cast<std::int64_t>(number)); }
        void operator()(const dissect::IpAddress &address) const { to.add(address); }
        void operator()(const std::string &text) const { to.add(text); }
    };

} // namespace

bool ViewField::isNumber() const
{
    return type.startsWith("UINT"_L1) || type.endsWith("_TIME"_L1) || type.endsWith("_PORT"_L1);
}

QStringList ViewField::calculations() const
{
    if (type == "ABSOLUTE_TIME"_L1 || type.endsWith("_PORT"_L1))
        return {u"NONE"_s, u"MAX"_s, u"MIN"_s};
    if (!isNumber())
        return {u"NONE"_s};
    return {u"NONE"_s, u"SUM"_s, u"MAX"_s, u"MIN"_s, u"AVG"_s, u"TIME_AVG"_s};
}

void ViewField::values(const ViewPacket &packet, ViewValues &to) const
{
    to.clear();
    if (read != nullptr)
        return read(packet, to);
    for (const auto &value : native(packet.filtered))
        std::visit(Adder{to}, value);
}

const std::vector<ViewField> &viewFields()
{
    static const std::vector<ViewField> all = allFields();
    return all;
}

const ViewField *viewField(const QString &id)
{
    const auto byId = [&](const ViewField &field) { return field.id == id; };
    const auto found = std::ranges::find_if(viewFields(), byId);
    if (found != viewFields().end())
        return &*found;
    const auto reader = dissect::NativeFilter::reader(id.toStdString());
    const auto older = std::ranges::find_if(viewFields(),
        [&](const ViewField &field) { return reader != nullptr && field.native == reader; });
    return older == viewFields().end() ? nullptr : &*older;
}

} // namespace remora::standin
