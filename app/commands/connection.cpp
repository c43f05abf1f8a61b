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
        {u"quiet"_s, u"Say nothing but what is wrong."_s},
        {u"trust"_s, u"Accept exactly the certificate with this SHA-256 fingerprint, this time."_s,
            u"SHA256"_s},
        {u"trust-and-remember"_s, u"The same, and from now on."_s, u"SHA256"_s},
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
                ? sentence + u" (Where the appliance speaks nothing but older TLS: --old-tls.)"_s
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

    // Of --trust or --trust-and-remember; empty where neither is given. The error is a sentence.
    tl::expected<QString, QString> fingerprint(const QCommandLineParser &parser)
    {
        const QString once = parser.value(u"trust"_s);
        const QString always = parser.value(u"trust-and-remember"_s);
        if (parser.isSet(u"trust"_s) && parser.isSet(u"trust-and-remember"_s))
            return tl::unexpected<QString>(u"Give --trust or --trust-and-remember, not both."_s);
        const bool isGiven = parser.isSet(u"trust"_s) || parser.isSet(u"trust-and-remember"_s);
        const QString text = netshark::normalizedFingerprint(once.isEmpty() ? always : once);
        static const QRegularExpression form(u"^[0-9A-F]{64}$"_s);
        if (isGiven && !form.match(text).hasMatch())
            return tl::unexpected(
                QStringLiteral("“%1” is no SHA-256 fingerprint: 64 hexadecimal digits, with or "
                               "without colons.")
                    .arg(model::shown(once.isEmpty() ? always : once)));
        return text;
    }

} // namespace

tl::expected<ConnectionRequest, QString> connectionRequest(const QCommandLineParser &parser)
{
    ConnectionRequest request;
    const QString named = parser.positionalArguments().value(0);
    if (named.isEmpty())
        return tl::unexpected<QString>(
            u"Name the appliance: HOST or HOST:PORT. --help tells more."_s);
    const auto host = model::parseHostAndPort(named);
    if (!host)
        return tl::unexpected(host.error());
    request.host = *host;
    request.user = parser.value(u"user"_s);
    if (request.user.isEmpty())
        return tl::unexpected<QString>(u"Name the account with --user NAME."_s);
    const auto way = wayOf(parser);
    if (!way)
        return tl::unexpected(way.error());
    request.way = *way;
    const auto trusted = fingerprint(parser);
    if (!trusted)
        return tl::unexpected(trusted.error());
    request.fingerprint = *trusted;
    request.remembers = parser.isSet(u"trust-and-remember"_s);
    request.purpose = parser.value(u"purpose"_s);
    request.asksPassword = parser.isSet(u"password-stdin"_s);
    return request;
}

std::optional<Connected> connectTo(const ConnectionRequest &request, ExitStatus &status)
{
    const QString password = readPassword(request.asksPassword);
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
