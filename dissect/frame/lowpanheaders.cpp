// SPDX-License-Identifier: GPL-3.0-or-later
// Header compression of RFC 6282 and of RFC 4944, chapter 10.
#include "dissect/frame/lowpanheaders.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <vector>

#include "dissect/frame/bitcursor.h"

namespace remora::dissect {

namespace {

    constexpr std::uint32_t ipv6Length = 40;
    constexpr std::uint32_t udpLength = 8;
    constexpr std::uint32_t sourceAt = 8;
    constexpr std::uint32_t destinationAt = 24;
    constexpr std::uint32_t addressLength = 16;
    constexpr std::uint32_t identifierLength = 8;
    constexpr std::uint8_t nothingFollows = 59;
    constexpr unsigned leastPort = 0xf000; // of those in one byte
    constexpr unsigned leastShortPort = 0xf0b0; // of those in four bits

    void put16(std::uint8_t *to, std::uint32_t value)
    {
        to[0] = static_cast<std::uint8_t>(value >> 8U);
        to[1] = static_cast<std::uint8_t>(value);
    }

    void putLinkLocal(std::uint8_t *address)
    {
        address[0] = 0xfe;
        address[1] = 0x80;
    }

    // Version, traffic class and flow label. `class`: as in IPv6.
    void putFirstWord(std::uint8_t *header, std::uint32_t trafficClass, std::uint32_t flow)
    {
        header[0] = static_cast<std::uint8_t>(0x60U | trafficClass >> 4U);
        header[1] = static_cast<std::uint8_t>((trafficClass & 0xfU) << 4U | flow >> 16U);
        put16(header + 2, flow & 0xffffU);
    }

    // RFC 6282, section 3.1.1, TF: the two bits for congestion come first.
    void takeTrafficClass(unsigned mode, BitCursor &bits, std::uint8_t *header)
    {
        std::uint32_t congestion = 0;
        std::uint32_t service = 0;
        std::uint32_t flow = 0;
        if (mode != 3)
            congestion = bits.take(2);
        if (mode == 0 || mode == 2)
            service = bits.take(6);
        if (mode == 0 || mode == 1) {
            bits.take(mode == 0 ? 4 : 2);
            flow = bits.take(20);
        }
        putFirstWord(header, service << 2U | congestion, flow);
    }

    using Identifier = std::array<std::uint8_t, identifierLength>;

    // SAM and DAM: an address of one host, all zeros before. `isOfContext`: its prefix is one that
    // both ends know.
    void takeUnicast(unsigned mode, bool isOfContext, const Identifier &identifier, BitCursor &bits,
        std::uint8_t *to)
    {
        if (mode == 0) {
            bits.take(to, addressLength);
            return;
        }
        if (!isOfContext)
            putLinkLocal(to);
        if (mode == 1) {
            bits.take(to + identifierLength, identifierLength);
        } else if (mode == 2) {
            to[11] = 0xff;
            to[12] = 0xfe;
            bits.take(to + 14, 2);
        } else {
            std::copy(identifier.begin(), identifier.end(), to + identifierLength);
        }
    }

    // DAM of a group's address. False where the mode is a reserved one.
    bool takeMulticast(unsigned mode, bool isOfContext, BitCursor &bits, std::uint8_t *to)
    {
        if (isOfContext && mode != 0)
            return false;
        if (mode == 0 && !isOfContext) {
            bits.take(to, addressLength);
            return true;
        }
        to[0] = 0xff;
        to[1] = mode == 3 ? 2 : bits.byte();
        if (isOfContext) { // length and prefix of the context lie between
            to[2] = bits.byte();
            bits.take(to + 12, 4);
            return true;
        }
        constexpr std::array<unsigned, 4> lengths{0, 5, 3, 1};
        bits.take(to + addressLength - lengths[mode], lengths[mode]);
        return true;
    }

    // LOWPAN_NHC (section 4.2): which protocol an extension header is of; none where reserved.
    std::uint8_t extensionProtocol(unsigned code)
    {
        constexpr std::array<std::uint8_t, 8> protocols{
            0, 43, 44, 60, 135, nothingFollows, nothingFollows, protocolIpv6InIp};
        return protocols[(code >> 1U) & 7U];
    }

    bool isExtension(unsigned code) { return code >> 4U == 0xe; }
    bool isUdp(unsigned code) { return code >> 3U == 0x1e; }

} // namespace

// Room for a header, filled with zeros; null where there is none.
std::uint8_t *UnpackedDatagram::begin(Part::Kind kind, std::uint32_t length, ByteReader packed)
{
    if (m_partCount == m_parts.size() || room - m_headers < length)
        return nullptr;
    m_parts[m_partCount++] = Part{kind, m_headers, packed, 0};
    std::uint8_t *const header = m_bytes.data() + m_headers;
    std::memset(header, 0, length);
    m_headers += length;
    return header;
}

// Of the header that was begun last. `rest`: what follows it.
void UnpackedDatagram::end(ByteReader rest)
{
    Part &part = *m_parts[m_partCount - 1];
    part.packedLength = part.packed.captured() - rest.captured();
}

bool UnpackedDatagram::readIphcHeader(
    ByteReader &bytes, LowpanEnds &ends, bool &isCompressed, Frame &frame)
{
    constexpr std::array<std::uint8_t, 4> hopLimits{0, 1, 64, 255};
    std::uint8_t *const header = begin(Part::Kind::Ipv6, ipv6Length, bytes);
    if (header == nullptr) {
        frame.note(Oddity::BadIpHeader);
        return false;
    }
    BitCursor bits(bytes);
    const std::uint32_t modes = bits.take(16);
    if ((modes & 0x80U) != 0) // which contexts
        bits.take(8);
    takeTrafficClass((modes >> 11U) & 3U, bits, header);
    isCompressed = (modes & 0x400U) != 0;
    m_next = header + 6;
    if (!isCompressed)
        *m_next = bits.byte();
    const unsigned hops = (modes >> 8U) & 3U;
    header[7] = hops == 0 ? bits.byte() : hopLimits[hops];

    const bool isSourceOfContext = (modes & 0x40U) != 0;
    const unsigned sourceMode = (modes >> 4U) & 3U;
    if (!isSourceOfContext || sourceMode != 0) // else it is ::
        takeUnicast(sourceMode, isSourceOfContext, ends.source, bits, header + sourceAt);
    const bool isDestinationOfContext = (modes & 4U) != 0;
    const bool isGroup = (modes & 8U) != 0;
    const unsigned destinationMode = modes & 3U;
    bool isGood = isGroup || !isDestinationOfContext || destinationMode != 0;
    if (isGroup)
        isGood
            = takeMulticast(destinationMode, isDestinationOfContext, bits, header + destinationAt);
    else if (isGood)
        takeUnicast(destinationMode, isDestinationOfContext, ends.destination, bits,
            header + destinationAt);
    if (bits.failed() || !isGood) {
        frame.note(isGood ? Oddity::HeaderCutOff : Oddity::BadIpHeader);
        return false;
    }
    // A header in this one takes what it leaves out from this one.
    std::copy_n(header + sourceAt + identifierLength, identifierLength, ends.source.begin());
    if (!isGroup)
        std::copy_n(
            header + destinationAt + identifierLength, identifierLength, ends.destination.begin());
    bytes = bits.rest();
    end(bytes);
    return true;
}

bool UnpackedDatagram::readExtension(ByteReader &bytes, std::uint8_t protocol, bool &isCompressed)
{
    BitCursor bits(bytes);
    isCompressed = (bits.byte() & 1U) != 0;
    const std::uint8_t next = isCompressed ? nothingFollows : bits.byte();
    const std::uint32_t data = bits.byte();
    const std::uint32_t length = (2U + data + 7U) & ~7U; // what was padding is zeros again
    if (bits.failed() || !bits.rest().has(data))
        return false;
    std::uint8_t *const header = begin(Part::Kind::Extension, length, bytes);
    if (header == nullptr)
        return false;
    *m_next = protocol;
    m_next = header;
    header[0] = next;
    header[1] = static_cast<std::uint8_t>(length / 8U - 1U);
    bits.take(header + 2, data);
    bytes = bits.rest();
    end(bytes);
    return true;
}

// Section 4.3.
bool UnpackedDatagram::readUdp(ByteReader &bytes)
{
    BitCursor bits(bytes);
    const unsigned code = bits.byte();
    std::uint32_t source = 0;
    std::uint32_t destination = 0;
    if ((code & 3U) == 3) {
        source = leastShortPort + bits.take(4);
        destination = leastShortPort + bits.take(4);
    } else {
        source = (code & 2U) != 0 ? leastPort + bits.take(8) : bits.take(16);
        destination = (code & 1U) != 0 ? leastPort + bits.take(8) : bits.take(16);
    }
    const bool hasChecksum = (code & 4U) == 0;
    const std::uint32_t checksum = hasChecksum ? bits.take(16) : 0;
    if (bits.failed())
        return false;
    std::uint8_t *const header = begin(Part::Kind::Udp, udpLength, bytes);
    if (header == nullptr)
        return false;
    *m_next = protocolUdp;
    put16(header, source);
    put16(header + 2, destination);
    put16(header + 6, checksum);
    bytes = bits.rest();
    end(bytes);
    return true;
}

// The headers behind an IPv6 header that says that they are compressed, until the first that is
// not. Leaves the payload in m_payload.
bool UnpackedDatagram::readNextHeaders(ByteReader bytes, LowpanEnds ends, Frame &frame)
{
    bool isCompressed = true;
    while (isCompressed) {
        if (!bytes.has(1)) {
            frame.note(Oddity::HeaderCutOff);
            return false;
        }
        const unsigned code = bytes.u8(0);
        const std::uint8_t protocol = extensionProtocol(code);
        if (isUdp(code)) {
            isCompressed = false;
            if (!readUdp(bytes)) {
                frame.note(Oddity::HeaderCutOff);
                return false;
            }
        } else if (isExtension(code) && protocol == protocolIpv6InIp) {
            *m_next = protocol;
            bytes = bytes.after(1);
            if (!readIphcHeader(bytes, ends, isCompressed, frame))
                return false;
        } else if (isExtension(code)) {
            if (!readExtension(bytes, protocol, isCompressed)) {
                frame.note(Oddity::HeaderCutOff);
                return false;
            }
            if (protocol == nothingFollows)
                frame.noteUnknown(Oddity::UnknownLowpanHeader, code);
        } else {
            *m_next = nothingFollows;
            frame.noteUnknown(Oddity::UnknownLowpanHeader, code);
            bytes = bytes.limitedTo(0);
            isCompressed = false;
        }
    }
    m_payload = bytes;
    return true;
}

bool UnpackedDatagram::readIphc(ByteReader bytes, const LowpanEnds &ends, Size size, Frame &frame)
{
    LowpanEnds inner = ends;
    bool isCompressed = false;
    if (!readIphcHeader(bytes, inner, isCompressed, frame))
        return false;
    m_payload = bytes;
    if (isCompressed && !readNextHeaders(bytes, inner, frame))
        return false;
    finish(m_payload, size);
    return true;
}

// HC_UDP; what is compressed may end within a byte.
bool UnpackedDatagram::readHc1Udp(BitCursor &bits, ByteReader bytes, std::uint8_t encoding)
{
    const ByteReader packed = bits.rest();
    const auto port = [&](unsigned flag) {
        return (encoding & flag) != 0 ? leastShortPort + bits.take(4) : bits.take(16);
    };
    const std::uint32_t source = port(0x80);
    const std::uint32_t destination = port(0x40);
    const bool hasLength = (encoding & 0x20U) == 0;
    const std::uint32_t length = hasLength ? bits.take(16) : 0;
    const std::uint32_t checksum = bits.take(16);
    if (bits.failed())
        return false;
    std::uint8_t *const header
        = begin(hasLength ? Part::Kind::UdpWithLength : Part::Kind::Udp, udpLength, packed);
    if (header == nullptr)
        return false;
    put16(header, source);
    put16(header + 2, destination);
    put16(header + 4, length);
    put16(header + 6, checksum);
    end(bytes.after(bits.taken()));
    return true;
}

bool UnpackedDatagram::readHc1(ByteReader bytes, const LowpanEnds &ends, Size size, Frame &frame)
{
    constexpr std::array<std::uint8_t, 4> protocols{0, protocolUdp, protocolIcmpv6, protocolTcp};
    BitCursor bits(bytes);
    bits.take(8); // the dispatch
    const unsigned encoding = bits.byte();
    const unsigned next = (encoding >> 1U) & 3U;
    const bool hasMore = (encoding & 1U) != 0;
    std::uint8_t *const header = begin(Part::Kind::Ipv6, ipv6Length, bytes);
    if (header == nullptr || (hasMore && protocols[next] != protocolUdp)) {
        frame.note(Oddity::BadIpHeader);
        return false;
    }
    const std::uint8_t udpEncoding = hasMore ? bits.byte() : std::uint8_t{0};
    header[7] = bits.byte();
    const auto address = [&](unsigned flags, const Identifier &identifier, std::uint8_t *to) {
        if ((flags & 2U) != 0)
            putLinkLocal(to);
        else
            bits.take(to, identifierLength);
        if ((flags & 1U) != 0)
            std::copy(identifier.begin(), identifier.end(), to + identifierLength);
        else
            bits.take(to + identifierLength, identifierLength);
    };
    address(encoding >> 6U, ends.source, header + sourceAt);
    address((encoding >> 4U) & 3U, ends.destination, header + destinationAt);
    const bool hasClass = (encoding & 8U) == 0;
    const std::uint32_t trafficClass = hasClass ? bits.take(8) : 0;
    putFirstWord(header, trafficClass, hasClass ? bits.take(20) : 0);
    header[6] = next == 0 ? bits.byte() : protocols[next];
    end(bits.rest());
    if (bits.failed() || (hasMore && !readHc1Udp(bits, bytes, udpEncoding))) {
        frame.note(Oddity::HeaderCutOff);
        return false;
    }
    finish(bits.rest(), size);
    return true;
}

// Copies what there is of the payload, and fills in the lengths that were left out.
void UnpackedDatagram::finish(ByteReader payload, Size size)
{
    constexpr std::uint32_t longest = 0xffff;
    m_payload = payload;
    const std::uint32_t copied = std::min(payload.captured(), room - m_headers);
    if (copied > 0)
        std::memcpy(m_bytes.data() + m_headers, payload.data(), copied);
    m_captured = m_headers + copied;
    m_reported = std::max(size.value_or(m_headers + payload.reported()), m_captured);
    for (std::size_t i = 0; i < m_partCount; ++i) {
        const Part &part = *m_parts[i];
        const std::uint32_t length = std::min(m_reported - part.at, longest);
        if (part.kind == Part::Kind::Ipv6)
            put16(m_bytes.data() + part.at + 4, std::max(length, ipv6Length) - ipv6Length);
        else if (part.kind == Part::Kind::Udp)
            put16(m_bytes.data() + part.at + 4, length);
    }
}

ByteReader UnpackedDatagram::packet() const
{
    return {reinterpret_cast<const std::byte *>(m_bytes.data()), m_captured, m_reported};
}

void UnpackedDatagram::relocate(LayerTrace &trace, std::size_t first) const
{
    const auto *const start = reinterpret_cast<const std::byte *>(m_bytes.data());
    const auto copy = std::make_shared<const std::vector<std::byte>>(start, start + m_captured);
    for (std::size_t i = first; i < trace.size(); ++i) {
        Layer &layer = trace[i];
        const auto at = static_cast<std::uint32_t>(layer.bytes.data() - m_bytes.data());
        if (at >= m_headers) {
            layer.bytes = m_payload.after(at - m_headers).limitedTo(layer.bytes.reported());
            continue;
        }
        std::size_t part = 0;
        while (part + 1 < m_partCount && m_parts[part + 1]->at <= at)
            ++part;
        layer.bytes = ByteReader(copy->data() + at, layer.bytes.captured(), layer.bytes.reported());
        layer.packed = PackedHeader{m_parts[part]->packed, m_parts[part]->packedLength, copy};
    }
}

} // namespace remora::dissect
