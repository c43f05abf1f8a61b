// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/exports.h"

#include <algorithm>
#include <limits>

#include "netshark/standin/clips.h"
#include "netshark/standin/exporttofile.h"

using namespace Qt::StringLiterals;

namespace remora::standin {

using dissect::OutputFormat;

ExportStream::ExportStream(
    std::unique_ptr<PacketFeed> feed, dissect::CaptureWriter writer, const ExportLimits &limits)
    : m_feed(std::move(feed))
    , m_writer(std::move(writer))
    , m_limits(limits)
{
}

bool ExportStream::isOver(const dissect::RawPacket &packet) const
{
    return (m_limits.packets > 0 && m_packets >= m_limits.packets)
        || (m_limits.bytes > 0 && m_bytes >= m_limits.bytes)
        || (m_limits.seconds > 0 && packet.time - *m_first >= m_limits.seconds * dissect::second);
}

ExportStream::State ExportStream::next(std::string &to)
{
    constexpr std::size_t block = 256UL * 1024;
    to.clear();
    if (!m_headerWritten) {
        m_writer.appendHeader(to);
        m_headerWritten = true;
    }
    dissect::RawPacket packet;
    State pause = m_ended;
    while (pause == State::More && to.size() < block) {
        switch (m_feed->next(packet)) {
        case PacketFeed::Next::Dry:
            pause = State::Dry;
            continue;
        case PacketFeed::Next::Searching:
            pause = State::Searching;
            continue;
        case PacketFeed::Next::End:
            pause = m_ended = State::End;
            continue;
        case PacketFeed::Next::Failed:
            pause = m_ended = State::Failed;
            continue;
        case PacketFeed::Next::Packet:
            break;
        }
        m_first = m_first.value_or(packet.time);
        if (isOver(packet)) {
            pause = m_ended = State::End;
            continue;
        }
        const std::size_t before = to.size();
        m_writer.appendPacket(to, packet);
        m_bytes += static_cast<std::int64_t>(to.size() - before);
        ++m_packets;
    }
    return to.empty() ? pause : State::More;
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
    const auto limits = ExportLimits::of(config);
    if (!limits)
        return wrong(limits.error());
    const auto whole = source->span();
    if (!whole)
        return wrong(u"job is empty"_s);
    Export made;
    made.m_range = {whole->begin, whole->end + 1};
    made.m_limits = *limits;
    if (source->isLive()) {
        // Its seconds pass also where no packet does.
        const dissect::Timestamp now = wallClock();
        constexpr auto never = std::numeric_limits<dissect::Timestamp>::max() / 2;
        made.m_range = {now, limits->seconds > 0 ? now + limits->seconds * dissect::second : never};
        made.m_limits.seconds = 0;
    }
    if (limits->start)
        made.m_range.begin = *limits->start * dissect::second;
    if (limits->end)
        made.m_range.end
            = std::min<dissect::Timestamp>(made.m_range.end, *limits->end * dissect::second);
    if (made.m_range.end < made.m_range.begin)
        return wrong(u"'end_time' lies before 'start_time'"_s);
    const auto specs = filterSpecs(config);
    if (!specs)
        return wrong(specs.error());
    auto filters = FilterChain::compile(*specs, source->link());
    if (!filters)
        return wrong(filters.error());
    made.m_filters = std::move(*filters);
    made.m_format = *format;
    made.m_source = std::move(source);
    made.config = config;
    made.created = wallClock();
    return made;
}

std::unique_ptr<ExportStream> Export::openStream() const
{
    return std::make_unique<ExportStream>(m_filters.over(m_source->open(m_range), m_source->link()),
        dissect::CaptureWriter(m_format, m_source->link(), m_limits.snapLength), m_limits);
}

QString Export::state() const
{
    if (!toFile || toFile->state() == ExportToFile::State::Running)
        return u"RUNNING"_s;
    return toFile->state() == ExportToFile::State::Done ? u"DONE"_s : u"ERRORS"_s;
}

} // namespace remora::standin
