// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/httpdaemon.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <poll.h>

namespace remora::standin {

namespace {

    // Of one connection: half for what comes, half for what goes, which is sent in pieces that
    // large.
    constexpr std::size_t connectionBytes = 512UL * 1024;
    constexpr std::size_t blockBytes = 256UL * 1024;

    class Peer final : public Recipient {
    public:
        Peer(MHD_Connection *connection, const std::atomic<bool> &ending)
            : m_socket(
                MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd)
            , m_ending(ending)
        {
        }
        bool waits(int milliseconds) const override
        {
            pollfd watched{m_socket, POLLRDHUP, 0};
            return poll(&watched, 1, milliseconds) == 0 && !m_ending;
        }

    private:
        int m_socket;
        const std::atomic<bool> &m_ending;
    };

    // A content on its way.
    struct Delivery {
        std::shared_ptr<Content> content;
        Peer peer;
    };

    ssize_t readContent(void *closure, std::uint64_t at, char *to, std::size_t most)
    {
        auto *delivery = static_cast<Delivery *>(closure);
        if (at == 0)
            giveWay();
        if (!delivery->peer.waits(0))
            return MHD_CONTENT_READER_END_WITH_ERROR;
        const std::int64_t got = delivery->content->read(at, to, most, delivery->peer);
        if (got == Content::end)
            return MHD_CONTENT_READER_END_OF_STREAM;
        return got >= 0 ? static_cast<ssize_t>(got) : MHD_CONTENT_READER_END_WITH_ERROR;
    }

    struct Request {
        QByteArray target;
        std::unique_ptr<HttpExchange> exchange;
    };

    MHD_Result send(MHD_Connection *connection, const HttpAnswer &answer, Peer peer)
    {
        MHD_Response *response = nullptr;
        if (answer.content)
            response = MHD_create_response_from_callback(answer.size.value_or(MHD_SIZE_UNKNOWN),
                blockBytes, readContent, new Delivery{answer.content, peer},
                [](void *delivery) { delete static_cast<Delivery *>(delivery); });
        else
            response = MHD_create_response_from_buffer(static_cast<std::size_t>(answer.body.size()),
                const_cast<char *>(answer.body.constData()), MHD_RESPMEM_MUST_COPY);
        if (response == nullptr)
            return MHD_NO;
        for (const auto &[name, value] : answer.headers)
            MHD_add_response_header(response, name.constData(), value.constData());
        const MHD_Result queued
            = MHD_queue_response(connection, static_cast<unsigned>(answer.status), response);
        MHD_destroy_response(response);
        return queued;
    }

} // namespace

struct Callbacks {
    // The path as it was sent: libmicrohttpd's own would be decoded, and then it is too late to
    // tell the slashes in a name from those between names.
    static void *requestLine(void *, const char *target, MHD_Connection *)
    {
        return new Request{target, nullptr};
    }

    static MHD_Result access(void *closure, MHD_Connection *connection, const char *,
        const char *method, const char *, const char *piece, std::size_t *size, void **state)
    {
        auto *daemon = static_cast<HttpDaemon *>(closure);
        auto *request = static_cast<Request *>(*state);
        const HttpHead head(connection, method, request->target);
        if (!request->exchange) {
            request->exchange = daemon->m_service.open();
            const bool known = request->exchange->begin(head);
            // Where the body is on its way already it is read and thrown away: a connection that
            // is closed before would take the answer with it.
            if (!known || head.header("Expect").isEmpty())
                return MHD_YES;
        } else if (*size > 0) {
            request->exchange->take({piece, static_cast<qsizetype>(*size)});
            *size = 0;
            return MHD_YES;
        }
        return send(
            connection, request->exchange->answer(head), Peer(connection, daemon->m_ending));
    }

    static void completed(void *, MHD_Connection *, void **state, MHD_RequestTerminationCode)
    {
        delete static_cast<Request *>(std::exchange(*state, nullptr));
    }
};

QByteArray HttpHead::header(const char *name) const
{
    return MHD_lookup_connection_value(m_connection, MHD_HEADER_KIND, name);
}

dissect::Result<std::unique_ptr<HttpDaemon>> HttpDaemon::start(
    Service &service, quint16 port, const QByteArray &key, const QByteArray &certificate)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port);
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::unique_ptr<HttpDaemon> made(new HttpDaemon(service));
    made->m_daemon = MHD_start_daemon(
        MHD_USE_POLL_INTERNAL_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_TLS, port, nullptr,
        nullptr, &Callbacks::access, made.get(), MHD_OPTION_SOCK_ADDR, &place,
        MHD_OPTION_HTTPS_MEM_KEY, key.constData(), MHD_OPTION_HTTPS_MEM_CERT,
        certificate.constData(), MHD_OPTION_CONNECTION_MEMORY_LIMIT, connectionBytes,
        MHD_OPTION_URI_LOG_CALLBACK, &Callbacks::requestLine, nullptr, MHD_OPTION_NOTIFY_COMPLETED,
        &Callbacks::completed, nullptr, MHD_OPTION_END);
    if (made->m_daemon == nullptr)
        return dissect::failure(
            dissect::Error::Kind::Unsupported, "the port is taken, or only root may listen on it");
    return made;
}

HttpDaemon::~HttpDaemon()
{
    m_ending = true;
    if (m_daemon != nullptr)
        MHD_stop_daemon(m_daemon);
}

quint16 HttpDaemon::port() const
{
    return MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
}

} // namespace remora::standin
