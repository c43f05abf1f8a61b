// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonDocument>
#include <QList>
#include <QString>

#include "netshark/error.h"
#include "netshark/patience.h"
#include "netshark/tlsconnection.h"
#include "netshark/truststore.h"

class QIODevice;
class QUrl;

namespace remora::netshark {

// One request and its answer, for the log window: never a header or a body, which hold secrets.
struct LogEntry {
    QDateTime time;
    QString method;
    QString url;
    int httpStatus = 0;
    qint64 bytes = 0;
    qint64 milliseconds = 0;
    QString error;
};
// Called on the thread of the request.
using Log = std::function<void(const LogEntry &)>;

// How an appliance is reached.
struct Transport {
    // Until the appliance has shown its certificate.
    std::chrono::milliseconds connectLimit{10'000};
    // How long the appliance may say nothing before a request is given up.
    std::chrono::milliseconds silenceLimit{30'000};
    TlsSettings tls;
};

// HTTPS requests to one appliance, one after the other. Each call waits for its answer: use it on a
// worker thread, always the same one.
class HttpClient {
public:
    HttpClient(const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    using Headers = QList<QPair<QByteArray, QByteArray>>;
    // Takes the body of a good answer piece by piece; false ends the transfer.
    using Sink = std::function<bool(QByteArrayView)>;

    // `path` starts with a slash. An answer with an error status is an Error.
    Result<QByteArray> send(const QByteArray &method, const QString &path, const QByteArray &body,
        const Headers &headers);
    Result<QJsonDocument> sendJson(const QByteArray &method, const QString &path,
        const QByteArray &body, const Headers &headers);
    // Bounded memory: the appliance waits for the sink.
    Result<void> stream(const QString &path, const Headers &headers, const Sink &sink);

    // Sends a file of this computer. Not repeated.
    Result<QByteArray> upload(const QString &path, QIODevice &body, const Headers &headers,
        const std::function<void(qint64)> &sent);
    // False where the caller has cancelled meanwhile.
    bool pause(std::chrono::milliseconds length) const;

    TrustStore &trust() { return m_trust; }
    Transport &transport() { return m_transport; }
    QString hostAndPort() const;
    // Of the latest answer, where the connection had one.
    const Certificate &certificate() const { return m_certificate; }

private:
    struct Exchange;
    struct Body {
        QByteArray bytes;
        QIODevice *device = nullptr; // instead of the bytes
        std::function<void(qint64)> sent;
    };
    QUrl urlOf(const QString &path) const;
    QByteArray requestHead(
        const QByteArray &method, const QUrl &url, const Headers &headers, const Body &body) const;
    Result<void> reach();
    Result<void> judge(const TlsConnection &connection);
    Result<bool> sendSome(Exchange &exchange);
    Result<bool> receiveSome(Exchange &exchange);
    Result<void> take(QByteArrayView bytes, Exchange &exchange);
    Result<void> converse(Exchange &exchange);
    static Result<void> outcome(const Exchange &exchange);
    Result<void> perform(const QByteArray &method, const QString &path, const Body &body,
        const Headers &headers, const Sink &sink);

    QString m_host;
    quint16 m_port;
    TrustStore m_trust;
    Log m_log;
    CancelFlag m_cancel;
    Transport m_transport;
    Certificate m_certificate;
    QByteArray m_block; // what is read at once; the same memory every time
    QByteArray m_body; // what that holds of the body
    std::unique_ptr<TlsConnection> m_connection; // kept for the next request
};

} // namespace remora::netshark
