// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

#include <QByteArray>
#include <QObject>
#include <QSslServer>

#include "tests/support/serverthread.h"

class QSslSocket;

namespace remora::test {

// Stands between a client and the stand-in, ends the client's TLS with a certificate of its own,
// and spoils chosen requests or answers. Runs on a thread of its own.
class HttpsProxy : public QObject {
    Q_OBJECT
public:
    enum class Way {
        Answer, // `bytes` instead of the server's answer, then the end of the connection
        Endless, // `bytes` again and again
        LoseAnswer, // the server gets the request, the client nothing but the end
        Drip, // ten bytes of the answer's body each second
        Stall, // no answer
    };
    struct Fault {
        Way way = Way::Answer;
        QByteArray in; // of requests whose first line holds this
        QByteArray bytes;
        int times = 1; // so many requests, then all is well
    };
    explicit HttpsProxy(quint16 serverPort);

    quint16 port() const { return m_port; }
    QString fingerprint() const; // SHA-256 of the certificate in use
    void arm(const Fault &fault);
    // From the next connection on; those there are end.
    void changeCertificate();
    int spoiled() const { return m_spoiled; } // requests so far

private:
    void useNewCertificate();
    void accept();
    void request(QSslSocket *client, QSslSocket *server);
    void answer(QSslSocket *client, QSslSocket *server);
    // The fault that this request meets, if any.
    bool take(const QByteArray &request, Fault &fault);

    quint16 m_serverPort;
    quint16 m_port = 0;
    std::atomic<int> m_spoiled{0};
    mutable std::mutex m_lock; // guards the members below
    Fault m_fault{Way::Answer, {}, {}, 0};
    QString m_fingerprint;
    ServerThread<QSslServer> m_server;
};

} // namespace remora::test
