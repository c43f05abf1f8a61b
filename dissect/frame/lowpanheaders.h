// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "dissect/frame/layers.h"

namespace remora::dissect {

class BitCursor;

// The headers of an IPv6 packet that 6LoWPAN compressed, written out again, and behind them its
// payload as far as there is room: more than any frame of IEEE 802.15.4 has. No context is known,
// so that a prefix that stands for one is ::/64, as in tshark.
class UnpackedDatagram {
public:
    // Of a packet in fragments, of which this is the first: its length. Bytes.
    using Size = std::optional<std::uint32_t>;

    // RFC 6282, from its dispatch on. False where nothing can be read, which is noted.
    bool readIphc(ByteReader bytes, const LowpanEnds &ends, Size size, Frame &frame);
    // The same of RFC 4944, section 10.
    bool readHc1(ByteReader bytes, const LowpanEnds &ends, Size size, Frame &frame);

    // The IPv6 packet; lives as long as this.
    ByteReader packet() const;
    // How much of `packet` would be there if nothing was cut off.
    std::uint32_t whole() const { return m_headers + m_payload.captured(); }
    // Layers that were taken down of `packet` from the place `first` on: where they stand in the
    // bytes that this was read from.
    void relocate(LayerTrace &trace, std::size_t first) const;

private:
    static constexpr std::uint32_t room = 2304; // a frame is 2,047 bytes at most
    static constexpr std::size_t mostParts = 32;

    struct Part {
        enum class Kind : std::uint8_t { Ipv6, Extension, Udp, UdpWithLength } kind;
        std::uint32_t at; // in m_bytes
        ByteReader packed; // from where it stood
        std::uint32_t packedLength;
    };

    std::uint8_t *begin(Part::Kind kind, std::uint32_t length, ByteReader packed);
    void end(ByteReader rest);
    bool readIphcHeader(ByteReader &bytes, LowpanEnds &ends, bool &isCompressed, Frame &frame);
    bool readNextHeaders(ByteReader bytes, LowpanEnds ends, Frame &frame);
    bool readExtension(ByteReader &bytes, std::uint8_t protocol, bool &isCompressed);
    bool readUdp(ByteReader &bytes);
    bool readHc1Udp(BitCursor &bits, ByteReader bytes, std::uint8_t encoding);
    void finish(ByteReader payload, Size size);

    std::array<std::uint8_t, room> m_bytes;
    std::uint32_t m_headers = 0; // bytes of headers in m_bytes
    std::uint32_t m_captured = 0; // of the packet in m_bytes
    std::uint32_t m_reported = 0;
    std::uint8_t *m_next = nullptr; // where the protocol of the following header belongs
    std::array<std::optional<Part>, mostParts> m_parts;
    std::size_t m_partCount = 0;
    ByteReader m_payload{nullptr, 0, 0};
};

} // namespace remora::dissect
