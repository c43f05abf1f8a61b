// SPDX-License-Identifier: GPL-3.0-or-later
// The block format: draft-ietf-opsawg-pcapng.
#include <algorithm>
#include <limits>
#include <utility>

#include "dissect/capture/pcapngevents.h"
#include "dissect/capture/recordreader.h"

namespace remora::dissect {

namespace {

    // How the packets of one interface are to be read (section 4.2 of the draft).
    struct Interface {
        LinkType link = LinkType::Ethernet;
        std::uint32_t snapLength = 0;
        WideTime unitsPerSecond = 1'000'000;
        std::int64_t offsetSeconds = 0;
        // Nearly all times need no more than a multiplication: so many nanoseconds a unit, for up
        // to so many units.
        std::uint64_t shortUnit = 1000;
        std::uint64_t mostShort = static_cast<std::uint64_t>(latestTime) / 1000;

        void settle()
        {
            const bool isShort
                = offsetSeconds == 0 && unitsPerSecond <= second && second % unitsPerSecond == 0;
            shortUnit = isShort ? static_cast<std::uint64_t>(second / unitsPerSecond) : 1;
            mostShort = isShort ? static_cast<std::uint64_t>(latestTime) / shortUnit : 0;
        }
        std::size_t row = 0; // in the facts of the file, where there is room for it
    };

    // Options of a block, by its kind (section 3.5 and those of the blocks).
    enum Option : std::uint16_t {
        Comment = 1,
        SectionHardware = 2,
        SectionSystem = 3,
        SectionApplication = 4,
        InterfaceName = 2,
        InterfaceText = 3,
        InterfaceResolution = 9,
        InterfaceFilter = 11,
        InterfaceOffset = 14,
        StatisticsReceived = 4,
        StatisticsDropped = 5,
        PacketDropped = 4,
    };

    std::string text(const std::byte *value, std::uint32_t size)
    {
        return {reinterpret_cast<const char *>(value),
            std::min<std::size_t>(size, FileFormat::longestText)};
    }

    WideTime toNanoseconds(std::uint64_t units, const Interface &interface)
    {
        return static_cast<WideTime>(units) * second / interface.unitsPerSecond
            + static_cast<WideTime>(interface.offsetSeconds) * second;
    }

    // Of a time beyond all calendars: whether it were one of this century in a finer unit.
    bool meansNanoseconds(WideTime time)
    {
        constexpr WideTime finer = 1000;
        constexpr WideTime from = WideTime{946'684'800} * second; // 2000
        constexpr WideTime to = WideTime{4'102'444'800} * second; // 2100
        return time / finer >= from && time / finer < to;
    }

    WideTime unitsPerSecond(std::uint8_t resolution)
    {
        // With these 64 bits of units are no nanosecond, and no finer ones are either.
        constexpr WideTime finest = (WideTime{1} << 64U) * second;
        const WideTime base = (resolution & 0x80U) != 0 ? 2 : 10;
        WideTime units = 1;
        for (unsigned i = 0; i < (resolution & 0x7fU) && units < finest; ++i)
            units *= base;
        return units;
    }

    class PcapngRecords final : public RecordReader {
    public:
        PcapngRecords(ByteWindow window, const RecordForm &form)
            : RecordReader(std::move(window))
            , m_form(form)
        {
            FileFormat &format = newFormat();
            format.kind = FileFormat::Kind::Pcapng;
            format.sections = 0;
        }

        Next next(RawPacket &to) override
        {
            while (!m_damage) {
                m_window.take(m_pending);
                m_pending = 0;
                const auto header = need(m_form.recordHeader(), false);
                if (header != ByteSource::State::More)
                    return header == ByteSource::State::Dry ? Next::Dry : Next::End;
                const auto block = m_form.record(m_window.data());
                if (!block)
                    return damaged(Damage::Kind::BadRecord);
                m_swap = m_form.isSwapped();
                const auto body = need(block->length, true);
                if (body != ByteSource::State::More)
                    return body == ByteSource::State::Dry ? Next::Dry : Next::End;
                m_pending = block->length;
                if (readBlock(block->type, block->length, to)) {
                    to.record = {m_window.data(), block->length};
                    return Next::Packet;
                }
                if (m_see && !m_damage)
                    m_see({block->type, {m_window.data(), block->length}, m_swap});
            }
            return Next::End;
        }

        std::size_t ready(std::span<RawPacket> to) override
        {
            std::size_t count = 0;
            if (m_see) // every block in its place
                return 0;
            m_window.take(std::exchange(m_pending, 0));
            for (; count < to.size() && !m_damage; ++count) {
                const std::byte *const block = m_window.data();
                const std::size_t there = m_window.available();
                if (there < m_form.recordHeader()
                    || load<std::uint32_t>(block, m_swap) != EnhancedPacket)
                    break;
                const auto length = load<std::uint32_t>(block + 4, m_swap);
                if (length > there || length > longestRecord || length % 4 != 0
                    || !readEnhanced(block, length, to[count]))
                    break;
                to[count].record = {block, length};
                m_window.take(length);
            }
            return count;
        }

    private:
        // True where the block is a packet, which is then in `to`.
        bool readBlock(std::uint32_t type, std::uint32_t length, RawPacket &to)
        {
            const std::byte *block = m_window.data();
            switch (type) {
            case SectionHeader:
                readSection(block, length);
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
                return readEventBlock(type, {block, length}, to);
            }
        }

        bool readEventBlock(std::uint32_t type, std::span<const std::byte> block, RawPacket &to)
        {
            const auto event = readEvent(type, block, m_swap);
            if (!event)
                return false;
            ++m_packets;
            if (event->time)
                to.setTime(*event->time);
            else
                to.setNoTime();
            fill(to, unknownLink, event->wireLength, event->data);
            return true;
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

        void noteComment(std::uint64_t packet, const std::byte *value, std::uint32_t size)
        {
            FileFormat &facts = newFormat();
            ++facts.commentCount;
            if (facts.comments.size() < FileFormat::mostComments)
                facts.comments.push_back({packet, text(value, size)});
        }

        void readSection(const std::byte *block, std::uint32_t length)
        {
            m_interfaces.clear();
            ++newFormat().sections;
            eachOption(block, 24, length,
                [&](std::uint16_t code, const std::byte *value, std::uint32_t size) {
                    FileFormat &facts = newFormat();
                    if (code == Option::Comment)
                        noteComment(0, value, size);
                    else if (code == Option::SectionHardware)
                        facts.hardware = text(value, size);
                    else if (code == Option::SectionSystem)
                        facts.operatingSystem = text(value, size);
                    else if (code == Option::SectionApplication)
                        facts.application = text(value, size);
                });
        }

        void readInterface(const std::byte *block, std::uint32_t length)
        {
            if (length < 20) {
                damaged(Damage::Kind::BadRecord);
                return;
            }
            Interface interface;
            FileFormat::Interface facts;
            interface.link = static_cast<LinkType>(load<std::uint16_t>(block + 8, m_swap));
            interface.snapLength = load<std::uint32_t>(block + 12, m_swap);
            eachOption(block, 16, length,
                [&](std::uint16_t code, const std::byte *value, std::uint32_t size) {
                    if (code == Option::InterfaceResolution && size >= 1)
                        interface.unitsPerSecond
                            = unitsPerSecond(std::to_integer<std::uint8_t>(*value));
                    else if (code == Option::InterfaceOffset && size >= 8)
                        interface.offsetSeconds = load64(value);
                    else if (code == Option::InterfaceName)
                        facts.name = text(value, size);
                    else if (code == Option::InterfaceText)
                        facts.description = text(value, size);
                    // The first byte of a filter tells its kind; 0 is the text of one.
                    else if (code == Option::InterfaceFilter && size > 1 && *value == std::byte{0})
                        facts.filter = text(value + 1, size - 1);
                    else if (code == Option::Comment)
                        noteComment(0, value, size);
                });
            interface.settle();
            noteInterface(interface, facts);
        }

        void noteInterface(Interface &interface, FileFormat::Interface &facts)
        {
            noteLink(interface.link);
            FileFormat &format = newFormat();
            format.snapLength = std::max(format.snapLength, interface.snapLength);
            if (interface.unitsPerSecond > 1'000'000)
                format.nanoseconds = true;
            interface.row = static_cast<std::size_t>(format.interfaceCount++);
            m_interfaces.push_back(interface);
            if (format.interfaces.size() == FileFormat::mostInterfaces)
                return;
            facts.link = interface.link;
            facts.snapLength = interface.snapLength;
            format.interfaces.push_back(facts);
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
            countPacket(m_interfaces.front());
            to.setNoTime();
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
            countPacket(interface);
            if (units <= interface.mostShort) {
                to.time = to.farTime = static_cast<Timestamp>(units * interface.shortUnit);
            } else {
                const WideTime time = toNanoseconds(units, interface);
                to.setTime(time);
                if (to.time == noTime && meansNanoseconds(time))
                    ++newFormat().finerUnits;
            }
            fill(to, interface.link, wire, {block + header, captured});
            const std::uint32_t options = header + (captured + 3) / 4 * 4;
            if (length - 4 > options)
                readPacketOptions(block, options, length);
            return true;
        }

        void countPacket(const Interface &interface)
        {
            ++m_packets;
            FileFormat &facts = newFormat();
            if (interface.row < facts.interfaces.size())
                ++facts.interfaces[interface.row].packets;
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
            const std::size_t row = m_interfaces[id].row;
            eachOption(block, 20, length,
                [&](std::uint16_t code, const std::byte *value, std::uint32_t size) {
                    FileFormat &facts = newFormat();
                    if (code == Option::Comment)
                        noteComment(0, value, size);
                    if (row >= facts.interfaces.size() || size < 8)
                        return;
                    // Counted from the start of the capture: the last block tells all.
                    if (code == Option::StatisticsReceived)
                        facts.interfaces[row].received = static_cast<std::uint64_t>(load64(value));
                    if (code != Option::StatisticsDropped)
                        return;
                    auto &dropped = facts.interfaces[row].dropped;
                    const auto all = static_cast<std::uint64_t>(load64(value));
                    m_dropsOfInterfaces += all - dropped.value_or(0);
                    dropped = all;
                    facts.droppedPackets = m_dropsOfInterfaces;
                });
        }

        // Where no interface tells of lost packets, the packets themselves may.
        void readPacketOptions(const std::byte *block, std::uint32_t begin, std::uint32_t length)
        {
            eachOption(block, begin, length,
                [&](std::uint16_t code, const std::byte *value, std::uint32_t size) {
                    if (code == Option::Comment)
                        noteComment(m_packets, value, size);
                    if (code != Option::PacketDropped || size < 8)
                        return;
                    m_dropsOfPackets += static_cast<std::uint64_t>(load64(value));
                    if (m_dropsOfInterfaces == 0)
                        newFormat().droppedPackets = m_dropsOfPackets;
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

        RecordForm m_form;
        bool m_swap = false; // in this section
        std::size_t m_pending = 0; // length of the block that was handed out last
        std::vector<Interface> m_interfaces; // of the section
        std::uint64_t m_packets = 0;
        std::uint64_t m_dropsOfInterfaces = 0;
        std::uint64_t m_dropsOfPackets = 0;
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openPcapngRecords(ByteWindow window, RecordForm form)
{
    return std::make_unique<PcapngRecords>(std::move(window), form);
}

} // namespace remora::dissect
