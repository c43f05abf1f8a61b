// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "dissect/frame/oddity.h"
#include "dissect/tcp/tcpnote.h"

namespace remora::model {

// How much what is noted should worry, as Wireshark's expert information grades it.
enum class Severity { None, Chat, Note, Warning, Error };
QString severityName(Severity severity); // translated
Severity severityOf(dissect::TcpNote note);
Severity severityOf(dissect::Oddity oddity);
// That of the gravest one; None without any.
Severity severityOf(dissect::TcpNotes notes);

QString noteName(dissect::TcpNote note);
// "retransmission, duplicate ACK": what the analysis says of a packet.
QString notesText(dissect::TcpNotes notes);

} // namespace remora::model
