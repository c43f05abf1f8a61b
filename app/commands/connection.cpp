// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/connection.h"

#include <cstdio>

#include <QRegularExpression>

#include "app/commands/way.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/password.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/certificate.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // Behind a bar, so that none of its lines looks like one of ours.
    void printBanner(const QString &banner)
    {
        const QStringList lines = model::shownLines(banner).trimmed().split('\n'_L1);
        for (const QString &line : lines)
            std::fprintf(stderr, "| %s\n", qUtf8Printable(line));
    }

    std::optional<Connected> refuse(const QString &sentence, ExitStatus how, ExitStatus &status)
    {
        status = how;
        complain(sentence, how);
        return std::nullopt;
    }

} // namespace

void addConnectionOptions(OptionList &options)
{
    options.addOptions({{u"user"_s,
                            u"Name of the account. The password comes from REMORA_PASSWORD."_s,
                            u"NAME"_s},
        {u"password-stdin"_s,
            u"Read the password from the first line of standard input; asks for it on a terminal."_s},
        {u"quiet"_s, u"Print nothing but errors."_s},
        {u"trust"_s, u"Accept exactly the certificate with this SHA-256 fingerprint, this time."_s,
            u"SHA256"_s},
        {u"trust-and-remember"_s, u"As --trust, and remember it."_s, u"SHA256"_s},
        {u"purpose"_s, u"The purpose of the login, where the appliance asks for one."_s,
            u"TEXT"_s}});
    addWayOptions(options);
}

namespace {

    // What an appliance's refusal asks of somebody at a command line, behind the sentence.
    QString withAdvice(const netshark::Error &error, const QString &name)
    {
        using Kind = netshark::Error::Kind;
        QString sentence = model::errorText(error, name);
        switch (error.kind) {
        case Kind::UntrustedCertificate:
            return sentence
                + u" If it is the one that the appliance's own console shows, give --trust with "
                  u"that "
                  u"fingerprint, or --trust-and-remember."_s;
        case Kind::ChangedCertificate:
            return sentence
                + u" Only if you know why: --trust-and-remember with the new fingerprint."_s;
        case Kind::TimedOut:
            return sentence + u" (--connect-timeout, --silence-timeout)"_s;
        case Kind::ConnectionLost:
            return error.words.contains("protocol"_L1)
                ? sentence + u" (If the appliance supports only older TLS: --old-tls.)"_s
                : sentence;
        case Kind::ProxyLogin:
            return sentence
                + u" (USER@ in --proxy, the password in REMORA_PROXY_PASSWORD; or --proxy none)"_s;
        case Kind::ProxyTrouble:
            return sentence + u" (--proxy)"_s;
        case Kind::CertificateLocked:
            return sentence + u" (REMORA_CERTIFICATE_PASSWORD)"_s;
        case Kind::NoIdentity:
            return sentence + u" (--client-certificate, --client-key)"_s;
        default:
            return sentence;
        }
    }

    // Of --trust or --trust-and-remember, of each appliance; empty where neither is given. The
    // error is a sentence.
    tl::expected<QStringList, QString> fingerprints(const QCommandLineParser &parser, qsizetype of)
    {
        if (parser.isSet(u"trust"_s) && parser.isSet(u"trust-and-remember"_s))
            return tl::unexpected<QString>(u"Give --trust or --trust-and-remember, not both."_s);
        const QStringList given
            = parser.values(u"trust"_s) + parser.values(u"trust-and-remember"_s);
        if (given.isEmpty())
            return QStringList(of, QString());
        if (given.size() != of)
            return tl::unexpected(
                u"Each appliance has a fingerprint of its own: give --trust %1 times, in their "
                u"order."_s.arg(of));
        static const QRegularExpression form(u"^[0-9A-F]{64}$"_s);
        QStringList all;
        for (const QString &one : given) {
            all << netshark::normalizedFingerprint(one);
            if (!form.match(all.last()).hasMatch())
                return tl::unexpected(
                    QStringLiteral("“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with "
                                   "or without colons.")
                        .arg(model::shown(one)));
        }
        return all;
    }

} // namespace

tl::expected<QList<ConnectionRequest>, QString> connectionRequests(const QCommandLineParser &parser)
{
    constexpr qsizetype most = 16;
    const QStringList names = parser.positionalArguments();
    if (names.value(0).isEmpty())
        return tl::unexpected<QString>(u"Name the appliance: HOST or HOST:PORT. See --help."_s);
    if (names.size() > most)
        return tl::unexpected(u"These are more than %1 appliances."_s.arg(most));
    ConnectionRequest common;
    QList<model::HostAndPort> hosts;
    for (const QString &name : names) {
        const auto host = model::parseHostAndPort(name);
        if (!host)
            return tl::unexpected(host.error());
        for (const model::HostAndPort &other : hosts) {
            if (other.host == host->host && other.port == host->port)
                return tl::unexpected(
                    u"%1 is named twice."_s.arg(netshark::hostAndPort(host->host, host->port)));
        }
        hosts << *host;
    }
    common.user = parser.value(u"user"_s);
    if (common.user.isEmpty())
        return tl::unexpected<QString>(u"Name the account with --user NAME."_s);
    const auto way = wayOf(parser);
    if (!way)
        return tl::unexpected(way.error());
    common.way = *way;
    const auto trusted = fingerprints(parser, hosts.size());
    if (!trusted)
        return tl::unexpected(trusted.error());
    common.remembers = parser.isSet(u"trust-and-remember"_s);
    common.purpose = parser.value(u"purpose"_s);
    common.asksPassword = parser.isSet(u"password-stdin"_s);
    QList<ConnectionRequest> all;
    for (qsizetype i = 0; i < hosts.size(); ++i) {
        common.host = hosts[i];
        common.fingerprint = trusted->at(i);
        all << common;
    }
    return all;
}

tl::expected<ConnectionRequest, QString> connectionRequest(const QCommandLineParser &parser)
{
    return connectionRequests(parser).map(
        [](const QList<ConnectionRequest> &all) { return all.first(); });
}

std::optional<Connected> connectTo(const ConnectionRequest &request, ExitStatus &status)
{
    return connectTo(request, readPassword(request.asksPassword), status);
}

std::optional<Connected> connectTo(
    const ConnectionRequest &request, const QString &password, ExitStatus &status)
{
    if (*interruptFlag())
        return refuse(u"Interrupted."_s, Failed, status);
    if (password.isEmpty())
        return refuse(
            u"There is no password. Put it into REMORA_PASSWORD, or give --password-stdin."_s,
            Usage, status);
    const QString name = netshark::hostAndPort(request.host.host, request.host.port);
    netshark::TrustStore trust(netshark::TrustStore::defaultFile());
    if (!request.fingerprint.isEmpty())
        trust.trustOnce(name, request.fingerprint);
    Connected connected{std::make_unique<netshark::Appliance>(request.host.host, request.host.port,
                            trust, nullptr, interruptFlag(), request.way),
        {}, name};
    const auto how = connected.appliance->probe();
    if (!how)
        return refuse(withAdvice(how.error(), name), Failed, status);
    if (!how->banner.isEmpty())
        printBanner(how->banner);
    if (how->asksPurpose && request.purpose.isEmpty())
        return refuse(
            QStringLiteral("%1 asks for the purpose of the login. Give --purpose TEXT.").arg(name),
            Usage, status);
    const auto info = connected.appliance->logIn({request.user, password, request.purpose});
    if (!info)
        return refuse(withAdvice(info.error(), name), Failed, status);
    connected.info = *info;
    // Remembered once it has proved to be this appliance's.
    if (request.remembers && !trust.trustForHost(name, request.fingerprint))
        complain(u"The certificate is trusted this time, but could not be remembered: %1 cannot be "
                 u"written."_s.arg(netshark::TrustStore::defaultFile()),
            Done);
    return connected;
}

void goodbye(const Connected &connected)
{
    if (interruptFlag()->exchange(false))
        connected.appliance->beBrief();
    connected.appliance->logOut();
}

tl::expected<netshark::Job, QString> findJob(const Connected &connected, const QString &wanted)
{
    const auto jobs = connected.appliance->jobs();
    if (!jobs)
        return tl::unexpected(model::errorText(jobs.error(), connected.host));
    const netshark::Job *running = nullptr; // the first one that is empty
    QList<netshark::Job> named;
    for (const netshark::Job &job : *jobs) {
        if (wanted.isEmpty() ? job.isRunning() && job.span : job.id == wanted)
            return job;
        if (wanted.isEmpty() && job.isRunning() && running == nullptr)
            running = &job;
        if (!wanted.isEmpty() && job.name == wanted)
            named << job;
    }
    if (named.size() == 1)
        return named.first();
    if (!named.isEmpty()) {
        QStringList ids;
        for (const netshark::Job &job : named)
            ids << job.id;
        return tl::unexpected(
            QStringLiteral("Several jobs are called “%1”. Name one by its id: %2.")
                .arg(wanted, ids.join(", "_L1)));
    }
    if (running != nullptr)
        return *running;
    return tl::unexpected(wanted.isEmpty()
            ? u"No job of the appliance is running. Name one with --job."_s
            : QStringLiteral("The appliance has no job “%1”. remora sources lists them.")
                  .arg(wanted));
}

} // namespace remora::app
