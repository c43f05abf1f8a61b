// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 791.
#include <optional>

#include "dissect/frame/fragments.h"
#include "dissect/frame/layers.h"

namespace remora::dissect {

namespace {

    constexpr std::uint32_t shortestHeader = 20;
    constexpr std::uint16_t moreFragments = 0x2000;
    constexpr std::uint16_t fragmentOffset = 0x1fff; // in units of 8 bytes

    // `length`: of the payload, as the header says.
    void dissectFragment(ByteReader header, ByteReader payload, std::uint32_t length, Dissection &d)
    {
        const std::uint16_t field = header.u16(6);
        FragmentTable::Fragment fragment;
        fragment.source = d.frame.source.address;
        fragment.destination = d.frame.destination.address;
        fragment.protocol = header.u8(9);
        fragment.identification = header.u16(4);
        fragment.offset = static_cast<std::uint32_t>(field & fragmentOffset) * 8;
        fragment.more = (field & moreFragments) != 0;
        fragment.isCut = length > payload.reported();
        joinFragment(fragment, payload, d);
    }

    // Until a source route is used up, the header names the next router, and the route's end where
    // the packet goes. tshark and the conversation take that.
    void followSourceRoute(ByteReader options, Frame &frame)
    {
        constexpr std::uint8_t end = 0;
        constexpr std::uint8_t noOperation = 1;
        constexpr std::uint8_t looseRoute = 0x83;
        constexpr std::uint8_t strictRoute = 0x89;
        constexpr std::uint32_t fixed = 3;
        while (options.has(1) && options.u8(0) != end) {
            if (options.u8(0) == noOperation) {
                options = options.after(1);
                continue;
            }
            const std::uint32_t length = options.has(2) ? options.u8(1) : 0;
            if (length < 2 || !options.has(length))
                return;
            const bool isRoute = options.u8(0) == looseRoute || options.u8(0) == strictRoute;
            if (isRoute && length > fixed && length % 4 == fixed) {
                const std::uint32_t next = options.u8(2); // from 1
                if (next >= 4 && next % 4 == 0 && next + 3 <= length)
                    frame.destination.address = IpAddress::v4(options.data() + length - 4);
            }
            options = options.after(length);
        }
    }

    // What tshark shows of a header that the snap length cut: the length, and the source address
    // where its last byte is there.
    void readCutHeader(ByteReader bytes, Frame &frame)
    {
        constexpr std::uint32_t endOfLength = 4;
        constexpr std::uint32_t endOfSource = 16;
        const bool isHeader = bytes.has(1) && (bytes.u8(0) >> 4U) == 4
            && (bytes.u8(0) & 0x0fU) * 4U >= shortestHeader;
        if (!isHeader || !bytes.has(endOfLength))
            return;
        ++frame.ipHeaders;
        frame.ipLength = bytes.u16(2) != 0 ? bytes.u16(2) : bytes.reported();
        frame.ipv4LengthKnown = true;
        if (!bytes.has(endOfSource) || frame.ipLength < shortestHeader)
            return;
        frame.source = {IpAddress::v4(bytes.data() + 12), 0};
        frame.transport = Frame::Transport::Other;
        frame.protocol = bytes.u8(9);
    }

    // `protocol`: what stands for the one in the header.
    void read(ByteReader bytes, std::optional<std::uint8_t> protocol, Dissection &d)
    {
        Frame &frame = d.frame;
        if (++d.depth > deepestNesting)
            return;
        if (!bytes.has(shortestHeader)) {
            frame.note(Oddity::HeaderCutOff);
            d.enterCut(LayerKind::Ipv4, bytes);
            readCutHeader(bytes, frame);
            return;
        }
        const std::uint32_t headerLength = (bytes.u8(0) & 0x0fU) * 4U;
        if ((bytes.u8(0) >> 4U) == 6) { // tshark takes the header's word for it
            dissectIpv6(bytes, d);
            return;
        }
        d.enter(LayerKind::Ipv4, bytes);
        if ((bytes.u8(0) >> 4U) != 4 || headerLength < shortestHeader) {
            frame.note(Oddity::BadIpHeader);
            return;
        }
        // A total length of 0 comes from segmentation offload: everything up to the frame's end
        // counts.
        const std::uint32_t total = bytes.u16(2) != 0 ? bytes.u16(2) : bytes.reported();
        ++frame.ipHeaders;
        frame.ipLength = total;
        frame.ipv4LengthKnown = true;
        if (total < headerLength) {
            frame.note(Oddity::BadIpHeader);
            return;
        }
        frame.source = {IpAddress::v4(bytes.data() + 12), 0};
        frame.destination = {IpAddress::v4(bytes.data() + 16), 0};
        if (headerLength > shortestHeader && bytes.has(headerLength))
            followSourceRoute(bytes.limitedTo(headerLength).after(shortestHeader), frame);
        frame.transport = Frame::Transport::Other;
        frame.protocol = protocol.value_or(bytes.u8(9));
        const ByteReader payload = bytes.limitedTo(total).after(headerLength);
        if ((bytes.u16(6) & (moreFragments | fragmentOffset)) != 0)
            dissectFragment(bytes, payload, total - headerLength, d);
        else
            dissectIpPayload(frame.protocol, payload, d);
    }

} // namespace

void dissectIpv4(ByteReader bytes, Dissection &d) { read(bytes, std::nullopt, d); }

void dissectTcpOfSlot(ByteReader bytes, Dissection &d)
{
    if (d.enterNamed("PPP VJ, uncompressed", 0, bytes))
        read(bytes, protocolTcp, d);
}

void dissectIp(ByteReader bytes, Dissection &d)
{
    if (!bytes.has(1)) {
        d.frame.note(Oddity::HeaderCutOff);
        return;
    }
    const unsigned version = bytes.u8(0) >> 4U;
    if (version == 4)
        dissectIpv4(bytes, d);
    else if (version == 6)
        dissectIpv6(bytes, d);
    else
        d.frame.note(Oddity::BadIpHeader);
}

} // namespace remora::dissect
