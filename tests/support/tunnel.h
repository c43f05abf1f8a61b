// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QStringList>

#include "tests/support/serverthread.h"

class QTcpSocket;

namespace remora::test {

struct TunnelSettings {
    QString user; // empty: anybody may pass; compared as UTF-8, like the password
    QString password;
    // Names that the proxy knows. Besides these, localhost and addresses; it never asks DNS.
    QHash<QString, QHostAddress> hosts;
};

// How a client asks for its tunnel, in the words of a protocol.
class Handshake {
public:
    enum class Outcome { Open, Refused, Unreachable };
    struct Step {
        QByteArray answer;
        bool isOver = false; // nothing comes of it
        bool lacksCredentials = false; // missing or wrong ones
        QString host; // where a tunnel is asked for
        quint16 port = 0;
    };
    virtual ~Handshake() = default;
    // Takes from the front of `heard` what it understands; nothing until there is enough of it.
    virtual std::optional<Step> next(QByteArray &heard) = 0;
    virtual QByteArray answer(Outcome outcome) const = 0;
};

// A proxy on the loopback interface that opens tunnels and tells what it has heard. Runs on a
// thread of its own.
class TunnelProxy : public QObject {
    Q_OBJECT
public:
    enum class Fault {
        None,
        Refuse, // 403 or "not allowed by ruleset"
        Unreachable, // 502 or "host unreachable"
        Silent, // accepts connections and never answers
    };

    quint16 port() const { return m_port; }
    void arm(Fault fault) { m_fault = fault; } // from the next words of a client on
    int connections() const { return m_connections; }
    int refused() const { return m_refused; } // for wrong or missing credentials
    // "host:port" as it was asked for, by those who had the credentials.
    QStringList targets() const;
    // What clients have sent, the protocol's words and those inside of the tunnels: the first
    // megabyte.
    QByteArray heard() const;

protected:
    using Protocol = std::function<std::unique_ptr<Handshake>(const TunnelSettings &settings)>;
    TunnelProxy(TunnelSettings settings, Protocol protocol);

private:
    struct Client;
    void accept();
    void listen(const std::shared_ptr<Client> &client);
    void open(const std::shared_ptr<Client> &client, const Handshake::Step &asked);
    void join(QTcpSocket *client, QTcpSocket *server);
    void toServer(QTcpSocket *client, QTcpSocket *server);
    QHostAddress addressOf(const QString &host) const;
    void note(const QByteArray &bytes);

    const TunnelSettings m_settings;
    const Protocol m_protocol;
    quint16 m_port = 0;
    std::atomic<Fault> m_fault{Fault::None};
    std::atomic<int> m_connections{0};
    std::atomic<int> m_refused{0};
    mutable std::mutex m_lock; // guards the two below
    QStringList m_targets;
    QByteArray m_heard;
    ServerThread<QTcpServer> m_server;
};

} // namespace remora::test
