// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 8446, sections 4 and 5; RFC 5246; RFC 6066, section 3 for the server name.
#include <array>

#include <fmt/format.h>

#include "dissect/brief/briefs.h"

namespace remora::dissect {

namespace {

    enum ContentType : std::uint8_t { ChangeCipher = 20, Alert = 21, Handshake = 22, Data = 23 };
    constexpr std::uint8_t clientHello = 1;
    constexpr std::uint32_t recordHeader = 5;

    const char *handshakeName(std::uint8_t type)
    {
        switch (type) {
        case 0:
            return "Hello Request";
        case clientHello:
            return "Client Hello";
        case 2:
            return "Server Hello";
        case 4:
            return "New Session Ticket";
        case 8:
            return "Encrypted Extensions";
        case 11:
            return "Certificate";
        case 12:
            return "Server Key Exchange";
        case 13:
            return "Certificate Request";
        case 14:
            return "Server Hello Done";
        case 15:
            return "Certificate Verify";
        case 16:
            return "Client Key Exchange";
        case 20:
            return "Finished";
        case 22:
            return "Certificate Status";
        case 24:
            return "Key Update";
        default:
            return nullptr;
        }
    }

    std::string alertText(ByteReader alert)
    {
        if (alert.reported() != 2 || !alert.has(2))
            return "Encrypted Alert";
        struct Named {
            std::uint8_t code;
            const char *name;
        };
        constexpr std::array names{Named{0, "close notify"}, Named{10, "unexpected message"},
            Named{20, "bad record MAC"}, Named{40, "handshake failure"},
            Named{42, "bad certificate"}, Named{45, "certificate expired"},
            Named{46, "certificate unknown"}, Named{48, "unknown CA"}, Named{50, "decode error"},
            Named{51, "decrypt error"}, Named{70, "protocol version"}, Named{80, "internal error"},
            Named{90, "user canceled"}, Named{112, "unrecognized name"},
            Named{116, "certificate required"}};
        for (const Named &named : names) {
            if (named.code == alert.u8(1))
                return fmt::format("Alert: {}", named.name);
        }
        return fmt::format("Alert {}", alert.u8(1));
    }

    // Moves behind a vector whose length stands in front of it; false where it is not all there.
    bool skipVector(ByteReader &bytes, std::uint32_t lengthBytes)
    {
        if (!bytes.has(lengthBytes))
            return false;
        const std::uint32_t length = lengthBytes == 1 ? bytes.u8(0) : bytes.u16(0);
        if (!bytes.has(lengthBytes + length))
            return false;
        bytes = bytes.after(lengthBytes + length);
        return true;
    }

    // The name that a ClientHello asks for; empty where it is not there or not captured.
    std::string serverName(ByteReader hello)
    {
        constexpr std::uint32_t versionAndRandom = 34;
        if (!hello.has(versionAndRandom))
            return {};
        hello = hello.after(versionAndRandom);
        // Session, cipher suites, compression methods.
        if (!skipVector(hello, 1) || !skipVector(hello, 2) || !skipVector(hello, 1)
            || !hello.has(2))
            return {};
        hello = hello.after(2).limitedTo(hello.u16(0));
        while (hello.has(4)) {
            const std::uint16_t type = hello.u16(0);
            const std::uint16_t size = hello.u16(2);
            constexpr std::uint16_t serverNames = 0;
            if (type != serverNames) {
                hello = hello.after(4U + size);
                continue;
            }
            // The length of the list, the type of its first name, the length of that, the name.
            const ByteReader names = hello.after(4).limitedTo(size);
            if (!names.has(5) || names.u8(2) != 0 || !names.has(5U + names.u16(3)))
                return {};
            return {reinterpret_cast<const char *>(names.data()) + 5, names.u16(3)};
        }
        return {};
    }

    // The messages of a handshake record, as far as they are in the clear.
    void addHandshake(ByteReader record, std::string &to)
    {
        while (record.has(4)) {
            const std::uint32_t length = record.u32(0) & 0x00ffffffU;
            const char *name = handshakeName(record.u8(0));
            // What is encrypted has a random type and a length that does not fit.
            constexpr std::uint32_t longest = 0x40000;
            if (name == nullptr || length > longest) {
                to += to.empty() ? "" : ", ";
                to += "Encrypted Handshake";
                return;
            }
            to += to.empty() ? "" : ", ";
            to += name;
            if (record.u8(0) == clientHello) {
                const std::string asked = serverName(record.after(4).limitedTo(length));
                to += asked.empty() ? "" : fmt::format(" ({})", asked);
            }
            record = record.after(4 + length);
        }
    }

} // namespace

std::string tlsBrief(ByteReader bytes)
{
    std::string text;
    bool anyData = false;
    bool isEncrypted = false;
    bool isTls = false;
    while (bytes.has(recordHeader)) {
        const std::uint8_t type = bytes.u8(0);
        const std::uint16_t length = bytes.u16(3);
        constexpr std::uint16_t longest = 16384 + 2048; // RFC 5246, section 6.2.3
        if (type < ChangeCipher || type > Data || bytes.u8(1) != 3 || bytes.u8(2) > 4
            || length > longest)
            break;
        isTls = true;
        const ByteReader record = bytes.after(recordHeader).limitedTo(length);
        const auto add
            = [&text](const std::string &what) { text += text.empty() ? what : ", " + what; };
        if (type == Handshake && isEncrypted)
            add("Encrypted Handshake");
        else if (type == Handshake)
            addHandshake(record, text);
        else if (type == Alert)
            add(alertText(record));
        else if (type == ChangeCipher)
            add("Change Cipher Spec");
        else if (!anyData)
            add("Application Data");
        anyData = anyData || type == Data;
        isEncrypted = isEncrypted || type == ChangeCipher;
        bytes = bytes.after(recordHeader + length);
    }
    return !isTls ? std::string() : text.empty() ? "TLS" : "TLS " + text;
}

} // namespace remora::dissect
