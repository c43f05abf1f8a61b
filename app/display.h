// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

namespace remora::app {

// Where a window can be shown, found out before Qt tries: where its plug-ins cannot, they end the
// program with a core dump, and a remote X server that does not answer holds them for minutes.
struct Display {
    QString platform; // what Qt should use, as for QT_QPA_PLATFORM; empty: its own choice is right
    QString problem; // why there is none; empty: there is one
    // To the X server, to be kept until Qt has its own: some end or start anew with their last
    // client.
    std::shared_ptr<void> connection;
};
// What the user has asked for by Qt's options -platform and -display counts before the environment.
Display findDisplay(const QString &platformAsked = {}, const QString &xDisplayAsked = {});

// The sentence that tells the user of a problem, and what needs no display.
QString noDisplayText(const QString &problem);

} // namespace remora::app
