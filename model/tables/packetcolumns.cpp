// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/tables/packetcolumns.h"

#include <QCoreApplication>
#include <QLocale>

#include "dissect/frame/describetcp.h"
#include "dissect/tables/csvtables.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using Column = PacketColumn;
    using dissect::Conversation;
    using dissect::PacketChunk;
    using dissect::TcpNote;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(packets)
    };

    QString address(const dissect::Endpoint &end, const PacketValues &values)
    {
        if (values.names != nullptr) {
            if (const auto named = values.names->find(end.address); named != values.names->end())
                return shown(QString::fromStdString(named->second));
        }
        return QString::fromStdString(end.address.text());
    }

    QString port(const dissect::Endpoint &end, const PacketValues &values)
    {
        return values.conversation->kind == Conversation::Kind::Other ? QString()
                                                                      : QString::number(end.port);
    }

    QString protocol(const PacketValues &values)
    {
        const auto name = dissect::protocolName(values.conversation->protocol);
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

    // Of packets that belong to a conversation.
    QString endText(Column column, const PacketValues &values)
    {
        if (values.conversation == nullptr)
            return {};
        switch (column) {
        case Column::Way:
            return values.fromClient ? u"→"_s : u"←"_s;
        case Column::Source:
            return address(values.source(), values);
        case Column::SourcePort:
            return port(values.source(), values);
        case Column::Destination:
            return address(values.destination(), values);
        case Column::DestinationPort:
            return port(values.destination(), values);
        default:
            return values.has(PacketChunk::IsQuoted) ? Texts::tr("%1 in ICMP").arg(protocol(values))
                                                     : protocol(values);
        }
    }

    QString shownIf(bool isShown, quint64 number) { return isShown ? count(number) : QString(); }

    // "SYN, ACK" as one word.
    QString flagsText(std::uint16_t flags)
    {
        return QString::fromStdString(dissect::tcpFlagNames(flags)).replace(u", "_s, u" "_s);
    }

} // namespace

QString packetColumnTitle(Column column)
{
    switch (column) {
    case Column::Number:
        return Texts::tr("No.");
    case Column::Time:
        return Texts::tr("Time");
    case Column::Way:
        return u"⇄"_s;
    case Column::Source:
        return Texts::tr("Source");
    case Column::SourcePort:
    case Column::DestinationPort:
        return Texts::tr("Port");
    case Column::Destination:
        return Texts::tr("Destination");
    case Column::Protocol:
        return Texts::tr("Protocol");
    case Column::Length:
        return Texts::tr("Length");
    case Column::Flags:
        return Texts::tr("Flags");
    case Column::Sequence:
        return Texts::tr("Seq");
    case Column::Acknowledgment:
        return Texts::tr("Ack");
    case Column::SegmentLength:
        return Texts::tr("Payload");
    case Column::Window:
        return Texts::tr("Window");
    case Column::Rtt:
        return Texts::tr("RTT ms");
    case Column::InFlight:
        return Texts::tr("In flight");
    case Column::Info:
        return Texts::tr("Info");
    case Column::Notes:
        break;
    }
    return Texts::tr("Notes");
}

QString packetColumnHelp(Column column)
{
    switch (column) {
    case Column::Number:
        return Texts::tr("frame.number");
    case Column::Time:
        return Texts::tr("frame.time, in the format chosen in the View menu");
    case Column::Way:
        return Texts::tr("→ from the client, ← from the server");
    case Column::Length:
        return Texts::tr("frame.len: bytes on the wire");
    case Column::Flags:
        return Texts::tr("tcp.flags");
    case Column::Sequence:
        return Preferences::of().showsRawSequences()
            ? Texts::tr("tcp.seq_raw: as it stands in the packet")
            : Texts::tr("tcp.seq, relative to the conversation's first");
    case Column::Acknowledgment:
        return Preferences::of().showsRawSequences()
            ? Texts::tr("tcp.ack_raw: as it stands in the packet")
            : Texts::tr("tcp.ack, relative to the conversation's first");
    case Column::SegmentLength:
        return Texts::tr("tcp.len: bytes of payload");
    case Column::Window:
        return Texts::tr("tcp.window_size: scaled, bytes");
    case Column::Rtt:
        return Texts::tr("tcp.analysis.ack_rtt: since the segment whose end it acknowledges");
    case Column::InFlight:
        return Texts::tr("tcp.analysis.bytes_in_flight: sent and not acknowledged yet");
    case Column::Info:
        return Texts::tr("What the packet is, from its headers and captured bytes");
    case Column::Notes:
        return Texts::tr("tcp.analysis.flags: notes of the TCP analysis");
    default:
        return packetColumnTitle(column);
    }
}

bool isNumeric(Column column)
{
    switch (column) {
    case Column::Way:
    case Column::Source:
    case Column::Destination:
    case Column::Protocol:
    case Column::Flags:
    case Column::Info:
    case Column::Notes:
        return false;
    default:
        return true;
    }
}

QString packetText(Column column, const PacketValues &values)
{
    const PacketChunk &chunk = *values.chunk;
    const std::size_t row = values.row;
    const bool hasFlags = values.has(PacketChunk::HasFlags);
    switch (column) {
    case Column::Number:
        return count(values.number);
    case Column::Time:
        return timeText(chunk.times[row], values.first, values.previous);
    case Column::Way:
    case Column::Source:
    case Column::SourcePort:
    case Column::Destination:
    case Column::DestinationPort:
    case Column::Protocol:
        return endText(column, values);
    case Column::Length:
        return count(chunk.frameLengths[row]);
    case Column::Flags:
        return hasFlags ? flagsText(chunk.tcpFlags(row)) : QString();
    case Column::Sequence:
        return sequenceText(values);
    case Column::Acknowledgment:
        return acknowledgmentText(values);
    case Column::SegmentLength:
        return values.has(PacketChunk::HasLength) ? count(chunk.tcpLengths[row]) : QString();
    case Column::Window:
        return shownIf(hasFlags, chunk.windowSize(row));
    case Column::Rtt: {
        const auto rtt = chunk.rtts.find(row);
        return !rtt ? QString() : QLocale().toString(static_cast<double>(*rtt) / 1e6, 'f', 3);
    }
    case Column::InFlight: {
        const auto flight = chunk.flights.find(row);
        return !flight ? QString() : count(flight->bytes);
    }
    case Column::Info:
        return infoText(values);
    case Column::Notes:
        break;
    }
    return notesText(chunk.tcpNotes[row]);
}

QString packetFilter(Column column, const PacketValues &values)
{
    const bool v6 = values.conversation != nullptr
        && values.conversation->a.address.family() == dissect::IpAddress::Family::V6;
    const bool udp
        = values.conversation != nullptr && values.conversation->kind == Conversation::Kind::Udp;
    const bool isTcp
        = values.conversation != nullptr && values.conversation->kind == Conversation::Kind::Tcp;
    const QString text = packetText(column, values);
    const bool isOfConversation = column == Column::Protocol
        || (column >= Column::Way && column <= Column::DestinationPort);
    if (text.isEmpty() || (isOfConversation && values.conversation == nullptr))
        return {};
    const PacketChunk &chunk = *values.chunk;
    const auto equals = [](const char *field, const QString &value) {
        return QStringLiteral("%1 == %2").arg(QLatin1StringView(field), value);
    };
    switch (column) {
    case Column::Number:
        return equals("frame.number", QString::number(values.number));
    case Column::Time:
        return chunk.times[values.row] == dissect::noTime
            ? QString()
            : QStringLiteral("frame.time_epoch >= %1")
                  .arg(QString::fromStdString(dissect::secondsText(chunk.times[values.row])));
    case Column::Way:
        return values.fromClient ? u"from.client"_s : u"from.server"_s;
    case Column::Source:
        return equals(
            v6 ? "ipv6.src" : "ip.src", QString::fromStdString(values.source().address.text()));
    case Column::Destination:
        return equals(v6 ? "ipv6.dst" : "ip.dst",
            QString::fromStdString(values.destination().address.text()));
    case Column::SourcePort:
        return equals(udp ? "udp.srcport" : "tcp.srcport", text);
    case Column::DestinationPort:
        return equals(udp ? "udp.dstport" : "tcp.dstport", text);
    case Column::Length:
        return equals("frame.len", QString::number(chunk.frameLengths[values.row]));
    case Column::Flags:
        return equals("tcp.flags", QStringLiteral("0x%1").arg(chunk.tcpFlags(values.row), 0, 16));
    case Column::Sequence:
        return equals("tcp.seq", QString::number(chunk.tcpSequences[values.row]));
    case Column::Acknowledgment:
        return equals("tcp.ack", QString::number(chunk.tcpAcknowledgments[values.row]));
    case Column::SegmentLength:
        return equals("tcp.len", QString::number(chunk.tcpLengths[values.row]));
    case Column::Window:
        return equals("tcp.window_size", QString::number(chunk.windowSize(values.row)));
    case Column::Rtt:
        return QStringLiteral("tcp.analysis.ack_rtt >= %1 ns").arg(*chunk.rtts.find(values.row));
    case Column::InFlight:
        return QStringLiteral("tcp.analysis.bytes_in_flight >= %1")
            .arg(chunk.flights.find(values.row)->bytes);
    case Column::Protocol:
        return udp ? u"udp"_s : isTcp ? u"tcp"_s : QString();
    case Column::Info:
        return {};
    case Column::Notes:
        break;
    }
    for (std::size_t i = 0; i < dissect::tcpNoteKinds; ++i) {
        if (chunk.tcpNotes[values.row].has(static_cast<TcpNote>(i)))
            return QString::fromUtf8(dissect::tcpNoteFields[i].data(),
                static_cast<qsizetype>(dissect::tcpNoteFields[i].size()));
    }
    return {};
}

} // namespace remora::model
