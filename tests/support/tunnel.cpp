// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tunnel.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace remora::test {

namespace {

    // Somebody who does not read must not fill this process.
    constexpr qint64 room = 256LL * 1024;

    // Hands on what `from` has, as far as `to` takes it, and its end.
    template <class Note> void pump(QTcpSocket *from, QTcpSocket *to, Note note)
    {
        if (to->state() != QAbstractSocket::ConnectedState) {
            from->readAll();
            return;
        }
        while (from->bytesAvailable() > 0 && to->bytesToWrite() < room) {
            const QByteArray bytes = from->read(room);
            note(bytes);
            to->write(bytes);
        }
        if (from->state() == QAbstractSocket::UnconnectedState && from->bytesAvailable() == 0)
            to->disconnectFromHost();
    }

    void toClient(QTcpSocket *server, QTcpSocket *client)
    {
        pump(server, client, [](const QByteArray & /*bytes*/) {});
    }

} // namespace

struct TunnelProxy::Client {
    QTcpSocket *socket;
    std::unique_ptr<Handshake> handshake;
    QByteArray heard;
};

TunnelProxy::TunnelProxy(TunnelSettings settings, Protocol protocol)
    : m_settings(std::move(settings))
    , m_protocol(std::move(protocol))
{
    m_server->setProxy(QNetworkProxy::NoProxy);
    m_port = m_server.start([this] { accept(); });
}

QStringList TunnelProxy::targets() const
{
    const std::lock_guard guard(m_lock);
    return m_targets;
}

QByteArray TunnelProxy::heard() const
{
    const std::lock_guard guard(m_lock);
    return m_heard;
}

void TunnelProxy::note(const QByteArray &bytes)
{
    constexpr qsizetype enough = 1 << 20;
    const std::lock_guard guard(m_lock);
    m_heard += bytes.left(enough - m_heard.size());
}

QHostAddress TunnelProxy::addressOf(const QString &host) const
{
    if (host == "localhost"_L1)
        return QHostAddress(QHostAddress::LocalHost);
    return m_settings.hosts.value(host, QHostAddress(host));
}

void TunnelProxy::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        socket->setReadBufferSize(room);
        const std::shared_ptr<Client> client(new Client{socket, m_protocol(m_settings), {}});
        connect(socket, &QIODevice::readyRead, m_server.get(), [this, client] { listen(client); });
        connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void TunnelProxy::listen(const std::shared_ptr<Client> &client)
{
    const QByteArray bytes = client->socket->readAll();
    note(bytes);
    if (m_fault == Fault::Silent)
        return;
    client->heard += bytes;
    while (const auto step = client->handshake->next(client->heard)) {
        client->socket->write(step->answer);
        if (step->lacksCredentials)
            ++m_refused;
        if (step->isOver)
            client->socket->disconnectFromHost();
        else if (!step->host.isEmpty())
            open(client, *step);
        else
            continue;
        return;
    }
    if (client->heard.size() > room)
        client->socket->abort();
}

void TunnelProxy::open(const std::shared_ptr<Client> &client, const Handshake::Step &asked)
{
    using Outcome = Handshake::Outcome;
    {
        const std::lock_guard guard(m_lock);
        m_targets << (asked.host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
                         .arg(asked.host)
                         .arg(asked.port);
    }
    QTcpSocket *socket = client->socket;
    const auto refuse = [client, socket](Outcome why) {
        socket->write(client->handshake->answer(why));
        socket->disconnectFromHost();
    };
    // What comes meanwhile waits in the socket.
    disconnect(socket, &QIODevice::readyRead, m_server.get(), nullptr);
    const QHostAddress address = addressOf(asked.host);
    if (m_fault == Fault::Refuse || m_fault == Fault::Unreachable || address.isNull()) {
        refuse(m_fault == Fault::Refuse ? Outcome::Refused : Outcome::Unreachable);
        return;
    }
    auto *server = new QTcpSocket(socket);
    server->setProxy(QNetworkProxy::NoProxy);
    server->setReadBufferSize(room);
    connect(server, &QAbstractSocket::connected, socket, [=, this] {
        disconnect(server, &QAbstractSocket::errorOccurred, socket, nullptr);
        socket->write(client->handshake->answer(Outcome::Open));
        server->write(client->heard); // said before the tunnel was there
        join(socket, server);
    });
    connect(server, &QAbstractSocket::errorOccurred, socket,
        [refuse] { refuse(Outcome::Unreachable); });
    server->connectToHost(address, asked.port);
}

void TunnelProxy::join(QTcpSocket *client, QTcpSocket *server)
{
    const auto up = [=, this] { toServer(client, server); };
    const auto down = [=] { toClient(server, client); };
    connect(client, &QIODevice::readyRead, server, up);
    connect(server, &QIODevice::bytesWritten, client, up);
    connect(server, &QIODevice::readyRead, client, down);
    connect(client, &QIODevice::bytesWritten, server, down);
    // What one has said last still reaches the other.
    disconnect(client, &QAbstractSocket::disconnected, client, nullptr);
    connect(client, &QAbstractSocket::disconnected, server, up);
    connect(server, &QAbstractSocket::disconnected, client, down);
    const auto release = [=] {
        if (client->state() == QAbstractSocket::UnconnectedState
            && server->state() == QAbstractSocket::UnconnectedState)
            client->deleteLater();
    };
    connect(client, &QAbstractSocket::disconnected, server, release);
    connect(server, &QAbstractSocket::disconnected, client, release);
    up();
}

void TunnelProxy::toServer(QTcpSocket *client, QTcpSocket *server)
{
    pump(client, server, [this](const QByteArray &bytes) { note(bytes); });
}

} // namespace remora::test
