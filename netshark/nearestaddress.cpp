// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/nearestaddress.h"

#include <vector>

#include <QEventLoop>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace remora::netshark {

namespace {

    // Until somebody quits the loop, or the patience has ended; then the error.
    std::optional<Error> await(QEventLoop &loop, Patience &patience)
    {
        std::optional<Error> ended;
        QTimer check;
        QObject::connect(&check, &QTimer::timeout, &loop, [&] {
            ended = patience.ended();
            if (ended)
                loop.quit();
        });
        check.start(Patience::checkEvery);
        loop.exec();
        return ended;
    }

    // Attempts that are made side by side.
    class Race {
    public:
        Race(const QList<QHostAddress> &addresses, quint16 port)
            : m_addresses(addresses)
            , m_port(port)
        {
            constexpr std::chrono::milliseconds headStart{250};
            m_timer.setInterval(headStart);
            QObject::connect(&m_timer, &QTimer::timeout, &m_loop, [this] { startNext(); });
        }

        Result<QHostAddress> run(Patience &patience)
        {
            QTimer::singleShot(0, &m_loop, [this] { startNext(); });
            m_timer.start();
            if (const auto ended = await(m_loop, patience))
                return tl::unexpected(*ended);
            if (m_winner.isNull())
                return tl::unexpected(m_why);
            return m_winner;
        }

    private:
        void startNext()
        {
            if (m_attempts.size() == static_cast<std::size_t>(m_addresses.size()))
                return;
            const QHostAddress address = m_addresses.at(static_cast<qsizetype>(m_attempts.size()));
            QTcpSocket &socket = *m_attempts.emplace_back(std::make_unique<QTcpSocket>());
            socket.setProxy(QNetworkProxy::NoProxy);
            QObject::connect(&socket, &QTcpSocket::connected, &m_loop, [this, address] {
                m_winner = address;
                m_loop.quit();
            });
            const auto failed = [this, &socket] {
                const bool refused = socket.error() == QAbstractSocket::ConnectionRefusedError;
                m_why.kind = refused ? Error::Kind::ConnectionRefused : Error::Kind::ConnectionLost;
                m_why.words = socket.errorString();
                if (++m_failed == m_addresses.size())
                    m_loop.quit();
                else
                    startNext();
            };
            QObject::connect(
                &socket, &QTcpSocket::errorOccurred, &m_loop, failed, Qt::QueuedConnection);
            socket.connectToHost(address, m_port);
        }

        QList<QHostAddress> m_addresses;
        quint16 m_port;
        QEventLoop m_loop;
        QTimer m_timer;
        std::vector<std::unique_ptr<QTcpSocket>> m_attempts;
        qsizetype m_failed = 0;
        Error m_why; // of the latest that failed
        QHostAddress m_winner;
    };

} // namespace

Result<QList<QHostAddress>> lookUp(const QString &host, Patience &patience)
{
    if (const QHostAddress address(host); !address.isNull())
        return QList<QHostAddress>{address};
    QEventLoop loop;
    QHostInfo found;
    const int lookup = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &answer) {
        found = answer;
        loop.quit();
    });
    const auto ended = await(loop, patience);
    QHostInfo::abortHostLookup(lookup);
    if (ended)
        return tl::unexpected(*ended);
    if (found.error() != QHostInfo::NoError || found.addresses().isEmpty())
        return failure(Error::Kind::HostNotFound, found.errorString());
    return found.addresses();
}

Result<QHostAddress> nearestAddress(
    const QList<QHostAddress> &addresses, quint16 port, Patience &patience)
{
    if (addresses.size() == 1)
        return addresses.first();
    return Race(addresses, port).run(patience);
}

} // namespace remora::netshark
