// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/httpclient.h"

#include <algorithm>
#include <thread>

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    constexpr int cancelCheckMs = 20;
    constexpr qint64 readBuffer = 1 << 20;
    constexpr qint64 largestJson = 64 << 20; // an answer that is no stream

    // Whose certificate an appliance shows is for the user to judge; a broken one is not.
    bool canBeTrusted(const QSslError &error)
    {
        switch (error.error()) {
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
        case QSslError::CertificateUntrusted:
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::HostNameMismatch:
        case QSslError::CertificateExpired:
            return true;
        default:
            return false;
        }
    }

    Error::Kind kindOf(QNetworkReply::NetworkError error)
    {
        switch (error) {
        case QNetworkReply::HostNotFoundError:
            return Error::Kind::HostNotFound;
        case QNetworkReply::ConnectionRefusedError:
            return Error::Kind::ConnectionRefused;
        case QNetworkReply::TimeoutError:
        case QNetworkReply::OperationCanceledError: // the transfer time-out of Qt
            return Error::Kind::TimedOut;
        case QNetworkReply::ProtocolFailure:
        case QNetworkReply::ProtocolUnknownError:
            return Error::Kind::NotAnAppliance;
        default:
            return Error::Kind::ConnectionLost;
        }
    }

} // namespace

// What is learned while a request runs.
struct HttpClient::Exchange {
    Sink sink;
    std::optional<Error> error; // decided here rather than by Qt
    QByteArray errorBody;
    bool isReached = false; // the appliance has taken the request
    qint64 moved = 0; // bytes that were sent or have come
    qint64 bytes = 0;
    int httpStatus = 0;
};

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

QString HttpClient::hostAndPort() const { return QStringLiteral("%1:%2").arg(m_host).arg(m_port); }

QNetworkRequest HttpClient::request(const QString &path, const Headers &headers) const
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(m_host);
    url.setPort(m_port);
    const qsizetype query = path.indexOf('?'_L1);
    url.setPath(path.left(query), QUrl::StrictMode);
    if (query >= 0)
        url.setQuery(path.mid(query + 1));
    QNetworkRequest request(url);
    // Qt's own time-out begins only when the request has been sent: `await` keeps its own.
    request.setTransferTimeout(static_cast<int>(m_transport.silenceLimit.count()) + 1000);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("X-RBT-High-Precision-Timestamp-Format", "ns number");
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(m_transport.allowsOldTls ? QSsl::AnyProtocol : QSsl::TlsV1_2OrLater);
    if (m_transport.allowsOldTls)
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    if (!m_transport.authorities.isEmpty())
        tls.addCaCertificates(m_transport.authorities);
    request.setSslConfiguration(tls);
    return request;
}

void HttpClient::judgeCertificate(QNetworkReply *reply, Exchange &exchange)
{
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
        [this, reply, &exchange](const QList<QSslError> &errors) {
            const QSslCertificate shown = reply->sslConfiguration().peerCertificate();
            m_certificate = describe(shown, hostAndPort());
            Error error;
            error.certificate = m_certificate;
            const auto wrong = std::find_if_not(errors.begin(), errors.end(), canBeTrusted);
            if (wrong != errors.end()) {
                error.kind = Error::Kind::UnusableCertificate;
                error.words = wrong->errorString();
            } else {
                switch (m_trust.verdict(hostAndPort(), m_certificate.sha256)) {
                case TrustStore::Verdict::Trusted:
                    reply->ignoreSslErrors(errors);
                    return;
                case TrustStore::Verdict::Changed:
                    error.kind = Error::Kind::ChangedCertificate;
                    break;
                case TrustStore::Verdict::Unknown:
                    error.kind = Error::Kind::UntrustedCertificate;
                    break;
                }
            }
            exchange.error = error;
            reply->abort();
        });
    // Before the first byte of the request is sent. A certificate that an authority vouches for
    // raises no errors, but is another one than the user has pinned all the same.
    QObject::connect(reply, &QNetworkReply::encrypted, reply, [this, reply, &exchange] {
        if (exchange.error)
            return;
        m_certificate = describe(reply->sslConfiguration().peerCertificate(), hostAndPort());
        if (m_trust.verdict(hostAndPort(), m_certificate.sha256) != TrustStore::Verdict::Changed)
            return;
        exchange.error = Error{Error::Kind::ChangedCertificate, {}, {}, 0, m_certificate};
        reply->abort();
    });
}

void HttpClient::drain(QNetworkReply *reply, Exchange &exchange)
{
    exchange.httpStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool good = exchange.httpStatus >= 200 && exchange.httpStatus < 300;
    while (reply->bytesAvailable() > 0 && !exchange.error) {
        const QByteArray block = reply->read(256LL * 1024);
        if (block.isEmpty())
            return;
        exchange.bytes += block.size();
        exchange.moved += block.size();
        if (!good) {
            constexpr qsizetype longestErrorBody = 64LL * 1024;
            exchange.errorBody.append(block.left(longestErrorBody - exchange.errorBody.size()));
        } else if (!exchange.sink(block)) {
            exchange.error = Error{Error::Kind::Cancelled, {}, {}, 0, {}};
            reply->abort();
        }
    }
}

Result<void> HttpClient::outcome(QNetworkReply *reply, const Exchange &exchange) const
{
    if (exchange.error)
        return tl::unexpected(*exchange.error);
    const int status = exchange.httpStatus;
    if (status >= 300 && status < 400)
        return failure(Error::Kind::Redirected, QString::fromUtf8(reply->rawHeader("Location")));
    if (status >= 400)
        return tl::unexpected(errorFromAnswer(status, exchange.errorBody));
    if (reply->error() != QNetworkReply::NoError)
        return failure(kindOf(reply->error()), reply->errorString());
    return {};
}

// Until the reply is over, too long silent, or cancelled.
void HttpClient::await(QNetworkReply *reply, Exchange &exchange)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply, &QNetworkReply::readyRead, &loop, [&] { drain(reply, exchange); });
    // A connection that is kept open is not made again; whether it is, Qt does not tell.
    exchange.isReached = m_hasConnection;
    for (const auto signal : {&QNetworkReply::encrypted, &QNetworkReply::requestSent})
        QObject::connect(reply, signal, &loop, [&] { exchange.isReached = true; });
    QObject::connect(
        reply, &QNetworkReply::metaDataChanged, &loop, [&] { exchange.moved += 1; });
    const auto giveUp = [&](Error::Kind kind) {
        exchange.error = Error{kind, {}, {}, 0, {}};
        reply->abort();
        loop.quit(); // whatever abort() says
    };
    QElapsedTimer silence;
    silence.start();
    qint64 heard = 0;
    bool wasReached = false;
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (exchange.moved != heard || exchange.isReached != wasReached)
            silence.start();
        heard = exchange.moved;
        wasReached = exchange.isReached;
        if (exchange.error)
            return;
        const auto limit = exchange.isReached ? m_transport.silenceLimit : m_transport.connectLimit;
        if (m_cancel && *m_cancel)
            giveUp(Error::Kind::Cancelled);
        else if (silence.hasExpired(limit.count()))
            giveUp(Error::Kind::TimedOut);
    });
    check.start(cancelCheckMs);
    if (!reply->isFinished())
        loop.exec();
}

bool HttpClient::pause(std::chrono::milliseconds length) const
{
    const auto until = std::chrono::steady_clock::now() + length;
    while (std::chrono::steady_clock::now() < until) {
        if (m_cancel && *m_cancel)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(cancelCheckMs));
    }
    return true;
}

Result<void> HttpClient::perform(const QByteArray &method, const QString &path, const Body &body,
    const Headers &headers, const Sink &sink)
{
    if (m_cancel && *m_cancel)
        return failure(Error::Kind::Cancelled);
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setAutoDeleteReplies(false);
    }
    QElapsedTimer timer;
    timer.start();
    QNetworkRequest asked = request(path, headers);
    if (!body.bytes.isEmpty())
        asked.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    Exchange exchange;
    exchange.sink = sink;
    const std::unique_ptr<QNetworkReply> reply(body.device != nullptr
            ? m_manager->sendCustomRequest(asked, method, body.device)
            : m_manager->sendCustomRequest(asked, method, body.bytes));
    reply->setReadBufferSize(readBuffer);
    judgeCertificate(reply.get(), exchange);

    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, reply.get(), [&](qint64 sent) {
        exchange.moved += 1;
        if (body.sent)
            body.sent(sent);
    });
    await(reply.get(), exchange);
    drain(reply.get(), exchange);

    auto result = outcome(reply.get(), exchange);
    m_hasConnection = exchange.httpStatus != 0;
    if (m_log) {
        m_log({QDateTime::currentDateTime(), QString::fromLatin1(method),
            asked.url().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), exchange.httpStatus,
            exchange.bytes, timer.elapsed(), result ? QString() : result.error().words});
    }
    return result;
}

Result<QByteArray> HttpClient::send(
    const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    QByteArray answer;
    auto done = perform(method, path, {body, nullptr, {}}, headers, [&](QByteArrayView block) {
        answer.append(block);
        return answer.size() <= largestJson;
    });
    if (answer.size() > largestJson)
        return failure(Error::Kind::NotAnAppliance, u"its answer is longer than 64 MB"_s);
    if (!done)
        return tl::unexpected(done.error());
    return answer;
}

Result<QByteArray> HttpClient::upload(const QString &path, QIODevice &body, const Headers &headers,
    const std::function<void(qint64)> &sent)
{
    QByteArray answer;
    const auto done = perform("POST", path, {{}, &body, sent}, headers, [&](QByteArrayView block) {
        answer.append(block);
        return answer.size() <= largestJson;
    });
    if (!done)
        return tl::unexpected(done.error());
    return answer;
}

Result<QJsonDocument> HttpClient::sendJson(
    const QByteArray &method, const QString &path, const QByteArray &body, const Headers &headers)
{
    const auto answer = send(method, path, body, headers);
    if (!answer)
        return tl::unexpected(answer.error());
    QJsonParseError problem;
    auto document = QJsonDocument::fromJson(*answer, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::NotAnAppliance, problem.errorString());
    return document;
}

Result<void> HttpClient::stream(const QString &path, const Headers &headers, const Sink &sink)
{
    return perform("GET", path, {}, headers, sink);
}

} // namespace remora::netshark
