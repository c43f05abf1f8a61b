// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/tlsrecords.h"

#include <algorithm>

namespace remora::test::simulation {

namespace {

    enum : unsigned { changeCipherSpec = 20, handshake = 22, applicationData = 23 };
    enum : unsigned { clientHello = 1, serverHello = 2, serverHelloDone = 14, clientKeys = 16 };

    std::string number(std::size_t value, int bytes)
    {
        std::string text;
        for (int left = bytes - 1; left >= 0; --left)
            text += static_cast<char>(value >> (8 * left) & 0xff);
        return text;
    }
    std::string counted(const std::string &contents, int bytes)
    {
        return number(contents.size(), bytes) + contents;
    }
    std::string filler(std::size_t bytes)
    {
        std::string text(bytes, ' ');
        for (std::size_t at = 0; at < bytes; ++at)
            text[at] = static_cast<char>('a' + at % 23);
        return text;
    }
    std::string record(unsigned type, const std::string &contents)
    {
        return number(type, 1) + number(0x0303, 2) + counted(contents, 2);
    }
    std::string message(unsigned type, const std::string &contents)
    {
        return number(type, 1) + counted(contents, 3);
    }
    std::string extension(unsigned type, const std::string &contents)
    {
        return number(type, 2) + counted(contents, 2);
    }

    // A reserved extension (RFC 8701) carries what makes a flight as long as one with certificates.
    std::string hello(unsigned type, bool is13, std::size_t padding)
    {
        const bool isClient = type == clientHello;
        const std::string session(32, 's');
        std::string extensions = extension(0x0a0a, filler(padding));
        if (is13)
            extensions += extension(43, isClient ? std::string("\x02\x03\x04") : "\x03\x04");
        return message(type,
            number(0x0303, 2) + filler(32) + counted(session, 1)
                + (isClient ? counted(number(0x1301c02f, 4), 2) + std::string("\x01\0", 2)
                            : number(is13 ? 0x1301 : 0xc02f, 2) + std::string(1, '\0'))
                + counted(extensions, 2));
    }
    std::string finished()
    {
        return record(changeCipherSpec, "\x01") + record(handshake, filler(40));
    }

} // namespace

std::vector<Flight> handshakeOf(TlsKind kind, std::int64_t certificate)
{
    const auto size = static_cast<std::size_t>(certificate);
    switch (kind) {
    case TlsKind::None:
        break;
    case TlsKind::Tls12:
        return {{true, record(handshake, hello(clientHello, false, 150))},
            {false,
                record(handshake, hello(serverHello, false, size) + message(serverHelloDone, ""))},
            {true, record(handshake, message(clientKeys, counted(filler(65), 1))) + finished()},
            {false, finished()}};
    case TlsKind::Tls13:
        return {{true, record(handshake, hello(clientHello, true, 150))},
            {false,
                record(handshake, hello(serverHello, true, 32)) + record(changeCipherSpec, "\x01")
                    + record(applicationData, filler(size))}};
    }
    return {};
}

std::string lastFlightOf(TlsKind kind)
{
    return kind == TlsKind::Tls13
        ? record(changeCipherSpec, "\x01") + record(applicationData, filler(53))
        : std::string();
}

std::string saying(TlsKind kind, std::int64_t bytes)
{
    if (kind == TlsKind::None)
        return filler(static_cast<std::size_t>(bytes));
    std::string said;
    while (bytes > 0) {
        // No rest that is shorter than a header and a tag.
        const std::int64_t size
            = bytes <= 16'000 ? bytes : std::min<std::int64_t>(bytes - 100, 16'000);
        said += record(
            applicationData, filler(static_cast<std::size_t>(std::max<std::int64_t>(size - 5, 0))));
        bytes -= size;
    }
    return said;
}

} // namespace remora::test::simulation
