// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/tcpconnect.h"

#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QEventLoop>
#include <QHostAddress>
#include <QHostInfo>
#include <QTimer>

namespace remora::netshark {

namespace {

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
        std::optional<Error> ended;
        QTimer check;
        QObject::connect(&check, &QTimer::timeout, &loop, [&] {
            ended = patience.ended();
            if (ended)
                loop.quit();
        });
        check.start(Patience::checkEvery);
        loop.exec();
        QHostInfo::abortHostLookup(lookup);
        if (ended)
            return tl::unexpected(*ended);
        if (found.error() != QHostInfo::NoError || found.addresses().isEmpty())
            return failure(Error::Kind::HostNotFound, found.errorString());
        return found.addresses();
    }

    // For connect(2); its length too.
    struct SocketAddress {
        sockaddr_storage storage{};
        socklen_t length = 0;
    };

    SocketAddress socketAddress(const QHostAddress &address, quint16 port)
    {
        SocketAddress made;
        if (address.protocol() == QAbstractSocket::IPv4Protocol) {
            sockaddr_in ip{};
            ip.sin_family = AF_INET;
            ip.sin_port = htons(port);
            ip.sin_addr.s_addr = htonl(address.toIPv4Address());
            made.length = sizeof(ip);
            std::memcpy(&made.storage, &ip, sizeof(ip));
        } else {
            sockaddr_in6 ip{};
            ip.sin6_family = AF_INET6;
            ip.sin6_port = htons(port);
            ip.sin6_scope_id = address.scopeId().toUInt();
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            std::memcpy(&ip.sin6_addr, &bytes, sizeof(ip.sin6_addr));
            made.length = sizeof(ip);
            std::memcpy(&made.storage, &ip, sizeof(ip));
        }
        return made;
    }

    Error connectError(int number)
    {
        const auto kind = number == ECONNREFUSED ? Error::Kind::ConnectionRefused
            : number == ETIMEDOUT                ? Error::Kind::TimedOut
                                                 : Error::Kind::ConnectionLost;
        return failure(kind, qt_error_string(number)).value();
    }

    Result<void> awaitConnection(int socket, Patience &patience)
    {
        for (;;) {
            pollfd waiting{socket, POLLOUT, 0};
            if (poll(&waiting, 1, static_cast<int>(Patience::checkEvery.count())) > 0) {
                int error = 0;
                socklen_t size = sizeof(error);
                getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size);
                if (error != 0)
                    return tl::unexpected(connectError(error));
                return {};
            }
            if (const auto ended = patience.ended())
                return tl::unexpected(*ended);
        }
    }

    Result<int> connectTo(const QHostAddress &address, quint16 port, Patience &patience)
    {
        const SocketAddress there = socketAddress(address, port);
        const int socket = ::socket(
            there.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
        if (socket < 0)
            return tl::unexpected(connectError(errno));
        const int yes = 1; // requests are small and wait for their answers
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
        Result<void> made;
        const auto *name = reinterpret_cast<const sockaddr *>(&there.storage);
        if (connect(socket, name, there.length) != 0) {
            if (errno == EINPROGRESS)
                made = awaitConnection(socket, patience);
            else
                made = tl::unexpected(connectError(errno));
        }
        if (!made) {
            close(socket);
            return tl::unexpected(made.error());
        }
        return socket;
    }

} // namespace

void waitForSocket(int socket, bool toWrite)
{
    pollfd waiting{socket, static_cast<short>(toWrite ? POLLIN | POLLOUT : POLLIN), 0};
    poll(&waiting, 1, static_cast<int>(Patience::checkEvery.count()));
}

Result<int> connectTcp(const QString &host, quint16 port, Patience &patience)
{
    const auto addresses = lookUp(host, patience);
    if (!addresses)
        return tl::unexpected(addresses.error());
    Result<int> made = failure(Error::Kind::HostNotFound);
    for (qsizetype index = 0; index < addresses->size(); ++index) {
        Patience share = patience.share(static_cast<int>(addresses->size() - index));
        made = connectTo(addresses->at(index), port, share);
        patience.spend(share);
        if (made || patience.ended())
            break;
    }
    return made;
}

} // namespace remora::netshark
