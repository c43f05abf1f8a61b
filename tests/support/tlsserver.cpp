// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tlsserver.h"

#include <QCryptographicHash>
#include <QSslSocket>

namespace remora::test {

TlsServer::TlsServer(const standin::ServerIdentity &identity, QSsl::SslProtocol protocol,
    const QByteArray &answer, Then then, const TlsPlace &place)
    : m_answer(answer)
    , m_then(then)
    , m_fingerprint(QString::fromLatin1(
          identity.certificate.digest(QCryptographicHash::Sha256).toHex().toUpper()))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setProtocol(protocol);
    tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
    if (!place.clientAuthority.isEmpty()) {
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setCaCertificates(QSslCertificate::fromData(place.clientAuthority));
    }
    m_server->setSslConfiguration(tls);
    m_port = m_server.start([this] { accept(); }, place.address);
}

QByteArray TlsServer::heard() const
{
    const std::lock_guard guard(m_lock);
    return m_heard;
}

int TlsServer::connections() const
{
    const std::lock_guard guard(m_lock);
    return m_connections;
}

void TlsServer::pour(QSslSocket *client)
{
    static const QByteArray block(256LL * 1024, 'x');
    while (m_flooded < flood && client->bytesToWrite() + client->encryptedBytesToWrite() == 0)
        m_flooded += client->write(block);
}

void TlsServer::accept()
{
    while (auto *client = static_cast<QSslSocket *>(m_server->nextPendingConnection())) {
        const auto hear = [this, client] {
            const std::lock_guard guard(m_lock);
            const QByteArray bytes = client->readAll();
            m_heard += bytes;
            if (!bytes.contains("\r\n\r\n"))
                return; // the rest of a body
            client->write(m_answer);
            if (m_then == Then::Flood) {
                connect(client, &QSslSocket::encryptedBytesWritten, client,
                    [this, client] { pour(client); });
                pour(client);
            } else if (m_then == Then::Close)
                client->disconnectFromHost();
        };
        connect(client, &QIODevice::readyRead, client, hear);
        const std::lock_guard guard(m_lock);
        ++m_connections;
        if (client->bytesAvailable() > 0)
            QMetaObject::invokeMethod(client, hear, Qt::QueuedConnection);
    }
}

} // namespace remora::test
