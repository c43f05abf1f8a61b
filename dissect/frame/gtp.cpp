// SPDX-License-Identifier: GPL-3.0-or-later
// User packets of GTP: version 0 (3GPP TS 09.60), version 1 (TS 29.281), and GTP' (TS 32.295).
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    // Extension headers count their length in units of four bytes and end with the next one's type.
    std::uint32_t version1Length(ByteReader bytes)
    {
        constexpr std::uint32_t fixed = 8;
        constexpr unsigned optional = 0x07;
        constexpr unsigned hasExtension = 0x04;
        if ((bytes.u8(0) & optional) == 0)
            return fixed;
        std::uint32_t length = fixed + 4;
        if ((bytes.u8(0) & hasExtension) == 0 || !bytes.has(length))
            return length;
        std::uint8_t next = bytes.u8(length - 1);
        while (next != 0 && bytes.has(length + 1)) {
            const std::uint32_t size = bytes.u8(length) * 4U;
            if (size == 0 || !bytes.has(length + size))
                break;
            length += size;
            next = bytes.u8(length - 1);
        }
        return length;
    }

    struct Header {
        std::uint32_t length;
        std::uint32_t counted; // from where the length of the payload counts
    };

    std::optional<Header> headerOf(ByteReader bytes)
    {
        constexpr std::uint32_t version0 = 20;
        constexpr std::uint32_t shortPrime = 6;
        constexpr std::uint32_t version1 = 8;
        constexpr unsigned isGtp = 0x10; // otherwise GTP'
        const unsigned flags = bytes.u8(0);
        const unsigned version = flags >> 5U;
        if ((flags & isGtp) == 0 && version <= 2) {
            const std::uint32_t length = version > 0 || (flags & 1U) != 0 ? shortPrime : version0;
            return Header{length, length};
        }
        if (version == 0)
            return Header{version0, version0};
        if (version == 1)
            return Header{version1Length(bytes), version1};
        return std::nullopt;
    }

    // Nothing says what a user packet is.
    void dissectUserPacket(ByteReader bytes, Dissection &d)
    {
        if (!bytes.has(1))
            return;
        const unsigned version = bytes.u8(0) >> 4U;
        if (version == 4 || version == 6)
            dissectByVersion(bytes, d);
        else if (bytes.has(14) && (bytes.u16(12) == 0x0800 || bytes.u16(12) == 0x86dd))
            dissectEthernet(bytes, d);
    }

} // namespace

void dissectGtp(ByteReader bytes, Dissection &d)
{
    constexpr std::uint8_t userPacket = 255;
    d.enter(LayerKind::Gtp, bytes);
    if (!bytes.has(8) || bytes.u8(1) != userPacket)
        return;
    const auto header = headerOf(bytes);
    if (header && bytes.has(header->length))
        dissectUserPacket(bytes.limitedTo(header->counted + bytes.u16(2)).after(header->length), d);
}

} // namespace remora::dissect
