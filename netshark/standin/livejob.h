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
    struct Segment {
        std::string path;
        dissect::TimeRange span;
        std::int64_t bytes = 0;
    };
    class Capture;
    LiveJob(dissect::ScratchFolder folder, std::int64_t mostBytes);
    void record();
    void dropOldest();

    dissect::ScratchFolder m_folder;
    std::int64_t m_mostBytes;
    dissect::LinkType m_link = dissect::LinkType::Ethernet;
    std::unique_ptr<Capture> m_capture;
    mutable std::mutex m_lock; // guards m_segments
    std::deque<Segment> m_segments;
    std::atomic<bool> m_ending{false};
    std::thread m_recorder;
};

} // namespace remora::standin
