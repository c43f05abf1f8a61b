// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QHostAddress>
#include <QJsonDocument>
#include <QList>
#include <QString>

#include "netshark/certificate.h"
#include "netshark/error.h"
#include "netshark/patience.h"
#include "netshark/proxy.h"
#include "netshark/tls.h"
#include "netshark/truststore.h"

class QAuthenticator;
class QIODevice;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;
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
    ProxySettings proxy;
};

// HTTPS requests to one appliance, one after the other, by QNetworkAccessManager. Each call waits
// for its answer in an event loop of its own: use it on a worker thread, always the same one, which
// also ends it.
class HttpClient {
public:
    HttpClient(const QString &host, quint16 port, TrustStore trust, Log log, CancelFlag cancel);
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    using Headers = QList<QPair<QByteArray, QByteArray>>;
    // Takes the body of a good answer piece by piece; false ends the transfer.
    using Sink = std::function<bool(QByteArrayView)>;
    struct Reply {
        QByteArray body;
        QString location; // of what was made, where the appliance says so in a header
    };

    // `path` starts with a slash. An answer with an error status is an Error.
    Result<Reply> send(const QByteArray &method, const QString &path, const QByteArray &body,
        const Headers &headers);
    Result<QJsonDocument> sendJson(const QByteArray &method, const QString &path,
        const QByteArray &body, const Headers &headers);
    // Bounded memory: the appliance waits for the sink.
    Result<void> stream(const QString &path, const Headers &headers, const Sink &sink);

    // Sends a file of this computer. Not repeated.
    Result<Reply> upload(const QString &path, QIODevice &body, const Headers &headers,
        const std::function<void(qint64)> &sent);
    // False where the caller has cancelled meanwhile.
    bool pause(std::chrono::milliseconds length) const;

    // Something to know of the appliance, for the log.
    void note(const QString &text) const;
    // Of a body; NotAnAppliance where it is no JSON.
    static Result<QJsonDocument> parsed(const QByteArray &body);

    TrustStore &trust() { return m_trust; }
    // Its limits may change at any time, the rest until the first request.
    Transport &transport() { return m_transport; }
    const Transport &transport() const { return m_transport; }
    QString hostAndPort() const;
    // Of the latest connection that came so far.
    const Certificate &certificate() const { return m_certificate; }

private:
    struct Request {
        QByteArray method;
        QString path;
        Headers headers;
        QByteArray body;
        QIODevice *file = nullptr; // instead of the body
        bool isStream = false; // whose answer may be of any length
    };
    QUrl urlOf(const QString &path) const;
    QNetworkRequest prepared(const Request &request) const;
    Result<void> reach(bool anew, Patience &patience);
    void introduce(QAuthenticator &asked);
    QNetworkReply *begin(const Request &request);
    Error unreached(Error error);
    Result<void> judge(const QSslConfiguration &shown, QList<QSslError> doubts);
    Result<void> perform(const Request &request, const Sink &sink,
        const std::function<void(qint64)> &sent = {}, QString *location = nullptr);
    Result<Reply> answer(const Request &request, const std::function<void(qint64)> &sent = {});

    QString m_host;
    quint16 m_port;
    TrustStore m_trust;
    Log m_log;
    CancelFlag m_cancel;
    Transport m_transport;
    Certificate m_certificate;
    std::optional<QSslConfiguration> m_tls; // by the transport
    QNetworkProxy m_proxy;
    bool m_tellsProxy = false; // its account, where it asks: once for each request
    QHostAddress m_address; // of the host; null where a proxy looks for it, or it is not known
    std::unique_ptr<QNetworkAccessManager> m_manager; // holds the connection for the next request
};

} // namespace remora::netshark
