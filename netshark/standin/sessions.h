// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include "netshark/standin/accounts.h"

namespace remora::standin {

// Who is logged in, and when that ends.
class Sessions {
public:
    enum class Verdict { Good, NoCredentials, WrongCredentials, SessionOver };

    // So long without a request ends a session; 0: never. The accounts must outlive this.
    Sessions(Accounts &accounts, int lifetimeSeconds);
    void setLifetime(qint64 milliseconds) { m_lifetimeMs = milliseconds; }

    static QByteArray cookieName() { return QByteArrayLiteral("SESSIONID"); }
    QByteArray open(const QString &user);
    // As a request in it would.
    void keepOpen(const QByteArray &cookies);
    void close(const QByteArray &id) { m_open.remove(id); }
    void closeAll() { m_open.clear(); }
    // By the values of the Authorization and Cookie headers; tells who it is where it is Good.
    Verdict check(const QByteArray &authorization, const QByteArray &cookies, QString &who);
    bool mayChange(const QString &user) const { return m_accounts.isAdministrator(user); }
    static QByteArray idIn(const QByteArray &cookies);

private:
    struct Open {
        QElapsedTimer lastUse;
        QString user;
    };
    Accounts &m_accounts;
    qint64 m_lifetimeMs;
    QHash<QByteArray, Open> m_open;
};

} // namespace remora::standin
