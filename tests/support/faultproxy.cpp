// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultproxy.h"

#include <QTcpSocket>

#include <sys/socket.h>

namespace remora::test {

FaultProxy::FaultProxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    m_port = m_server.start([this] { accept(); });
}

void FaultProxy::arm(Fault fault, qint64 bytes)
{
    m_left = bytes;
    m_fault = fault;
}

void FaultProxy::accept()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        ++m_connections;
        if (m_fault == Fault::Refuse) {
            client->abort();
            client->deleteLater();
            continue;
        }
        auto *server = new QTcpSocket(client);
        connect(client, &QTcpSocket::readyRead, server, [client, server] {
            if (server->state() == QAbstractSocket::ConnectedState)
                server->write(client->readAll());
        });
        connect(server, &QTcpSocket::connected, client,
            [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client, [=, this] { forward(client, server); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, [client, server] {
            server->abort();
            client->deleteLater();
        });
        // A client that does not read must not fill this process.
        server->setReadBufferSize(256LL * 1024);
        connect(client, &QTcpSocket::bytesWritten, server, [=, this] { forward(client, server); });
        server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    }
}

void FaultProxy::forward(QTcpSocket *client, QTcpSocket *server)
{
    constexpr qint64 block = 64LL * 1024;
    while (server->bytesAvailable() > 0 && client->bytesToWrite() < 4 * block) {
        const bool armed = m_fault != Fault::None && m_fault != Fault::Refuse;
        const qint64 allowed = armed ? std::min<qint64>(m_left, block) : block;
        if (allowed <= 0) {
            breakNow(client, server);
            return;
        }
        const QByteArray bytes = server->read(allowed);
        if (armed)
            m_left -= bytes.size();
        client->write(bytes);
    }
}

void FaultProxy::breakNow(QTcpSocket *client, QTcpSocket *server)
{
    switch (m_fault) {
    case Fault::Cut:
        server->abort();
        client->disconnectFromHost();
        return;
    case Fault::Reset: {
        const linger now{1, 0};
        setsockopt(
            static_cast<int>(client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
        client->abort();
        return;
    }
    case Fault::Garbage:
        server->readAll();
        client->write(QByteArray(4096, '?'));
        client->disconnectFromHost();
        return;
    default: // Stall: the bytes stay where they are
        return;
    }
}

} // namespace remora::test
