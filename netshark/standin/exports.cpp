// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/exports.h"

#include <algorithm>
#include <limits>

#include "netshark/standin/clips.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

using dissect::OutputFormat;

ExportStream::ExportStream(
    std::unique_ptr<PacketFeed> feed, dissect::CaptureWriter writer, StopRule rule)
    : m_feed(std::move(feed))
    , m_writer(std::move(writer))
    , m_rule(rule)
    , m_started(wallClock())
{
}

bool ExportStream::isOver(const dissect::RawPacket &packet) const
{
    return (m_rule.packets > 0 && m_packets >= m_rule.packets)
        || (m_rule.bytes > 0 && m_bytes >= m_rule.bytes)
        || (m_rule.seconds > 0 && packet.time - *m_first >= m_rule.seconds * dissect::second);
}

ExportStream::State ExportStream::next(std::string &to)
{
    constexpr std::size_t block = 128UL * 1024;
    to.clear();
    if (!m_headerWritten) {
        m_writer.appendHeader(to);
        m_headerWritten = true;
    }
    dissect::RawPacket packet;
    while (to.size() < block) {
        if (m_feed == nullptr)
            return to.empty() ? State::End : State::More;
        const bool timeIsUp = m_rule.seconds > 0 && !m_first
            && wallClock() - m_started > m_rule.seconds * dissect::second;
        const auto next = m_feed->next(packet);
        if (next == PacketFeed::Next::Dry && !timeIsUp)
            return to.empty() ? State::Dry : State::More;
        if (next != PacketFeed::Next::Packet)
            return to.empty() ? State::End : State::More;
        m_first = m_first.value_or(packet.time);
        if (isOver(packet)) {
            m_feed.reset();
            continue;
        }
        const std::size_t before = to.size();
        m_writer.appendPacket(to, packet);
        m_bytes += static_cast<std::int64_t>(to.size() - before);
        ++m_packets;
    }
    return State::More;
}

std::optional<OutputFormat> outputFormat(const QString &name)
{
    static const QHash<QString, OutputFormat> formats{{u"PCAP_US"_s, OutputFormat::PcapUs},
        {u"PCAP_NS"_s, OutputFormat::PcapNs}, {u"PCAPNG_US"_s, OutputFormat::PcapngUs},
        {u"PCAPNG_NS"_s, OutputFormat::PcapngNs}};
    const auto found = formats.find(name);
    return found == formats.end() ? std::nullopt : std::optional(*found);
}

tl::expected<Export, QString> Export::make(
    const QJsonObject &config, std::shared_ptr<const PacketSource> source)
{
    const auto wrong = [](const QString &words) { return tl::unexpected<QString>(words); };
    const auto format = outputFormat(config.value("output_format"_L1).toString());
    if (!format)
        return wrong(u"'output_format' must be PCAP_US, PCAP_NS, PCAPNG_US or PCAPNG_NS"_s);
    for (const auto name : {"start_time"_L1, "end_time"_L1, "snap_length"_L1}) {
        if (config.contains(name) && !config.value(name).isDouble())
            return wrong(QStringLiteral("'%1' must be a number").arg(name));
    }
    const auto whole = source->span();
    if (!whole)
        return wrong(u"job is empty"_s);
    Export made;
    made.m_range = {whole->begin, whole->end + 1};
    if (source->isLive())
        made.m_range = {wallClock(), std::numeric_limits<dissect::Timestamp>::max() / 2};
    // Whole seconds; far beyond any clock they would overflow.
    constexpr qint64 furthest = 4'000'000'000;
    if (config.contains("start_time"_L1))
        made.m_range.begin
            = std::clamp<qint64>(config.value("start_time"_L1).toInteger(), 0, furthest)
            * dissect::second;
    if (config.contains("end_time"_L1))
        made.m_range.end = std::clamp<qint64>(config.value("end_time"_L1).toInteger(), 0, furthest)
            * dissect::second;
    if (made.m_range.end < made.m_range.begin)
        return wrong(u"'end_time' lies before 'start_time'"_s);
    const auto specs = filterSpecs(config);
    if (!specs)
        return wrong(specs.error());
    auto filters = FilterChain::compile(*specs, source->link());
    if (!filters)
        return wrong(filters.error());
    const QJsonObject rule = config.value("stop_rule"_L1).toObject();
    made.m_rule
        = {rule.value("size_limit"_L1).toInteger(), rule.value("packet_limit"_L1).toInteger(),
            std::clamp<qint64>(rule.value("time_limit"_L1).toInteger(), 0, furthest)};
    made.m_filters = std::move(*filters);
    made.m_format = *format;
    made.m_snapLength = static_cast<std::uint32_t>(
        std::clamp<qint64>(config.value("snap_length"_L1).toInteger(65'535), 1, 262'144));
    made.m_source = std::move(source);
    made.config = config;
    made.created = wallClock();
    return made;
}

std::unique_ptr<ExportStream> Export::openStream() const
{
    return std::make_unique<ExportStream>(m_filters.over(m_source->open(m_range), m_source->link()),
        dissect::CaptureWriter(m_format, m_source->link(), m_snapLength), m_rule);
}

} // namespace remora::standin
