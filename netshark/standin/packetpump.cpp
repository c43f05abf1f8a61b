// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/packetpump.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace remora::standin {

namespace {
    constexpr qint64 mostWaiting = 512LL * 1024; // bytes that wait for the client
    constexpr int retryMs = 20; // for packets that are still to come
} // namespace

PacketPump::PacketPump(std::unique_ptr<ExportStream> stream, QTcpSocket *socket,
    const QByteArray &extraHeaders, std::function<void()> done)
    : QObject(socket)
    , m_stream(std::move(stream))
    , m_socket(socket)
    , m_done(std::move(done))
{
    m_socket->write("HTTP/1.1 200 OK\r\n"
                    "Content-Type: application/vnd.tcpdump.pcap\r\n"
                    "Transfer-Encoding: chunked\r\n"
        + extraHeaders + "\r\n");
    connect(m_socket, &QTcpSocket::bytesWritten, this, &PacketPump::pump);
    if (auto *ssl = qobject_cast<QSslSocket *>(m_socket))
        connect(ssl, &QSslSocket::encryptedBytesWritten, this, &PacketPump::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &PacketPump::pump);
    m_retry.start();
}

void PacketPump::sendChunk(const char *data, qint64 size)
{
    m_socket->write(QByteArray::number(size, 16) + "\r\n");
    m_socket->write(data, size);
    m_socket->write("\r\n");
}

void PacketPump::pump()
{
    const auto *ssl = qobject_cast<QSslSocket *>(m_socket);
    std::string block;
    while (m_stream) {
        const qint64 waiting
            = m_socket->bytesToWrite() + (ssl != nullptr ? ssl->encryptedBytesToWrite() : 0);
        if (waiting > mostWaiting)
            return;
        switch (m_stream->next(block)) {
        case ExportStream::State::More:
            sendChunk(block.data(), static_cast<qint64>(block.size()));
            break;
        case ExportStream::State::Dry:
            return;
        case ExportStream::State::End:
            m_stream.reset();
            m_socket->write("0\r\n\r\n");
            m_done();
            deleteLater();
            return;
        }
    }
}

} // namespace remora::standin
