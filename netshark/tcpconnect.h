// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "netshark/patience.h"

namespace remora::netshark {

// A TCP connection to a host: looks its name up and tries its addresses in turn, each with its
// share of the time. Answers with a non-blocking socket, which the caller closes. Waits, so it
// belongs on a worker thread; the event loop of the thread runs while the name is looked up.
Result<int> connectTcp(const QString &host, quint16 port, Patience &patience);

// Waits until the socket can be read or, where asked, written; 20 ms at most.
void waitForSocket(int socket, bool toWrite);

} // namespace remora::netshark
