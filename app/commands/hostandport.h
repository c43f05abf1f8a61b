// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace remora::app {

struct HostAndPort {
    QString host; // without brackets
    quint16 port = 443;
};

// "name", "name:port", "10.0.0.1:8443", "::1", "[::1]:8443", "fe80::1%eth0", with or without
// https:// before. The error is a sentence.
tl::expected<HostAndPort, QString> parseHostAndPort(const QString &text);

} // namespace remora::app
