// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/capturewriter.h"

#include <algorithm>

#include "dissect/core/capturemagic.h"

namespace remora::dissect {

namespace {

    template <class T> void put(std::string &to, T value)
    {
        to.append(reinterpret_cast<const char *>(&value), sizeof(T));
    }

    bool isNanoseconds(OutputFormat format)
    {
        return format == OutputFormat::PcapNs || format == OutputFormat::PcapngNs;
    }

} // namespace

CaptureWriter::CaptureWriter(OutputFormat format, LinkType link, std::uint32_t snapLength)
    : m_format(format)
    , m_links{link}
    , m_snapLength(snapLength == 0 ? 262144 : snapLength)
{
}

void CaptureWriter::appendHeader(std::string &to) const
{
    const bool nanoseconds = isNanoseconds(m_format);
    if (m_format == OutputFormat::PcapUs || m_format == OutputFormat::PcapNs) {
        put(to, nanoseconds ? magic::nanoseconds : magic::microseconds);
        put<std::uint16_t>(to, 2);
        put<std::uint16_t>(to, 4);
        put<std::uint64_t>(to, 0);
        put<std::uint32_t>(to, m_snapLength);
        put<std::uint32_t>(to, static_cast<std::uint32_t>(m_links.front()));
        return;
    }
    // Section header block.
    put(to, magic::pcapng);
    put<std::uint32_t>(to, 28);
    put(to, magic::byteOrder);
    put<std::uint16_t>(to, 1);
    put<std::uint16_t>(to, 0);
    put<std::int64_t>(to, -1);
    put<std::uint32_t>(to, 28);
    appendInterface(to, m_links.front());
}

// An interface description block with if_tsresol.
void CaptureWriter::appendInterface(std::string &to, LinkType link) const
{
    put<std::uint32_t>(to, 1);
    put<std::uint32_t>(to, 32);
    put<std::uint16_t>(to, static_cast<std::uint16_t>(link));
    put<std::uint16_t>(to, 0);
    put<std::uint32_t>(to, m_snapLength);
    put<std::uint16_t>(to, 9);
    put<std::uint16_t>(to, 1);
    put<std::uint32_t>(to, isNanoseconds(m_format) ? 9 : 6);
    put<std::uint32_t>(to, 0);
    put<std::uint32_t>(to, 32);
}

bool CaptureWriter::hasLink(LinkType link) const
{
    return std::find(m_links.begin(), m_links.end(), link) != m_links.end();
}

void CaptureWriter::appendLink(std::string &to, LinkType link)
{
    m_links.push_back(link);
    appendInterface(to, link);
}

void CaptureWriter::appendPacket(std::string &to, const RawPacket &packet) const
{
    const auto captured
        = static_cast<std::uint32_t>(std::min<std::size_t>(packet.data.size(), m_snapLength));
    const auto *bytes = reinterpret_cast<const char *>(packet.data.data());
    const auto time = static_cast<std::uint64_t>(packet.time);
    constexpr auto nanosecondsPerSecond = static_cast<std::uint64_t>(second);
    if (m_format == OutputFormat::PcapUs || m_format == OutputFormat::PcapNs) {
        const std::uint64_t fraction = time % nanosecondsPerSecond;
        put(to, static_cast<std::uint32_t>(time / nanosecondsPerSecond));
        put(to, static_cast<std::uint32_t>(isNanoseconds(m_format) ? fraction : fraction / 1000));
        put(to, captured);
        put(to, packet.wireLength);
        to.append(bytes, captured);
        return;
    }
    const std::uint64_t units = isNanoseconds(m_format) ? time : time / 1000;
    const std::uint32_t padding = (4 - captured % 4) % 4;
    const std::uint32_t length = 32 + captured + padding;
    put<std::uint32_t>(to, 6);
    put(to, length);
    const auto link = std::find(m_links.begin(), m_links.end(), packet.link);
    const auto interface = link != m_links.end() ? link - m_links.begin() : 0;
    put(to, static_cast<std::uint32_t>(interface));
    put(to, static_cast<std::uint32_t>(units >> 32U));
    put(to, static_cast<std::uint32_t>(units));
    put(to, captured);
    put(to, packet.wireLength);
    to.append(bytes, captured);
    to.append(padding, '\0');
    put(to, length);
}

} // namespace remora::dissect
