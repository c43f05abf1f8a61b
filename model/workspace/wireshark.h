// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "model/investigation/investigation.h"

namespace remora::model {

// What is in focus as a display filter of Wireshark's, as far as Wireshark can ask that.
struct WiresharkFilter {
    QString text; // empty: all packets
    QStringList leftOut; // what it cannot be asked for, in the user's words
    // A sentence that says so; empty where nothing was left out.
    QString reservation() const;
};
WiresharkFilter wiresharkFilter(const Investigation &capture);

// The program, or an empty text where it is not installed.
QString wiresharkProgram();
// Starts it; false where it could not be.
bool startWireshark(const QString &path, const QString &filter);

} // namespace remora::model
