// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "dissect/capture/rawpacket.h"
#include "dissect/frame/layertrace.h"
#include "dissect/points/packetprint.h"
#include "dissect/store/packetchunk.h"

namespace remora::dissect {

// The innermost headers of a packet, where each begins.
struct InnerHeaders {
    enum class Kind : std::uint8_t { Other, Tcp, Udp, Icmp, Error };

    Kind kind = Kind::Other;
    std::uint8_t protocol = 0;
    std::uint8_t hops = 0;
    std::uint8_t trafficClass = 0;
    std::uint16_t identification = 0; // of IPv4
    std::uint16_t fragment = 0; // IPv4's flag of more fragments, and offset
    ByteReader transport{nullptr, 0, 0}; // behind the IP header, without what pads the frame
    ByteReader quoted{nullptr, 0, 0}; // of an ICMP error: the transport header in it
};

// Makes prints of packets: the same at each point of one comparison. One thread at a time.
class PrintMaker {
public:
    // Those that are compared with each other have the same seeds.
    struct Seeds {
        std::array<std::uint64_t, 3> words;
        static Seeds random();
    };
    static constexpr std::size_t wholePayload = std::numeric_limits<std::size_t>::max();

    // `content`: how many bytes of payloads are looked at, at most.
    PrintMaker(const Seeds &seeds, std::size_t content)
        : m_seeds(seeds)
        , m_content(content)
    {
    }
    // All but the time and number. Of a packet with IP, with its row of the store.
    void make(const RawPacket &packet, const PacketChunk &chunk, std::size_t row, PacketPrint &to);
    // Bytes of payload that were captured; wholePayload where that is all of it.
    std::size_t capturedPayload(const RawPacket &packet);

private:
    void find(const RawPacket &packet);
    bool findPlain(const RawPacket &packet);
    void findTraced(const RawPacket &packet);
    void makeTcp(const PacketChunk &chunk, std::size_t row, PacketPrint &to) const;
    void makeOther(PacketPrint &to) const;
    std::uint64_t contentOf(ByteReader payload) const;
    std::uint64_t hashed(const std::uint8_t *bytes, std::size_t size) const;
    void setKey(std::uint64_t identity, std::uint64_t content, PacketPrint &to) const;

    Seeds m_seeds;
    std::size_t m_content;
    InnerHeaders m_headers; // of the packet that is read just now
    LayerTrace m_trace;
};

} // namespace remora::dissect
