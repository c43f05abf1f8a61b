// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/nearestaddress.h"

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QThread>

namespace remora::netshark {

Result<QList<QHostAddress>> lookUp(const QString &host, Patience &patience)
{
    if (const QHostAddress address(host); !address.isNull())
        return QList<QHostAddress>{address};
    // The system may take a minute, and cannot be stopped: nobody waits for that thread, not even
    // the end of the program.
    auto answer = std::make_shared<std::promise<QHostInfo>>();
    auto asked = answer->get_future();
    std::thread([answer, host] { answer->set_value(QHostInfo::fromName(host)); }).detach();
    while (asked.wait_for(Patience::checkEvery) != std::future_status::ready) {
        if (const auto ended = patience.ended())
            return tl::unexpected(*ended);
    }
    const QHostInfo found = asked.get();
    if (found.error() != QHostInfo::NoError || found.addresses().isEmpty())
        return failure(Error::Kind::HostNotFound, found.errorString());
    return found.addresses();
}

Result<QHostAddress> nearestAddress(
    const QList<QHostAddress> &addresses, quint16 port, Patience &patience)
{
    if (addresses.size() == 1)
        return addresses.first();
    constexpr int headStartMs = 250;
    constexpr unsigned long pauseMs = 5;
    std::vector<std::unique_ptr<QTcpSocket>> attempts; // at the addresses, in their order
    QElapsedTimer sinceLatest;
    for (;;) {
        const bool allFailed = std::all_of(attempts.begin(), attempts.end(),
            [](const auto &one) { return one->state() == QAbstractSocket::UnconnectedState; });
        const bool isLast = attempts.size() == static_cast<std::size_t>(addresses.size());
        if (allFailed && isLast) {
            const bool refused
                = attempts.back()->error() == QAbstractSocket::ConnectionRefusedError;
            return failure(refused ? Error::Kind::ConnectionRefused : Error::Kind::ConnectionLost,
                attempts.back()->errorString());
        }
        if (!isLast && (allFailed || sinceLatest.hasExpired(headStartMs))) {
            const QHostAddress &next = addresses.at(static_cast<qsizetype>(attempts.size()));
            attempts.push_back(std::make_unique<QTcpSocket>());
            attempts.back()->setProxy(QNetworkProxy::NoProxy);
            attempts.back()->connectToHost(next, port);
            sinceLatest.start();
        }
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        for (const auto &one : attempts) {
            if (one->state() == QAbstractSocket::ConnectedState)
                return one->peerAddress();
        }
        if (const auto ended = patience.ended())
            return tl::unexpected(*ended);
        QThread::msleep(pauseMs);
    }
}

} // namespace remora::netshark
