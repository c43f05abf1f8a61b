// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/httpclient.h"

#include <algorithm>
#include <thread>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include "netshark/httpanswer.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    constexpr int cancelCheckMs = 20;
    // Small enough to stay in the allocator's hands: larger ones are faulted in page by page.
    constexpr qint64 readBuffer = 64LL * 1024;
    constexpr qint64 pieceOfBody = 64LL * 1024;
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

    Error::Kind kindOf(QAbstractSocket::SocketError error)
    {
        switch (error) {
        case QAbstractSocket::HostNotFoundError:
            return Error::Kind::HostNotFound;
        case QAbstractSocket::ConnectionRefusedError:
            return Error::Kind::ConnectionRefused;
        case QAbstractSocket::SocketTimeoutError:
            return Error::Kind::TimedOut;
        default:
            return Error::Kind::ConnectionLost;
        }
    }

    // No header hides in another one's value.
    QByteArray oneLine(QByteArray text)
    {
        text.replace('\r', ' ').replace('\n', ' ');
        return text;
    }

} // namespace

// One request and what is learned while it runs.
struct HttpClient::Exchange {
    QByteArray request; // its header, and the body where it is not a device
    QIODevice *device = nullptr; // the rest of the body
    std::function<void(qint64)> sent;
    Sink sink;
    HttpAnswer answer;
    std::optional<Error> error;
    QByteArray errorBody;
    bool isReached = false; // the connection is made and its certificate accepted
    bool isOver = false;
    bool isClosed = false; // by the other side
    qint64 moved = 0; // bytes that were sent or have come
    qint64 bytes = 0; // of the body
    qint64 bodySent = 0;
    QEventLoop loop;

    void end(const std::optional<Error> &why = std::nullopt)
    {
        if (!error)
            error = why;
        isOver = true;
        loop.quit();
    }
};

HttpClient::HttpClient(
    const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel)
    : m_host(host)
    , m_port(port)
    , m_trust(std::move(trust))
    , m_log(std::move(log))
    , m_cancel(std::move(cancel))
    , m_block(pieceOfBody, Qt::Uninitialized)
{
}

HttpClient::~HttpClient() = default;

QString HttpClient::hostAndPort() const { return QStringLiteral("%1:%2").arg(m_host).arg(m_port); }

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

QByteArray HttpClient::requestHead(
    const QByteArray &method, const QUrl &url, const Headers &headers, const Body &body) const
{
    Headers all{{"Host", url.authority(QUrl::FullyEncoded).toUtf8()}, {"User-Agent", "Remora"},
        {"Accept", "application/json"}, {"Accept-Encoding", "identity"},
        {"X-RBT-High-Precision-Timestamp-Format", "ns number"}};
    const qint64 length = body.device != nullptr ? body.device->size() : body.bytes.size();
    if (method != "GET")
        all.append(qMakePair(QByteArray("Content-Length"), QByteArray::number(length)));
    if (!body.bytes.isEmpty())
        all.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
    all += headers;
    QByteArray head = method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\n";
    for (const auto &[name, value] : all)
        head += oneLine(name) + ": " + oneLine(value) + "\r\n";
    return head + "\r\n";
}

QSslConfiguration HttpClient::tls() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(m_transport.allowsOldTls ? QSsl::AnyProtocol : QSsl::TlsV1_2OrLater);
    if (m_transport.allowsOldTls)
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    if (!m_transport.authorities.isEmpty())
        tls.addCaCertificates(m_transport.authorities);
    return tls;
}

// Before the first byte of the request is sent.
void HttpClient::judgeErrors(const QList<QSslError> &errors, Exchange &exchange)
{
    m_certificate = describe(m_socket->peerCertificate(), hostAndPort());
    Error error;
    error.certificate = m_certificate;
    const auto wrong = std::find_if_not(errors.begin(), errors.end(), canBeTrusted);
    if (wrong != errors.end()) {
        error.kind = Error::Kind::UnusableCertificate;
        error.words = wrong->errorString();
    } else {
        switch (m_trust.verdict(hostAndPort(), m_certificate.sha256)) {
        case TrustStore::Verdict::Trusted:
            m_socket->ignoreSslErrors(errors);
            return;
        case TrustStore::Verdict::Changed:
            error.kind = Error::Kind::ChangedCertificate;
            break;
        case TrustStore::Verdict::Unknown:
            error.kind = Error::Kind::UntrustedCertificate;
            break;
        }
    }
    exchange.end(error);
}

// A certificate that an authority vouches for raises no errors, but is another one than the user
// has pinned all the same.
bool HttpClient::isPinned(Exchange &exchange)
{
    m_certificate = describe(m_socket->peerCertificate(), hostAndPort());
    if (m_trust.verdict(hostAndPort(), m_certificate.sha256) != TrustStore::Verdict::Changed)
        return true;
    exchange.end(Error{Error::Kind::ChangedCertificate, {}, {}, 0, m_certificate});
    return false;
}

void HttpClient::sendRequest(Exchange &exchange)
{
    exchange.isReached = true;
    m_socket->write(exchange.request);
    sendMore(exchange);
}

// A file goes out piece by piece, as fast as the appliance takes it.
void HttpClient::sendMore(Exchange &exchange)
{
    if (exchange.device == nullptr)
        return;
    while (m_socket->bytesToWrite() < readBuffer && !exchange.device->atEnd()) {
        const QByteArray block = exchange.device->read(pieceOfBody);
        if (block.isEmpty()) {
            exchange.end(failure(Error::Kind::NotReadable, exchange.device->errorString()).value());
            return;
        }
        m_socket->write(block);
        exchange.bodySent += block.size();
    }
    if (exchange.sent)
        exchange.sent(exchange.bodySent - m_socket->bytesToWrite());
}

void HttpClient::drain(Exchange &exchange)
{
    while (!exchange.isOver && m_socket->bytesAvailable() > 0) {
        // The same memory every time: a fresh piece costs more than its decryption.
        const qint64 size = m_socket->read(m_block.data(), m_block.size());
        if (size <= 0)
            return;
        const QByteArrayView block(m_block.constData(), static_cast<qsizetype>(size));
        exchange.moved += size;
        const bool wanted = exchange.answer.feed(block, [&](QByteArrayView body) {
            const int status = exchange.answer.status();
            exchange.bytes += body.size();
            if (status >= 200 && status < 300)
                return exchange.sink(body);
            constexpr qsizetype longestErrorBody = 64LL * 1024;
            exchange.errorBody.append(
                body.first(std::min(body.size(), longestErrorBody - exchange.errorBody.size())));
            return true;
        });
        if (!exchange.answer.problem().isEmpty())
            exchange.end(failure(Error::Kind::NotAnAppliance, exchange.answer.problem()).value());
        else if (!wanted)
            exchange.end(Error{Error::Kind::Cancelled, {}, {}, 0, {}});
        else if (exchange.answer.isWhole())
            exchange.end();
    }
}

// The other side has closed: what it sent before may still have to be decrypted.
void HttpClient::closed(Exchange &exchange)
{
    drain(exchange);
    exchange.isClosed = true;
    if (exchange.isOver || m_socket->encryptedBytesAvailable() > 0)
        return;
    if (exchange.answer.end())
        exchange.end();
    else
        exchange.end(failure(Error::Kind::ConnectionLost, m_socket->errorString()).value());
}

Result<void> HttpClient::outcome(const Exchange &exchange) const
{
    if (exchange.error)
        return tl::unexpected(*exchange.error);
    const int status = exchange.answer.status();
    if (status >= 300 && status < 400)
        return failure(
            Error::Kind::Redirected, QString::fromUtf8(exchange.answer.header("location")));
    if (status >= 400)
        return tl::unexpected(errorFromAnswer(status, exchange.errorBody));
    return {};
}

void HttpClient::connectSocket(Exchange &exchange)
{
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setReadBufferSize(readBuffer); // the appliance waits for us, not our memory
    m_socket->setSslConfiguration(tls());
    listen(exchange);
    m_socket->connectToHostEncrypted(m_host, m_port);
}

void HttpClient::listen(Exchange &exchange)
{
    QSslSocket *socket = m_socket.get();
    QEventLoop *loop = &exchange.loop; // the connections end with the exchange
    QObject::connect(socket, &QSslSocket::sslErrors, loop,
        [this, &exchange](const QList<QSslError> &errors) { judgeErrors(errors, exchange); });
    QObject::connect(socket, &QSslSocket::encrypted, loop, [this, &exchange] {
        if (!exchange.isOver && isPinned(exchange))
            sendRequest(exchange);
    });
    QObject::connect(socket, &QIODevice::readyRead, loop, [this, &exchange] { drain(exchange); });
    QObject::connect(socket, &QSslSocket::encryptedBytesWritten, loop,
        [&exchange](qint64 bytes) { exchange.moved += bytes; });
    QObject::connect(
        socket, &QIODevice::bytesWritten, loop, [this, &exchange] { sendMore(exchange); });
    QObject::connect(
        socket, &QAbstractSocket::disconnected, loop, [this, &exchange] { closed(exchange); });
    QObject::connect(socket, &QAbstractSocket::errorOccurred, loop,
        [this, socket, &exchange](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::RemoteHostClosedError && exchange.isReached)
                return; // disconnected says the rest
            exchange.end(failure(kindOf(error), socket->errorString()).value());
        });
}

// Until the answer is whole, or the connection has ended, is too long silent or cancelled.
void HttpClient::await(Exchange &exchange)
{
    QElapsedTimer silence;
    silence.start();
    qint64 heard = 0;
    bool wasReached = false;
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &exchange.loop, [&] {
        if (exchange.isClosed) {
            closed(exchange);
            constexpr int decryptMs = 1000;
            if (!exchange.isOver && silence.hasExpired(decryptMs))
                exchange.end(failure(Error::Kind::ConnectionLost).value());
        }
        if (exchange.moved != heard || exchange.isReached != wasReached)
            silence.start();
        heard = exchange.moved;
        wasReached = exchange.isReached;
        const auto limit = exchange.isReached ? m_transport.silenceLimit : m_transport.connectLimit;
        if (m_cancel && *m_cancel)
            exchange.end(Error{Error::Kind::Cancelled, {}, {}, 0, {}});
        else if (silence.hasExpired(limit.count()))
            exchange.end(Error{Error::Kind::TimedOut, {}, {}, 0, {}});
    });
    check.start(cancelCheckMs);
    if (!exchange.isOver)
        exchange.loop.exec();
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

// A connection that is kept is used again, unless the appliance has closed it meanwhile.
bool HttpClient::hasConnection()
{
    if (!m_socket)
        return false;
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 0);
    if (m_socket->isEncrypted() && m_socket->state() == QAbstractSocket::ConnectedState
        && m_socket->bytesAvailable() == 0)
        return true;
    m_socket.reset();
    return false;
}

Result<void> HttpClient::perform(const QByteArray &method, const QString &path, const Body &body,
    const Headers &headers, const Sink &sink)
{
    if (m_cancel && *m_cancel)
        return failure(Error::Kind::Cancelled);
    QElapsedTimer timer;
    timer.start();
    const QUrl url = urlOf(path);
    Exchange exchange;
    exchange.request = requestHead(method, url, headers, body) + body.bytes;
    exchange.device = body.device;
    exchange.sent = body.sent;
    exchange.sink = sink;
    if (hasConnection()) {
        listen(exchange);
        sendRequest(exchange);
    } else {
        connectSocket(exchange);
    }
    await(exchange);
    const auto result = outcome(exchange);
    if (exchange.error || !exchange.answer.keepsConnection()) {
        m_socket->disconnect();
        m_socket->abort();
        m_socket.reset();
    }
    if (m_log) {
        m_log({QDateTime::currentDateTime(), QString::fromLatin1(method),
            url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), exchange.answer.status(),
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
