// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace remora::netshark {

// One of all the ways to write a host: an address (of IPv6 without brackets, perhaps with a scope)
// or a name, in whatever script (RFC 5890). Empty where it is neither.
QString canonicalHost(const QString &host);

// The name by which an appliance is trusted and shown; IPv6 in brackets.
QString hostAndPort(const QString &host, quint16 port);

// What the certificate of a host must bear: its name as the DNS has it, or its address without a
// scope, which means nothing to anybody else.
QString certifiedName(const QString &host);

// Whether a host is this computer itself, by what it is called.
bool isThisComputer(const QString &host);

} // namespace remora::netshark
