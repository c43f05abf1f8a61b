// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpsproxy.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include "netshark/standin/serveridentity.h"

namespace remora::test {

HttpsProxy::HttpsProxy(quint16 serverPort)
    : m_serverPort(serverPort)
{
    useNewCertificate();
    m_port = m_server.start([this] { accept(); });
}

QString HttpsProxy::fingerprint() const
{
    const std::lock_guard guard(m_lock);
    return m_fingerprint;
}

void HttpsProxy::arm(const Fault &fault)
{
    const std::lock_guard guard(m_lock);
    m_fault = fault;
}

void HttpsProxy::useNewCertificate()
{
    const standin::ServerIdentity identity = standin::makeServerIdentity();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    m_server->setSslConfiguration(tls);
    const std::lock_guard guard(m_lock);
    m_fingerprint = QString::fromLatin1(
        identity.certificate.digest(QCryptographicHash::Sha256).toHex().toUpper());
}

void HttpsProxy::changeCertificate()
{
    QMetaObject::invokeMethod(
        m_server.get(),
        [this] {
            useNewCertificate();
            const auto sockets = m_server->findChildren<QSslSocket *>();
            for (QSslSocket *socket : sockets)
                socket->abort();
        },
        Qt::BlockingQueuedConnection);
}

bool HttpsProxy::take(const QByteArray &request, Fault &fault)
{
    const std::lock_guard guard(m_lock);
    const QByteArray line = request.left(request.indexOf('\r'));
    if (m_fault.times == 0 || !line.contains(m_fault.in) || !line.endsWith("HTTP/1.1"))
        return false;
    --m_fault.times;
    ++m_spoiled;
    fault = m_fault;
    return true;
}

void HttpsProxy::accept()
{
    while (auto *client = static_cast<QSslSocket *>(m_server->nextPendingConnection())) {
        auto *server = new QSslSocket(client);
        server->setPeerVerifyMode(QSslSocket::VerifyNone);
        server->setReadBufferSize(256LL * 1024);
        connect(client, &QIODevice::readyRead, server, [=, this] { request(client, server); });
        connect(server, &QSslSocket::encrypted, client, [=, this] { request(client, server); });
        connect(server, &QIODevice::readyRead, client, [=, this] { answer(client, server); });
        connect(client, &QSslSocket::encryptedBytesWritten, server,
            [=, this] { answer(client, server); });
        connect(
            server, &QAbstractSocket::disconnected, client, &QAbstractSocket::disconnectFromHost);
        connect(client, &QAbstractSocket::disconnected, client, [client, server] {
            server->abort();
            client->deleteLater();
        });
        server->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_serverPort);
    }
}

void HttpsProxy::request(QSslSocket *client, QSslSocket *server)
{
    if (!server->isEncrypted() || client->bytesAvailable() == 0)
        return;
    const QByteArray bytes = client->readAll();
    Fault fault;
    if (!take(bytes, fault)) {
        server->write(bytes);
        return;
    }
    switch (fault.way) {
    case Way::Answer:
        client->write(fault.bytes);
        client->disconnectFromHost();
        return;
    case Way::Endless: {
        auto *timer = new QTimer(client);
        connect(timer, &QTimer::timeout, client, [client, fault] {
            constexpr qint64 enough = 1 << 20;
            if (client->bytesToWrite() < enough)
                client->write(fault.bytes);
        });
        client->write("HTTP/1.1 200 OK\r\n");
        timer->start(1);
        return;
    }
    case Way::LoseAnswer:
        client->setProperty("lost", true);
        break;
    case Way::Drip:
        client->setProperty("drips", true);
        break;
    case Way::Stall:
        return;
    }
    server->write(bytes);
}

void HttpsProxy::answer(QSslSocket *client, QSslSocket *server)
{
    if (server->bytesAvailable() == 0)
        return;
    if (client->property("lost").toBool()) {
        server->readAll();
        client->disconnectFromHost();
        return;
    }
    if (client->property("drips").toBool()) {
        if (client->property("dripping").toBool())
            return;
        QByteArray line;
        while (line != "\r\n" && server->canReadLine()) { // the header as it is
            line = server->readLine();
            client->write(line);
        }
        if (line != "\r\n")
            return;
        client->setProperty("dripping", true);
        auto *timer = new QTimer(client);
        connect(timer, &QTimer::timeout, client, [client, server] {
            constexpr qint64 drop = 1;
            client->write(server->read(drop));
        });
        timer->start(100);
        return;
    }
    constexpr qint64 enough = 1 << 20;
    if (client->encryptedBytesToWrite() < enough)
        client->write(server->read(256LL * 1024));
}

} // namespace remora::test
