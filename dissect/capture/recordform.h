// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

#include "dissect/capture/byteorder.h"
#include "dissect/capture/fileformat.h"
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
    JournalEntry = 9, // see EventBlock, as the four below
    SysdigEvent = 0x204,
    SysdigEvent2 = 0x216,
    SysdigLargeEvent = 0x221,
    CustomBlock = 0xbad,
    PrivateCustomBlock = 0x40000bad, // not to be copied by who does not know it
    SectionHeader = magic::pcapng,
};

// Blocks that are counted as packets although they are none of a network.
constexpr bool isEvent(std::uint32_t type)
{
    return type == JournalEntry || type == SysdigEvent || type == SysdigEvent2
        || type == SysdigLargeEvent || type == CustomBlock || type == PrivateCustomBlock;
}

// The formats that begin like one of tcpdump, by their magic in the file's own byte order.
struct PcapVariant {
    std::uint32_t magic;
    bool nanoseconds;
    std::uint32_t recordHeader; // bytes
    std::uint32_t fileHeader; // bytes
    bool isOfAix = false; // its link layers are numbered otherwise; see linkOfAix
};

// The first bytes of a file: as many as are asked for, or all that there are so far. Valid until
// more are asked for.
using Beginning = std::function<std::span<const std::byte>(std::size_t bytes)>;

// How the records of a capture file follow one another, for all who go from one to the next: in a
// file, in bytes that come, or from one place to another.
class RecordForm {
public:
    using Kind = FileFormat::Kind;

    struct Record {
        std::uint32_t type; // a BlockType; EnhancedPacket in all but pcapng
        std::uint32_t length; // bytes, with its header
        bool isPacket() const
        {
            return type == EnhancedPacket || type == SimplePacket || type == ObsoletePacket
                || isEvent(type);
        }
    };
    // Of a packet, by the header of its record in pcap; bytes.
    struct Lengths {
        std::uint32_t captured;
        std::uint32_t wire;
    };

    // By the first four bytes of a pcap or pcapng file; nothing where it is no such.
    static std::optional<RecordForm> of(const std::byte *fourBytes);
    // Of a file of any known format. Where several begin alike, as the patched forms of pcap do, or
    // have no magic, the first records tell.
    static std::optional<RecordForm> of(const Beginning &beginning);

    Kind kind() const { return m_kind; }
    bool isPcapng() const { return m_kind == Kind::Pcapng; }
    const PcapVariant &pcap() const { return *m_pcap; }
    // Bytes before the first record. None in pcapng, where a section is a record.
    std::uint32_t fileHeader() const { return m_fileHeader; }
    // How much of a record `record` wants to see; at most `longestHeader`.
    std::uint32_t recordHeader() const { return m_recordHeader; }
    static constexpr std::uint32_t longestHeader = 28;
    // Of the other byte order than this machine's; each section of pcapng has its own.
    bool isSwapped() const { return m_isSwapped; }
    // Whether a record can be read without those before it.
    bool standsAlone() const { return m_kind != Kind::NetMon && m_kind != Kind::Lanalyzer; }
    // What begins so. Nothing where that makes no sense.
    std::optional<Record> record(const std::byte *header)
    {
        if (m_kind == Kind::Pcap) {
            const std::uint32_t captured = lengths(header).captured;
            if (captured > longestRecord)
                return std::nullopt;
            return Record{EnhancedPacket, m_recordHeader + captured};
        }
        if (m_kind != Kind::Pcapng)
            return otherRecord(header);
        if (load<std::uint32_t>(header) == SectionHeader)
            m_isSwapped = load<std::uint32_t>(header + 8) != magic::byteOrder;
        const auto length = load<std::uint32_t>(header + 4, m_isSwapped);
        if (length < blockHeader || length % 4 != 0 || length > longestRecord)
            return std::nullopt;
        return Record{load<std::uint32_t>(header, m_isSwapped), length};
    }
    // Of pcap: the captured length comes first in every record.
    bool areLengthsUsual() const { return m_order == Order::Usual; }
    // Of pcap only.
    Lengths lengths(const std::byte *header) const
    {
        const Lengths as{load<std::uint32_t>(header + 8, m_isSwapped),
            load<std::uint32_t>(header + 12, m_isSwapped)};
        if (m_order == Order::Usual || (m_order == Order::Unsure && as.captured <= as.wire))
            return as;
        return {as.wire, as.captured};
    }

private:
    friend class PcapTrial;
    static constexpr std::uint32_t blockHeader = 12; // also the shortest block
    // Of the two lengths in a record of pcap: before version 2.3 that of the wire came first, in
    // 2.3 one or the other.
    enum class Order : std::uint8_t { Usual, Swapped, Unsure };

    void become(const PcapVariant &variant);
    std::optional<Record> otherRecord(const std::byte *header) const;

    const PcapVariant *m_pcap = nullptr; // of pcap only
    std::uint32_t m_fileHeader = 0;
    std::uint32_t m_recordHeader = blockHeader;
    Kind m_kind = Kind::Pcapng;
    Order m_order = Order::Usual;
    bool m_isSwapped = false;
};

} // namespace remora::dissect
