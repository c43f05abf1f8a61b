// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>

#include "netshark/patience.h"

namespace remora::netshark {

// Both wait as long as `patience` allows: for worker threads.

// The addresses of a host, which may be an address itself (of IPv6 with a scope, by name or by
// number).
Result<QList<QHostAddress>> lookUp(const QString &host, Patience &patience);

// The first that takes a connection. Each is tried a quarter of a second after the one before, or
// when that has failed: a dead address costs no more (RFC 8305). A single one is not tried.
Result<QHostAddress> nearestAddress(
    const QList<QHostAddress> &addresses, quint16 port, Patience &patience);

} // namespace remora::netshark
