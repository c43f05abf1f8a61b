// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/livejob.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <iterator>
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

class LiveJob::File {
public:
    explicit File(std::string where)
        : path(std::move(where))
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File() { std::remove(path.c_str()); }
    const std::string path;
};

// The packets of the segments that there are now, one after the other.
class LiveJob::Feed final : public PacketFeed {
public:
    Feed(std::vector<Segment> segments, TimeRange range)
        : m_segments(std::move(segments))
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
            if (m_next == m_segments.size())
                return Next::End;
            auto source = dissect::openFile(m_segments[m_next++].file->path);
            if (!source)
                return Next::Failed;
            if (auto records = dissect::openRecords(std::move(*source)))
                m_records = std::move(*records);
        }
    }

private:
    std::vector<Segment> m_segments;
    TimeRange m_range;
    std::size_t m_next = 0;
    std::unique_ptr<dissect::RecordReader> m_records;
};

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
        drop();
    }
}

void LiveJob::drop()
{
    std::erase_if(m_wanted, [](const auto &wanted) { return wanted.expired(); });
    const auto isWanted = [this](const Segment &segment) {
        return std::any_of(m_wanted.begin(), m_wanted.end(), [&](const auto &wanted) {
            const auto range = wanted.lock();
            return range && segment.overlaps(*range);
        });
    };
    m_kept.push_back(std::move(m_segments.front()));
    m_segments.pop_front();
    std::erase_if(m_kept, std::not_fn(isWanted));
}

void LiveJob::clear()
{
    const std::lock_guard guard(m_lock);
    while (!m_segments.empty())
        drop();
}

std::shared_ptr<const void> LiveJob::keep(TimeRange range)
{
    auto wanted = std::make_shared<const TimeRange>(range);
    const std::lock_guard guard(m_lock);
    m_wanted.push_back(wanted);
    return wanted;
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
            m_segments.push_back(
                {std::make_shared<const File>(path), {packet.time, packet.time}, 0});
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

std::optional<TimeRange> LiveJob::span() const
{
    const std::lock_guard guard(m_lock);
    if (m_segments.empty())
        return std::nullopt;
    return TimeRange{m_segments.front().span.begin, m_segments.back().span.end + 1};
}

std::vector<LiveJob::Segment> LiveJob::within(TimeRange range) const
{
    const std::lock_guard guard(m_lock);
    std::vector<Segment> found;
    for (const std::deque<Segment> *some : {&m_kept, &m_segments}) {
        std::copy_if(some->begin(), some->end(), std::back_inserter(found),
            [&](const Segment &segment) { return segment.overlaps(range); });
    }
    return found;
}

std::unique_ptr<PacketFeed> LiveJob::openKept(TimeRange range) const
{
    return std::make_unique<Feed>(within(range), range);
}

std::int64_t LiveJob::bytesKept(TimeRange range) const
{
    std::int64_t bytes = 0;
    for (const Segment &segment : within(range))
        bytes += segment.bytes;
    return bytes;
}

} // namespace remora::standin
