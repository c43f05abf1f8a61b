// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/livejob.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <string>

#include <pcap/pcap.h>

#include "dissect/capture/capturewriter.h"
#include "dissect/capture/recordreader.h"

namespace remora::standin {

using dissect::RawPacket;
using dissect::TimeRange;
using dissect::Timestamp;

class LiveJob::Capture {
public:
    explicit Capture(pcap_t *handle)
        : m_handle(handle)
    {
    }
    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;
    ~Capture() { pcap_close(m_handle); }
    pcap_t *handle() const { return m_handle; }

private:
    pcap_t *m_handle;
};

namespace {

    // The packets of the files that exist now, one file after the other.
    class SegmentFeed final : public PacketFeed {
    public:
        SegmentFeed(std::vector<std::string> paths, TimeRange range)
            : m_paths(std::move(paths))
            , m_range(range)
        {
        }
        Next next(RawPacket &to) override
        {
            for (;;) {
                while (m_records && m_records->next(to) == dissect::RecordReader::Next::Packet) {
                    if (m_range.contains(to.time))
                        return Next::Packet;
                }
                m_records.reset();
                if (m_next == m_paths.size())
                    return Next::End;
                auto source = dissect::openFile(m_paths[m_next++]);
                if (!source) // dropped meanwhile
                    continue;
                if (auto records = dissect::openRecords(std::move(*source)))
                    m_records = std::move(*records);
            }
        }

    private:
        std::vector<std::string> m_paths;
        TimeRange m_range;
        std::size_t m_next = 0;
        std::unique_ptr<dissect::RecordReader> m_records;
    };

} // namespace

LiveJob::LiveJob(dissect::ScratchFolder folder, std::int64_t mostBytes)
    : Job(wallClock(), std::numeric_limits<dissect::Duration>::max() / 4)
    , m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
{
}

dissect::Result<std::shared_ptr<LiveJob>> LiveJob::start(
    const std::string &interface, std::int64_t mostBytes)
{
    auto folder = dissect::ScratchFolder::make();
    if (!folder)
        return tl::unexpected(folder.error());
    std::array<char, PCAP_ERRBUF_SIZE> words{};
    pcap_t *handle = pcap_create(interface.c_str(), words.data());
    if (handle == nullptr)
        return dissect::failure(dissect::Error::Kind::NotReadable, words.data());
    pcap_set_snaplen(handle, 65'535);
    pcap_set_timeout(handle, 100);
    pcap_set_promisc(handle, 1);
    const bool nanoseconds = pcap_set_tstamp_precision(handle, PCAP_TSTAMP_PRECISION_NANO) == 0;
    if (pcap_activate(handle) < 0 || !nanoseconds) {
        const std::string reason = pcap_geterr(handle);
        pcap_close(handle);
        return dissect::failure(dissect::Error::Kind::NotReadable, reason);
    }
    std::shared_ptr<LiveJob> job(new LiveJob(std::move(*folder), mostBytes));
    const int link = pcap_datalink(handle);
    job->m_link = link == DLT_RAW ? dissect::LinkType::Raw : static_cast<dissect::LinkType>(link);
    job->m_capture = std::make_unique<Capture>(handle);
    job->m_recorder = std::thread([raw = job.get()] { raw->record(); });
    return job;
}

LiveJob::~LiveJob()
{
    m_ending = true;
    if (m_recorder.joinable())
        m_recorder.join();
}

void LiveJob::dropOldest()
{
    std::int64_t bytes = 0;
    for (const Segment &segment : m_segments)
        bytes += segment.bytes;
    while (bytes > m_mostBytes && m_segments.size() > 1) {
        bytes -= m_segments.front().bytes;
        std::remove(m_segments.front().path.c_str());
        m_segments.pop_front();
    }
}

void LiveJob::record()
{
    constexpr std::int64_t segmentBytes = 4 << 20;
    const dissect::CaptureWriter writer(dissect::OutputFormat::PcapNs, m_link, 65'535);
    std::FILE *file = nullptr;
    std::uint64_t number = 0;
    while (!m_ending) {
        pcap_pkthdr *header = nullptr;
        const u_char *bytes = nullptr;
        const int got = pcap_next_ex(m_capture->handle(), &header, &bytes);
        if (got < 0)
            break;
        if (got == 0 || !takesPackets())
            continue;
        RawPacket packet;
        packet.time
            = static_cast<Timestamp>(header->ts.tv_sec) * dissect::second + header->ts.tv_usec;
        packet.wireLength = header->len;
        packet.link = m_link;
        packet.data = {reinterpret_cast<const std::byte *>(bytes), header->caplen};
        const auto wanted = terms();
        if (!wanted->takes(packet))
            continue;
        wanted->cut(packet);
        std::string text;
        const std::lock_guard guard(m_lock);
        if (m_segments.empty() || m_segments.back().bytes > segmentBytes) {
            if (file != nullptr)
                std::fclose(file);
            const std::string path = m_folder.file(std::to_string(number++));
            file = std::fopen(path.c_str(), "wb");
            if (file == nullptr)
                return;
            m_segments.push_back({path, {packet.time, packet.time}, 0});
            writer.appendHeader(text);
            dropOldest();
        }
        writer.appendPacket(text, packet);
        if (std::fwrite(text.data(), 1, text.size(), file) != text.size())
            break;
        std::fflush(file);
        m_segments.back().bytes += static_cast<std::int64_t>(text.size());
        m_segments.back().span.end = packet.time;
    }
    if (file != nullptr)
        std::fclose(file);
}

void LiveJob::clear()
{
    const std::lock_guard guard(m_lock);
    for (const Segment &segment : m_segments)
        std::remove(segment.path.c_str());
    m_segments.clear();
}

std::optional<TimeRange> LiveJob::span() const
{
    const std::lock_guard guard(m_lock);
    if (m_segments.empty())
        return std::nullopt;
    return TimeRange{m_segments.front().span.begin, m_segments.back().span.end + 1};
}

std::unique_ptr<PacketFeed> LiveJob::openKept(TimeRange range) const
{
    const std::lock_guard guard(m_lock);
    std::vector<std::string> paths;
    for (const Segment &segment : m_segments) {
        if (segment.span.end >= range.begin && segment.span.begin < range.end)
            paths.push_back(segment.path);
    }
    return std::make_unique<SegmentFeed>(std::move(paths), range);
}

std::int64_t LiveJob::bytesKept(TimeRange range) const
{
    const std::lock_guard guard(m_lock);
    std::int64_t bytes = 0;
    for (const Segment &segment : m_segments) {
        if (segment.span.end >= range.begin && segment.span.begin < range.end)
            bytes += segment.bytes;
    }
    return bytes;
}

} // namespace remora::standin
