// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/support/simulation/scenario.h"

namespace remora::test::simulation {

// What a program says before the first request: it answers what came before it.
struct Flight {
    bool fromClient;
    std::string bytes;
};

// Full handshakes of RFC 5246 and RFC 8446, as records. What is encrypted, and the certificate, is
// filler of the right length. Empty where there is no TLS.
std::vector<Flight> handshakeOf(TlsKind kind, std::int64_t certificate);
// The client's last flight of TLS 1.3, which goes with the first request; else empty.
std::string lastFlightOf(TlsKind kind);
// What an application says, so many bytes in all: with TLS as records of application data.
std::string saying(TlsKind kind, std::int64_t bytes);

} // namespace remora::test::simulation
