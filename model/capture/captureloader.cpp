// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/capture/captureloader.h"

#include <algorithm>

#include <QElapsedTimer>

#include "model/capture/packetmemory.h"
#include "netshark/filename.h"

namespace remora::model {

CaptureLoader::CaptureLoader(CaptureSource source, QObject *parent)
    : QThread(parent)
    , m_source(std::move(source))
{
    qRegisterMetaType<LoadedPartPointer>();
    qRegisterMetaType<dissect::Error>();
}

CaptureLoader::~CaptureLoader()
{
    *m_stop = true;
    wait();
}

dissect::Result<dissect::CaptureReader> CaptureLoader::open() const
{
    const std::string path = netshark::fileBytes(m_source.path);
    auto bytes = m_source.growth
        ? dissect::openGrowingFile(path, m_source.growth)
        : dissect::openFile(path, m_source.interrupted ? m_source.interrupted : m_stop);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return dissect::CaptureReader::open(
        std::move(*bytes), {m_source.bpf.toStdString(), true, packetSpace()});
}

void CaptureLoader::run()
{
    auto reader = open();
    if (*m_stop)
        return;
    if (!reader) {
        Q_EMIT failed(reader.error());
        return;
    }
    read(*reader);
}

void CaptureLoader::read(dissect::CaptureReader &reader)
{
    constexpr qint64 tellEveryMs = 200; // nobody reads faster, and it takes from a download
    constexpr qint64 copyShare = 10; // telling may take a tenth of the time
    constexpr unsigned long dryPauseMs = 20;
    QElapsedTimer sinceTold;
    sinceTold.start();
    qint64 tellCostMs = 0;
    bool toldBefore = false;
    auto part = std::make_shared<LoadedPart>();
    bool complete = false;
    while (!complete && !*m_stop) {
        auto chunk = reader.nextChunk();
        if (*m_stop)
            return;
        if (!chunk) {
            Q_EMIT failed(chunk.error());
            return;
        }
        if (chunk->packets->size() > 0)
            part->chunks.push_back(chunk->packets);
        complete = chunk->state == dissect::ByteSource::State::End;
        const bool dry = chunk->state == dissect::ByteSource::State::Dry;
        const bool due = sinceTold.elapsed() > std::max(tellEveryMs, tellCostMs * copyShare);
        const bool isWanted = !m_source.toldAtEnd && (!toldBefore || due);
        if (complete || (!part->chunks.empty() && isWanted)) {
            QElapsedTimer cost;
            cost.start();
            part->conversations = std::make_shared<const std::vector<dissect::Conversation>>(
                reader.conversations());
            part->noteTotals
                = std::make_shared<const std::vector<dissect::NoteTotals>>(reader.noteTotals());
            part->facts = reader.facts();
            part->bytesRead = reader.bytesRead();
            part->bytesInFile = reader.bytesInFile();
            part->complete = complete;
            Q_EMIT loaded(part);
            part = std::make_shared<LoadedPart>();
            toldBefore = true;
            tellCostMs = cost.elapsed();
            sinceTold.restart();
        }
        if (dry)
            msleep(dryPauseMs);
    }
}

} // namespace remora::model
