// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "dissect/core/result.h"
#include "netshark/standin/packetsource.h"

namespace remora::standin {

// A capture file as it is.
class FileSource final : public PacketSource {
public:
    static dissect::Result<std::shared_ptr<FileSource>> open(const std::string &path);
    std::optional<dissect::TimeRange> span() const override { return m_span; }
    std::unique_ptr<PacketFeed> open(dissect::TimeRange range) const override;
    std::int64_t bytesAtMost(dissect::TimeRange) const override { return m_bytes; }
    dissect::LinkType link() const override { return m_link; }
    const std::string &path() const { return m_path; }

private:
    std::string m_path;
    std::optional<dissect::TimeRange> m_span;
    std::int64_t m_bytes = 0;
    dissect::LinkType m_link = dissect::LinkType::Ethernet;
};

// The packets of `file` again and again, shifted in time so that one round follows the other;
// round 0 begins at `start`. Nothing is stored: any range can be had.
std::unique_ptr<PacketFeed> replayFeed(
    const FileSource &file, dissect::Timestamp start, dissect::TimeRange range);

// How long one round takes.
dissect::Duration replayRound(const FileSource &file);

} // namespace remora::standin
