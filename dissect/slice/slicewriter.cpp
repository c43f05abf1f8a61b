// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/slice/slicewriter.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "dissect/slice/pcapngblocks.h"

namespace remora::dissect {

namespace {

    constexpr std::uint16_t sectionTexts = 4; // hardware, system, application
    constexpr std::uint16_t interfaceText = 3;
    constexpr std::uint16_t interfaceResolution = 9;
    constexpr std::uint16_t packetDrops = 4;
    // What is kept for the beginning of each file; more comes from no machine that captures.
    constexpr std::size_t mostPrelude = 64UL << 20U;

    // The time of a packet that has none, where its block must have one: beyond all calendars.
    constexpr std::uint64_t noUnits = std::numeric_limits<std::uint64_t>::max();

    std::string_view text(const std::byte *from, std::size_t length)
    {
        return {reinterpret_cast<const char *>(from), length};
    }

    // if_tsresol: a power of ten, or of two where the upper bit is set.
    bool isFinerThanMicroseconds(std::string_view resolution)
    {
        constexpr unsigned char ofTwo = 0x80;
        constexpr unsigned microseconds = 6;
        constexpr unsigned twentieth = 19; // 2^-19 s is longer than a microsecond, 2^-20 is not
        const auto value = resolution.empty() ? static_cast<unsigned char>(microseconds)
                                              : static_cast<unsigned char>(resolution.front());
        return (value & ofTwo) != 0 ? (value & ~ofTwo) > twentieth : value > microseconds;
    }

} // namespace

void SliceWriter::takeBlock(std::size_t index, const RecordReader::Block &block)
{
    Input &input = m_inputs[index];
    input.isPcapng = true;
    input.isSwapped = block.isSwapped;
    switch (block.type) {
    case SectionHeader:
        takeSection(input, block);
        break;
    case InterfaceDescription:
        takeInterface(input, block);
        break;
    case InterfaceStatistics:
        takeStatistics(input, block);
        break;
    default:
        addPrelude(companionOf(block.type, block.bytes, block.isSwapped));
    }
}

void SliceWriter::takeSection(Input &input, const RecordReader::Block &block)
{
    input.interfaces.clear();
    const std::string options = optionsOf(block.type, block.bytes, sectionOptions, block.isSwapped);
    eachOption(options, [&](std::uint16_t code, std::string_view value) {
        const bool isKnownAlready = code <= sectionTexts && [&] {
            bool found = false;
            eachOption(
                m_section, [&](std::uint16_t other, auto) { found = found || other == code; });
            return found;
        }();
        if (code == commentOption && m_hasBegun)
            appendOption(input.comments, code, value);
        else if (code == commentOption || (!m_hasBegun && !isKnownAlready))
            appendOption(m_section, code, value);
    });
    if (!m_isPcapng)
        m_commentsLost += commentsIn(options);
}

void SliceWriter::takeInterface(Input &input, const RecordReader::Block &block)
{
    const std::byte *bytes = block.bytes.data();
    std::string options = optionsOf(block.type, block.bytes, interfaceOptions, block.isSwapped);
    Interface interface {
        static_cast<LinkType>(load<std::uint16_t>(bytes + 8, block.isSwapped)),
            load<std::uint32_t>(bytes + 12, block.isSwapped), false
    };
    eachOption(options, [&](std::uint16_t code, std::string_view value) {
        if (code == interfaceResolution)
            interface.isFiner = isFinerThanMicroseconds(value);
    });
    if (!m_isPcapng)
        m_commentsLost += commentsIn(options);
    add(input, interface, std::move(options));
}

void SliceWriter::takePlain(std::size_t index, const FileFormat &format, std::string_view name)
{
    Input &input = m_inputs[index];
    input.name = name.substr(0, FileFormat::longestText);
    input.isFiner = format.nanoseconds;
    input.snapLength = format.snapLength;
    for (const LinkType link : format.links)
        addPlain(input, link);
}

std::uint32_t SliceWriter::addPlain(Input &input, LinkType link)
{
    std::string options;
    if (!input.name.empty())
        appendOption(options, interfaceText, input.name);
    if (input.isFiner)
        appendOption(options, interfaceResolution, "\x09");
    add(input, {link, input.snapLength, input.isFiner}, std::move(options));
    return input.interfaces.back();
}

// Files of some formats tell only by their packets which link types there are.
std::uint32_t SliceWriter::plainInterface(Input &input, LinkType link)
{
    for (const std::uint32_t one : input.interfaces) {
        if (m_interfaces[one].link == link)
            return one;
    }
    return addPlain(input, link);
}

void SliceWriter::add(Input &input, const Interface &interface, std::string options)
{
    input.interfaces.push_back(static_cast<std::uint32_t>(m_interfaces.size()));
    m_interfaces.push_back(interface);
    options += std::exchange(input.comments, {});
    std::string body;
    put(body, static_cast<std::uint16_t>(interface.link));
    put<std::uint16_t>(body, 0);
    put(body, interface.snapLength);
    std::string block;
    appendBlock(block, InterfaceDescription, body, options);
    addPrelude(block);
}

void SliceWriter::addPrelude(std::string_view block)
{
    if (!m_isPcapng)
        return;
    if (m_prelude.size() + m_section.size() > mostPrelude) {
        m_isTooMuch = true;
        return;
    }
    m_prelude += block;
    if (m_hasBegun)
        m_late += block;
}

void SliceWriter::takeStatistics(const Input &input, const RecordReader::Block &block)
{
    if (!m_isPcapng || block.bytes.size() < statisticsOptions + 4)
        return;
    const std::byte *bytes = block.bytes.data();
    const auto id = load<std::uint32_t>(bytes + 8, block.isSwapped);
    if (id >= input.interfaces.size())
        return;
    std::string body;
    put(body, input.interfaces[id]);
    put(body, load<std::uint32_t>(bytes + 12, block.isSwapped));
    put(body, load<std::uint32_t>(bytes + 16, block.isSwapped));
    m_statistics.resize(m_interfaces.size());
    std::string &last = m_statistics[input.interfaces[id]];
    last.clear();
    appendBlock(last, block.type, body,
        optionsOf(block.type, block.bytes, statisticsOptions, block.isSwapped));
}

std::string SliceWriter::header(const RawPacket *first)
{
    std::string to;
    if (m_isPcapng) {
        std::string body;
        put(body, magic::byteOrder);
        put<std::uint16_t>(body, 1);
        put<std::uint16_t>(body, 0);
        put<std::int64_t>(body, -1);
        appendBlock(to, SectionHeader, body, m_section);
        to += m_prelude;
        m_hasBegun = true;
        m_late.clear();
        return to;
    }
    if (!std::exchange(m_hasBegun, true)) {
        if (first != nullptr)
            m_link = first->link;
        else if (!m_interfaces.empty())
            m_link = m_interfaces.front().link;
        m_isNanoseconds = std::any_of(m_interfaces.begin(), m_interfaces.end(),
            [&](const Interface &one) { return one.link == m_link && one.isFiner; });
        const auto format = m_isNanoseconds ? OutputFormat::PcapNs : OutputFormat::PcapUs;
        // No packet is cut, whatever the length that its file gives.
        m_pcap.emplace(format, m_link, longestRecord);
    }
    std::uint32_t snapLength = 0;
    bool isUnlimited = m_interfaces.empty();
    for (const Interface &one : m_interfaces) {
        snapLength = std::max(snapLength, one.snapLength);
        isUnlimited = isUnlimited || one.snapLength == 0;
    }
    const auto format = m_isNanoseconds ? OutputFormat::PcapNs : OutputFormat::PcapUs;
    CaptureWriter(format, m_link, isUnlimited ? 0 : snapLength).appendHeader(to);
    return to;
}

Result<void> SliceWriter::appendPcap(std::string &to, std::size_t index, const RawPacket &packet)
{
    if (packet.link != m_link)
        return failure(
            Error::Kind::Unsupported, "packets of different link types need the pcapng format");
    if (packet.clock() == noTime)
        return failure(Error::Kind::Unsupported, "packets without a time need the pcapng format");
    if (packet.time >= 0 && !m_isNanoseconds && packet.time % 1000 != 0)
        return failure(Error::Kind::Unsupported,
            "packets of different time resolutions need the pcapng format");
    if (packet.time < 0 || packet.time / second > std::numeric_limits<std::uint32_t>::max())
        return failure(
            Error::Kind::Unsupported, "a time before 1970 or after 2106 needs the pcapng format");
    m_pcap->appendPacket(to, packet);
    const Input &input = m_inputs[index];
    if (input.isPcapng) {
        const auto type = load<std::uint32_t>(packet.record.data(), input.isSwapped);
        const auto captured = static_cast<std::uint32_t>(packet.data.size());
        if (type != SimplePacket && !isEvent(type))
            m_commentsLost += commentsIn(optionsOf(
                EnhancedPacket, packet.record, packetBody + padded(captured), input.isSwapped));
    }
    return {};
}

Result<void> SliceWriter::appendPacket(std::string &to, std::size_t index, const RawPacket &packet)
{
    if (!m_isPcapng)
        return appendPcap(to, index, packet);
    if (m_isTooMuch)
        return failure(Error::Kind::Unsupported,
            "interfaces, names, secrets and comments of more than 64 MiB");
    Input &input = m_inputs[index];
    if (!input.isPcapng)
        return appendPlain(to, input, packet);
    const std::byte *record = packet.record.data();
    const bool isPlain = !input.isSwapped && load<std::uint32_t>(record) == EnhancedPacket;
    if (!isPlain)
        return appendForeign(to, input, packet);
    const auto length = static_cast<std::uint32_t>(packet.record.size());
    put<std::uint32_t>(to, EnhancedPacket);
    put(to, length);
    put(to, input.interfaces[load<std::uint32_t>(record + 8)]);
    to += text(record + 12, length - 16);
    put(to, length);
    return {};
}

// A packet of a format without blocks.
Result<void> SliceWriter::appendPlain(std::string &to, Input &input, const RawPacket &packet)
{
    const std::uint32_t interface = plainInterface(input, packet.link);
    if (packet.time != noTime && packet.time < 0)
        return failure(Error::Kind::Unsupported, "a time before 1970 cannot be written");
    if (packet.time == noTime) {
        appendTimeless(to, interface, packet);
        return {};
    }
    const std::uint64_t units
        = static_cast<std::uint64_t>(packet.time) / (m_interfaces[interface].isFiner ? 1U : 1000U);
    appendEnhanced(to, {interface, units}, packet, {});
    return {};
}

// A packet that is no block of this byte order as they are written today.
Result<void> SliceWriter::appendForeign(
    std::string &to, const Input &input, const RawPacket &packet)
{
    const std::byte *record = packet.record.data();
    const bool swap = input.isSwapped;
    const auto captured = static_cast<std::uint32_t>(packet.data.size());
    const auto type = load<std::uint32_t>(record, swap);
    if (isEvent(type)) {
        const std::string copy = companionOf(type, packet.record, swap);
        to += copy;
        return copy.empty() ? failure(Error::Kind::Unsupported,
                   "a block of another program in the other byte order cannot be copied")
                            : Result<void>();
    }
    if (type == SimplePacket) {
        appendTimeless(to, input.interfaces.front(), packet);
        return {};
    }
    const bool isObsolete = type == ObsoletePacket;
    const std::uint32_t interface = input.interfaces[isObsolete
            ? load<std::uint16_t>(record + 8, swap)
            : load<std::uint32_t>(record + 8, swap)];
    const std::uint64_t units
        = (static_cast<std::uint64_t>(load<std::uint32_t>(record + 12, swap)) << 32U)
        | load<std::uint32_t>(record + 16, swap);
    std::string options
        = optionsOf(EnhancedPacket, packet.record, packetBody + padded(captured), swap);
    const auto drops = load<std::uint16_t>(record + 10, swap);
    if (isObsolete && drops != std::numeric_limits<std::uint16_t>::max()) {
        const std::uint64_t count = drops;
        appendOption(options, packetDrops, {reinterpret_cast<const char *>(&count), 8});
    }
    appendEnhanced(to, {interface, units}, packet, options);
    return {};
}

// Only a simple packet can say that it has no time. It belongs to the first interface, which tells
// its link type and where it was cut; where that is another one, its time is one that no clock has.
void SliceWriter::appendTimeless(
    std::string &to, std::uint32_t interface, const RawPacket &packet) const
{
    const Interface &first = m_interfaces.front();
    const std::uint32_t captured
        = first.snapLength == 0 ? packet.wireLength : std::min(packet.wireLength, first.snapLength);
    if (m_interfaces[interface].link == first.link && packet.data.size() == captured)
        appendSimple(to, packet);
    else
        appendEnhanced(to, {interface, noUnits}, packet, {});
}

void SliceWriter::appendSimple(std::string &to, const RawPacket &packet)
{
    const auto captured = static_cast<std::uint32_t>(packet.data.size());
    const std::uint32_t length = 16 + padded(captured);
    put<std::uint32_t>(to, SimplePacket);
    put(to, length);
    put(to, packet.wireLength);
    to += text(packet.data.data(), captured);
    to.append(padded(captured) - captured, '\0');
    put(to, length);
}

void SliceWriter::appendEnhanced(
    std::string &to, const Stamp &stamp, const RawPacket &packet, const std::string &options)
{
    const auto captured = static_cast<std::uint32_t>(packet.data.size());
    const auto end = options.empty() ? 0U : 4U;
    const auto length
        = packetBody + 4 + padded(captured) + static_cast<std::uint32_t>(options.size()) + end;
    put<std::uint32_t>(to, EnhancedPacket);
    put(to, length);
    put(to, stamp.interface);
    put(to, static_cast<std::uint32_t>(stamp.units >> 32U));
    put(to, static_cast<std::uint32_t>(stamp.units));
    put(to, captured);
    put(to, packet.wireLength);
    to += text(packet.data.data(), captured);
    to.append(padded(captured) - captured, '\0');
    to += options;
    to.append(end, '\0');
    put(to, length);
}

std::string SliceWriter::trailer() const
{
    std::string to;
    for (const std::string &one : m_statistics)
        to += one;
    return to;
}

} // namespace remora::dissect
