// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/httpclient.h"

#include <algorithm>

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
    constexpr qint64 largestJson = 256 << 20; // an answer that is no stream

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
    request.setTransferTimeout(static_cast<int>(m_silenceLimit.count()));
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
        return failure(
            Error::Kind::NotAnAppliance, QString::fromUtf8(reply->rawHeader("Location")));
    if (status >= 400)
        return tl::unexpected(errorFromAnswer(status, exchange.errorBody));
    if (reply->error() != QNetworkReply::NoError)
        return failure(kindOf(reply->error()), reply->errorString());
    return {};
}

Result<void> HttpClient::perform(const QByteArray &method, const QString &path,
    const QByteArray &body, const Headers &headers, const Sink &sink)
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
    if (!body.isEmpty())
        asked.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    Exchange exchange;
    exchange.sink = sink;
    const std::unique_ptr<QNetworkReply> reply(m_manager->sendCustomRequest(asked, method, body));
    reply->setReadBufferSize(readBuffer);
    judgeCertificate(reply.get(), exchange);

    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(
        reply.get(), &QNetworkReply::readyRead, &loop, [&] { drain(reply.get(), exchange); });
    const auto giveUp = [&](Error::Kind kind) {
        exchange.error = Error{kind, {}, {}, 0, {}};
        reply->abort();
        loop.quit(); // whatever abort() says
    };
    // Qt's own time-out begins only when the request has been sent.
    QElapsedTimer silence;
    silence.start();
    qint64 heard = 0;
    QTimer cancelCheck;
    QObject::connect(&cancelCheck, &QTimer::timeout, &loop, [&] {
        if (exchange.bytes != heard)
            silence.start();
        heard = exchange.bytes;
        if (exchange.error)
            return;
        if (m_cancel && *m_cancel)
            giveUp(Error::Kind::Cancelled);
        else if (silence.hasExpired(m_silenceLimit.count()))
            giveUp(Error::Kind::TimedOut);
    });
    cancelCheck.start(cancelCheckMs);
    if (!reply->isFinished())
        loop.exec();
    drain(reply.get(), exchange);

    auto result = outcome(reply.get(), exchange);
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
    auto done = perform(method, path, body, headers, [&](QByteArrayView block) {
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
