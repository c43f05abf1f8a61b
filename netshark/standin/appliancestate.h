// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include <QMap>
#include <QString>

#include "dissect/core/scratchfolder.h"
#include "netshark/standin/clips.h"
#include "netshark/standin/exports.h"
#include "netshark/standin/filestore.h"
#include "netshark/standin/jobs.h"
#include "netshark/standin/sessions.h"
#include "netshark/standin/standin.h"

namespace remora::standin {

// Everything the stand-in has. Whoever uses it holds its mutex.
struct ApplianceState {
    explicit ApplianceState(const StandInOptions &asked);
    // Opens the demo's jobs, clips and files; fails where a file or an interface cannot be had.
    dissect::Result<void> fill();

    std::shared_ptr<Job> job(const QString &id) const;
    std::shared_ptr<Clip> clip(const QString &id) const;
    // By the two parts of {source_type}/{source_id}; null where there is none.
    std::shared_ptr<const PacketSource> source(const QString &type, const QString &id) const;

    std::mutex mutex;
    StandInOptions options;
    Sessions sessions;
    dissect::Timestamp started;
    std::vector<std::shared_ptr<Job>> jobs;
    std::vector<std::shared_ptr<Clip>> clips;
    FileStore files;
    QMap<QString, Export> exports;
    std::optional<dissect::ScratchFolder> folder; // there once it is filled
    // Hexadecimal digits that no other clip or export has.
    QString freshNumber(int digits);

private:
    quint32 m_nextNumber = 2; // 1 is the demo's clip
};

} // namespace remora::standin
