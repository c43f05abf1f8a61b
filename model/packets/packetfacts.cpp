// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/packetfacts.h"

#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "dissect/frame/describetcp.h"
#include "dissect/frame/frame.h"
#include "dissect/store/csvtables.h"
#include "model/format.h"
#include "model/packets/notenames.h"

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

    void addNotes(const PacketFacts &facts, QStringList &to)
    {
        const dissect::TcpNotes notes = facts.chunk->tcpNotes[facts.row];
        for (const TcpNote note : resendings) {
            if (!notes.has(note))
                continue;
            const bool known = facts.info != nullptr && facts.info->repeats > 0;
            to << (known ? Texts::tr("%1 of %2", "retransmission of packet 152")
                               .arg(noteName(note), count(facts.info->repeats))
                         : noteName(note));
            break; // each of them is of the same packet
        }
        if (const auto *duplicate = facts.chunk->duplicateAcks.find(facts.row))
            to << Texts::tr("duplicate ACK %1 of %2", "the second one of packet 150")
                      .arg(count(duplicate->number), count(duplicate->frame));
        for (const TcpNote note : telling) {
            if (notes.has(note))
                to << noteName(note);
        }
    }

    QString tcpInfo(const PacketFacts &facts)
    {
        using namespace dissect;
        QStringList parts;
        addNotes(facts, parts);
        const std::uint16_t flags = facts.chunk->tcpFlags(facts.row);
        const bool opensOrEnds = (flags & (tcpSyn | tcpFin | tcpRst)) != 0;
        if (opensOrEnds)
            parts << QString::fromStdString(
                tcpFlagNames(flags & (tcpSyn | tcpFin | tcpRst | tcpAck)));
        const bool hasLength = facts.has(PacketChunk::HasLength);
        const std::uint32_t length = hasLength ? facts.chunk->tcpLengths[facts.row] : 0;
        if (facts.info != nullptr && !facts.info->brief.isEmpty())
            parts << facts.info->brief;
        else if (length > 0)
            parts << Texts::tr("%1 bytes, seq %2, ack %3")
                         .arg(count(length), sequenceText(facts), acknowledgmentText(facts));
        else if (!opensOrEnds && (flags & tcpAck) != 0)
            parts << Texts::tr("ACK %1", "acknowledges up to this number")
                         .arg(acknowledgmentText(facts));
        return parts.join(u" · "_s);
    }

    // Of what has no more to say than which protocol it is.
    QString plainInfo(const PacketFacts &facts)
    {
        if (facts.conversation == nullptr)
            return {};
        const auto name = dissect::protocolName(facts.conversation->protocol);
        const QString protocol
            = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).toUpper();
        const bool hasPorts = facts.conversation->protocol == dissect::protocolTcp
            || facts.conversation->protocol == dissect::protocolUdp;
        if (facts.conversation->kind == Conversation::Kind::Other && hasPorts)
            return Texts::tr("IP fragment of %1").arg(protocol);
        if (facts.info != nullptr && facts.info->payload)
            return Texts::tr("%1, %2 bytes", "UDP, 48 bytes of payload")
                .arg(protocol, count(*facts.info->payload));
        return protocol;
    }

} // namespace

std::uint32_t PacketFacts::rawSequence() const
{
    return chunk->tcpSequences[row]
        + bases->of(chunk->conversations[row], !has(dissect::PacketChunk::FromB), number - 1);
}

std::uint32_t PacketFacts::rawAcknowledgment() const
{
    const std::uint32_t relative = chunk->tcpAcknowledgments[row];
    // Without an ACK the field is shown as it stands.
    if ((chunk->tcpFlags(row) & dissect::tcpAck) == 0)
        return relative;
    return relative
        + bases->of(chunk->conversations[row], has(dissect::PacketChunk::FromB), number - 1);
}

QString sequenceText(const PacketFacts &facts)
{
    if (!facts.has(PacketChunk::HasSequence))
        return {};
    if (!facts.rawSequences)
        return count(facts.chunk->tcpSequences[facts.row]);
    return facts.bases == nullptr ? u"…"_s : count(facts.rawSequence());
}

QString acknowledgmentText(const PacketFacts &facts)
{
    if (!facts.has(PacketChunk::HasFlags))
        return {};
    if (!facts.rawSequences)
        return count(facts.chunk->tcpAcknowledgments[facts.row]);
    return facts.bases == nullptr ? u"…"_s : count(facts.rawAcknowledgment());
}

QString infoText(const PacketFacts &facts)
{
    if (facts.has(PacketChunk::HasFlags) && !facts.has(PacketChunk::IsQuoted))
        return tcpInfo(facts);
    if (facts.info != nullptr && !facts.info->brief.isEmpty())
        return facts.info->brief;
    return plainInfo(facts);
}

} // namespace remora::model
