// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QString>

namespace remora::standin {

// Who may ask: one account, its sessions and when they end.
class Sessions {
public:
    enum class Verdict { Good, NoCredentials, WrongCredentials, SessionOver };

    // `lifetimeSeconds` without a request ends a session; 0: never.
    Sessions(const QString &user, const QString &password, int lifetimeSeconds);

    static QByteArray cookieName() { return QByteArrayLiteral("SESSIONID"); }
    bool isAccount(const QString &user, const QString &password) const;
    QByteArray open();
    void close(const QByteArray &id) { m_lastUse.remove(id); }
    // By the values of the Authorization and Cookie headers.
    Verdict check(const QByteArray &authorization, const QByteArray &cookies);
    static QByteArray idIn(const QByteArray &cookies);
    const QString &user() const { return m_user; }

private:
    QString m_user;
    QString m_password;
    qint64 m_lifetimeMs;
    QHash<QByteArray, QElapsedTimer> m_lastUse;
};

} // namespace remora::standin
