// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/hostname.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QStringList>
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
    if (const QHostAddress address(host); !address.isNull())
        return address.isLoopback() || address == QHostAddress::AnyIPv4
            || address == QHostAddress::AnyIPv6
            || QNetworkInterface::allAddresses().contains(address);
    QString name = host.toLower();
    if (name.endsWith('.'_L1))
        name.chop(1);
    static const QStringList known{u"localhost"_s, u"localhost.localdomain"_s, u"ip6-localhost"_s,
        u"ip6-loopback"_s, QHostInfo::localHostName().toLower()};
    return known.contains(name) || name.endsWith(".localhost"_L1);
}

} // namespace remora::netshark
