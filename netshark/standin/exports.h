// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QHash>
#include <QJsonObject>
#include <QString>

#include "dissect/capture/capturewriter.h"
#include "netshark/standin/filterchain.h"
#include "netshark/standin/packetsource.h"

namespace remora::standin {

// Gives the bytes of an export's capture file, block by block. Memory: one block.
class ExportStream {
public:
    enum class State { More, Dry, End };
    struct StopRule {
        std::int64_t bytes = 0; // 0: no limit, here and below
        std::int64_t packets = 0;
        std::int64_t seconds = 0; // from the first packet; of live exports, from now
    };
    ExportStream(std::unique_ptr<PacketFeed> feed, dissect::CaptureWriter writer, StopRule rule);
    // Replaces `to` by the next bytes. None come with Dry and End.
    State next(std::string &to);

private:
    bool isOver(const dissect::RawPacket &packet) const;
    std::unique_ptr<PacketFeed> m_feed;
    dissect::CaptureWriter m_writer;
    StopRule m_rule;
    std::int64_t m_bytes = 0;
    std::int64_t m_packets = 0;
    dissect::Timestamp m_started;
    std::optional<dissect::Timestamp> m_first;
    bool m_headerWritten = false;
};

// An export that waits to be downloaded, as its client configured it.
class Export {
public:
    // The error is a sentence for the client. "job is empty" where there are no packets at all.
    static tl::expected<Export, QString> make(
        const QJsonObject &config, std::shared_ptr<const PacketSource> source);
    std::unique_ptr<ExportStream> openStream() const;
    std::int64_t bytesAtMost() const { return m_source->bytesAtMost(m_range); }

    QString id;
    QString sourcePath; // "jobs/00000001"
    QString owner;
    QJsonObject config;
    dissect::Timestamp created = 0;

private:
    std::shared_ptr<const PacketSource> m_source;
    FilterChain m_filters;
    dissect::TimeRange m_range;
    dissect::OutputFormat m_format = dissect::OutputFormat::PcapUs;
    std::uint32_t m_snapLength = 0;
    ExportStream::StopRule m_rule;
};

// Nothing for a name that the API does not know.
std::optional<dissect::OutputFormat> outputFormat(const QString &name);

} // namespace remora::standin
