// SPDX-License-Identifier: GPL-3.0-or-later
// Novell's LANalyzer ("Trace File Formats", TID022037). All numbers are little-endian.
#include <algorithm>

#include "dissect/capture/lanalyzerrecord.h"
#include "dissect/capture/lanlinks.h"
#include "dissect/capture/localclock.h"
#include "dissect/capture/plainrecords.h"

namespace remora::dissect {

namespace {

    LinkType linkOf(std::uint16_t board)
    {
        switch (board) {
        case 226:
            return LinkType::Ethernet;
        case 227:
            return tokenRing;
        default:
            return unknownLink;
        }
    }

    class LanalyzerRecords final : public PlainRecords {
    public:
        LanalyzerRecords(ByteWindow window, const RecordForm &form)
            : PlainRecords(std::move(window), form)
        {
            newFormat().kind = FileFormat::Kind::Lanalyzer;
        }

    private:
        bool read(std::span<const std::byte> record, RawPacket &to) override
        {
            const LanalyzerRecord found(record.data());
            const auto body = record.subspan(LanalyzerRecord::header);
            if (found.type() == LanalyzerRecord::Summary)
                readSummary(body);
            return found.type() == LanalyzerRecord::Packet && readPacket(body, to);
        }

        // The day that times are counted from, and what was listened to.
        void readSummary(std::span<const std::byte> body)
        {
            constexpr std::size_t board = 188;
            if (body.size() < board + 2) {
                damaged(Damage::Kind::BadRecord);
                return;
            }
            Clock day;
            day.day = std::to_integer<int>(body[0]);
            day.month = std::to_integer<int>(body[1]);
            day.year = loadLittle<std::uint16_t>(body.data() + 2);
            m_start = localTime(day);
            m_link = linkOf(loadLittle<std::uint16_t>(body.data() + board));
            noteLink(m_link);
        }

        bool readPacket(std::span<const std::byte> body, RawPacket &to)
        {
            constexpr std::size_t descriptor = 32;
            constexpr std::uint32_t checksum = 4; // counted on the wire, but not captured
            constexpr WideTime tick = 500; // ns
            if (body.size() < descriptor) {
                damaged(Damage::Kind::BadRecord);
                return false;
            }
            const std::uint32_t wire = loadLittle<std::uint16_t>(body.data() + 4);
            const std::size_t captured = loadLittle<std::uint16_t>(body.data() + 6);
            if (captured > body.size() - descriptor) {
                damaged(Damage::Kind::BadRecord);
                return false;
            }
            const WideTime ticks = loadLittle<std::uint32_t>(body.data() + 8)
                + (WideTime{loadLittle<std::uint16_t>(body.data() + 12)} << 32U);
            to.setTime(m_start + ticks * tick);
            to.wireLength = wire - std::min(wire, checksum);
            to.data = body.subspan(descriptor, captured);
            to.link = m_link;
            return true;
        }

        WideTime m_start = 0;
        LinkType m_link = unknownLink;
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openLanalyzerRecords(ByteWindow window, RecordForm form)
{
    return std::make_unique<LanalyzerRecords>(std::move(window), form);
}

} // namespace remora::dissect
