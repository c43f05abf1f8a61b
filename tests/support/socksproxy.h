// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tunnel.h"

namespace remora::test {

// A SOCKS5 proxy (RFC 1928): CONNECT to an IPv4 or IPv6 address or to a name, with a user's name
// and password (RFC 1929) where the settings have one.
class SocksProxy : public TunnelProxy {
public:
    explicit SocksProxy(const TunnelSettings &settings = {});
};

} // namespace remora::test
