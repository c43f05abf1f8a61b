// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QHash>
#include <QJsonObject>
#include <QString>

#include "dissect/capture/capturewriter.h"
#include "netshark/standin/exportlimits.h"
#include "netshark/standin/filterchain.h"
#include "netshark/standin/packetsource.h"

namespace remora::standin {

class ExportToFile;

// Gives the bytes of an export's capture file, block by block. Memory: one block.
class ExportStream {
public:
    enum class State { More, Dry, Searching, End, Failed };
    ExportStream(std::unique_ptr<PacketFeed> feed, dissect::CaptureWriter writer,
        const ExportLimits &limits);
    // Replaces `to` by the next bytes, which come with More only. The others are PacketFeed's.
    State next(std::string &to);

private:
    bool isOver(const dissect::RawPacket &packet) const;
    std::unique_ptr<PacketFeed> m_feed;
    dissect::CaptureWriter m_writer;
    ExportLimits m_limits; // seconds count from the first packet
    std::int64_t m_bytes = 0;
    std::int64_t m_packets = 0;
    std::optional<dissect::Timestamp> m_first;
    State m_ended = State::More; // End or Failed
    bool m_headerWritten = false;
};

// An export that waits to be downloaded, as its client configured it.
class Export {
public:
    // The error is a sentence for the client. "job is empty" where there are no packets at all.
    static tl::expected<Export, QString> make(
        const QJsonObject &config, std::shared_ptr<const PacketSource> source);
    // Afterwards nothing of the source is used but what its feed holds itself.
    std::unique_ptr<ExportStream> openStream() const;
    // By the name that the API has for it.
    QString state() const;
    std::int64_t bytesAtMost() const { return m_source->bytesAtMost(m_range); }

    QString id;
    QString sourcePath; // "jobs/00000001"
    QString owner;
    QJsonObject config;
    dissect::Timestamp created = 0;
    // Breaks off a download that is under way.
    std::shared_ptr<std::atomic<bool>> stopped = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<ExportToFile> toFile; // null where it is to be downloaded

private:
    std::shared_ptr<const PacketSource> m_source;
    FilterChain m_filters;
    dissect::TimeRange m_range;
    dissect::OutputFormat m_format = dissect::OutputFormat::PcapUs;
    ExportLimits m_limits;
};

// Nothing for a name that the API does not know.
std::optional<dissect::OutputFormat> outputFormat(const QString &name);

} // namespace remora::standin
