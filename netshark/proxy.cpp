// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/proxy.h"

#include <algorithm>
#include <array>

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

    using Kind = ProxySettings::Kind;
    constexpr std::array kinds{std::pair(Kind::System, "system"_L1),
        std::pair(Kind::None, "none"_L1), std::pair(Kind::Http, "http"_L1),
        std::pair(Kind::Socks5, "socks5"_L1)};

} // namespace

QString proxyName(Kind kind)
{
    return std::find_if(kinds.begin(), kinds.end(), [kind](const auto &one) {
        return one.first == kind;
    })->second;
}

std::optional<Kind> proxyNamed(const QString &name)
{
    const auto found = std::find_if(
        kinds.begin(), kinds.end(), [&](const auto &one) { return one.second == name; });
    return found == kinds.end() ? std::nullopt : std::optional(found->first);
}

QString asSent(const QString &secret) { return QString::fromLatin1(secret.toUtf8()); }

QNetworkProxy proxyFor(const ProxySettings &settings, const QString &host, quint16 port)
{
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
