// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>

#include <QJsonObject>
#include <QString>

#include "netshark/standin/httpdaemon.h"
#include "netshark/standin/serveridentity.h"

namespace remora::test {

// An appliance as small as one can be that exports packets, with whatever is odd about it: a
// function may answer in its place. Everything on the loopback interface, by HTTPS.
class QuirkyAppliance : private standin::HttpDaemon::Service {
public:
    struct Answer {
        int status = 200;
        QByteArray body = {};
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        int delayMs = 0;
        bool isCut = false; // the connection ends before the answer does
        bool isDone = false; // what was asked for is done all the same
    };
    // `asked`: "GET jobs"; `number`: how often that was asked, from 1 on. Any thread.
    using Quirk = std::function<std::optional<Answer>(const QByteArray &asked, int number)>;
    explicit QuirkyAppliance(Quirk quirk);

    quint16 port() const { return m_daemon->port(); }
    QString fingerprint() const; // SHA-256
    int asked(const QByteArray &what) const; // how often
    QStringList exports() const; // those that are there
    QStringList sessions() const;
    // One more export, of somebody else with the same account.
    void addForeignExport(const QString &id, const QJsonObject &config);
    QJsonObject configOf(const QString &exportId) const;
    void expireSessions();
    static QByteArray packets(int count); // of a capture

private:
    class Exchange;
    std::unique_ptr<standin::HttpExchange> open() override;
    Answer answer(const QByteArray &asked, const QByteArray &cookie, const QByteArray &body);
    Answer ownAnswer(const QByteArray &asked, const QByteArray &cookie, const QByteArray &body);
    Answer exportAnswer(const QByteArray &method, const QString &id, const QByteArray &body);

    standin::ServerIdentity m_identity;
    Quirk m_quirk;
    mutable std::mutex m_lock; // guards the members below
    std::map<QByteArray, int> m_asked;
    std::map<QString, QJsonObject> m_exports;
    std::set<QString> m_sessions;
    int m_made = 0;
    std::unique_ptr<standin::HttpDaemon> m_daemon; // ends first
};

} // namespace remora::test
