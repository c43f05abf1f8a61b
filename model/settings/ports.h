// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <QStringList>
#include <tl/expected.hpp>

#include "netshark/sources.h"

namespace remora::model {

// From 1 to 65535.
std::optional<quint16> portOf(const QString &text);

// Ports that servers listen on, each named once: of a command line, or "80, 443 8080". The error is
// the first word that is not one: see notAPort.
using Ports = std::vector<std::uint16_t>;
tl::expected<Ports, QString> parsePorts(const QStringList &words);
tl::expected<Ports, QString> parsePorts(const QString &text);
QString portsText(const Ports &ports);
// Those that native filters name as the server's.
Ports serverPortsIn(const QList<netshark::Filter> &filters);

} // namespace remora::model
