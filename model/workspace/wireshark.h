// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/investigation/investigation.h"

namespace remora::model {

// What is in focus as a display filter of Wireshark's: selected conversations, time range and, as
// far as Wireshark can ask that, the filter. `isWhole`: nothing was left out.
struct WiresharkFilter {
    QString text; // empty: all packets
    bool isWhole = true;
};
WiresharkFilter wiresharkFilter(const Investigation &capture);

// The program, or an empty text where it is not installed.
QString wiresharkProgram();
// Starts it; false where it could not be.
bool startWireshark(const QString &path, const QString &filter);

} // namespace remora::model
