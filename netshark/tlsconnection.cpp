// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/tlsconnection.h"

#include <cerrno>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>

#include "netshark/filename.h"
#include "netshark/tcpconnect.h"
#include "netshark/truststore.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    // What OpenSSL reads from the socket at once. Several records: every look into the kernel
    // costs.
    constexpr size_t readAhead = 256UL * 1024;

    int socketOf(BIO *bio) { return *static_cast<const int *>(BIO_get_data(bio)); }

    int finish(BIO *bio, ssize_t moved, int retry)
    {
        BIO_clear_retry_flags(bio);
        if (moved < 0 && (errno == EAGAIN || errno == EINTR))
            BIO_set_flags(bio, retry | BIO_FLAGS_SHOULD_RETRY);
        return static_cast<int>(moved);
    }

    int writeSocket(BIO *bio, const char *bytes, int length)
    {
        // OpenSSL's own would end the program where the other side has gone.
        return finish(bio, send(socketOf(bio), bytes, static_cast<size_t>(length), MSG_NOSIGNAL),
            BIO_FLAGS_WRITE);
    }

    int readSocket(BIO *bio, char *bytes, int length)
    {
        return finish(
            bio, recv(socketOf(bio), bytes, static_cast<size_t>(length), 0), BIO_FLAGS_READ);
    }

    long controlSocket(BIO * /*bio*/, int command, long /*number*/, void * /*pointer*/)
    {
        return command == BIO_CTRL_FLUSH ? 1 : 0;
    }

    // `socket` must outlive it.
    BIO *makeBio(int *socket)
    {
        static BIO_METHOD *const method = [] {
            BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket");
            BIO_meth_set_write(made, writeSocket);
            BIO_meth_set_read(made, readSocket);
            BIO_meth_set_ctrl(made, controlSocket);
            return made;
        }();
        BIO *bio = BIO_new(method);
        BIO_set_data(bio, socket);
        BIO_set_init(bio, 1);
        return bio;
    }

    struct FreeContext {
        void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    };
    using Context = std::unique_ptr<SSL_CTX, FreeContext>;

    // What OpenSSL has to say of its latest trouble on this thread.
    QString reason()
    {
        const unsigned long code = ERR_get_error();
        ERR_clear_error();
        const char *text = code == 0 ? nullptr : ERR_reason_error_string(code);
        return text == nullptr ? u"TLS failed"_s : QString::fromLatin1(text);
    }

    Result<Context> makeContext(const TlsSettings &settings)
    {
        ERR_clear_error();
        Context context(SSL_CTX_new(TLS_client_method()));
        if (!context)
            return failure(Error::Kind::ConnectionLost, reason());
        SSL_CTX_set_min_proto_version(
            context.get(), settings.allowsOldTls ? TLS1_VERSION : TLS1_2_VERSION);
        SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
        if (settings.allowsOldTls) {
            SSL_CTX_set_cipher_list(context.get(), "DEFAULT:@SECLEVEL=0");
            SSL_CTX_set_options(context.get(), SSL_OP_LEGACY_SERVER_CONNECT);
        }
        SSL_CTX_set_mode(
            context.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
        SSL_CTX_set_read_ahead(context.get(), 1);
        SSL_CTX_set_default_read_buffer_len(context.get(), readAhead);
        SSL_CTX_set_default_verify_paths(context.get());
        if (!settings.authorities.isEmpty()
            && SSL_CTX_load_verify_locations(
                   context.get(), fileBytes(settings.authorities).c_str(), nullptr)
                != 1)
            return failure(Error::Kind::NotReadable, settings.authorities + ": "_L1 + reason());
        return context;
    }

    // Notes what speaks against the certificate, and goes on: the user may know better.
    int noteDoubt(int good, X509_STORE_CTX *store)
    {
        if (good == 1)
            return 1;
        const auto *ssl = static_cast<SSL *>(
            X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
        static_cast<std::vector<int> *>(SSL_get_app_data(ssl))
            ->push_back(X509_STORE_CTX_get_error(store));
        return 1;
    }

    void expectName(SSL *ssl, const QString &host)
    {
        X509_VERIFY_PARAM *expected = SSL_get0_param(ssl);
        const QByteArray name = host.toLatin1();
        if (QHostAddress(host).isNull()) {
            SSL_set_tlsext_host_name(ssl, name.constData());
            X509_VERIFY_PARAM_set_hostflags(expected, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
            X509_VERIFY_PARAM_set1_host(expected, name.constData(), 0);
        } else {
            X509_VERIFY_PARAM_set1_ip_asc(expected, name.constData());
        }
    }

    QSslCertificate certificateOf(SSL *ssl)
    {
        X509 *shown = SSL_get0_peer_certificate(ssl);
        unsigned char *der = nullptr;
        const int size = shown == nullptr ? 0 : i2d_X509(shown, &der);
        if (size <= 0)
            return QSslCertificate();
        const QByteArray bytes(reinterpret_cast<const char *>(der), size);
        OPENSSL_free(der);
        return QSslCertificate(bytes, QSsl::Der);
    }

} // namespace

QString doubtText(int doubt) { return QString::fromLatin1(X509_verify_cert_error_string(doubt)); }

bool canBeWaived(int doubt)
{
    switch (doubt) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID: // made by an appliance whose clock is ahead
        return true;
    default:
        return false;
    }
}

void TlsConnection::Free::operator()(SSL *ssl) const { SSL_free(ssl); }

TlsConnection::TlsConnection(int socket, std::unique_ptr<SSL, Free> ssl)
    : m_socket(socket)
    , m_ssl(std::move(ssl))
{
    BIO *bio = makeBio(&m_socket);
    SSL_set_bio(m_ssl.get(), bio, bio);
    SSL_set_app_data(m_ssl.get(), &m_doubts);
    SSL_set_verify(m_ssl.get(), SSL_VERIFY_PEER, noteDoubt);
}

TlsConnection::~TlsConnection()
{
    if (!m_end) {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get()); // says goodbye; nobody waits for the answer
    }
    close(m_socket);
}

Result<std::unique_ptr<TlsConnection>> TlsConnection::open(
    const QString &host, quint16 port, const TlsSettings &settings, Patience &patience)
{
    const auto context = makeContext(settings);
    if (!context)
        return tl::unexpected(context.error());
    std::unique_ptr<SSL, Free> ssl(SSL_new(context->get()));
    if (!ssl)
        return failure(Error::Kind::ConnectionLost, reason());
    expectName(ssl.get(), host);
    const auto socket = connectTcp(host, port, patience);
    if (!socket)
        return tl::unexpected(socket.error());
    std::unique_ptr<TlsConnection> connection(new TlsConnection(*socket, std::move(ssl)));
    if (const auto shaken = connection->shakeHands(patience); !shaken)
        return tl::unexpected(shaken.error());
    connection->m_certificate
        = describe(certificateOf(connection->m_ssl.get()), hostAndPort(host, port));
    return connection;
}

Result<void> TlsConnection::shakeHands(Patience &patience)
{
    for (;;) {
        ERR_clear_error();
        const int answer = SSL_connect(m_ssl.get());
        if (answer == 1)
            return {};
        const int what = SSL_get_error(m_ssl.get(), answer);
        if (what != SSL_ERROR_WANT_READ && what != SSL_ERROR_WANT_WRITE) {
            m_end = lost(what);
            return tl::unexpected(*m_end);
        }
        wait(what == SSL_ERROR_WANT_WRITE);
        if (const auto ended = patience.ended())
            return tl::unexpected(*ended);
    }
}

// `what` by SSL_get_error.
Error TlsConnection::lost(int what) const
{
    const int number = errno;
    const unsigned long code = ERR_peek_error();
    const bool isCut = (what == SSL_ERROR_SYSCALL && number == 0)
        || ERR_GET_REASON(code) == SSL_R_UNEXPECTED_EOF_WHILE_READING;
    if (isCut) {
        ERR_clear_error();
        return failure(Error::Kind::ConnectionLost, u"the other side has closed it"_s).value();
    }
    return failure(
        Error::Kind::ConnectionLost, what == SSL_ERROR_SYSCALL ? qt_error_string(number) : reason())
        .value();
}

Result<TlsConnection::Moved> TlsConnection::read(char *to, qsizetype room)
{
    Moved moved;
    while (!m_end && !m_isOver && moved.bytes < room) {
        ERR_clear_error();
        errno = 0;
        size_t bytes = 0;
        const int answer = SSL_read_ex(
            m_ssl.get(), to + moved.bytes, static_cast<size_t>(room - moved.bytes), &bytes);
        if (answer == 1) {
            moved.bytes += static_cast<qsizetype>(bytes);
            continue;
        }
        const int what = SSL_get_error(m_ssl.get(), answer);
        if (what == SSL_ERROR_WANT_READ || what == SSL_ERROR_WANT_WRITE)
            return moved;
        if (what == SSL_ERROR_ZERO_RETURN)
            m_isOver = true;
        else
            m_end = lost(what);
    }
    if (m_end && moved.bytes == 0)
        return tl::unexpected(*m_end);
    moved.isOver = m_isOver && moved.bytes == 0;
    return moved;
}

Result<qsizetype> TlsConnection::write(QByteArrayView bytes)
{
    ERR_clear_error();
    errno = 0;
    size_t written = 0;
    const int answer
        = SSL_write_ex(m_ssl.get(), bytes.data(), static_cast<size_t>(bytes.size()), &written);
    if (answer == 1)
        return static_cast<qsizetype>(written);
    const int what = SSL_get_error(m_ssl.get(), answer);
    if (what == SSL_ERROR_WANT_READ || what == SSL_ERROR_WANT_WRITE)
        return 0;
    return tl::unexpected(lost(what)); // an answer may have come all the same
}

void TlsConnection::wait(bool toWrite) const { waitForSocket(m_socket, toWrite); }

bool TlsConnection::isIdle()
{
    if (m_end || m_isOver)
        return false;
    ERR_clear_error();
    char byte = 0;
    size_t bytes = 0;
    const int answer = SSL_peek_ex(m_ssl.get(), &byte, 1, &bytes);
    return answer != 1 && SSL_get_error(m_ssl.get(), answer) == SSL_ERROR_WANT_READ;
}

} // namespace remora::netshark
