// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/secrets.h"

#include <QList>

#include "netshark/credentials.h"

using namespace Qt::StringLiterals;

namespace remora::model::secrets {

namespace keychain = netshark::keychain;

namespace {

    // Under which name a secret is kept, and where it belongs.
    struct Secret {
        QString place;
        QString user;
        QString *password;
    };
    QList<Secret> secretsOf(const QString &host, netshark::Transport &way)
    {
        QList<Secret> all;
        if (!way.proxy.user.isEmpty())
            all.append({"proxy for "_L1 + host, way.proxy.user, &way.proxy.password});
        if (!way.tls.certificate.isEmpty())
            all.append({"certificate for "_L1 + host, way.tls.certificate, &way.tls.keyPassword});
        return all;
    }

} // namespace

void read(const QString &host, netshark::Transport &way)
{
    for (const Secret &secret : secretsOf(host, way)) {
        if (secret.password->isEmpty())
            *secret.password = keychain::read(secret.place, secret.user).value_or(QString());
    }
}

std::optional<QString> write(const QString &host, const netshark::Transport &way)
{
    netshark::Transport known = way;
    for (const Secret &secret : secretsOf(host, known)) {
        if (secret.password->isEmpty())
            continue;
        if (auto problem = keychain::write(secret.place, secret.user, *secret.password))
            return problem;
    }
    return std::nullopt;
}

void remove(const QString &host, const netshark::Transport &way)
{
    netshark::Transport known = way;
    for (const Secret &secret : secretsOf(host, known))
        keychain::remove(secret.place, secret.user);
}

} // namespace remora::model::secrets
