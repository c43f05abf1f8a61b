// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/notenames.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace remora::model {

using dissect::TcpNote;

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(packets)
    };

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Texts::tr("Error");
    case Severity::Warning:
        return Texts::tr("Warning");
    case Severity::Note:
        return Texts::tr("Note");
    case Severity::Chat:
        return Texts::tr("Chat");
    case Severity::None:
        break;
    }
    return {};
}

Severity severityOf(TcpNote note)
{
    switch (note) {
    case TcpNote::OutOfOrder:
    case TcpNote::LostSegment:
    case TcpNote::AckLostSegment:
    case TcpNote::WindowFull:
    case TcpNote::ZeroWindow:
        return Severity::Warning;
    case TcpNote::WindowUpdate:
        return Severity::Chat;
    default:
        return Severity::Note;
    }
}

Severity severityOf(dissect::Oddity oddity)
{
    switch (oddity) {
    case dissect::Oddity::BadIpHeader:
    case dissect::Oddity::BadTransportHeader:
    case dissect::Oddity::BadLinkFrame:
        return Severity::Error;
    case dissect::Oddity::CapturedBeyondWire:
    case dissect::Oddity::FragmentIncomplete:
        return Severity::Warning;
    default:
        return Severity::Note;
    }
}

Severity severityOf(dissect::TcpNotes notes)
{
    Severity gravest = Severity::None;
    for (std::size_t i = 0; i < dissect::tcpNoteKinds; ++i) {
        if (notes.has(static_cast<TcpNote>(i)))
            gravest = std::max(gravest, severityOf(static_cast<TcpNote>(i)));
    }
    return gravest;
}

QString noteName(TcpNote note)
{
    switch (note) {
    case TcpNote::Retransmission:
        return Texts::tr("retransmission");
    case TcpNote::FastRetransmission:
        return Texts::tr("fast retransmission");
    case TcpNote::SpuriousRetransmission:
        return Texts::tr("spurious retransmission");
    case TcpNote::OutOfOrder:
        return Texts::tr("out of order");
    case TcpNote::LostSegment:
        return Texts::tr("previous segment not captured");
    case TcpNote::AckLostSegment:
        return Texts::tr("ACK of a segment not captured");
    case TcpNote::DuplicateAck:
        return Texts::tr("duplicate ACK");
    case TcpNote::KeepAlive:
        return Texts::tr("keep-alive");
    case TcpNote::KeepAliveAck:
        return Texts::tr("keep-alive ACK");
    case TcpNote::WindowUpdate:
        return Texts::tr("window update");
    case TcpNote::WindowFull:
        return Texts::tr("window full");
    case TcpNote::ZeroWindow:
        return Texts::tr("zero window");
    case TcpNote::ZeroWindowProbe:
        return Texts::tr("zero window probe");
    case TcpNote::ZeroWindowProbeAck:
        return Texts::tr("zero window probe ACK");
    case TcpNote::ReusedPorts:
        break;
    }
    return Texts::tr("port numbers reused");
}

QString notesText(dissect::TcpNotes notes)
{
    QStringList names;
    for (std::size_t i = 0; i < dissect::tcpNoteKinds; ++i) {
        if (notes.has(static_cast<TcpNote>(i)))
            names << noteName(static_cast<TcpNote>(i));
    }
    return names.join(u", "_s);
}

} // namespace remora::model
