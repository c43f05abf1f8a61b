// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/viewpacket.h"

#include <algorithm>

namespace remora::standin {

using dissect::Frame;

namespace {

    constexpr std::size_t mostConversations = 200'000;
    constexpr std::size_t mostQueries = 100'000;
    constexpr std::uint16_t dnsPort = 53;

    // The DNS message of a packet (RFC 1035, section 4.1.1): what names it, and whether it answers.
    struct DnsMessage {
        std::uint64_t key; // of the query and its answer
        bool isAnswer;
    };

    std::optional<DnsMessage> dnsMessage(
        const Frame &frame, const dissect::LayerTrace &layers, std::size_t ends)
    {
        if (frame.transport != Frame::Transport::Udp
            || (frame.source.port != dnsPort && frame.destination.port != dnsPort))
            return std::nullopt;
        constexpr std::uint32_t udpHeader = 8;
        for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
            if (layer->kind != dissect::LayerKind::Udp)
                continue;
            const dissect::ByteReader message = layer->bytes.after(udpHeader);
            if (!message.has(4))
                return std::nullopt;
            return DnsMessage{static_cast<std::uint64_t>(ends) << 16U | message.u16(0),
                (message.u8(2) & 0x80U) != 0};
        }
        return std::nullopt;
    }

} // namespace

void ViewTracker::look(ViewPacket &packet)
{
    const bool isDns = m_needs.dns && packet.filtered.frame.transport == Frame::Transport::Udp;
    if (m_needs.layers || isDns) {
        dissect::traceLayers(packet.filtered.raw, nullptr, m_layers);
        packet.layers = &m_layers;
    }
    if (m_needs.tcp)
        followTcp(packet);
    if (isDns)
        followDns(packet);
}

void ViewTracker::followTcp(ViewPacket &packet)
{
    const Frame &frame = packet.filtered.frame;
    if (frame.transport != Frame::Transport::Tcp)
        return;
    if (m_memory->table.conversations().size() >= mostConversations)
        m_memory = std::make_unique<Memory>();
    const dissect::Timestamp time = packet.filtered.raw.time;
    const std::uint32_t number = ++m_memory->packets;
    const auto &conversations = m_memory->table.conversations();
    const std::size_t before = conversations.size();
    const auto assignment = m_memory->table.add(
        frame, m_hash(frame), {time, packet.filtered.raw.clock()}, number, packet.tcp);
    if (assignment.conversation == dissect::noConversation || frame.quoted)
        return;
    const std::size_t row = dissect::row(assignment.conversation);
    const dissect::Conversation &conversation = conversations[row];
    m_memory->asked.resize(conversations.size(), dissect::noTime);
    const bool isFirstSyn
        = (frame.tcp.flags & (dissect::tcpSyn | dissect::tcpAck)) == dissect::tcpSyn;
    packet.opensConnection = isFirstSyn && conversations.size() > before;
    if (conversation.initialRttFrame == number)
        packet.handshake = conversation.initialRtt;
    if (frame.tcp.length.value_or(0) == 0 || time == dissect::noTime)
        return;
    dissect::Timestamp &asked = m_memory->asked[row];
    if (!packet.filtered.serverIsSource) {
        asked = time;
    } else if (asked != dissect::noTime) {
        packet.response = std::max<dissect::Duration>(time - asked, 0);
        asked = dissect::noTime;
    }
}

void ViewTracker::followDns(ViewPacket &packet)
{
    const Frame &frame = packet.filtered.frame;
    const auto message = dnsMessage(frame, *packet.layers, m_hash(frame));
    const dissect::Timestamp time = packet.filtered.raw.time;
    if (!message || time == dissect::noTime)
        return;
    if (!message->isAnswer) {
        if (m_queries.size() >= mostQueries)
            m_queries.clear();
        m_queries.insert({message->key, time}); // of one that is repeated, the first
        return;
    }
    const auto asked = m_queries.find(message->key);
    if (asked == m_queries.end())
        return;
    packet.dnsResponse = std::max<dissect::Duration>(time - asked->second, 0);
    m_queries.erase(asked);
}

} // namespace remora::standin
