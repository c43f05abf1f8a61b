// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "dissect/capture/byteorder.h"
#include "dissect/core/capturemagic.h"

namespace remora::dissect {

// Longer records are taken for damage (tcpdump and Wireshark write at most 256 KiB).
inline constexpr std::uint32_t longestRecord = 16 * 1024 * 1024;

// Those of pcapng that are read.
enum BlockType : std::uint32_t {
    InterfaceDescription = 1,
    ObsoletePacket = 2,
    SimplePacket = 3,
    InterfaceStatistics = 5,
    EnhancedPacket = 6,
    SectionHeader = magic::pcapng,
};

// The formats that begin like one of tcpdump, by their magic in the file's own byte order.
struct PcapVariant {
    std::uint32_t magic;
    bool nanoseconds;
    std::uint32_t recordHeader; // bytes
    std::uint32_t fileHeader; // bytes
};

// How the records of a capture file follow one another, for all who go from one to the next: in a
// file, in bytes that come, or from one place to another.
class RecordForm {
public:
    struct Record {
        std::uint32_t type; // a BlockType; EnhancedPacket in pcap
        std::uint32_t length; // bytes, with its header
        bool isPacket() const
        {
            return type == EnhancedPacket || type == SimplePacket || type == ObsoletePacket;
        }
    };

    // By the first four bytes of a file; nothing where it is no capture.
    static std::optional<RecordForm> of(const std::byte *fourBytes);

    bool isPcapng() const { return m_pcap == nullptr; }
    const PcapVariant &pcap() const { return *m_pcap; }
    // Bytes before the first record. None in pcapng, where a section is a record.
    std::uint32_t fileHeader() const { return isPcapng() ? 0 : m_pcap->fileHeader; }
    // How much of a record `record` wants to see.
    std::uint32_t recordHeader() const { return isPcapng() ? blockHeader : m_pcap->recordHeader; }
    // Of the other byte order than this machine's; each section of pcapng has its own.
    bool isSwapped() const { return m_isSwapped; }
    // What begins so. Nothing where that makes no sense.
    std::optional<Record> record(const std::byte *header)
    {
        if (!isPcapng()) {
            const auto captured = load<std::uint32_t>(header + 8, m_isSwapped);
            if (captured > longestRecord)
                return std::nullopt;
            return Record{EnhancedPacket, m_pcap->recordHeader + captured};
        }
        if (load<std::uint32_t>(header) == SectionHeader)
            m_isSwapped = load<std::uint32_t>(header + 8) != magic::byteOrder;
        const auto length = load<std::uint32_t>(header + 4, m_isSwapped);
        if (length < blockHeader || length % 4 != 0 || length > longestRecord)
            return std::nullopt;
        return Record{load<std::uint32_t>(header, m_isSwapped), length};
    }

private:
    static constexpr std::uint32_t blockHeader = 12; // also the shortest block
    const PcapVariant *m_pcap = nullptr; // null: pcapng
    bool m_isSwapped = false;
};

} // namespace remora::dissect
