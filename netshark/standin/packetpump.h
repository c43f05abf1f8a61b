// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QTimer>

#include "netshark/standin/exports.h"

class QTcpSocket;

namespace remora::standin {

// Sends a capture over a connection as it is made, in HTTP chunks (RFC 9112, section 7.1), no
// faster than the client takes it. Lives as long as its socket, or until everything is sent.
class PacketPump : public QObject {
    Q_OBJECT
public:
    PacketPump(std::unique_ptr<ExportStream> stream, QTcpSocket *socket,
        const QByteArray &extraHeaders, std::function<void()> done);

private:
    void pump();
    void sendChunk(const char *data, qint64 size);
    std::unique_ptr<ExportStream> m_stream;
    QTcpSocket *m_socket;
    std::function<void()> m_done;
    QTimer m_retry;
};

} // namespace remora::standin
