// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>

#include <QList>
#include <QString>

#include "dissect/core/timestamp.h"

namespace remora::netshark {

// What an appliance has, as plain values. Texts come from the appliance and are untrusted. Numbers
// are from 0 on, and 0 where it does not say or says what no number of that kind is; times lie
// between 1970 and dissect::latestTime.

// A longer retention is as good as no limit; a time and one of these still fit into 64 bits.
inline constexpr dissect::Duration longestRetention
    = std::numeric_limits<dissect::Duration>::max() - dissect::latestTime;

struct Storage {
    QString state; // OK, DISK_FULL, …
    qint64 total = 0; // bytes for packets
    qint64 used = 0;
};

// A field of native filters.
struct NativeField {
    QString id;
    QString type;
    QString description;
    QString name = {}; // for people
    QString group = {};
    bool isDimension = false; // rather a key than a value of views
};

struct ApplianceInfo {
    QString hostname;
    QString model;
    QString softwareVersion;
    QString apiVersion; // the one in use
    QString timeZone; // "+0100": its offset from UTC
    dissect::Timestamp localTime = 0;
    // Its clock minus this computer's, measured when it answered.
    dissect::Duration clockOffset = 0;
    dissect::Duration clockDoubt = 0; // how far that may be wrong: half of how long the answer took
};

// What a capture job is told to do.
struct JobConfig {
    QString name;
    QString interfaceName;
    QString bpf;
    int snapLength = 0; // bytes; 0: not said
    // The oldest packets go beyond any of these; 0: no limit, or not said.
    qint64 retentionBytes = 0;
    qint64 retentionPackets = 0;
    dissect::Duration retentionTime = 0;
    bool isIndexed = false;
    qint64 indexLimit = 0; // bytes; 0: no limit, or not said
    dissect::Duration indexTime = 0; // 0: no limit
    bool indexIsSynced = false; // goes with the packets
    bool operator==(const JobConfig &) const = default;
};

struct Job : JobConfig {
    QString id;
    QString state; // RUNNING, STOPPED, …
    qint64 packetBytes = 0;
    qint64 indexBytes = 0;
    std::optional<dissect::TimeRange> span; // nothing while the job is empty
    bool isRunning() const { return state == QLatin1StringView("RUNNING"); }
};

struct Filter {
    enum class Kind { Native, Bpf, Display, Time };
    Kind kind = Kind::Native;
    QString text;
    bool operator==(const Filter &) const = default;
};

struct Clip {
    QString id;
    QString jobId;
    QString description;
    bool locked = false;
    qint64 estimatedBytes = 0;
    QList<Filter> filters; // the time filter among them
    std::optional<dissect::TimeRange> span;
};

// What a new clip is to hold.
struct ClipRequest {
    QString jobId;
    QString description;
    dissect::TimeRange range;
    QList<Filter> filters;
};

struct Interface {
    QString id;
    QString name;
    QString description;
    bool isUp = false;
};

// One of the files that a merged or multi-segment file is made of.
struct LinkedFile {
    QString id; // its path, such as /admin/edge.pcap
    bool isDefault = false; // the others' skews are against its clock
    dissect::Duration skew = 0; // what is added to its timestamps, of either sign
    bool operator==(const LinkedFile &) const = default;
};

struct File {
    enum class Kind { Trace, Merged, MultiSegment };
    QString id; // its path, such as /admin/trace.pcap
    qint64 size = 0;
    bool isDirectory = false;
    bool isIndexed = false;
    Kind kind = Kind::Trace;
    QList<LinkedFile> links = {}; // of one that is Merged or MultiSegment
    bool isLinked() const { return kind != Kind::Trace; }
};

// How far the clocks of a multi-segment file's sources are apart, as the appliance finds it.
struct Timeskew {
    QString state; // OK, EMPTY, COMPUTING, NO_PACKETS, UNIDIRECTIONAL, …
    // By source, as LinkedFile::skew; nothing where it is not told.
    QList<std::optional<dissect::Duration>> skews;
    // Whether it is of any use: both ways were seen, or the clocks jump nowhere.
    bool isFound() const;
};

// Where packets are exported from: {source_type}/{source_id} of the API.
struct SourceRef {
    enum class Kind { Job, Clip, Interface, File };
    Kind kind = Kind::Job;
    QString id;
    bool operator==(const SourceRef &) const = default;
};

// What stands for any id between two slashes.
QString pathPart(const QString &id);
// "jobs/00000001"
QString pathOf(const SourceRef &source);

enum class ExportFormat { PcapUs, PcapNs, PcapngUs, PcapngNs };

struct ExportRequest {
    SourceRef source;
    std::optional<dissect::TimeRange> range; // all there is without one
    QList<Filter> filters;
    ExportFormat format = ExportFormat::PcapUs;
    int snapLength = 0; // bytes of each packet; 0: whole packets
    // Stop rules; 0: none. A live export of an interface needs one.
    int stopAfterSeconds = 0;
    qint64 stopAfterBytes = 0;
    qint64 stopAfterPackets = 0;
    bool operator==(const ExportRequest &) const = default;
};

// An export's own range is in whole seconds: those that hold `range`.
dissect::TimeRange wholeSeconds(const dissect::TimeRange &range);

struct ExportStatus {
    QString state;
    std::optional<qint64> bytesAtMost; // before the filters; nothing: not said
};

} // namespace remora::netshark
