// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QString>

namespace remora::standin {

// Who may ask: an account with all rights and one that may only look, with one password; their
// sessions and when they end.
class Sessions {
public:
    enum class Verdict { Good, NoCredentials, WrongCredentials, SessionOver };

    // `lifetimeSeconds` without a request ends a session; 0: never.
    Sessions(
        const QString &user, const QString &viewer, const QString &password, int lifetimeSeconds);

    static QByteArray cookieName() { return QByteArrayLiteral("SESSIONID"); }
    bool isAccount(const QString &user, const QString &password) const;
    QByteArray open(const QString &user);
    // As a request in it would.
    void keepOpen(const QByteArray &cookies);
    void close(const QByteArray &id) { m_open.remove(id); }
    // By the values of the Authorization and Cookie headers; tells who it is where it is Good.
    Verdict check(const QByteArray &authorization, const QByteArray &cookies, QString &who);
    bool mayChange(const QString &user) const { return user == m_user; }
    static QByteArray idIn(const QByteArray &cookies);
    const QString &user() const { return m_user; }

private:
    struct Open {
        QElapsedTimer lastUse;
        QString user;
    };
    QString m_user;
    QString m_viewer;
    QString m_password;
    qint64 m_lifetimeMs;
    QHash<QByteArray, Open> m_open;
};

} // namespace remora::standin
