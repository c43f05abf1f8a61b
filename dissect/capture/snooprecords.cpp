// SPDX-License-Identifier: GPL-3.0-or-later
// The format of Sun's snoop, RFC 1761, also as Shomiti's Surveyor writes it. All numbers are
// big-endian.
#include <algorithm>

#include "dissect/capture/lanlinks.h"
#include "dissect/capture/plainrecords.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t recordHeader = 24;

    constexpr auto ipOverFibreChannel = static_cast<LinkType>(122);
    constexpr auto sunAtm = static_cast<LinkType>(123);
    constexpr auto ipnet = static_cast<LinkType>(226);
    constexpr auto infiniBand = static_cast<LinkType>(242);

    // IANA's snoop datalink types.
    LinkType linkOfSun(std::uint32_t number)
    {
        constexpr std::uint32_t ofSolarisAlone = 0x80000000U;
        switch (number) {
        case 0:
        case 4:
            return LinkType::Ethernet;
        case 2:
            return tokenRing;
        case 8:
            return fddi;
        case 9:
        case 14:
            return LinkType::Null;
        case 16:
            return ipOverFibreChannel;
        case 18:
            return sunAtm;
        case 26:
            return infiniBand;
        case ofSolarisAlone | 5U:
            return ipnet;
        default:
            return unknownLink;
        }
    }

    // Shomiti gave some of the same numbers to what its hardware captures.
    LinkType linkOfShomiti(std::uint32_t number)
    {
        switch (number) {
        case 0:
        case 4:
        case 10:
        case 12:
        case 19:
            return LinkType::Ethernet;
        case 2:
        case 11:
        case 13:
        case 14:
            return tokenRing;
        case 8:
            return fddi;
        default:
            return unknownLink;
        }
    }

    class SnoopRecords final : public PlainRecords {
    public:
        using RecordReader::needHeader;
        // `isOfShomiti`: its hardware's words stand behind each packet.
        SnoopRecords(ByteWindow window, const RecordForm &form, bool isOfShomiti)
            : PlainRecords(std::move(window), form)
        {
            const auto number = loadBig<std::uint32_t>(m_window.data() + 12);
            newFormat().kind = FileFormat::Kind::Snoop;
            m_link = isOfShomiti ? linkOfShomiti(number) : linkOfSun(number);
            noteLink(m_link);
            m_window.take(form.fileHeader());
        }

    private:
        bool read(std::span<const std::byte> record, RawPacket &to) override
        {
            const std::byte *header = record.data();
            const auto drops = loadBig<std::uint32_t>(header + 12);
            if (drops > m_drops) {
                m_drops = drops;
                newFormat().droppedPackets = drops;
            }
            to.setTime(WideTime{loadBig<std::uint32_t>(header + 16)} * second
                + WideTime{loadBig<std::uint32_t>(header + 20)} * 1000);
            to.wireLength = loadBig<std::uint32_t>(header);
            to.link = m_link;
            to.data = record.subspan(recordHeader, loadBig<std::uint32_t>(header + 4));
            return true;
        }

        LinkType m_link;
        std::uint32_t m_drops = 0;
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openSnoopRecords(ByteWindow window, RecordForm form)
{
    if (const auto header = SnoopRecords::needHeader(window, form.fileHeader()); !header)
        return tl::unexpected(header.error());
    // Padding of a first record that is long enough for it tells that it is there.
    constexpr std::uint32_t ofHardware = 16;
    const auto state = window.need(form.fileHeader() + recordHeader);
    bool isOfShomiti = false;
    if (state && *state == ByteSource::State::More) {
        const std::byte *record = window.data() + form.fileHeader();
        const std::uint64_t packet
            = recordHeader + std::uint64_t{loadBig<std::uint32_t>(record + 4)};
        isOfShomiti = loadBig<std::uint32_t>(record + 8) >= packet + ofHardware;
    }
    return std::make_unique<SnoopRecords>(std::move(window), form, isOfShomiti);
}

} // namespace remora::dissect
