// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QString>

#include "dissect/capture/growingfile.h"
#include "netshark/appliance.h"

namespace remora::netshark {

// What to download, and to where.
struct DownloadParams {
    Session session;
    ExportRequest request;
    QString path; // of the finished capture; it grows as `path` + ".part"
    bool overwrite = false;
    int emptyJobRetryMs = 10'000; // an empty job is asked three times, this far apart
    int retryMs = 500; // before a new export where one broke before its first byte, twice
};

struct DownloadProgress {
    enum class Stage { Preparing, WaitingForPackets, Receiving };
    Stage stage = Stage::Preparing;
    qint64 received = 0;
    std::optional<qint64> atMost; // the appliance's estimate before the filters
    int attempt = 1; // while WaitingForPackets
};

struct DownloadResult {
    QString path; // where the capture lies now
    qint64 bytes = 0;
};

// The file that a download grows.
QString partialPath(const QString &path);
// A name beside `path` for what came of it, such as "a.partial.pcap", that no file has.
QString keptPath(const QString &path);

// Creates an export, writes its packets to the partial file and renames it when it is whole. On any
// other end what came is kept as a capture of whole packets under a name that says so, and the
// export is removed from the appliance. Files are for the user's eyes only. Waits: for a worker
// thread, which lives until this returns.
class ExportDownload {
public:
    // Called on the download's thread.
    struct Observer {
        std::function<void(const DownloadProgress &)> progressed;
        // The partial file exists and begins like a capture: it can be read while it grows.
        std::function<void(std::shared_ptr<const dissect::Growth>)> readable;
    };
    ExportDownload(DownloadParams params, Observer observer, Log log, CancelFlag cancel);

    Result<DownloadResult> run();
    // Where what came is kept after an end too early; empty where nothing came.
    const QString &kept() const { return m_kept; }
    // Exports that could not be removed from the appliance, as where the line is dead.
    const QStringList &leftBehind() const { return m_leftBehind; }

private:
    class Receiver;
    Result<DownloadResult> attempt(Appliance &appliance);
    void keepPart();
    Result<QString> createExport(Appliance &appliance);
    Result<DownloadResult> receive(Appliance &appliance, const QString &exportId);
    void report(const DownloadProgress &progress) const;

    DownloadParams m_params;
    Observer m_observer;
    Log m_log;
    CancelFlag m_cancel;
    DownloadProgress m_progress;
    bool m_isOurPart = false; // the partial file was made here and is still there
    QString m_kept;
    QStringList m_leftBehind;
};

} // namespace remora::netshark
