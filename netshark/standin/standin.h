// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

#include "dissect/core/result.h"

namespace remora::standin {

class Server;

struct StandInOptions {
    quint16 port = 0; // 0: a free one
    QString user = QStringLiteral("admin");
    QString password; // empty: a new one at every start
    // An account that may look and export, but change nothing; with the same password.
    QString viewer = QStringLiteral("viewer");
    int sessionSeconds = 0; // 0: sessions do not run out
    int historySeconds = 600; // how much the jobs hold at the start
    int retentionSeconds = 3600;
    int load = 1; // multiplies the generated traffic
    int clockOffsetSeconds = 0; // its clock against this computer's; of all in this process
    QStringList moreJobs; // names of jobs without packets
    QString replay; // a capture that one job repeats
    QString capture; // an interface that one job listens to
    QString hostname = QStringLiteral("netshark-demo");
    QString banner;
    bool asksPurpose = false;
    bool offersCookie = true; // else BASIC only
    QByteArray certificate; // that it shows, PEM; made at the start
    QStringList versions = {QStringLiteral("4.0"), QStringLiteral("5.0"), QStringLiteral("5.1")};
};

// The stand-in appliance, on threads of its own and on the loopback interface only.
class StandIn {
public:
    static dissect::Result<std::unique_ptr<StandIn>> start(const StandInOptions &options);
    ~StandIn();
    StandIn(const StandIn &) = delete;
    StandIn &operator=(const StandIn &) = delete;

    quint16 port() const;
    const QString &user() const { return m_user; }
    const QString &password() const { return m_password; }
    const QString &fingerprint() const { return m_fingerprint; } // SHA-256, hexadecimal
    // Exports that were created and neither downloaded nor deleted.
    int openExports() const;
    // Views that were created and not closed.
    int openViews() const;

private:
    StandIn();
    QString m_user;
    QString m_password;
    QString m_fingerprint;
    std::unique_ptr<Server> m_server;
};

} // namespace remora::standin
