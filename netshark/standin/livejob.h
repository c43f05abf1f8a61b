// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>
#include <mutex>
#include <thread>

#include "dissect/core/scratchfolder.h"
#include "netshark/standin/jobs.h"

namespace remora::standin {

// Packets of a real interface, through libpcap, in a ring of files; the oldest file goes first.
class LiveJob final : public Job {
public:
    // The error is libpcap's, such as a missing permission.
    static dissect::Result<std::shared_ptr<LiveJob>> start(
        const std::string &interface, std::int64_t mostBytes);
    ~LiveJob() override;

    void clear() override;
    std::optional<dissect::TimeRange> span() const override;
    std::shared_ptr<const void> keep(dissect::TimeRange range) override;
    std::unique_ptr<PacketFeed> openKept(dissect::TimeRange range) const override;
    std::int64_t bytesKept(dissect::TimeRange range) const override;
    dissect::LinkType link() const override { return m_link; }

protected:
    // What it does not take is not recorded.
    std::unique_ptr<PacketFeed> raw(dissect::TimeRange range) const override
    {
        return openKept(range);
    }
    std::int64_t rawBytes(dissect::TimeRange range) const override { return bytesKept(range); }

private:
    // Goes when nobody reads it or keeps it any more.
    class File;
    struct Segment {
        std::shared_ptr<const File> file;
        dissect::TimeRange span; // of the first and the last packet
        std::int64_t bytes = 0;
        bool overlaps(dissect::TimeRange range) const
        {
            return span.end >= range.begin && span.begin < range.end;
        }
    };
    class Feed;
    class Capture;
    LiveJob(dissect::ScratchFolder folder, std::int64_t mostBytes);
    void record();
    void dropOldest();
    void drop(); // the first one
    std::vector<Segment> within(dissect::TimeRange range) const;

    dissect::ScratchFolder m_folder;
    std::int64_t m_mostBytes;
    dissect::LinkType m_link = dissect::LinkType::Ethernet;
    std::unique_ptr<Capture> m_capture;
    mutable std::mutex m_lock; // guards the segments and who wants them
    std::deque<Segment> m_segments;
    std::deque<Segment> m_kept; // which the job itself has dropped
    std::vector<std::weak_ptr<const dissect::TimeRange>> m_wanted;
    std::atomic<bool> m_ending{false};
    std::thread m_recorder;
};

} // namespace remora::standin
