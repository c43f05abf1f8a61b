// SPDX-License-Identifier: GPL-3.0-or-later
// The classic format: draft-ietf-opsawg-pcap.
#include "dissect/capture/byteorder.h"
#include "dissect/capture/recordreader.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t fileHeaderLength = 24;
    constexpr std::size_t recordHeaderLength = 16;

    class PcapRecords final : public RecordReader {
    public:
        explicit PcapRecords(ByteWindow window)
            : RecordReader(std::move(window))
        {
            const std::byte *header = m_window.data();
            const auto magic = load<std::uint32_t>(header);
            m_swap = magic == swapped(0xa1b2c3d4U) || magic == swapped(0xa1b23c4dU);
            m_format.kind = FileFormat::Kind::Pcap;
            m_format.nanoseconds = (m_swap ? swapped(magic) : magic) == 0xa1b23c4dU;
            m_format.snapLength = load<std::uint32_t>(header + 16, m_swap);
            // The upper half holds FCS information.
            m_link = static_cast<LinkType>(load<std::uint32_t>(header + 20, m_swap) & 0xffffU);
            noteLink(m_link);
            m_window.take(fileHeaderLength);
        }

        Next next(RawPacket &to) override
        {
            if (m_damage)
                return Next::End;
            const auto header = need(recordHeaderLength, false);
            if (header != ByteSource::State::More)
                return header == ByteSource::State::Dry ? Next::Dry : Next::End;
            const auto captured = load<std::uint32_t>(m_window.data() + 8, m_swap);
            if (captured > longestRecord)
                return damaged(Damage::Kind::BadRecord);
            const auto body = need(recordHeaderLength + captured, true);
            if (body != ByteSource::State::More)
                return body == ByteSource::State::Dry ? Next::Dry : Next::End;

            const std::byte *record = m_window.data();
            const auto fraction = static_cast<Duration>(load<std::uint32_t>(record + 4, m_swap));
            to.time = static_cast<Duration>(load<std::uint32_t>(record, m_swap)) * second
                + (m_format.nanoseconds ? fraction : fraction * 1000);
            to.offset = m_window.offset();
            to.wireLength = load<std::uint32_t>(record + 12, m_swap);
            to.link = m_link;
            to.data = {record + recordHeaderLength, captured};
            m_window.take(recordHeaderLength + captured);
            return Next::Packet;
        }

    private:
        bool m_swap = false;
        LinkType m_link{};
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openPcapRecords(ByteWindow window)
{
    const auto state = window.need(fileHeaderLength);
    if (!state)
        return tl::unexpected(state.error());
    if (*state != ByteSource::State::More)
        return failure(Error::Kind::NotACapture, "the file ends in its header");
    return std::make_unique<PcapRecords>(std::move(window));
}

} // namespace remora::dissect
