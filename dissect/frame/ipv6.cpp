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

    void dissectFragmentHeader(ByteReader bytes, Dissection &d)
    {
        const std::uint16_t field = bytes.u16(2);
        FragmentTable::Fragment fragment;
        fragment.source = d.frame.source.address;
        fragment.destination = d.frame.destination.address;
        fragment.protocol = bytes.u8(0);
        fragment.identification = bytes.u32(4);
        fragment.offset = field & 0xfff8U;
        fragment.more = (field & 1U) != 0;
        joinFragment(fragment, bytes.after(8), d);
    }

    void dissectExtensions(std::uint8_t next, ByteReader bytes, Dissection &d)
    {
        for (;;) {
            const bool known = next == hopByHop || next == routing || next == destinationOptions
                || next == authentication || next == fragmentHeader;
            if (!known)
                break;
            if (!bytes.has(8)) {
                d.frame.note(Oddity::HeaderCutOff);
                return;
            }
            d.enter(LayerKind::Ipv6Extension, bytes);
            std::uint32_t length = 8 + bytes.u8(1) * 8U;
            if (next == authentication)
                length = 8 + bytes.u8(1) * 4U;
            if (next == fragmentHeader) {
                // Offset 0 without more to come is an ordinary packet (RFC 6946).
                if ((bytes.u16(2) & 0xfff9U) != 0) {
                    dissectFragmentHeader(bytes, d);
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
    dissectExtensions(hopByHop, bytes, d);
}

void dissectDestinationOptions(ByteReader bytes, Dissection &d)
{
    dissectExtensions(destinationOptions, bytes, d);
}

void dissectIpv6(ByteReader bytes, Dissection &d)
{
    Frame &frame = d.frame;
    if (++d.depth > deepestNesting)
        return;
    if (!bytes.has(headerLength)) {
        frame.note(Oddity::HeaderCutOff);
        readCutHeader(bytes, frame);
        return;
    }
    d.enter(LayerKind::Ipv6, bytes);
    if ((bytes.u8(0) >> 4U) != 6) {
        frame.note(Oddity::BadIpHeader);
        return;
    }
    const std::uint32_t payloadLength = bytes.u16(4);
    ++frame.ipHeaders;
    frame.ipLength = headerLength + payloadLength;
    frame.ipv4LengthKnown = false; // where IPv4 stood around it
    frame.source = {IpAddress::v6(bytes.data() + 8), 0};
    frame.destination = {IpAddress::v6(bytes.data() + 24), 0};
    frame.transport = Frame::Transport::Other;
    frame.protocol = bytes.u8(6);
    if (payloadLength == 0) // tshark looks no further, jumbograms included
        return;
    dissectExtensions(bytes.u8(6), bytes.after(headerLength).limitedTo(payloadLength), d);
}

} // namespace remora::dissect
