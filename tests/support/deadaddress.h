// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QTcpServer>
#include <QTcpSocket>

namespace remora::test {

// An address of this computer at which nobody answers, not even with a refusal: a server that
// accepts nothing and whose queue is full. Needs no event loop.
class DeadAddress {
public:
    explicit DeadAddress(const QHostAddress &address, quint16 port = 0)
    {
        m_server.setListenBacklogSize(1);
        m_server.listen(address, port);
        m_server.pauseAccepting();
        constexpr int moreThanQueue = 4;
        for (int i = 0; i < moreThanQueue; ++i) {
            auto &socket = *m_queue.emplace_back(std::make_unique<QTcpSocket>());
            socket.connectToHost(address, this->port());
            constexpr int longEnoughMs = 100;
            socket.waitForConnected(longEnoughMs);
        }
    }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_queue;
};

} // namespace remora::test
