// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QString>

#include "dissect/capture/growingfile.h"
#include "dissect/core/freshfile.h"
#include "netshark/appliance.h"

namespace remora::netshark {

// What to download, and to where.
struct DownloadParams {
    Session session;
    ExportRequest request;
    QString path; // of the finished capture, see PartFile; "-" is standard output
    bool overwrite = false; // also a file that holds something
    int emptyJobRetryMs = 10'000; // an empty job is asked three times, this far apart
    int retryMs = 500; // before a new export where one broke before its first byte, twice
    // Where `path` is a pipe or a device: gets the same bytes. Shared with the download's thread.
    std::shared_ptr<dissect::FreshFile> copy = nullptr;
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
    qint64 expected = 0; // by the appliance's own count, where much less has come; else 0
    bool isShort() const { return expected > 0; }
};

// Whether packets go to that name as they come: standard output, a pipe or a device.
bool goesThrough(const QString &path);

// Creates an export, writes its packets to a partial file and renames that when it is whole. On any
// other end what came is kept as a capture of whole packets under a name that says so, and the
// export is removed from the appliance. Files are for the user's eyes only. A path that is a
// device, a pipe or standard output gets the packets as they come. Waits: for a worker thread,
// which lives until this returns.
class ExportDownload {
public:
    // Called on the download's thread.
    struct Observer {
        std::function<void(const DownloadProgress &)> progressed;
        // The partial file begins like a capture: it can be read while it grows.
        std::function<void(const QString &partial, std::shared_ptr<const dissect::Growth>)>
            readable;
        // The partial file exists.
        std::function<void(const QString &partial)> begun = {};
    };
    ExportDownload(DownloadParams params, Observer observer, Log log, CancelFlag cancel);

    Result<DownloadResult> run();
    // Where what came is kept after an end too early; empty where nothing came.
    const QString &kept() const { return m_kept; }
    // What an earlier run that was killed had left, by its new names.
    const QStringList &keptEarlier() const { return m_keptEarlier; }
    // What could not be removed from the appliance, as where the line is dead.
    const LeftBehind &leftBehind() const { return m_leftBehind; }

private:
    class Receiver;
    class GrowingFile;
    class Stream;
    Result<std::unique_ptr<Receiver>> openReceiver();
    Result<DownloadResult> attempt(Appliance &appliance, Receiver &receiver);
    Result<QString> createExport(Appliance &appliance);
    Result<DownloadResult> receive(
        Appliance &appliance, const QString &exportId, Receiver &receiver);
    qint64 expectedInstead(qint64 received) const;
    bool mayBeBegunAnew(const Error &error) const;
    void report(const DownloadProgress &progress) const;

    DownloadParams m_params;
    Observer m_observer;
    Log m_log;
    CancelFlag m_cancel;
    DownloadProgress m_progress;
    bool m_hasExport = false; // in this attempt
    QString m_kept;
    QStringList m_keptEarlier;
    LeftBehind m_leftBehind;
};

} // namespace remora::netshark
