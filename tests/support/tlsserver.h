// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

#include <QHostAddress>
#include <QObject>
#include <QSslConfiguration>
#include <QSslServer>

#include "netshark/standin/serveridentity.h"
#include "tests/support/serverthread.h"

class QSslSocket;

namespace remora::test {

struct TlsPlace {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    // In PEM: of those who vouch for clients, which have to show a certificate then.
    QByteArray clientAuthority = {};
};

// Gives everybody the same answer, with TLS as the test wants it. Runs on a thread of its own.
class TlsServer : public QObject {
    Q_OBJECT
public:
    enum class Then {
        Keep, // the connection
        Close,
        Flood, // a quarter of a gigabyte after the answer, as fast as the client takes it
    };
    static constexpr qint64 flood = 256 << 20;
    TlsServer(const standin::ServerIdentity &identity, QSsl::SslProtocol protocol,
        const QByteArray &answer, Then then = Then::Keep, const TlsPlace &place = {});

    quint16 port() const { return m_port; }
    QString fingerprint() const { return m_fingerprint; } // SHA-256
    QByteArray heard() const; // in all connections, after decryption
    int connections() const;
    qint64 flooded() const { return m_flooded; } // so far

private:
    void accept();
    void pour(QSslSocket *client);

    QByteArray m_answer;
    Then m_then;
    QString m_fingerprint;
    quint16 m_port = 0;
    mutable std::mutex m_lock; // guards the members below
    QByteArray m_heard;
    int m_connections = 0;
    std::atomic<qint64> m_flooded{0};
    ServerThread<QSslServer> m_server;
};

} // namespace remora::test
