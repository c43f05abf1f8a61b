// SPDX-License-Identifier: GPL-3.0-or-later
// Endace's extensible record format, as its cards write it into files (EDM 11-01, "ERF types").
#include <algorithm>

#include "dissect/capture/erfheader.h"
#include "dissect/capture/plainrecords.h"

namespace remora::dissect {

namespace {

    constexpr auto frameRelay = static_cast<LinkType>(107);
    constexpr auto infiniBand = static_cast<LinkType>(247);

    // What the first bytes of a packet in HDLC say of it: Cisco's, PPP's, else frame relay's.
    LinkType linkInHdlc(std::span<const std::byte> packet)
    {
        if (packet.size() < 2)
            return LinkType::PppInHdlc;
        const auto first = loadBig<std::uint16_t>(packet.data());
        if (first == 0x0f00 || first == 0x8f00)
            return LinkType::CiscoHdlc;
        return first == 0xff03 ? LinkType::PppInHdlc : frameRelay;
    }

    LinkType linkOf(unsigned type, std::span<const std::byte> packet)
    {
        switch (type) {
        case 1:
        case 5:
        case 10:
        case 15:
        case 17:
        case 19:
            return linkInHdlc(packet);
        case 2:
        case 11:
        case 16:
        case 20:
            return LinkType::Ethernet;
        case 21:
            return infiniBand;
        case 22:
            return LinkType::Ipv4;
        case 23:
            return LinkType::Ipv6;
        default:
            return unknownLink;
        }
    }

    WideTime nanosecondsOf(std::uint64_t time)
    {
        constexpr unsigned fraction = 32; // bits
        constexpr WideTime half = WideTime{1} << (fraction - 1);
        return (static_cast<WideTime>(time) * second + half) >> fraction;
    }

    class ErfRecords final : public PlainRecords {
    public:
        ErfRecords(ByteWindow window, const RecordForm &form)
            : PlainRecords(std::move(window), form)
        {
            FileFormat &format = newFormat();
            format.kind = FileFormat::Kind::Erf;
            format.nanoseconds = true;
        }

    private:
        bool read(std::span<const std::byte> record, RawPacket &to) override
        {
            const ErfHeader header(record.data());
            if (header.type() == ErfHeader::pad)
                return false;
            const auto payload = erfPayload(record);
            if (!payload) {
                damaged(Damage::Kind::BadRecord);
                return false;
            }
            to.setTime(nanosecondsOf(header.time()));
            to.wireLength = header.wireLength();
            // What fills the record up to the next multiple of eight bytes is none of it.
            to.data = record.subspan(
                *payload, std::min<std::size_t>(record.size() - *payload, to.wireLength));
            to.link = linkOf(header.type(), to.data);
            noteLink(to.link);
            if (header.lost() > 0)
                newFormat().droppedPackets = m_lost += header.lost();
            return true;
        }

        std::uint64_t m_lost = 0;
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openErfRecords(ByteWindow window, RecordForm form)
{
    return std::make_unique<ErfRecords>(std::move(window), form);
}

} // namespace remora::dissect
