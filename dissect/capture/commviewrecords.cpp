// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/commviewheader.h"
#include "dissect/capture/lanlinks.h"
#include "dissect/capture/localclock.h"
#include "dissect/capture/plainrecords.h"

namespace remora::dissect {

namespace {

    LinkType linkOf(unsigned medium)
    {
        switch (medium) {
        case 0:
            return LinkType::Ethernet;
        case 1:
            return LinkType::Wireless;
        case 2:
            return tokenRing;
        default:
            return unknownLink;
        }
    }

    class CommViewRecords final : public PlainRecords {
    public:
        CommViewRecords(ByteWindow window, const RecordForm &form)
            : PlainRecords(std::move(window), form)
            , m_isFirst(form.recordHeader() == Ncf)
        {
            newFormat().kind = FileFormat::Kind::CommView;
        }

    private:
        bool read(std::span<const std::byte> record, RawPacket &to) override
        {
            const auto data = m_isFirst ? ncf(record, to) : ncfx(record, to);
            if (!data) {
                damaged(Damage::Kind::BadRecord);
                return false;
            }
            to.data = *data;
            to.wireLength = static_cast<std::uint32_t>(data->size());
            noteLink(to.link);
            return true;
        }

        static WideTime timeOf(const std::byte *date)
        {
            const auto field = [&](std::size_t at) { return std::to_integer<int>(date[at]); };
            return localTime({loadLittle<std::uint16_t>(date), field(2), field(3), field(4),
                       field(5), field(6)})
                + WideTime{loadLittle<std::uint32_t>(date + 7)} * 1000;
        }

        static std::optional<std::span<const std::byte>> ncf(
            std::span<const std::byte> record, RawPacket &to)
        {
            constexpr unsigned medium = 0x0f;
            constexpr unsigned compressed = 0x40; // in a way that is nowhere written down
            const auto flags = std::to_integer<unsigned>(record[16]);
            to.setTime(timeOf(record.data() + 5));
            to.link = (flags & compressed) != 0 ? unknownLink : linkOf(flags & medium);
            return record.subspan(Ncf);
        }

        // Of a wireless packet, headers of the radio stand before it.
        static std::optional<std::span<const std::byte>> ncfx(
            std::span<const std::byte> record, RawPacket &to)
        {
            to.setTime(timeOf(record.data() + 4));
            to.link = linkOf(std::to_integer<unsigned>(record[15]));
            const auto behind = record.subspan(Ncfx);
            if (to.link != LinkType::Wireless)
                return behind;
            const std::size_t ofRadio
                = behind.size() < 2 ? behind.size() + 1 : loadLittle<std::uint16_t>(behind.data());
            return ofRadio <= behind.size() ? std::optional(behind.subspan(ofRadio)) : std::nullopt;
        }

        bool m_isFirst; // NCF
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openCommViewRecords(ByteWindow window, RecordForm form)
{
    return std::make_unique<CommViewRecords>(std::move(window), form);
}

} // namespace remora::dissect
