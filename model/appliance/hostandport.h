// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace remora::model {

struct HostAndPort {
    QString host; // without brackets, and in one way of all that name the same host
    quint16 port = 443;
};

// The sentence about a text that should be one.
QString notAPort(const QString &text);

// "name" in any script, "name:port", "10.0.0.1:8443", "::1", "[::1]:8443", "fe80::1%eth0", with or
// without https:// before. `port` where none is named. The error is a sentence.
tl::expected<HostAndPort, QString> parseHostAndPort(const QString &text, quint16 port = 443);

} // namespace remora::model
