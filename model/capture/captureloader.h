// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include <QThread>

#include "dissect/capture/growingfile.h"
#include "dissect/load/capturereader.h"

namespace remora::model {

// Where a capture is read from.
struct CaptureSource {
    QString path;
    std::shared_ptr<const dissect::Growth> growth; // only for a file that still grows
    QString bpf; // only packets that match are read, before any analysis
    dissect::Cancel interrupted = nullptr; // set: what has come is all that is wanted
    bool toldAtEnd = false; // nobody looks on while it is read
};

// What a loader has found since it last told.
struct LoadedPart {
    std::vector<std::shared_ptr<const dissect::PacketChunk>> chunks;
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<dissect::NoteTotals>> noteTotals;
    dissect::CaptureFacts facts;
    quint64 bytesRead = 0;
    std::optional<quint64> bytesInFile;
    bool complete = false;
};
using LoadedPartPointer = std::shared_ptr<const LoadedPart>;

// Runs the reader of one capture on its own thread and hands over values, a few per 100 ms.
class CaptureLoader : public QThread {
    Q_OBJECT
public:
    explicit CaptureLoader(CaptureSource source, QObject *parent = nullptr);
    // Stops and waits, not for a pipe or a device that says nothing.
    ~CaptureLoader() override;

Q_SIGNALS:
    void loaded(const remora::model::LoadedPartPointer &part);
    void failed(const remora::dissect::Error &error);

protected:
    void run() override;

private:
    dissect::Result<dissect::CaptureReader> open() const;
    void read(dissect::CaptureReader &reader);
    CaptureSource m_source;
    const std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
};

} // namespace remora::model
