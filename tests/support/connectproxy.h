// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tunnel.h"

namespace remora::test {

// An HTTP proxy that understands nothing but CONNECT (RFC 9110 section 9.3.6). It closes the
// connection after every answer that opens no tunnel, a 407 too.
class ConnectProxy : public TunnelProxy {
public:
    explicit ConnectProxy(const TunnelSettings &settings = {});
};

} // namespace remora::test
