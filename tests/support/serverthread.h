// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QThread>

namespace remora::test {

// A server on the loopback interface, on a thread of its own, with which its sockets go. The last
// member of whoever answers: it is gone before what it uses.
template <class Server> class ServerThread {
public:
    ServerThread()
        : m_server(new Server)
    {
    }
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;
    ~ServerThread()
    {
        m_server->deleteLater();
        m_thread.quit();
        m_thread.wait();
    }

    // From now on `accept` is called there where connections wait. The port.
    template <class Accept>
    quint16 start(Accept accept, const QHostAddress &address = QHostAddress::LocalHost)
    {
        m_server->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_server,
            [&] {
                QObject::connect(
                    m_server, &QTcpServer::pendingConnectionAvailable, m_server, accept);
                m_server->listen(address);
            },
            Qt::BlockingQueuedConnection);
        return m_server->serverPort();
    }
    Server *get() const { return m_server; }
    Server *operator->() const { return m_server; }

private:
    QThread m_thread;
    Server *m_server;
};

} // namespace remora::test
