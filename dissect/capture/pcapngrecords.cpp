// SPDX-License-Identifier: GPL-3.0-or-later
// The block format: draft-ietf-opsawg-pcapng.
#include <algorithm>
#include <limits>

#include "dissect/capture/byteorder.h"
#include "dissect/capture/recordreader.h"

namespace remora::dissect {

namespace {

    __extension__ using Wide = __int128;

    enum BlockType : std::uint32_t {
        InterfaceDescription = 1,
        ObsoletePacket = 2,
        SimplePacket = 3,
        InterfaceStatistics = 5,
        EnhancedPacket = 6,
        SectionHeader = 0x0a0d0d0a,
    };

    // How the packets of one interface are to be read (section 4.2 of the draft).
    struct Interface {
        LinkType link = LinkType::Ethernet;
        std::uint32_t snapLength = 0;
        std::uint64_t unitsPerSecond = 1'000'000;
        std::int64_t offsetSeconds = 0;
        std::uint64_t dropped = 0;
    };

    Timestamp toNanoseconds(std::uint64_t units, const Interface &interface)
    {
        const auto nanoseconds = static_cast<Wide>(units) * second / interface.unitsPerSecond
            + static_cast<Wide>(interface.offsetSeconds) * second;
        // A hostile file may name a second that no clock shows.
        return static_cast<Timestamp>(std::clamp<Wide>(nanoseconds, earliestTime, latestTime));
    }

    std::uint64_t unitsPerSecond(std::uint8_t resolution)
    {
        std::uint64_t units = 1;
        const std::uint64_t base = (resolution & 0x80U) != 0 ? 2 : 10;
        for (unsigned i = 0; i < (resolution & 0x7fU); ++i) {
            if (units > std::numeric_limits<std::uint64_t>::max() / base)
                return units;
            units *= base;
        }
        return units;
    }

    class PcapngRecords final : public RecordReader {
    public:
        explicit PcapngRecords(ByteWindow window)
            : RecordReader(std::move(window))
        {
            m_format.kind = FileFormat::Kind::Pcapng;
        }

        Next next(RawPacket &to) override
        {
            while (!m_damage) {
                m_window.take(m_pending);
                m_pending = 0;
                const auto header = need(8, false);
                if (header != ByteSource::State::More)
                    return header == ByteSource::State::Dry ? Next::Dry : Next::End;
                const auto type = load<std::uint32_t>(m_window.data(), m_swap);
                if (type == SectionHeader) {
                    const auto order = need(12, true);
                    if (order != ByteSource::State::More)
                        return order == ByteSource::State::Dry ? Next::Dry : Next::End;
                    m_swap = load<std::uint32_t>(m_window.data() + 8) != 0x1a2b3c4d;
                }
                const auto length = load<std::uint32_t>(m_window.data() + 4, m_swap);
                if (length < 12 || length % 4 != 0 || length > longestRecord)
                    return damaged(Damage::Kind::BadRecord);
                const auto body = need(length, true);
                if (body != ByteSource::State::More)
                    return body == ByteSource::State::Dry ? Next::Dry : Next::End;
                m_pending = length;
                if (readBlock(type, length, to))
                    return Next::Packet;
            }
            return Next::End;
        }

    private:
        // True where the block is a packet, which is then in `to`.
        bool readBlock(std::uint32_t type, std::uint32_t length, RawPacket &to)
        {
            const std::byte *block = m_window.data();
            switch (type) {
            case SectionHeader:
                m_interfaces.clear();
                return false;
            case InterfaceDescription:
                readInterface(block, length);
                return false;
            case EnhancedPacket:
                return readEnhanced(block, length, to);
            case SimplePacket:
                return readSimple(block, length, to);
            case ObsoletePacket:
                return readObsolete(block, length, to);
            case InterfaceStatistics:
                readStatistics(block, length);
                return false;
            default:
                return false;
            }
        }

        template <class Visit>
        void eachOption(
            const std::byte *block, std::uint32_t begin, std::uint32_t length, Visit visit)
        {
            std::uint32_t at = begin;
            while (at + 4 <= length - 4) {
                const auto code = load<std::uint16_t>(block + at, m_swap);
                const std::uint32_t size = load<std::uint16_t>(block + at + 2, m_swap);
                if (code == 0 || at + 4 + size > length - 4)
                    return;
                visit(code, block + at + 4, size);
                at += 4 + (size + 3) / 4 * 4;
            }
        }

        void readInterface(const std::byte *block, std::uint32_t length)
        {
            if (length < 20) {
                damaged(Damage::Kind::BadRecord);
                return;
            }
            Interface interface;
            interface.link = static_cast<LinkType>(load<std::uint16_t>(block + 8, m_swap));
            interface.snapLength = load<std::uint32_t>(block + 12, m_swap);
            eachOption(block, 16, length,
                [&](std::uint16_t code, const std::byte *value, std::uint32_t size) {
                    if (code == 9 && size >= 1)
                        interface.unitsPerSecond
                            = unitsPerSecond(std::to_integer<std::uint8_t>(*value));
                    if (code == 14 && size >= 8)
                        interface.offsetSeconds = load64(value);
                });
            noteLink(interface.link);
            m_format.snapLength = std::max(m_format.snapLength, interface.snapLength);
            if (interface.unitsPerSecond > 1'000'000)
                m_format.nanoseconds = true;
            m_interfaces.push_back(interface);
        }

        bool readEnhanced(const std::byte *block, std::uint32_t length, RawPacket &to)
        {
            if (length < 32)
                return isDamaged();
            return packet(block, length, 28, load<std::uint32_t>(block + 8, m_swap),
                load<std::uint32_t>(block + 20, m_swap), load<std::uint32_t>(block + 24, m_swap),
                to);
        }

        bool readObsolete(const std::byte *block, std::uint32_t length, RawPacket &to)
        {
            if (length < 32)
                return isDamaged();
            return packet(block, length, 28, load<std::uint16_t>(block + 8, m_swap),
                load<std::uint32_t>(block + 20, m_swap), load<std::uint32_t>(block + 24, m_swap),
                to);
        }

        bool readSimple(const std::byte *block, std::uint32_t length, RawPacket &to)
        {
            if (length < 16 || m_interfaces.empty())
                return isDamaged();
            const auto wire = load<std::uint32_t>(block + 8, m_swap);
            const std::uint32_t snap = m_interfaces.front().snapLength;
            std::uint32_t captured = std::min(wire, length - 16);
            if (snap != 0)
                captured = std::min(captured, snap);
            to.time = 0;
            fill(to, m_interfaces.front().link, wire, {block + 12, captured});
            return true;
        }

        bool packet(const std::byte *block, std::uint32_t length, std::uint32_t header,
            std::uint32_t interfaceId, std::uint32_t captured, std::uint32_t wire, RawPacket &to)
        {
            if (interfaceId >= m_interfaces.size() || captured > length - header - 4)
                return isDamaged();
            const Interface &interface = m_interfaces[interfaceId];
            const std::uint64_t units
                = (static_cast<std::uint64_t>(load<std::uint32_t>(block + 12, m_swap)) << 32U)
                | load<std::uint32_t>(block + 16, m_swap);
            to.time = toNanoseconds(units, interface);
            fill(to, interface.link, wire, {block + header, captured});
            return true;
        }

        void fill(RawPacket &to, LinkType link, std::uint32_t wire, std::span<const std::byte> data)
        {
            to.offset = m_window.offset();
            to.wireLength = wire;
            to.link = link;
            to.data = data;
        }

        void readStatistics(const std::byte *block, std::uint32_t length)
        {
            if (length < 24)
                return;
            const auto id = load<std::uint32_t>(block + 8, m_swap);
            if (id >= m_interfaces.size())
                return;
            eachOption(block, 20, length,
                [&](std::uint16_t code, const std::byte *value, std::uint32_t size) {
                    if (code != 5 || size < 8) // isb_ifdrop
                        return;
                    const auto dropped = static_cast<std::uint64_t>(load64(value));
                    m_format.droppedPackets
                        = m_format.droppedPackets.value_or(0) + dropped - m_interfaces[id].dropped;
                    m_interfaces[id].dropped = dropped;
                });
        }

        std::int64_t load64(const std::byte *from) const
        {
            const auto value = load<std::uint64_t>(from);
            return static_cast<std::int64_t>(m_swap ? __builtin_bswap64(value) : value);
        }

        bool isDamaged()
        {
            damaged(Damage::Kind::BadRecord);
            return false;
        }

        bool m_swap = false;
        std::size_t m_pending = 0; // length of the block that was handed out last
        std::vector<Interface> m_interfaces;
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openPcapngRecords(ByteWindow window)
{
    return std::make_unique<PcapngRecords>(std::move(window));
}

} // namespace remora::dissect
