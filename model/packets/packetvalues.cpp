// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/packetvalues.h"

#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "dissect/frame/describetcp.h"
#include "dissect/frame/frame.h"
#include "dissect/tables/csvtables.h"
#include "model/text/format.h"
#include "model/text/notenames.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Conversation;
    using dissect::PacketChunk;
    using dissect::TcpNote;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(packets)
    };

    constexpr std::array resendings{
        TcpNote::FastRetransmission, TcpNote::SpuriousRetransmission, TcpNote::Retransmission};
    // Notes that say what the packet is; the others are about what came before it.
    constexpr std::array telling{TcpNote::OutOfOrder, TcpNote::KeepAlive, TcpNote::KeepAliveAck,
        TcpNote::WindowUpdate, TcpNote::ZeroWindow, TcpNote::ZeroWindowProbe,
        TcpNote::ZeroWindowProbeAck};

    void addNotes(const PacketValues &values, QStringList &to)
    {
        const dissect::TcpNotes notes = values.chunk->tcpNotes[values.row];
        for (const TcpNote note : resendings) {
            if (!notes.has(note))
                continue;
            const bool known = values.info != nullptr && values.info->repeats > 0;
            to << (known ? Texts::tr("%1 of %2", "retransmission of packet 152")
                               .arg(noteName(note), count(values.info->repeats))
                         : noteName(note));
            break; // each of them is of the same packet
        }
        if (const auto duplicate = values.chunk->duplicateAcks.find(values.row))
            to << Texts::tr("duplicate ACK %1 of %2", "the second one of packet 150")
                      .arg(count(duplicate->number), count(duplicate->frame));
        for (const TcpNote note : telling) {
            if (notes.has(note))
                to << noteName(note);
        }
    }

    QString tcpInfo(const PacketValues &values)
    {
        using namespace dissect;
        QStringList parts;
        addNotes(values, parts);
        const std::uint16_t flags = values.chunk->tcpFlags(values.row);
        const bool opensOrEnds = (flags & (tcpSyn | tcpFin | tcpRst)) != 0;
        if (opensOrEnds)
            parts << QString::fromStdString(
                tcpFlagNames(flags & (tcpSyn | tcpFin | tcpRst | tcpAck)));
        const bool hasLength = values.has(PacketChunk::HasLength);
        const std::uint32_t length = hasLength ? values.chunk->tcpLengths[values.row] : 0;
        if (values.info != nullptr && !values.info->brief.isEmpty())
            parts << values.info->brief;
        else if (length > 0)
            parts << Texts::tr("%1 bytes, seq %2, ack %3")
                         .arg(count(length), sequenceText(values), acknowledgmentText(values));
        else if (!opensOrEnds && (flags & tcpAck) != 0)
            parts << Texts::tr("ACK %1", "acknowledges up to this number")
                         .arg(acknowledgmentText(values));
        return parts.join(u" · "_s);
    }

    // Of what has no more to say than which protocol it is.
    QString plainInfo(const PacketValues &values)
    {
        if (values.conversation == nullptr)
            return {};
        const auto name = dissect::protocolName(values.conversation->protocol);
        const QString protocol
            = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toUpper();
        const bool hasPorts = values.conversation->protocol == dissect::protocolTcp
            || values.conversation->protocol == dissect::protocolUdp;
        if (values.conversation->kind == Conversation::Kind::Other && hasPorts)
            return Texts::tr("IP fragment of %1").arg(protocol);
        if (values.info != nullptr && values.info->payload)
            return Texts::tr("%1, %2 bytes", "UDP, 48 bytes of payload")
                .arg(protocol, count(*values.info->payload));
        return protocol;
    }

} // namespace

std::uint32_t PacketValues::rawSequence() const
{
    return chunk->tcpSequences[row]
        + bases->of(chunk->conversations[row], !has(dissect::PacketChunk::FromB), number - 1);
}

std::uint32_t PacketValues::rawAcknowledgment() const
{
    const std::uint32_t relative = chunk->tcpAcknowledgments[row];
    // Without an ACK the field is shown as it stands.
    if ((chunk->tcpFlags(row) & dissect::tcpAck) == 0)
        return relative;
    return relative
        + bases->of(chunk->conversations[row], has(dissect::PacketChunk::FromB), number - 1);
}

QString sequenceText(const PacketValues &values)
{
    if (!values.has(PacketChunk::HasSequence))
        return {};
    if (!values.rawSequences)
        return count(values.chunk->tcpSequences[values.row]);
    return values.bases == nullptr ? u"…"_s : count(values.rawSequence());
}

QString acknowledgmentText(const PacketValues &values)
{
    if (!values.has(PacketChunk::HasFlags))
        return {};
    if (!values.rawSequences)
        return count(values.chunk->tcpAcknowledgments[values.row]);
    return values.bases == nullptr ? u"…"_s : count(values.rawAcknowledgment());
}

QString infoText(const PacketValues &values)
{
    if (values.has(PacketChunk::HasFlags) && !values.has(PacketChunk::IsQuoted))
        return tcpInfo(values);
    if (values.info != nullptr && !values.info->brief.isEmpty())
        return values.info->brief;
    return plainInfo(values);
}

} // namespace remora::model
