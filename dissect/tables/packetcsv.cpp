// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <string>

#include "dissect/store/column.h"
#include "dissect/tables/csvrows.h"
#include "dissect/tables/csvtables.h"

namespace remora::dissect {

namespace {

    // One line of the table; a value that tshark does not show is empty.
    class PacketLine {
    public:
        PacketLine(const PacketChunk &chunk, std::size_t row,
            std::span<const Conversation> conversations, std::uint64_t number)
            : m_chunk(chunk)
            , m_row(row)
            , m_number(number)
        {
            const ConversationId id = chunk.conversations[row];
            if (id != noConversation)
                m_conversation = &conversations[remora::dissect::row(id)];
        }

        std::string text() const
        {
            std::string line = fmt::format("{},{},{}", m_number, secondsText(m_chunk.times[m_row]),
                stream(Conversation::Kind::Tcp));
            addEnds(line);
            addHeader(line);
            addAnalysis(line);
            line += ',';
            if (has(PacketChunk::HasUdpStream))
                line += stream(Conversation::Kind::Udp);
            return line;
        }

    private:
        bool has(PacketChunk::Mark fact) const { return (m_chunk.marks[m_row] & fact) != 0; }

        static std::string shown(bool isShown, std::uint64_t value)
        {
            return isShown ? std::to_string(value) : std::string();
        }

        std::string stream(Conversation::Kind kind) const
        {
            const bool isOne = m_conversation != nullptr && m_conversation->kind == kind;
            return isOne ? std::to_string(m_conversation->stream) : std::string();
        }

        void addEnds(std::string &line) const
        {
            std::array<std::string, 4> addresses; // ip.src, ip.dst, ipv6.src, ipv6.dst
            std::array<std::string, 4> ports; // tcp.srcport, tcp.dstport, udp.srcport, udp.dstport
            if (m_conversation != nullptr) {
                const bool fromB = has(PacketChunk::FromB);
                const Endpoint &from = fromB ? m_conversation->b : m_conversation->a;
                const Endpoint &to = fromB ? m_conversation->a : m_conversation->b;
                const std::size_t v6 = from.address.family() == IpAddress::Family::V6 ? 2 : 0;
                addresses[v6] = from.address.text();
                addresses[v6 + 1] = to.address.text();
                const std::size_t udp = m_conversation->kind == Conversation::Kind::Udp ? 2 : 0;
                const bool hasPorts = m_conversation->kind != Conversation::Kind::Other;
                ports[udp] = shown(hasPorts, from.port);
                ports[udp + 1] = shown(hasPorts, to.port);
            }
            const Duration *rtt = m_chunk.rtts.find(m_row);
            line += fmt::format(",{},{},{},{},{},{},{},{},{},{},{},{}", addresses[0], addresses[1],
                shown(has(PacketChunk::HasIpv4Length), m_chunk.ipLengths[m_row]), ports[0],
                ports[1],
                has(PacketChunk::HasFlags) ? fmt::format("0x{:04x}", m_chunk.tcpFlags(m_row))
                                           : std::string(),
                rtt != nullptr ? secondsText(*rtt) : std::string(), addresses[2], addresses[3],
                ports[2], ports[3], m_chunk.frameLengths[m_row]);
        }

        void addHeader(std::string &line) const
        {
            const bool full = has(PacketChunk::HasFlags);
            const bool hasLength = has(PacketChunk::HasLength);
            line += fmt::format(",{},{},{},{},{},{}",
                shown(has(PacketChunk::HasSequence), m_chunk.tcpSequences[m_row]),
                shown(full, m_chunk.tcpAcknowledgments[m_row]),
                shown(full && hasLength, m_chunk.nextSequence(m_row)),
                shown(hasLength, hasLength ? m_chunk.tcpLengths[m_row] : 0),
                shown(full, m_chunk.windowSize(m_row)), windowScale());
        }

        std::string windowScale() const
        {
            const auto scale = m_chunk.windowScale(m_row);
            return scale ? std::to_string(*scale) : std::string();
        }

        void addAnalysis(std::string &line) const
        {
            const std::uint32_t *acked = m_chunk.ackedFrames.find(m_row);
            const PacketChunk::Flight *flight = m_chunk.flights.find(m_row);
            const PacketChunk::DuplicateAck *duplicate = m_chunk.duplicateAcks.find(m_row);
            const PacketChunk::Rto *rto = m_chunk.rtos.find(m_row);
            const TcpNotes notes = m_chunk.tcpNotes[m_row];
            const bool knowsInitial = notes.isAnalyzed() && m_conversation != nullptr
                && m_conversation->showsInitialRtt(m_number);
            line += fmt::format(",{},{},{},{},{},{},{},{}",
                shown(acked != nullptr, acked ? *acked : 0),
                knowsInitial ? secondsText(m_conversation->initialRtt) : std::string(),
                shown(flight != nullptr, flight ? flight->bytes : 0),
                shown(flight != nullptr, flight ? flight->sincePush : 0),
                shown(duplicate != nullptr, duplicate ? duplicate->number : 0),
                shown(duplicate != nullptr, duplicate ? duplicate->frame : 0),
                rto != nullptr ? secondsText(rto->duration) : std::string(),
                shown(rto != nullptr, rto ? rto->frame : 0));
            for (std::size_t i = 0; i < tcpNoteKinds; ++i) {
                const auto note = static_cast<TcpNote>(i);
                line += notes.shows(note) ? ",1" : ",";
            }
        }

        const PacketChunk &m_chunk;
        std::size_t m_row;
        const Conversation *m_conversation = nullptr;
        std::uint64_t m_number;
    };

} // namespace

void writePackets(
    FileSink &sink, const PacketStore &store, std::span<const Conversation> conversations)
{
    Rows rows(sink);
    rows.addHead(columnNames(Column::In::Packets));
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < store.chunks().size() && !rows.isOver(); ++i) {
        const PacketChunk &chunk = *store.chunks()[i];
        for (std::size_t row = 0; row < chunk.size(); ++row) {
            ++number;
            if (store.isIn(i, row))
                rows.add("{}\n", PacketLine(chunk, row, conversations, number).text());
        }
    }
}

} // namespace remora::dissect
