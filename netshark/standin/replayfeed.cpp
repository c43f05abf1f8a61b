// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/replayfeed.h"

#include <algorithm>

#include "dissect/capture/recordreader.h"

namespace remora::standin {

using dissect::RawPacket;
using dissect::RecordReader;
using dissect::TimeRange;

namespace {

    dissect::Result<std::unique_ptr<RecordReader>> openFileRecords(const std::string &path)
    {
        auto source = dissect::openFile(path);
        if (!source)
            return tl::unexpected(source.error());
        return dissect::openRecords(std::move(*source));
    }

    class FileFeed final : public PacketFeed {
    public:
        FileFeed(std::unique_ptr<RecordReader> records, dissect::LinkType link, TimeRange range,
            dissect::Duration shift)
            : m_records(std::move(records))
            , m_link(link)
            , m_range(range)
            , m_shift(shift)
        {
        }
        Next next(RawPacket &to) override
        {
            constexpr int most = 4096;
            for (int looked = 0; looked < most; ++looked) {
                if (m_records == nullptr || m_records->next(to) != RecordReader::Next::Packet)
                    return Next::End;
                to.time += m_shift;
                if (to.link == m_link && m_range.contains(to.time))
                    return Next::Packet;
            }
            return Next::Searching;
        }

    private:
        std::unique_ptr<RecordReader> m_records;
        dissect::LinkType m_link;
        TimeRange m_range;
        dissect::Duration m_shift;
    };

    class LoopFeed final : public PacketFeed {
    public:
        LoopFeed(const FileSource &file, dissect::Timestamp start, TimeRange range)
            : m_path(file.path())
            , m_link(file.link())
            , m_begin(file.span()->begin)
            , m_round(replayRound(file))
            , m_start(start)
            , m_range{std::max(range.begin, start), range.end}
            , m_next((m_range.begin - start) / m_round)
        {
        }
        Next next(RawPacket &to) override
        {
            for (;;) {
                const Next next = m_current ? m_current->next(to) : Next::End;
                if (next != Next::End)
                    return next;
                const dissect::Timestamp roundStart = m_start + m_next * m_round;
                if (roundStart >= m_range.end)
                    return Next::End;
                auto records = openFileRecords(m_path);
                if (!records) // removed since
                    return Next::End;
                m_current = std::make_unique<FileFeed>(
                    std::move(*records), m_link, m_range, roundStart - m_begin);
                ++m_next;
            }
        }

    private:
        std::string m_path;
        dissect::LinkType m_link;
        dissect::Timestamp m_begin;
        dissect::Duration m_round;
        dissect::Timestamp m_start;
        TimeRange m_range;
        std::int64_t m_next;
        std::unique_ptr<PacketFeed> m_current;
    };

} // namespace

dissect::Result<std::shared_ptr<FileSource>> FileSource::open(const std::string &path)
{
    auto records = openFileRecords(path);
    if (!records)
        return tl::unexpected(records.error());
    auto file = std::make_shared<FileSource>();
    file->m_path = path;
    RawPacket packet;
    while ((*records)->next(packet) == RecordReader::Next::Packet) {
        if (!file->m_span) {
            file->m_span = TimeRange{packet.time, packet.time};
            file->m_link = packet.link;
        }
        file->m_span->begin = std::min(file->m_span->begin, packet.time);
        file->m_span->end = std::max(file->m_span->end, packet.time);
        file->m_bytes += static_cast<std::int64_t>(packet.data.size()) + 40;
    }
    return file;
}

std::unique_ptr<PacketFeed> FileSource::open(TimeRange range) const
{
    auto records = openFileRecords(m_path);
    return std::make_unique<FileFeed>(records ? std::move(*records) : nullptr, m_link, range, 0);
}

dissect::Duration replayRound(const FileSource &file)
{
    return file.span()->length() + dissect::second / 10;
}

std::unique_ptr<PacketFeed> replayFeed(
    const FileSource &file, dissect::Timestamp start, TimeRange range)
{
    return std::make_unique<LoopFeed>(file, start, range);
}

} // namespace remora::standin
