// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/way.h"

#include "model/appliance/hostandport.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    using netshark::ProxySettings;

    // "system", "none", "http://[USER@]HOST:PORT" or "socks5://[USER@]HOST:PORT".
    tl::expected<ProxySettings, QString> proxyOf(const QString &text)
    {
        ProxySettings proxy;
        proxy.password = qEnvironmentVariable("REMORA_PROXY_PASSWORD");
        if (text == "system"_L1)
            return proxy;
        const QString kind = text.section("://"_L1, 0, 0).toLower();
        QString rest = text.section("://"_L1, 1);
        proxy.kind = text == "none"_L1 ? ProxySettings::Kind::None
            : kind == "http"_L1        ? ProxySettings::Kind::Http
            : kind == "socks5"_L1      ? ProxySettings::Kind::Socks5
                                       : ProxySettings::Kind::System;
        if (proxy.kind == ProxySettings::Kind::None)
            return proxy;
        if (proxy.kind == ProxySettings::Kind::System || rest.isEmpty())
            return tl::unexpected(
                QStringLiteral("“%1” is no proxy: give system, none, http://HOST:PORT or "
                               "socks5://HOST:PORT, with USER@ before the host where it asks.")
                    .arg(model::shown(text)));
        if (const qsizetype at = rest.lastIndexOf('@'_L1); at >= 0) {
            proxy.user = rest.left(at);
            rest.remove(0, at + 1);
        }
        if (proxy.user.contains(':'_L1))
            return tl::unexpected<QString>(
                u"A password in --proxy can be seen by everybody on this computer: put it into "
                u"REMORA_PROXY_PASSWORD."_s);
        const auto host
            = model::parseHostAndPort(rest, proxy.kind == ProxySettings::Kind::Http ? 8080 : 1080);
        if (!host)
            return tl::unexpected(host.error());
        proxy.host = host->host;
        proxy.port = host->port;
        return proxy;
    }

    tl::expected<std::chrono::seconds, QString> limitOf(
        const QCommandLineParser &parser, const QString &option)
    {
        constexpr qint64 most = 86'400;
        const auto seconds = netshark::wholeNumber(parser.value(option), 1, most);
        if (!seconds)
            return tl::unexpected(
                QStringLiteral("--%1 takes seconds, from 1 to %2.").arg(option).arg(most));
        return std::chrono::seconds(*seconds);
    }

} // namespace

void addWayOptions(OptionList &options)
{
    options.addOptions({{u"authorities"_s,
                            u"A PEM file of certificate authorities to trust besides the system's."_s,
                            u"FILE"_s},
        {u"old-tls"_s,
            u"Accept TLS 1.0 and 1.1 too. Anybody on the way can read them, the password too."_s},
        {u"client-certificate"_s,
            u"What this computer shows an appliance that asks for a certificate: a PKCS#12 or PEM "
            u"file. A password comes from REMORA_CERTIFICATE_PASSWORD."_s,
            u"FILE"_s},
        {u"client-key"_s, u"A PEM file of its key, where the certificate's file has none."_s,
            u"FILE"_s},
        {u"proxy"_s,
            u"system, none, http://[USER@]HOST:PORT or socks5://[USER@]HOST:PORT. A password comes "
            u"from REMORA_PROXY_PASSWORD. This computer itself is never reached through one."_s,
            u"PROXY"_s, u"system"_s},
        {u"connect-timeout"_s, u"Seconds for a connection."_s, u"N"_s, u"10"_s},
        {u"silence-timeout"_s, u"Seconds that the appliance may say nothing."_s, u"N"_s, u"30"_s}});
}

tl::expected<netshark::Transport, QString> wayOf(const QCommandLineParser &parser)
{
    netshark::Transport way;
    const auto connect = limitOf(parser, u"connect-timeout"_s);
    if (!connect)
        return tl::unexpected(connect.error());
    const auto silence = limitOf(parser, u"silence-timeout"_s);
    if (!silence)
        return tl::unexpected(silence.error());
    const auto proxy = proxyOf(parser.value(u"proxy"_s));
    if (!proxy)
        return tl::unexpected(proxy.error());
    way.connectLimit = *connect;
    way.silenceLimit = *silence;
    way.proxy = *proxy;
    way.tls = {parser.isSet(u"old-tls"_s), parser.value(u"authorities"_s),
        parser.value(u"client-certificate"_s), parser.value(u"client-key"_s),
        qEnvironmentVariable("REMORA_CERTIFICATE_PASSWORD")};
    if (const auto tls = netshark::tlsConfiguration(way.tls); !tls)
        return tl::unexpected(model::errorText(tls.error(), {}));
    if (!way.tls.key.isEmpty() && way.tls.certificate.isEmpty())
        return tl::unexpected<QString>(u"--client-key goes with --client-certificate."_s);
    return way;
}

QStringList wayFiles(const QCommandLineParser &parser)
{
    return {parser.value(u"authorities"_s), parser.value(u"client-certificate"_s),
        parser.value(u"client-key"_s)};
}

} // namespace remora::app
