// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

#include <QJsonArray>
#include <QMap>
#include <QString>

#include "dissect/core/scratchfolder.h"
#include "netshark/standin/accounts.h"
#include "netshark/standin/auditlog.h"
#include "netshark/standin/certificates.h"
#include "netshark/standin/clips.h"
#include "netshark/standin/exports.h"
#include "netshark/standin/filestore.h"
#include "netshark/standin/jobs.h"
#include "netshark/standin/keptvalues.h"
#include "netshark/standin/sessions.h"
#include "netshark/standin/standin.h"
#include "netshark/standin/systemupdate.h"
#include "netshark/standin/views.h"

namespace remora::standin {

// Everything the stand-in has. Whoever uses it holds its mutex.
struct ApplianceState {
    explicit ApplianceState(const StandInOptions &asked);
    ~ApplianceState()
    {
        // Some read or write what ends before them.
        exports.clear();
        views.all.clear();
    }
    ApplianceState(const ApplianceState &) = delete;
    ApplianceState &operator=(const ApplianceState &) = delete;
    // Opens the demo's jobs, clips and files; fails where a file or an interface cannot be had.
    dissect::Result<void> fill();

    std::shared_ptr<Job> job(const QString &id) const;
    std::shared_ptr<Clip> clip(const QString &id) const;
    // By the two parts of {source_type}/{source_id}; null where there is none.
    std::shared_ptr<const PacketSource> source(const QString &type, const QString &id) const;

    std::mutex mutex;
    StandInOptions options;
    Accounts accounts;
    Sessions sessions;
    KeptValues values;
    QJsonArray interfaces;
    std::set<QString> licenses; // keys
    Certificates certificates;
    SystemUpdate update;
    AuditLog audit;
    dissect::Timestamp started;
    std::vector<std::shared_ptr<Job>> jobs;
    std::vector<std::shared_ptr<Clip>> clips;
    FileStore files;
    QMap<QString, Export> exports;
    Views views;
    std::optional<dissect::ScratchFolder> folder; // there once it is filled
    // A job without a configuration on an interface, by its id; null where there is none such.
    dissect::Result<std::shared_ptr<Job>> makeJob(
        const QString &interface, std::int64_t mostBytes) const;
    // Hexadecimal digits that no other job, clip or export has.
    QString freshNumber(int digits);

private:
    quint32 m_nextNumber = 1;
};

} // namespace remora::standin
