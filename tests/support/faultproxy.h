// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

#include <QObject>

#include "tests/support/serverthread.h"

class QTcpSocket;

namespace remora::test {

// Stands between a client and a server on the loopback interface, hands bytes on, and breaks the
// connection in a way of its own when it is told to. Runs on a thread of its own.
class FaultProxy : public QObject {
    Q_OBJECT
public:
    enum class Fault {
        None,
        Cut, // closes both ends
        Reset, // resets the client's connection
        Stall, // hands nothing on any more
        Garbage, // answers with bytes that mean nothing
        Refuse, // closes new connections at once
    };
    explicit FaultProxy(quint16 serverPort);

    quint16 port() const { return m_port; }
    // From now on, after `bytes` more from the server.
    void arm(Fault fault, qint64 bytes = 0);
    int connections() const { return m_connections; }

private:
    void accept();
    void forward(QTcpSocket *client, QTcpSocket *server);
    void breakNow(QTcpSocket *client, QTcpSocket *server);

    quint16 m_serverPort;
    quint16 m_port = 0;
    std::atomic<Fault> m_fault{Fault::None};
    std::atomic<qint64> m_left{0};
    std::atomic<int> m_connections{0};
    ServerThread<QTcpServer> m_server;
};

} // namespace remora::test
