// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/connection.h"

#include <cstdio>

#include <QFile>
#include <QUrl>

#include "model/errortext.h"
#include "model/format.h"
#include "netshark/certificate.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    struct HostAndPort {
        QString host;
        quint16 port;
    };

    std::optional<HostAndPort> parseHost(const QString &text)
    {
        const QUrl url = QUrl::fromUserInput(text.contains("://"_L1) ? text : "https://"_L1 + text);
        const int port = url.port(443);
        if (url.host().isEmpty() || port < 1 || port > 65535)
            return std::nullopt;
        return HostAndPort{url.host(), static_cast<quint16>(port)};
    }

    QString readPassword(const QCommandLineParser &parser)
    {
        if (!parser.isSet(u"password-stdin"_s))
            return qEnvironmentVariable("REMORA_PASSWORD");
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return {};
        QString line = QString::fromUtf8(input.readLine());
        while (line.endsWith('\n'_L1) || line.endsWith('\r'_L1))
            line.chop(1);
        return line;
    }

    tl::expected<netshark::Transport, QString> transport(const QCommandLineParser &parser)
    {
        netshark::Transport way;
        const int connectSeconds = parser.value(u"connect-timeout"_s).toInt();
        const int silenceSeconds = parser.value(u"silence-timeout"_s).toInt();
        if (connectSeconds <= 0 || silenceSeconds <= 0)
            return tl::unexpected<QString>(
                u"--connect-timeout and --silence-timeout take seconds, 1 or more."_s);
        way.connectLimit = std::chrono::seconds(connectSeconds);
        way.silenceLimit = std::chrono::seconds(silenceSeconds);
        way.tls.allowsOldTls = parser.isSet(u"old-tls"_s);
        way.tls.authorities = parser.value(u"authorities"_s);
        if (!way.tls.authorities.isEmpty() && !netshark::holdsCertificates(way.tls.authorities))
            return tl::unexpected(
                QStringLiteral("There is no certificate in %1.").arg(way.tls.authorities));
        return way;
    }

    std::optional<Connected> refuse(const QString &sentence, ExitStatus how, ExitStatus &status)
    {
        status = how;
        complain(sentence, how);
        return std::nullopt;
    }

} // namespace

void addConnectionOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"HOST[:PORT]"_s, u"The appliance."_s);
    parser.addOptions({{u"user"_s,
                           u"Name of the account. The password comes from REMORA_PASSWORD."_s,
                           u"NAME"_s},
        {u"password-stdin"_s, u"Read the password from the first line of standard input."_s},
        {u"trust"_s, u"Accept exactly the certificate with this SHA-256 fingerprint."_s,
            u"SHA256"_s},
        {u"authorities"_s,
            u"A PEM file of certificate authorities to trust besides the system's."_s, u"FILE"_s},
        {u"old-tls"_s,
            u"Accept TLS 1.0 and 1.1 too. Anybody on the way can read them, the password too."_s},
        {u"connect-timeout"_s, u"Seconds for a connection."_s, u"N"_s, u"10"_s},
        {u"silence-timeout"_s, u"Seconds that the appliance may say nothing."_s, u"N"_s, u"30"_s},
        {u"purpose"_s, u"The purpose of the login, where the appliance asks for one."_s,
            u"TEXT"_s}});
}

std::optional<Connected> connectTo(const QCommandLineParser &parser, ExitStatus &status)
{
    const auto host = parseHost(parser.positionalArguments().value(0));
    if (!host)
        return refuse(
            u"Name the appliance: HOST or HOST:PORT. --help tells more."_s, Usage, status);
    if (!parser.isSet(u"user"_s))
        return refuse(u"Name the account with --user NAME."_s, Usage, status);
    const QString password = readPassword(parser);
    if (password.isEmpty())
        return refuse(
            u"There is no password. Put it into REMORA_PASSWORD, or give --password-stdin."_s,
            Usage, status);
    const auto way = transport(parser);
    if (!way)
        return refuse(way.error(), Usage, status);
    const QString name = netshark::hostAndPort(host->host, host->port);
    netshark::TrustStore trust(netshark::TrustStore::defaultFile());
    if (parser.isSet(u"trust"_s))
        trust.trustOnce(name, parser.value(u"trust"_s));
    Connected connected{std::make_unique<netshark::Appliance>(
                            host->host, host->port, trust, nullptr, nullptr, *way),
        {}, name};
    const auto how = connected.appliance->probe();
    if (!how)
        return refuse(model::errorText(how.error(), name), Failed, status);
    if (!how->banner.isEmpty())
        std::fprintf(stderr, "%s\n", qUtf8Printable(model::shown(how->banner, 1000)));
    if (how->asksPurpose && !parser.isSet(u"purpose"_s))
        return refuse(
            QStringLiteral("%1 asks for the purpose of the login. Give --purpose TEXT.").arg(name),
            Usage, status);
    const auto info = connected.appliance->logIn(
        {parser.value(u"user"_s), password, parser.value(u"purpose"_s)});
    if (!info)
        return refuse(model::errorText(info.error(), name), Failed, status);
    connected.info = *info;
    return connected;
}

tl::expected<netshark::Job, QString> findJob(const Connected &connected, const QString &wanted)
{
    const auto jobs = connected.appliance->jobs();
    if (!jobs)
        return tl::unexpected(model::errorText(jobs.error(), connected.host));
    for (const netshark::Job &job : *jobs) {
        if (wanted.isEmpty() ? job.isRunning() : job.id == wanted || job.name == wanted)
            return job;
    }
    return tl::unexpected(wanted.isEmpty()
            ? u"No job of the appliance is running. Name one with --job."_s
            : QStringLiteral("The appliance has no job “%1”. remora sources lists them.")
                  .arg(wanted));
}

} // namespace remora::app
