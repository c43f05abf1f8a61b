// SPDX-License-Identifier: GPL-3.0-or-later
// The classic format: draft-ietf-opsawg-pcap.
#include <array>

#include "dissect/capture/byteorder.h"
#include "dissect/capture/recordreader.h"
#include "dissect/core/capturemagic.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t fileHeaderLength = 24;

    // The formats that begin like one of tcpdump, by their magic in the file's own byte order.
    struct Variant {
        std::uint32_t magic;
        bool nanoseconds;
        std::uint32_t recordHeader; // bytes
        std::uint32_t beforeRecords; // bytes behind the file header
    };
    constexpr std::array variants{
        Variant{magic::microseconds, false, 16, 0},
        Variant{magic::nanoseconds, true, 16, 0},
        Variant{magic::patched, false, 24, 0}, // interface, protocol and direction
        Variant{magic::ixiaHardware, false, 16, 4}, // its length stands first
        Variant{magic::ixiaSoftware, false, 16, 4},
    };

    const Variant *variantOf(std::uint32_t number)
    {
        for (const Variant &variant : variants) {
            if (number == variant.magic || number == swapped(variant.magic))
                return &variant;
        }
        return nullptr;
    }

    class PcapRecords final : public RecordReader {
    public:
        PcapRecords(ByteWindow window, const Variant &variant)
            : RecordReader(std::move(window))
            , m_variant(variant)
        {
            const std::byte *header = m_window.data();
            m_swap = load<std::uint32_t>(header) != variant.magic;
            FileFormat &format = newFormat();
            format.kind = FileFormat::Kind::Pcap;
            format.nanoseconds = variant.nanoseconds;
            format.snapLength = load<std::uint32_t>(header + 16, m_swap);
            // The upper half holds FCS information.
            m_link = static_cast<LinkType>(load<std::uint32_t>(header + 20, m_swap) & 0xffffU);
            noteLink(m_link);
            m_window.take(fileHeaderLength + variant.beforeRecords);
        }

        Next next(RawPacket &to) override
        {
            if (m_damage)
                return Next::End;
            const auto header = need(m_variant.recordHeader, false);
            if (header != ByteSource::State::More)
                return header == ByteSource::State::Dry ? Next::Dry : Next::End;
            const auto captured = load<std::uint32_t>(m_window.data() + 8, m_swap);
            if (captured > longestRecord)
                return damaged(Damage::Kind::BadRecord);
            const auto body = need(m_variant.recordHeader + captured, true);
            if (body != ByteSource::State::More)
                return body == ByteSource::State::Dry ? Next::Dry : Next::End;

            const std::byte *record = m_window.data();
            const auto fraction = static_cast<Duration>(load<std::uint32_t>(record + 4, m_swap));
            to.time = static_cast<Duration>(load<std::uint32_t>(record, m_swap)) * second
                + (m_variant.nanoseconds ? fraction : fraction * 1000);
            to.offset = m_window.offset();
            to.wireLength = load<std::uint32_t>(record + 12, m_swap);
            to.link = m_link;
            to.data = {record + m_variant.recordHeader, captured};
            m_window.take(m_variant.recordHeader + captured);
            return Next::Packet;
        }

    private:
        const Variant &m_variant;
        bool m_swap = false;
        LinkType m_link{};
    };

} // namespace

Result<std::unique_ptr<RecordReader>> openPcapRecords(ByteWindow window)
{
    const Variant *variant = variantOf(load<std::uint32_t>(window.data()));
    const auto state = window.need(fileHeaderLength + variant->beforeRecords);
    if (!state)
        return tl::unexpected(state.error());
    if (*state != ByteSource::State::More)
        return failure(Error::Kind::NotACapture, "the file ends within its header");
    return std::make_unique<PcapRecords>(std::move(window), *variant);
}

} // namespace remora::dissect
