// SPDX-License-Identifier: GPL-3.0-or-later
// Microsoft Network Monitor, versions 1 and 2 ("Capture File Format" in the help of Network Monitor
// 3.4). All numbers are little-endian. A table behind the packets says where each begins; some
// files have holes between them, and a last one that stands before the others.
#include <algorithm>
#include <vector>

#include "dissect/capture/byteorder.h"
#include "dissect/capture/lanlinks.h"
#include "dissect/capture/localclock.h"
#include "dissect/capture/recordreader.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t fileHeader = 128; // where the first packet usually begins
    constexpr std::size_t knownHeader = 32; // what of it is read

    // Network types of packets, as NDIS numbers them; other programs' LINKTYPE_ values above a
    // base.
    std::optional<LinkType> linkOf(std::uint16_t network)
    {
        constexpr std::uint16_t ofPcap = 0xe000;
        constexpr std::uint16_t lastOfPcap = 0xefff;
        constexpr std::uint16_t ofMicrosoft = 0xe080; // to 0xe08a, kinds of messages
        constexpr std::uint16_t lastOfMicrosoft = 0xe08a;
        constexpr std::uint16_t payloadHeader = 0xfffc;
        constexpr std::uint16_t networkInfo = 0xfffd;
        constexpr std::uint16_t dnsCache = 0xfffe;
        switch (network) {
        case 0: // of some virtual interfaces
        case 1:
            return LinkType::Ethernet;
        case 2:
            return tokenRing;
        case 3:
            return fddi;
        case 7:
        case 8:
        case 9:
            return LinkType::Raw;
        case ofMicrosoft:
            return LinkType::Wireless;
        case payloadHeader: // what Network Monitor notes for itself
        case networkInfo:
        case dnsCache:
            return std::nullopt;
        default:
            break;
        }
        const bool isPcap = network >= ofPcap && network <= lastOfPcap
            && (network < ofMicrosoft || network > lastOfMicrosoft);
        return isPcap ? static_cast<LinkType>(network - ofPcap) : unknownLink;
    }

    WideTime startOf(const std::byte *header)
    {
        const auto field
            = [&](std::size_t at) -> int { return loadLittle<std::uint16_t>(header + at); };
        return localTime({field(8), field(10), field(14), field(16), field(18), field(20)})
            + WideTime{field(22)} * 1'000'000;
    }

    class NetMonRecords final : public RecordReader {
    public:
        using RecordReader::needHeader;
        explicit NetMonRecords(ByteWindow window)
            : RecordReader(std::move(window))
        {
            const std::byte *header = m_window.data();
            m_minor = std::to_integer<unsigned>(header[4]);
            m_isFirst = std::to_integer<unsigned>(header[5]) < 2;
            m_link = linkOf(loadLittle<std::uint16_t>(header + 6)).value_or(unknownLink);
            m_start = startOf(header);
            m_tableAt = loadLittle<std::uint32_t>(header + 24);
            m_tableSize = loadLittle<std::uint32_t>(header + 28) / 4;
            FileFormat &format = newFormat();
            format.kind = FileFormat::Kind::NetMon;
            format.nanoseconds = hasUtc();
            if (!hasNetworks())
                noteLink(m_link);
            readTable();
        }

        // Packets are told apart by their numbers: one may stand before those that it follows.
        Next next(RawPacket &to) override
        {
            while (!m_damage && !m_isOver && (m_table.empty() || m_number < m_tableSize)) {
                const Next found = m_table.empty() ? nextInARow() : nextOfTable();
                if (found != Next::Packet)
                    return found;
                to.offset = m_number++;
                if (read(to))
                    return Next::Packet;
            }
            return Next::End;
        }

    private:
        bool hasNetworks() const { return !m_isFirst && m_minor >= 1; } // one a packet
        bool hasUtc() const { return !m_isFirst && m_minor >= 3; }
        std::size_t recordHeader() const { return m_isFirst ? 8 : 16; }
        std::size_t trailer() const
        {
            constexpr std::size_t network = 2;
            constexpr std::size_t process = 4;
            constexpr std::size_t utc = 8 + 1; // with the row of a table of zones
            if (!hasNetworks())
                return 0;
            return network + (m_minor >= 2 ? process : 0) + (hasUtc() ? utc : 0);
        }
        std::size_t captured(const std::byte *record) const
        {
            return m_isFirst ? loadLittle<std::uint16_t>(record + 6)
                             : loadLittle<std::uint32_t>(record + 12);
        }

        // Where the source can go there. What it has of the table, however long that claims to be.
        void readTable()
        {
            constexpr std::size_t atOnce = 16UL * 1024;
            std::vector<std::byte> bytes(atOnce * 4);
            while (m_table.size() < m_tableSize) {
                const std::size_t wanted
                    = std::min<std::size_t>(atOnce, m_tableSize - m_table.size());
                const auto got
                    = m_window.readAt(m_tableAt + 4ULL * m_table.size(), bytes.data(), wanted * 4);
                if (!got || *got < 4)
                    break;
                for (std::size_t at = 0; at + 4 <= *got; at += 4)
                    m_table.push_back(loadLittle<std::uint32_t>(bytes.data() + at));
            }
        }

        Next nextOfTable()
        {
            if (m_number >= m_table.size())
                return damaged(Damage::Kind::CutOff);
            const std::uint64_t offset = m_table[m_number];
            if (offset < m_window.offset())
                return nextFromBefore(offset);
            while (m_window.offset() < offset) {
                if (need(1, true) != ByteSource::State::More)
                    return Next::End;
                m_window.take(static_cast<std::size_t>(
                    std::min<std::uint64_t>(m_window.available(), offset - m_window.offset())));
            }
            return nextOfWindow();
        }

        // Where the table cannot be read before: the packets stand side by side, and the table
        // tells when it is reached whether that was so.
        Next nextInARow()
        {
            if (m_number == 0 && m_window.offset() == 0) {
                if (const auto header = need(fileHeader, true); header != ByteSource::State::More)
                    return header == ByteSource::State::Dry ? Next::Dry : Next::End;
                m_window.take(fileHeader);
            }
            if (m_window.offset() == m_tableAt)
                return atTable();
            if (m_window.offset() > m_tableAt)
                return damaged(Damage::Kind::BadRecord);
            const auto offset = static_cast<std::uint32_t>(m_window.offset());
            const Next found = nextOfWindow();
            if (found == Next::Packet)
                m_seen.push_back(offset);
            return found;
        }

        Next atTable()
        {
            for (std::uint32_t i = 0; i < m_tableSize; ++i) {
                if (const auto entry = need(4, true); entry != ByteSource::State::More)
                    return entry == ByteSource::State::Dry ? Next::Dry : Next::End;
                if (i >= m_seen.size() || loadLittle<std::uint32_t>(m_window.data()) != m_seen[i])
                    return damaged(Damage::Kind::BadRecord);
                m_window.take(4);
            }
            m_isOver = true;
            return m_seen.size() == m_tableSize ? Next::End : damaged(Damage::Kind::BadRecord);
        }

        Next nextOfWindow()
        {
            if (const auto header = need(recordHeader(), true); header != ByteSource::State::More)
                return header == ByteSource::State::Dry ? Next::Dry : Next::End;
            const std::size_t data = captured(m_window.data());
            if (data > longestRecord)
                return damaged(Damage::Kind::BadRecord);
            const std::size_t size = recordHeader() + data + trailer();
            if (const auto body = need(size, true); body != ByteSource::State::More)
                return body == ByteSource::State::Dry ? Next::Dry : Next::End;
            m_record = {m_window.data(), size};
            m_window.take(size);
            return Next::Packet;
        }

        Next nextFromBefore(std::uint64_t offset)
        {
            m_before.resize(recordHeader());
            if (m_window.readAt(offset, m_before.data(), m_before.size()) != m_before.size())
                return damaged(Damage::Kind::CutOff);
            const std::size_t data = captured(m_before.data());
            if (data > longestRecord)
                return damaged(Damage::Kind::BadRecord);
            m_before.resize(recordHeader() + data + trailer());
            // Nothing stands before the table twice, however often that says so.
            m_bytesBefore += m_before.size();
            if (m_bytesBefore > m_tableAt)
                return damaged(Damage::Kind::BadRecord);
            if (m_window.readAt(offset, m_before.data(), m_before.size()) != m_before.size())
                return damaged(Damage::Kind::CutOff);
            m_record = m_before;
            return Next::Packet;
        }

        // False where it is no packet but a note.
        bool read(RawPacket &to)
        {
            const std::byte *record = m_record.data();
            const std::byte *behind = record + recordHeader() + captured(record);
            const auto link
                = hasNetworks() ? linkOf(loadLittle<std::uint16_t>(behind)) : std::optional(m_link);
            if (!link)
                return false;
            noteLink(*link);
            to.link = *link;
            to.record = m_record;
            to.data = m_record.subspan(recordHeader(), captured(record));
            to.wireLength = m_isFirst ? loadLittle<std::uint16_t>(record + 4)
                                      : loadLittle<std::uint32_t>(record + 8);
            to.setTime(timeOf(record, behind));
            return true;
        }

        WideTime timeOf(const std::byte *record, const std::byte *behind) const
        {
            constexpr WideTime tick = 100; // ns
            // From 1601 to 1970.
            constexpr WideTime epoch = WideTime{11'644'473'600} * second;
            if (hasUtc())
                return WideTime{loadLittle<std::uint64_t>(behind + 6)} * tick - epoch;
            if (m_isFirst)
                return m_start + WideTime{loadLittle<std::uint32_t>(record)} * 1'000'000;
            // Microseconds that turn negative once they are counted in ticks.
            constexpr std::uint64_t ticks = 10;
            return m_start
                + WideTime{static_cast<std::int64_t>(loadLittle<std::uint64_t>(record) * ticks)}
                * tick;
        }

        unsigned m_minor = 0;
        bool m_isFirst = false; // version 1
        LinkType m_link = unknownLink;
        WideTime m_start = 0;
        std::uint32_t m_tableAt = 0;
        std::uint32_t m_tableSize = 0; // packets
        std::vector<std::uint32_t> m_table; // empty where it is read at the end only
        std::vector<std::uint32_t> m_seen; // where packets were, in that case
        bool m_isOver = false; // in that case
        std::uint32_t m_number = 0; // of packets and notes before
        std::span<const std::byte> m_record;
        std::vector<std::byte> m_before;
        std::uint64_t m_bytesBefore = 0; // that were read there
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openNetMonRecords(ByteWindow window)
{
    if (const auto header = NetMonRecords::needHeader(window, knownHeader); !header)
        return tl::unexpected(header.error());
    return std::make_unique<NetMonRecords>(std::move(window));
}

} // namespace remora::dissect
