// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 8200.
#include "dissect/frame/fragments.h"
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    constexpr std::uint32_t headerLength = 40;
    constexpr std::uint8_t hopByHop = 0;
    constexpr std::uint8_t routing = 43;
    constexpr std::uint8_t fragmentHeader = 44;
    constexpr std::uint8_t authentication = 51; // RFC 4302: its length is in units of 4 bytes
    constexpr std::uint8_t destinationOptions = 60;
    constexpr std::uint8_t shim = 140; // RFC 5533

    void dissectFragmentHeader(ByteReader bytes, bool isCut, Dissection &d)
    {
        const std::uint16_t field = bytes.u16(2);
        FragmentTable::Fragment fragment;
        fragment.source = d.frame.source.address;
        fragment.destination = d.frame.destination.address;
        fragment.protocol = bytes.u8(0);
        fragment.identification = bytes.u32(4);
        fragment.offset = field & 0xfff8U;
        fragment.more = (field & 1U) != 0;
        fragment.isCut = isCut;
        joinFragment(fragment, bytes.after(8), d);
    }

    // Until all segments are used up, the header names the next of them, and the list where the
    // packet goes: the last one of type 0 (RFC 2460) and 2 (RFC 6275), the first one of a segment
    // routing header (RFC 8754). The conversation takes that, as tshark's does.
    void followRoute(ByteReader header, Frame &frame)
    {
        constexpr std::uint32_t fixed = 8;
        constexpr std::uint32_t address = 16;
        constexpr std::uint8_t source = 0;
        constexpr std::uint8_t mobile = 2;
        constexpr std::uint8_t segments = 4;
        const std::uint32_t length = fixed + header.u8(1) * 8U;
        if (header.u8(3) == 0 || length < fixed + address || !header.has(length))
            return;
        const std::uint8_t type = header.u8(2);
        if (type == segments)
            frame.destination.address = IpAddress::v6(header.data() + fixed);
        else if ((type == source || type == mobile) && (length - fixed) % address == 0)
            frame.destination.address = IpAddress::v6(header.data() + length - address);
    }

    // RFC 2675: the payload length where 16 bits do not suffice; 0 where there is none.
    std::uint32_t jumboLength(ByteReader options)
    {
        constexpr std::uint8_t padding = 0;
        constexpr std::uint8_t jumbo = 0xc2;
        constexpr std::uint32_t leastJumbo = 65'536;
        if (!options.has(8))
            return 0;
        options = options.limitedTo(8 + options.u8(1) * 8U).after(2);
        while (options.has(2)) {
            if (options.u8(0) == padding) {
                options = options.after(1);
                continue;
            }
            const std::uint32_t length = 2U + options.u8(1);
            if (options.u8(0) == jumbo && length == 6 && options.has(length))
                return options.u32(2) >= leastJumbo ? options.u32(2) : 0;
            options = options.after(length);
        }
        return 0;
    }

    // `isCut`: there was more payload than there is.
    void dissectExtensions(std::uint8_t next, ByteReader bytes, bool isCut, Dissection &d)
    {
        for (;;) {
            const bool known = next == hopByHop || next == routing || next == destinationOptions
                || next == authentication || next == fragmentHeader || next == shim;
            if (!known)
                break;
            if (!bytes.has(8)) {
                d.frame.note(Oddity::HeaderCutOff);
                return;
            }
            d.enter(LayerKind::Ipv6Extension, bytes);
            std::uint32_t length = 8 + bytes.u8(1) * 8U;
            if (next == routing)
                followRoute(bytes, d.frame);
            if (next == authentication)
                length = 8 + bytes.u8(1) * 4U;
            if (next == fragmentHeader) {
                // Offset 0 without more to come is an ordinary packet (RFC 6946).
                if ((bytes.u16(2) & 0xfff9U) != 0) {
                    dissectFragmentHeader(bytes, isCut, d);
                    return;
                }
                length = 8;
            }
            next = bytes.u8(0);
            bytes = bytes.after(length);
        }
        dissectIpPayload(next, bytes, d);
    }

    // What tshark shows of a header that the snap length cut: the source address where its last
    // byte is there.
    void readCutHeader(ByteReader bytes, Frame &frame)
    {
        constexpr std::uint32_t endOfSource = 24;
        if (!bytes.has(endOfSource) || (bytes.u8(0) >> 4U) != 6)
            return;
        ++frame.ipHeaders;
        frame.ipLength = headerLength + bytes.u16(4);
        frame.source = {IpAddress::v6(bytes.data() + 8), 0};
        frame.transport = Frame::Transport::Other;
        frame.protocol = bytes.u8(6);
    }

} // namespace

void dissectHopByHopOptions(ByteReader bytes, Dissection &d)
{
    dissectExtensions(hopByHop, bytes, false, d);
}

void dissectDestinationOptions(ByteReader bytes, Dissection &d)
{
    dissectExtensions(destinationOptions, bytes, false, d);
}

void dissectIpv6(ByteReader bytes, Dissection &d)
{
    Frame &frame = d.frame;
    if (++d.depth > deepestNesting)
        return;
    if (!bytes.has(headerLength)) {
        frame.note(Oddity::HeaderCutOff);
        d.enterCut(LayerKind::Ipv6, bytes);
        readCutHeader(bytes, frame);
        return;
    }
    d.enter(LayerKind::Ipv6, bytes);
    if ((bytes.u8(0) >> 4U) != 6) {
        frame.note(Oddity::BadIpHeader);
        return;
    }
    const ByteReader rest = bytes.after(headerLength);
    const bool mayBeJumbo = bytes.u16(4) == 0 && bytes.u8(6) == hopByHop;
    const std::uint32_t payloadLength = mayBeJumbo ? jumboLength(rest) : bytes.u16(4);
    ++frame.ipHeaders;
    frame.ipLength = headerLength + payloadLength;
    frame.ipv4LengthKnown = false; // where IPv4 stood around it
    frame.source = {IpAddress::v6(bytes.data() + 8), 0};
    frame.destination = {IpAddress::v6(bytes.data() + 24), 0};
    frame.transport = Frame::Transport::Other;
    frame.protocol = bytes.u8(6);
    if (payloadLength == 0) // tshark looks no further
        return;
    dissectExtensions(
        bytes.u8(6), rest.limitedTo(payloadLength), payloadLength > rest.reported(), d);
}

} // namespace remora::dissect
