// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/exchange.h"

#include <algorithm>

#include <QDateTime>
#include <QLocale>
#include <QThread>
#include <QTimer>

#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    // What waits in memory for a sink that is slow; and what that gets at once, unless no more has
    // come for a moment: each piece costs as much as a larger one.
    constexpr qint64 heldAtMost = 4 << 20;
    constexpr qsizetype blockSize = 256LL * 1024;
    // Of an answer that is no stream: it is held in memory.
    constexpr qint64 longestAnswer = 64 << 20;
    // In a long stream this thread looks away for a moment, so that the library's need not wake it
    // for every few kilobytes.
    constexpr qint64 muchData = 1 << 20;
    constexpr unsigned long breathUs = 2000;

    Error::Kind kindOf(QNetworkReply::NetworkError error)
    {
        switch (error) {
        case QNetworkReply::HostNotFoundError:
            return Error::Kind::HostNotFound;
        case QNetworkReply::ConnectionRefusedError:
            return Error::Kind::ConnectionRefused;
        case QNetworkReply::TimeoutError:
            return Error::Kind::TimedOut;
        case QNetworkReply::ProxyAuthenticationRequiredError:
            return Error::Kind::ProxyLogin;
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::ProtocolInvalidOperationError:
        case QNetworkReply::ProtocolFailure:
            return Error::Kind::NotAnAppliance;
        default:
            // All between are of proxies.
            return error > QNetworkReply::UnknownNetworkError
                    && error <= QNetworkReply::UnknownProxyError
                ? Error::Kind::ProxyTrouble
                : Error::Kind::ConnectionLost;
        }
    }

    // Retry-After (RFC 9110, section 10.2.3): seconds, or a date.
    std::optional<std::chrono::seconds> pauseIn(const QByteArray &text)
    {
        constexpr qint64 longest = 604'800; // a week is as good as never
        const bool isNumber = !text.isEmpty()
            && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (isNumber)
            return std::chrono::seconds(
                wholeNumber(QString::fromLatin1(text), 0, longest).value_or(longest));
        // Whether that was a Monday is nothing to us.
        QDateTime date = QLocale::c().toDateTime(
            QString::fromLatin1(text).section(' '_L1, 1), u"dd MMM yyyy hh:mm:ss 'GMT'"_s);
        if (!date.isValid())
            return std::nullopt;
        date.setTimeSpec(Qt::UTC);
        return std::chrono::seconds(
            std::clamp(QDateTime::currentDateTimeUtc().secsTo(date), qint64(0), longest));
    }

} // namespace

Exchange::Exchange(
    Patience connecting, std::chrono::milliseconds silence, Judge judge, const Sink &sink)
    : m_patience(std::move(connecting))
    , m_silence(silence)
    , m_judge(std::move(judge))
    , m_sink(sink)
{
}

Result<void> Exchange::run(QNetworkReply *reply, const std::function<void(qint64)> &sent)
{
    m_reply.reset(reply);
    m_isUpload = static_cast<bool>(sent);
    connect(reply, &QNetworkReply::sslErrors, this, &Exchange::doubt);
    connect(reply, &QNetworkReply::encrypted, this, &Exchange::judge);
    connect(reply, &QNetworkReply::requestSent, this, &Exchange::moved);
    // Not before, and only where it is needed: the library then looks for what has come at once,
    // and crashes where its connection is not there yet, or not any more.
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (m_expectsMuch)
            m_reply->setReadBufferSize(heldAtMost);
        else if (isGood() && header("Content-Length").toLongLong() > longestAnswer)
            return endTooLong(); // the library would read ahead of what is taken
        moved();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this] {
        moved();
        if (m_reply->bytesAvailable() >= blockSize)
            take();
        else if (m_bytes > muchData)
            QThread::usleep(breathUs);
    });
    connect(reply, &QNetworkReply::uploadProgress, this, [this, sent](qint64 bytes, qint64) {
        moved();
        if (sent)
            sent(bytes);
    });
    connect(reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    QTimer check;
    connect(&check, &QTimer::timeout, this, [this] {
        take();
        if (const auto ended = m_patience.ended())
            end(*ended);
    });
    check.start(Patience::checkEvery);
    m_loop.exec();
    take();
    return outcome();
}

QByteArray Exchange::header(const char *name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

int Exchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

void Exchange::end(const Error &error)
{
    if (m_ended)
        return;
    m_ended = error;
    m_reply->abort();
    m_loop.quit();
}

void Exchange::endTooLong()
{
    end(failure(Error::Kind::NotAnAppliance, u"its answer is longer than 64 MB"_s).value());
}

void Exchange::moved()
{
    m_hasConnected = true;
    m_patience.renew(m_silence);
}

// Comes before judge(), where there is anything to doubt.
void Exchange::doubt(const QList<QSslError> &doubts)
{
    m_doubts = doubts;
    if (const auto judged = m_judge(m_reply->sslConfiguration(), doubts))
        m_reply->ignoreSslErrors(doubts);
    else
        end(judged.error());
}

// Before the first byte of the request is sent; a connection that was kept is judged already. Where
// one has ended, the library makes another and sends the request again by itself: once where that
// was kept, for then it may never have been alive; not where it was made for this request.
void Exchange::judge()
{
    if (m_connections++ > 0)
        return end(failure(Error::Kind::ConnectionLost,
            m_isUpload
                ? u"it was closed before all was sent, as when the file is refused"_s
                : u"it was closed without an answer, as when a client certificate is required"_s)
                       .value());
    if (const auto judged = m_judge(m_reply->sslConfiguration(), m_doubts))
        moved();
    else
        end(judged.error());
}

void Exchange::take()
{
    m_block.resize(blockSize);
    while (!m_ended && m_reply->bytesAvailable() > 0) {
        const qint64 size = m_reply->read(m_block.data(), m_block.size());
        if (size <= 0)
            return;
        moved();
        m_bytes += size;
        const auto block = QByteArrayView(m_block).first(size);
        if (!isGood())
            takeRefusal(block);
        else if (const QByteArray encoding = unreadEncoding(); !encoding.isEmpty())
            end(failure(Error::Kind::Compressed, QString::fromUtf8(encoding)).value());
        else if (!m_expectsMuch && m_bytes > longestAnswer)
            endTooLong();
        else if (!m_sink(block))
            end(failure(Error::Kind::Cancelled).value());
    }
}

// How the body is compressed that the library has not read: it does where it has asked for it.
QByteArray Exchange::unreadEncoding() const
{
    const QByteArray encoding = header("Content-Encoding").toLower();
    const bool isPlain = encoding.isEmpty() || encoding == "identity";
    const bool isRead = !m_reply->request().hasRawHeader("Accept-Encoding")
        && (encoding == "gzip" || encoding == "deflate");
    return isPlain || isRead ? QByteArray() : encoding;
}

void Exchange::takeRefusal(QByteArrayView block)
{
    constexpr qsizetype enough = 64LL * 1024;
    m_refusal.append(block.first(std::min(block.size(), enough - m_refusal.size())));
    if (m_refusal.size() == enough)
        end(refusal());
}

Error Exchange::refusal() const
{
    if (isPart())
        return failure(Error::Kind::NotAnAppliance, u"a part that was not requested, HTTP 206"_s)
            .value();
    if (status() < 400)
        return failure(Error::Kind::Redirected, QString::fromUtf8(header("Location"))).value();
    Error error = errorFromAnswer(status(), m_refusal);
    error.retryAfter = pauseIn(header("Retry-After"));
    return error;
}

Result<void> Exchange::outcome() const
{
    if (m_ended)
        return tl::unexpected(*m_ended);
    if (status() >= 300 || isPart())
        return tl::unexpected(refusal());
    if (m_reply->error() == QNetworkReply::NoError)
        return {};
    if (status() > 0 && status() < 200)
        return failure(Error::Kind::NotAnAppliance, u"an interim answer, HTTP %1"_s.arg(status()));
    const QString words = m_reply->errorString();
    return failure(kindOf(m_reply->error()),
        words.contains("certificate required"_L1) ? u"it requires a client certificate"_s : words);
}

} // namespace remora::netshark
