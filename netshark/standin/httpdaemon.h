// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QList>

#include "dissect/core/result.h"
#include "netshark/standin/content.h"

struct MHD_Connection;
struct MHD_Daemon;

namespace remora::standin {

// The first line and the headers of a request. Valid while it is answered.
class HttpHead {
public:
    HttpHead(MHD_Connection *connection, const char *methodName, QByteArray asked)
        : method(methodName)
        , target(std::move(asked))
        , m_connection(connection)
    {
    }
    // Empty where there is none of that name.
    QByteArray header(const char *name) const;

    const QByteArray method;
    const QByteArray target; // as sent: path and query, percent-encoded

private:
    MHD_Connection *m_connection;
};

struct HttpAnswer {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::shared_ptr<Content> content; // instead of the body
    std::optional<std::uint64_t> size; // of the content, where it is known
};

// One request under way, on the thread of its connection. Of HEAD the body is not sent.
class HttpExchange {
public:
    virtual ~HttpExchange() = default;
    // True where the answer does not depend on the body: nobody is asked to send one.
    virtual bool begin(const HttpHead &head) = 0;
    virtual void take(QByteArrayView piece) = 0;
    virtual HttpAnswer answer(const HttpHead &head) = 0;
};

// HTTPS on the loopback interface by GNU libmicrohttpd, with a thread for each connection: what one
// client waits for keeps no other one waiting.
class HttpDaemon {
public:
    // Makes what answers a request; on the thread of its connection.
    class Service {
    public:
        virtual ~Service() = default;
        virtual std::unique_ptr<HttpExchange> open() = 0;
    };
    // Key and certificate in PEM. Port 0 takes a free one.
    static dissect::Result<std::unique_ptr<HttpDaemon>> start(
        Service &service, quint16 port, const QByteArray &key, const QByteArray &certificate);
    // Cuts all connections.
    ~HttpDaemon();
    HttpDaemon(const HttpDaemon &) = delete;
    HttpDaemon &operator=(const HttpDaemon &) = delete;

    quint16 port() const;

private:
    friend struct Callbacks;
    explicit HttpDaemon(Service &service)
        : m_service(service)
    {
    }
    Service &m_service;
    std::atomic<bool> m_ending{false};
    MHD_Daemon *m_daemon = nullptr;
};

} // namespace remora::standin
