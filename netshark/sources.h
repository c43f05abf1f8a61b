// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "dissect/core/timestamp.h"

namespace remora::netshark {

// What an appliance has, as plain values. Texts come from the appliance and are untrusted.

struct ApplianceInfo {
    QString hostname;
    QString model;
    QString softwareVersion;
    QString apiVersion; // the one in use
    QString timeZone; // "+0100": its offset from UTC
    dissect::Timestamp localTime = 0;
    // Its clock minus this computer's, measured when it answered.
    dissect::Duration clockOffset = 0;
};

struct Job {
    QString id;
    QString name;
    QString interfaceName;
    QString state; // RUNNING, STOPPED, …
    qint64 packetBytes = 0;
    std::optional<dissect::TimeRange> span; // nothing while the job is empty
    bool isRunning() const { return state == QLatin1StringView("RUNNING"); }
};

struct Clip {
    QString id;
    QString jobId;
    QString description;
    bool locked = false;
    std::optional<dissect::TimeRange> span;
};

struct Interface {
    QString id;
    QString name;
    QString description;
    bool isUp = false;
};

struct File {
    QString id; // its path, such as /admin/trace.pcap
    qint64 size = 0;
    bool isDirectory = false;
};

// Where packets are exported from: {source_type}/{source_id} of the API.
struct SourceRef {
    enum class Kind { Job, Clip, Interface, File };
    Kind kind = Kind::Job;
    QString id;
    bool operator==(const SourceRef &) const = default;
};

// "jobs/00000001"
QString pathOf(const SourceRef &source);

struct Filter {
    enum class Kind { Native, Bpf, Display, Time };
    Kind kind = Kind::Native;
    QString text;
    bool operator==(const Filter &) const = default;
};

enum class ExportFormat { PcapUs, PcapNs, PcapngUs, PcapngNs };

struct ExportRequest {
    SourceRef source;
    std::optional<dissect::TimeRange> range; // all there is without one
    QList<Filter> filters;
    ExportFormat format = ExportFormat::PcapUs;
    int snapLength = 0; // bytes of each packet; 0: whole packets
    int stopAfterSeconds = 0; // for live exports of interfaces; 0: no stop rule
};

struct ExportStatus {
    QString state;
    std::optional<qint64> bytesAtMost; // before the filters
};

} // namespace remora::netshark
