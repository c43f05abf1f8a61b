// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

#include <QObject>
#include <QSslConfiguration>
#include <QSslServer>
#include <QThread>

#include "netshark/standin/serveridentity.h"

namespace remora::test {

// Gives everybody the same answer, with TLS as the test wants it. Runs on a thread of its own.
class TlsServer : public QObject {
    Q_OBJECT
public:
    enum class Then { Keep, Close }; // the connection
    TlsServer(const standin::ServerIdentity &identity, QSsl::SslProtocol protocol,
        const QByteArray &answer, Then then = Then::Keep);
    ~TlsServer() override;

    quint16 port() const { return m_port; }
    QString fingerprint() const { return m_fingerprint; } // SHA-256
    QByteArray heard() const; // in all connections, after decryption
    int connections() const;

private:
    void accept();

    QByteArray m_answer;
    Then m_then;
    QString m_fingerprint;
    quint16 m_port = 0;
    mutable std::mutex m_lock; // guards the members below
    QByteArray m_heard;
    int m_connections = 0;
    QThread m_thread;
    QSslServer *m_server;
};

} // namespace remora::test
