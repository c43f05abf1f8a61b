// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QNetworkProxy>
#include <QString>

namespace remora::netshark {

// Through what an appliance is reached.
struct ProxySettings {
    enum class Kind {
        System, // as this computer is set up; none where it says nothing
        None,
        Http, // a tunnel by CONNECT (RFC 9110, 9.3.6)
        Socks5, // RFC 1928
    };
    Kind kind = Kind::System;
    QString host; // of Http and Socks5
    quint16 port = 0;
    QString user; // told to a proxy that asks
    QString password; // held in memory only
    bool operator==(const ProxySettings &) const = default;
};

// "system", "none", "http" or "socks5": in settings and on command lines.
QString proxyName(ProxySettings::Kind kind);
std::optional<ProxySettings::Kind> proxyNamed(const QString &name);
// Where proxies of this kind mostly listen.
constexpr quint16 usualPort(ProxySettings::Kind kind)
{
    return kind == ProxySettings::Kind::Socks5 ? 1080 : 8080;
}

// The library sends Latin-1 to a proxy; UTF-8 is what is meant (RFC 7617, 2.1).
QString asSent(const QString &secret);

// What requests to `host` go through: never anything where that is this computer itself. The proxy
// looks names up. May wait for the system's settings.
QNetworkProxy proxyFor(const ProxySettings &settings, const QString &host, quint16 port);

} // namespace remora::netshark
