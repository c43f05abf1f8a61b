// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/httpclient.h"

#include <algorithm>
#include <thread>

#include <QElapsedTimer>
#include <QIODevice>
#include <QUrl>

#include "netshark/httpanswer.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    // Whatever is written to a file at once: larger pieces cost the kernel much less.
    constexpr qsizetype blockSize = 256LL * 1024;
    constexpr qint64 pieceOfUpload = 64LL * 1024;
    constexpr qint64 largestJson = 64 << 20; // an answer that is no stream

    // No header hides in another one's value.
    QByteArray oneLine(QByteArray text)
    {
        text.replace('\r', ' ').replace('\n', ' ');
        return text;
    }

} // namespace

// One request and what is learned while it runs.
struct HttpClient::Exchange {
    QByteArray toSend; // the header, and the body or a piece of it
    QIODevice *device = nullptr; // the rest of the body
    std::function<void(qint64)> sent;
    Sink sink;
    HttpAnswer answer;
    QByteArray errorBody;
    std::optional<Error> sendError; // there may be an answer all the same
    qint64 bytes = 0; // of the body of the answer
    qint64 bodySent = 0;

    bool isSending() const { return !sendError && (!toSend.isEmpty() || device != nullptr); }
};

HttpClient::HttpClient(
    const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel)
    : m_host(host)
    , m_port(port)
    , m_trust(std::move(trust))
    , m_log(std::move(log))
    , m_cancel(std::move(cancel))
    , m_block(blockSize, Qt::Uninitialized)
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

// Before the first byte of a request is sent.
Result<void> HttpClient::judge(const TlsConnection &connection)
{
    m_certificate = connection.certificate();
    Error error{Error::Kind::UnusableCertificate, {}, {}, 0, m_certificate};
    const auto &doubts = connection.doubts();
    const auto broken = std::find_if_not(doubts.begin(), doubts.end(), canBeWaived);
    const auto verdict = m_trust.verdict(hostAndPort(), m_certificate.sha256);
    if (broken != doubts.end())
        error.words = doubtText(*broken);
    // One that an authority vouches for may be another one than the user has pinned all the same.
    else if (verdict == TrustStore::Verdict::Changed)
        error.kind = Error::Kind::ChangedCertificate;
    else if (verdict == TrustStore::Verdict::Unknown && !doubts.empty())
        error.kind = Error::Kind::UntrustedCertificate;
    else
        return {};
    return tl::unexpected(error);
}

// A connection that was kept is used again, unless the appliance has closed it meanwhile.
Result<void> HttpClient::reach()
{
    if (m_connection && m_connection->isIdle())
        return {};
    m_connection.reset();
    Patience patience(m_cancel, m_transport.connectLimit);
    auto opened = TlsConnection::open(m_host, m_port, m_transport.tls, patience);
    if (!opened)
        return tl::unexpected(opened.error());
    if (auto judged = judge(**opened); !judged)
        return judged;
    m_connection = std::move(*opened);
    return {};
}

// True where anything went out. A file goes piece by piece, as fast as the appliance takes it.
Result<bool> HttpClient::sendSome(Exchange &exchange)
{
    if (exchange.toSend.isEmpty() && exchange.device != nullptr) {
        exchange.toSend = exchange.device->read(pieceOfUpload);
        if (exchange.toSend.isEmpty() && !exchange.device->atEnd())
            return failure(Error::Kind::NotReadable, exchange.device->errorString());
        exchange.bodySent += exchange.toSend.size();
        if (exchange.toSend.isEmpty())
            exchange.device = nullptr;
    }
    if (exchange.toSend.isEmpty() || exchange.sendError)
        return false;
    const auto written = m_connection->write(exchange.toSend);
    if (!written) {
        exchange.sendError = written.error();
        return false;
    }
    exchange.toSend.remove(0, *written);
    if (exchange.sent && *written > 0)
        exchange.sent(exchange.bodySent - exchange.toSend.size());
    return *written > 0;
}

Result<void> HttpClient::take(QByteArrayView bytes, Exchange &exchange)
{
    m_body.resize(0); // keeps its memory
    const bool isGood = exchange.answer.feed(bytes, [this](QByteArrayView body) {
        m_body.append(body);
        return true;
    });
    exchange.bytes += m_body.size();
    const int status = exchange.answer.status();
    if (status >= 200 && status < 300) {
        if (!m_body.isEmpty() && !exchange.sink(m_body))
            return failure(Error::Kind::Cancelled);
    } else {
        constexpr qsizetype longestErrorBody = 64LL * 1024;
        exchange.errorBody.append(
            m_body.first(std::min(m_body.size(), longestErrorBody - exchange.errorBody.size())));
    }
    if (!isGood)
        return failure(Error::Kind::NotAnAppliance, exchange.answer.problem());
    return {};
}

// True where anything came.
Result<bool> HttpClient::receiveSome(Exchange &exchange)
{
    const auto moved = m_connection->read(m_block.data(), m_block.size());
    if (!moved)
        return tl::unexpected(exchange.sendError.value_or(moved.error()));
    if (moved->bytes > 0) {
        if (auto taken = take(QByteArrayView(m_block).first(moved->bytes), exchange); !taken)
            return tl::unexpected(taken.error());
    } else if (moved->isOver && !exchange.answer.end()) {
        return failure(Error::Kind::ConnectionLost, u"the other side has closed it"_s);
    }
    return moved->bytes > 0;
}

// Until the answer is whole, or the connection has ended, is too long silent or cancelled. An
// answer may come before the whole request has gone out, as a refusal does.
Result<void> HttpClient::converse(Exchange &exchange)
{
    Patience patience(m_cancel, m_transport.silenceLimit);
    while (!exchange.answer.isWhole()) {
        const auto sent = sendSome(exchange);
        if (!sent)
            return tl::unexpected(sent.error());
        const auto received = receiveSome(exchange);
        if (!received)
            return tl::unexpected(received.error());
        if (*sent || *received)
            patience.renew();
        else if (!exchange.answer.isWhole())
            m_connection->wait(exchange.isSending());
        if (const auto ended = patience.ended())
            return tl::unexpected(*ended);
    }
    return {};
}

Result<void> HttpClient::outcome(const Exchange &exchange)
{
    const int status = exchange.answer.status();
    if (status >= 300 && status < 400)
        return failure(
            Error::Kind::Redirected, QString::fromUtf8(exchange.answer.header("location")));
    if (status >= 400)
        return tl::unexpected(errorFromAnswer(status, exchange.errorBody));
    return {};
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

Result<void> HttpClient::perform(const QByteArray &method, const QString &path, const Body &body,
    const Headers &headers, const Sink &sink)
{
    if (m_cancel && *m_cancel)
        return failure(Error::Kind::Cancelled);
    QElapsedTimer timer;
    timer.start();
    const QUrl url = urlOf(path);
    Exchange exchange;
    exchange.toSend = requestHead(method, url, headers, body) + body.bytes;
    exchange.device = body.device;
    exchange.sent = body.sent;
    exchange.sink = sink;
    auto result = reach().and_then([&] { return converse(exchange); }).and_then([&] {
        return outcome(exchange);
    });
    if (exchange.sendError || exchange.isSending() || !exchange.answer.keepsConnection())
        m_connection.reset();
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
