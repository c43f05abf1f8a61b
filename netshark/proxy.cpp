// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/proxy.h"

#include <QNetworkProxyFactory>

#include "netshark/hostname.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    QNetworkProxy ofTheSystem(const QString &host, quint16 port)
    {
        const QNetworkProxyQuery query(host, port, u"https"_s, QNetworkProxyQuery::UrlRequest);
        const auto offered = QNetworkProxyFactory::systemProxyForQuery(query);
        for (QNetworkProxy proxy : offered) {
            if (proxy.type() == QNetworkProxy::HttpCachingProxy)
                proxy.setType(QNetworkProxy::HttpProxy); // TLS goes through a tunnel
            if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::NoProxy
                || proxy.type() == QNetworkProxy::Socks5Proxy)
                return proxy;
        }
        return QNetworkProxy::NoProxy;
    }

} // namespace

QString asSent(const QString &secret) { return QString::fromLatin1(secret.toUtf8()); }

QNetworkProxy proxyFor(const ProxySettings &settings, const QString &host, quint16 port)
{
    using Kind = ProxySettings::Kind;
    if (settings.kind == Kind::None || isThisComputer(host))
        return QNetworkProxy::NoProxy;
    QNetworkProxy proxy = settings.kind == Kind::System
        ? ofTheSystem(host, port)
        : QNetworkProxy(
            settings.kind == Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
            settings.host, settings.port);
    // An HTTP proxy is told when it asks, lest the library tells it again and again.
    if (proxy.type() == QNetworkProxy::Socks5Proxy && !settings.user.isEmpty()) {
        proxy.setUser(asSent(settings.user));
        proxy.setPassword(asSent(settings.password));
    }
    return proxy;
}

} // namespace remora::netshark
