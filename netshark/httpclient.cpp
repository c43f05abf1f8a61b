// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/httpclient.h"

#include <algorithm>
#include <thread>

#include <QAuthenticator>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QUrl>

#include "netshark/exchange.h"
#include "netshark/nearestaddress.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    // GLib's loop wakes a thread for each event that another one sends it, Qt's own once for all
    // that have come: a third of what a download costs. The GUI thread keeps GLib's.
    void useQtsOwnLoops() { qputenv("QT_NO_THREADED_GLIB", "1"); }

    // No header hides in another one's value.
    QByteArray oneLine(QByteArray text)
    {
        text.replace('\r', ' ').replace('\n', ' ');
        return text;
    }

} // namespace

Q_COREAPP_STARTUP_FUNCTION(useQtsOwnLoops)

HttpClient::HttpClient(
    const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel)
    : m_host(host)
    , m_port(port)
    , m_trust(std::move(trust))
    , m_log(std::move(log))
    , m_cancel(std::move(cancel))
{
}

HttpClient::~HttpClient() = default;

QString HttpClient::hostAndPort() const { return netshark::hostAndPort(m_host, m_port); }

QUrl HttpClient::urlOf(const QString &path) const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_host);
    url.setPort(m_port);
    const qsizetype query = path.indexOf('?'_L1);
    url.setPath(path.left(query), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    return url;
}

QNetworkRequest HttpClient::prepared(const Request &request) const
{
    QUrl url = urlOf(request.path);
    const QByteArray named = netshark::hostAndPort(certifiedName(m_host), m_port).toLatin1();
    if (!m_address.isNull())
        url.setHost(m_address.toString());
    QNetworkRequest made(url);
    made.setSslConfiguration(*m_tls);
    made.setPeerVerifyName(certifiedName(m_host));
    made.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // One way to send a request, and one answer at a time, which is judged as a whole.
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Sessions and accounts are this program's own affair.
    for (const auto own :
        {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
            QNetworkRequest::AuthenticationReuseAttribute})
        made.setAttribute(own, QNetworkRequest::Manual);
    Headers all{{"Host", named}, {"User-Agent", "Remora"}, {"Accept", "application/json"},
        {"X-RBT-High-Precision-Timestamp-Format", "ns number"}};
    if (request.method != "GET")
        all.emplaceBack("Content-Type", "application/json");
    for (const auto &[name, value] : all + request.headers)
        made.setRawHeader(oneLine(name), oneLine(value));
    return made;
}

// Before the first byte of a request is sent.
Result<void> HttpClient::judge(const QSslConfiguration &shown, QList<QSslError> doubts)
{
    const QSslCertificate certificate = shown.peerCertificate();
    // The library is content with a name in the subject, whatever the certificate lists; and
    // compares names also where both are none in the DNS, as an IPv6 address is none.
    if (!isFor(certificate, m_host))
        doubts.append(QSslError(QSslError::HostNameMismatch, certificate));
    m_certificate = describe(certificate, hostAndPort());
    Error error = failure(Error::Kind::UnusableCertificate).value();
    error.certificate = m_certificate;
    const auto broken = std::find_if_not(doubts.begin(), doubts.end(), canBeWaived);
    const auto verdict = m_trust.verdict(hostAndPort(), m_certificate.sha256);
    if (certificate.isNull() || broken != doubts.end())
        error.words = certificate.isNull() ? u"there is none"_s : broken->errorString();
    // One that an authority vouches for may be another one than the user has pinned all the same.
    else if (verdict == TrustStore::Verdict::Changed) {
        error.kind = Error::Kind::ChangedCertificate;
        error.trusted = m_trust.trusted(hostAndPort());
    } else if (verdict == TrustStore::Verdict::Unknown && !doubts.empty()) {
        error.kind = Error::Kind::UntrustedCertificate;
        const auto other = std::find_if_not(doubts.begin(), doubts.end(), isOfUnknownIssuer);
        error.words = other == doubts.end() ? QString() : other->errorString();
    } else
        return {};
    return tl::unexpected(error);
}

// Everything that a connection needs, and whether there is one to be used again.
Result<void> HttpClient::reach(bool anew, Patience &patience)
{
    if (!m_tls) { // its files are read once
        const auto tls = tlsConfiguration(m_transport.tls);
        if (!tls)
            return tl::unexpected(tls.error());
        m_tls = *tls;
    }
    if (anew || !m_manager) {
        m_proxy = proxyFor(m_transport.proxy, m_host, m_port);
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxy(m_proxy);
        QObject::connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired,
            m_manager.get(), [this](const auto &, QAuthenticator *asked) { introduce(*asked); });
    }
    m_tellsProxy = m_proxy.type() == QNetworkProxy::HttpProxy && !m_transport.proxy.user.isEmpty();
    if (certifiedName(m_host).isEmpty())
        return failure(Error::Kind::HostNotFound);
    if (m_proxy.type() != QNetworkProxy::NoProxy && m_host.contains(':'_L1))
        return failure(Error::Kind::ProxyTrouble, // the library looks for the proxy by IPv6 then
            u"through a proxy, use the appliance's name, not an IPv6 address"_s);
    if (m_proxy.type() != QNetworkProxy::NoProxy || !m_address.isNull())
        return {};
    const auto found = lookUp(m_host, patience).and_then([&](const QList<QHostAddress> &all) {
        return nearestAddress(all, m_port, patience);
    });
    if (!found)
        return tl::unexpected(found.error());
    m_address = *found;
    return {};
}

// The proxy asks who is there. Without a realm it is NTLM, which the library would repeat for as
// long as the connection may take.
void HttpClient::introduce(QAuthenticator &asked)
{
    if (!std::exchange(m_tellsProxy, false) || asked.realm().isEmpty())
        return;
    asked.setUser(asSent(m_transport.proxy.user));
    asked.setPassword(asSent(m_transport.proxy.password));
}

QNetworkReply *HttpClient::begin(const Request &request)
{
    const QNetworkRequest made = prepared(request);
    if (request.file != nullptr)
        return m_manager->post(made, request.file);
    if (request.method == "POST")
        return m_manager->post(made, request.body);
    if (request.method == "PUT")
        return m_manager->put(made, request.body);
    return request.method == "DELETE" ? m_manager->deleteResource(made) : m_manager->get(made);
}

// What went wrong before the appliance was there went wrong at the proxy, where there is one.
Error HttpClient::unreached(Error error)
{
    m_address.clear(); // the host may have another one
    using Kind = Error::Kind;
    if (error.words.contains("key values mismatch"_L1)) // of ours, by OpenSSL
        return failure(Kind::NoIdentity, m_transport.tls.certificate).value();
    if (error.kind == Kind::TimedOut)
        error.words = u"it gave no reason"_s;
    if (m_proxy.type() == QNetworkProxy::NoProxy || error.kind == Kind::Cancelled
        || !error.certificate.sha256.isEmpty())
        return error;
    const QString proxy = netshark::hostAndPort(m_proxy.hostName(), m_proxy.port());
    if (error.kind == Kind::ProxyLogin)
        return failure(error.kind, proxy).value();
    return failure(
        Kind::ProxyTrouble, proxy + (error.words.isEmpty() ? QString() : ": "_L1 + error.words))
        .value();
}

void HttpClient::note(const QString &text) const
{
    if (m_log)
        m_log({QDateTime::currentDateTime(), {}, urlOf({}).toString(), 0, 0, 0, text});
}

bool HttpClient::pause(std::chrono::milliseconds length) const
{
    const auto until = std::chrono::steady_clock::now() + length;
    while (std::chrono::steady_clock::now() < until) {
        if (m_cancel && *m_cancel)
            return false;
        std::this_thread::sleep_for(Patience::checkEvery);
    }
    return true;
}

Result<void> HttpClient::perform(const Request &request, const Sink &sink,
    const std::function<void(qint64)> &sent, QString *location)
{
    static const QRegularExpression dots(u"/\\.\\.?(/|$)"_s);
    if (const auto match = dots.match(request.path.section('?'_L1, 0, 0)); match.hasMatch())
        return failure(Error::Kind::BadId, match.captured(0).remove('/'_L1));
    if (m_cancel && *m_cancel)
        return failure(Error::Kind::Cancelled);
    QElapsedTimer timer;
    timer.start();
    // What must not be made twice goes on a connection of its own: on one that was kept, and has
    // ended meanwhile, nobody knows whether the request has arrived.
    const bool mayRepeat = request.method != "POST";
    // Its answer says what there is to be undone.
    constexpr std::chrono::milliseconds grace{1500};
    Patience patience(m_cancel, m_transport.connectLimit,
        mayRepeat || request.file != nullptr ? std::chrono::milliseconds(0) : grace);
    Result<void> result = reach(!mayRepeat, patience);
    Exchange exchange(
        patience, m_transport.silenceLimit,
        [this](const auto &shown, const auto &doubts) { return judge(shown, doubts); }, sink);
    if (request.isStream)
        exchange.expectMuch();
    if (result) {
        result = exchange.run(begin(request), sent);
        if (!result && !exchange.hasConnected())
            result = tl::unexpected(unreached(result.error()));
        if (!result)
            result.error().wasSent = exchange.hasConnected();
        if (location != nullptr)
            *location = QString::fromUtf8(exchange.header("Location"));
    }
    if (m_log) {
        m_log({QDateTime::currentDateTime(), QString::fromLatin1(request.method),
            urlOf(request.path).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
            exchange.status(), exchange.bytes(), timer.elapsed(),
            result ? QString() : result.error().words});
    }
    return result;
}

// A bounded answer in memory.
Result<HttpClient::Reply> HttpClient::answer(
    const Request &request, const std::function<void(qint64)> &sent)
{
    Reply answer;
    const auto take = [&](QByteArrayView block) {
        answer.body.append(block);
        return true;
    };
    const auto done = perform(request, take, sent, &answer.location);
    if (!done)
        return tl::unexpected(done.error());
    return answer;
}

Result<HttpClient::Reply> HttpClient::send(
    const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    return answer({method, path, headers, body});
}

Result<HttpClient::Reply> HttpClient::upload(const QString &path, QIODevice &body,
    const Headers &headers, const std::function<void(qint64)> &sent)
{
    return answer({"POST", path, headers, {}, &body}, sent);
}

Result<QJsonDocument> HttpClient::sendJson(
    const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    const auto answer = send(method, path, body, headers);
    return answer ? parsed(answer->body) : tl::unexpected(answer.error());
}

Result<QJsonDocument> HttpClient::parsed(const QByteArray &body)
{
    QJsonParseError problem;
    auto document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::NotAnAppliance, problem.errorString());
    return document;
}

Result<void> HttpClient::stream(const QString &path, const Headers &headers, const Sink &sink)
{
    // Packets are compressed by nobody on the way: that costs both sides more than it saves.
    return perform(
        {"GET", path, headers + Headers{{"Accept-Encoding", "identity"}}, {}, nullptr, true}, sink);
}

} // namespace remora::netshark
