// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/sessions.h"

#include <QUuid>

namespace remora::standin {

Sessions::Sessions(Accounts &accounts, int lifetimeSeconds)
    : m_accounts(accounts)
    , m_lifetimeMs(lifetimeSeconds * 1000LL)
{
}

QByteArray Sessions::open(const QString &user)
{
    QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    Open &session = m_open[id];
    session.user = user;
    session.lastUse.start();
    return id;
}

void Sessions::keepOpen(const QByteArray &cookies)
{
    if (const auto session = m_open.find(idIn(cookies)); session != m_open.end())
        session->lastUse.restart();
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

Sessions::Verdict Sessions::check(
    const QByteArray &authorization, const QByteArray &cookies, QString &who)
{
    if (authorization.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(authorization.mid(6)));
        const qsizetype colon = pair.indexOf(QLatin1Char(':'));
        who = pair.left(colon);
        const bool good
            = colon >= 0 && m_accounts.check(who, pair.mid(colon + 1)) == Accounts::Verdict::Good;
        return good ? Verdict::Good : Verdict::WrongCredentials;
    }
    const QByteArray id = idIn(cookies);
    if (id.isEmpty())
        return Verdict::NoCredentials;
    const auto session = m_open.find(id);
    if (session == m_open.end())
        return Verdict::SessionOver;
    if (!m_accounts.has(session->user)) {
        m_open.erase(session);
        return Verdict::SessionOver;
    }
    if (m_lifetimeMs > 0 && session->lastUse.hasExpired(m_lifetimeMs)) {
        m_open.erase(session);
        return Verdict::SessionOver;
    }
    session->lastUse.restart();
    who = session->user;
    return Verdict::Good;
}

} // namespace remora::standin
