// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/hostname.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace remora::netshark {

QString canonicalHost(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull())
        return address.toString();
    return host.contains(':'_L1) ? QString()
                                 : QUrl::fromAce(QUrl::toAce(host), QUrl::IgnoreIDNWhitelist);
}

QString hostAndPort(const QString &host, quint16 port)
{
    const auto form = host.contains(':'_L1) ? "[%1]:%2"_L1 : "%1:%2"_L1;
    return form.arg(host, QString::number(port));
}

QString certifiedName(const QString &host)
{
    QHostAddress address(host);
    address.setScopeId({});
    return address.isNull() ? QString::fromLatin1(QUrl::toAce(host)) : address.toString();
}

bool isThisComputer(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? host == "localhost"_L1 || host.endsWith(".localhost"_L1)
                            : address.isLoopback();
}

} // namespace remora::netshark
