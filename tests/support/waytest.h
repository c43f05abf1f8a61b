// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QObject>
#include <QTemporaryDir>

#include "netshark/httpclient.h"
#include "tests/support/authority.h"
#include "tests/support/connectproxy.h"
#include "tests/support/socksproxy.h"
#include "tests/support/tlsserver.h"

namespace remora::test {

using namespace Qt::StringLiterals;

// A test of the way to an appliance: clients that know one authority, and servers by it.
class WayTestBase : public QObject {
protected:
    WayTestBase() { file(u"authority.pem"_s, m_authority.pem()); }
    static void forgetProxies() // those that the surroundings name
    {
        for (const char *name : {"https_proxy", "http_proxy", "all_proxy", "no_proxy"})
            qunsetenv(name);
    }

    using Kind = netshark::Error::Kind;
    using Proxy = netshark::ProxySettings::Kind;
    static constexpr auto protocol = QSsl::TlsV1_2OrLater;

    static QByteArray answer() { return "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"; }
    std::unique_ptr<netshark::HttpClient> client(
        const QString &host, quint16 port, const netshark::CancelFlag &cancel = {}) const
    {
        auto made = std::make_unique<netshark::HttpClient>(
            host, port, netshark::TrustStore(), netshark::Log(), cancel);
        made->transport().tls.authorities = m_folder.filePath(u"authority.pem"_s);
        made->transport().connectLimit = std::chrono::seconds(2);
        return made;
    }
    TlsServer serverFor(const QByteArray &names, const TlsPlace &place = {}) const
    {
        Authority::Wish wish;
        wish.names = names;
        return TlsServer(m_authority.issue(wish), protocol, answer(), TlsServer::Then::Keep, place);
    }
    static std::unique_ptr<TunnelProxy> proxyOf(Proxy kind, const TunnelSettings &settings)
    {
        if (kind == Proxy::Http)
            return std::make_unique<ConnectProxy>(settings);
        return std::make_unique<SocksProxy>(settings);
    }
    static netshark::Result<netshark::HttpClient::Reply> ask(netshark::HttpClient &http)
    {
        return http.send("GET", u"/x"_s, {}, {{"X-Secret", "of the user's"}});
    }
    static int kindOf(const netshark::Result<netshark::HttpClient::Reply> &answered)
    {
        return answered ? -1 : static_cast<int>(answered.error().kind);
    }
    QString file(const QString &name, const QByteArray &contents) const
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(contents) != contents.size())
            qFatal("a file for the test cannot be written");
        return made.fileName();
    }

    QTemporaryDir m_folder;
    Authority m_authority;
};

} // namespace remora::test
