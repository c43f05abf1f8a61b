// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/sessions.h"

#include <QUuid>

namespace remora::standin {

Sessions::Sessions(const QString &user, const QString &password, int lifetimeSeconds)
    : m_user(user)
    , m_password(password)
    , m_lifetimeMs(lifetimeSeconds * 1000LL)
{
}

bool Sessions::isAccount(const QString &user, const QString &password) const
{
    return user == m_user && password == m_password;
}

QByteArray Sessions::open()
{
    QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    m_lastUse[id].start();
    return id;
}

QByteArray Sessions::idIn(const QByteArray &cookies)
{
    const auto list = cookies.split(';');
    for (const QByteArray &cookie : list) {
        const QByteArray pair = cookie.trimmed();
        if (pair.startsWith(cookieName() + '='))
            return pair.mid(cookieName().size() + 1);
    }
    return {};
}

Sessions::Verdict Sessions::check(const QByteArray &authorization, const QByteArray &cookies)
{
    if (authorization.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6)));
        const qsizetype colon = pair.indexOf(QLatin1Char(':'));
        const bool good = colon >= 0 && isAccount(pair.left(colon), pair.mid(colon + 1));
        return good ? Verdict::Good : Verdict::WrongCredentials;
    }
    const QByteArray id = idIn(cookies);
    if (id.isEmpty())
        return Verdict::NoCredentials;
    const auto session = m_lastUse.find(id);
    if (session == m_lastUse.end())
        return Verdict::SessionOver;
    if (m_lifetimeMs > 0 && session->hasExpired(m_lifetimeMs)) {
        m_lastUse.erase(session);
        return Verdict::SessionOver;
    }
    session->restart();
    return Verdict::Good;
}

} // namespace remora::standin
