// SPDX-License-Identifier: GPL-3.0-or-later
// The classic format: draft-ietf-opsawg-pcap.
#include "dissect/capture/pcaptrial.h"
#include "dissect/capture/recordreader.h"

namespace remora::dissect {

namespace {

    // Of the fraction of a second, where it should be microseconds and cannot be.
    constexpr std::uint32_t leastFiner = 1'000'000;

    class PcapRecords final : public RecordReader {
    public:
        using RecordReader::needHeader;
        PcapRecords(ByteWindow window, const RecordForm &form)
            : RecordReader(std::move(window))
            , m_form(form)
            , m_swap(form.isSwapped())
            , m_unit(form.pcap().nanoseconds ? 1 : 1000)
            , m_finer(form.pcap().nanoseconds ? 0 : std::uint32_t{second} - leastFiner)
        {
            const std::byte *header = m_window.data();
            FileFormat &format = newFormat();
            format.kind = FileFormat::Kind::Pcap;
            format.nanoseconds = form.pcap().nanoseconds;
            format.snapLength = load<std::uint32_t>(header + 16, m_swap);
            const auto network = load<std::uint32_t>(header + 20, m_swap);
            // The upper half holds FCS information.
            m_link = form.pcap().isOfAix ? linkOfAix(network).value_or(unknownLink)
                                         : static_cast<LinkType>(network & 0xffffU);
            noteLink(m_link);
            m_window.take(form.fileHeader());
        }

        Next next(RawPacket &to) override
        {
            if (m_damage)
                return Next::End;
            const std::uint32_t headerLength = m_form.recordHeader();
            const auto header = need(headerLength, false);
            if (header != ByteSource::State::More)
                return header == ByteSource::State::Dry ? Next::Dry : Next::End;
            const auto found = m_form.record(m_window.data());
            if (!found)
                return damaged(Damage::Kind::BadRecord);
            const auto body = need(found->length, true);
            if (body != ByteSource::State::More)
                return body == ByteSource::State::Dry ? Next::Dry : Next::End;

            if (m_swap)
                read<true>(m_window.data(), found->length, m_window.offset(), false, to);
            else
                read<false>(m_window.data(), found->length, m_window.offset(), false, to);
            m_window.take(found->length);
            return Next::Packet;
        }

        std::size_t ready(std::span<RawPacket> to) override
        {
            if (m_damage)
                return 0;
            return m_swap ? readReady<true>(to) : readReady<false>(to);
        }

    private:
        template <bool swap> std::size_t readReady(std::span<RawPacket> to)
        {
            const std::byte *record = m_window.data();
            const std::byte *const end = record + m_window.available();
            const std::ptrdiff_t headerLength = m_form.recordHeader();
            const bool areUsual = m_form.areLengthsUsual();
            std::uint64_t offset = m_window.offset();
            std::size_t count = 0;
            for (; count < to.size() && end - record >= headerLength; ++count) {
                const auto captured = areUsual ? load<std::uint32_t>(record + 8, swap)
                                               : m_form.lengths(record).captured;
                const auto length = std::size_t{captured} + static_cast<std::size_t>(headerLength);
                if (captured > longestRecord || static_cast<std::size_t>(end - record) < length)
                    break;
                read<swap>(record, static_cast<std::uint32_t>(length), offset, areUsual, to[count]);
                record += length;
                offset += length;
            }
            m_window.take(static_cast<std::size_t>(offset - m_window.offset()));
            return count;
        }

        template <bool swap>
        [[gnu::always_inline]] void read(const std::byte *record, std::uint32_t length,
            std::uint64_t offset, bool areUsual, RawPacket &to)
        {
            const std::uint32_t headerLength = m_form.recordHeader();
            const auto fraction = load<std::uint32_t>(record + 4, swap);
            if (fraction - leastFiner < m_finer) [[unlikely]]
                ++newFormat().finerUnits;
            // At most 69 minutes beyond 2106.
            to.time = Duration{load<std::uint32_t>(record, swap)} * second + fraction * m_unit;
            to.offset = offset;
            to.wireLength
                = areUsual ? load<std::uint32_t>(record + 12, swap) : m_form.lengths(record).wire;
            to.link = m_link;
            to.data = {record + headerLength, length - headerLength};
            to.record = {record, length};
        }

        RecordForm m_form;
        bool m_swap;
        LinkType m_link{};
        Duration m_unit; // of a time's fraction
        // How many fractions there are, from the least one, that are of finer units.
        std::uint32_t m_finer;
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openPcapRecords(ByteWindow window, RecordForm form)
{
    if (const auto header = PcapRecords::needHeader(window, form.fileHeader()); !header)
        return tl::unexpected(header.error());
    return std::make_unique<PcapRecords>(std::move(window), form);
}

} // namespace remora::dissect
