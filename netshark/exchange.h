// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QEventLoop>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>

#include "netshark/patience.h"

namespace remora::netshark {

// One request that is under way, and what is learned of its answer. For one request, on one thread.
class Exchange : public QObject {
public:
    // What the other side has shown, and what speaks against it: an error ends the connection
    // before a byte of the request is sent.
    using Judge = std::function<Result<void>(const QSslConfiguration &, const QList<QSslError> &)>;
    // Takes the body of a good answer piece by piece; false ends the transfer.
    using Sink = std::function<bool(QByteArrayView)>;

    // `connecting`: until the other side has shown who it is; then it may be silent so long.
    Exchange(Patience connecting, std::chrono::milliseconds silence, Judge judge, const Sink &sink);

    // Of an answer of any length: what waits for the sink is bounded, and the other side waits.
    void expectMuch() { m_expectsMuch = true; }
    // Until the answer is whole, or the connection has ended, is too long silent or cancelled.
    // Takes the reply. `sent`: how much of an upload has gone out.
    Result<void> run(QNetworkReply *reply, const std::function<void(qint64)> &sent);

    int status() const; // 0 until there is one
    qint64 bytes() const { return m_bytes; } // of the body of the answer
    bool hasConnected() const { return m_hasConnected; } // to whom the certificate proves right
    // Of the answer; empty where it has no such one.
    QByteArray header(const char *name) const;

private:
    void end(const Error &error);
    void endTooLong();
    void moved();
    void doubt(const QList<QSslError> &doubts);
    void judge();
    void take();
    QByteArray unreadEncoding() const;
    bool isPart() const { return status() == 206; } // of an answer: none was asked for
    bool isGood() const { return status() >= 200 && status() < 300 && !isPart(); }
    void takeRefusal(QByteArrayView block);
    Error refusal() const;
    Result<void> outcome() const;

    Patience m_patience;
    std::chrono::milliseconds m_silence;
    Judge m_judge;
    const Sink &m_sink;
    std::unique_ptr<QNetworkReply> m_reply;
    QEventLoop m_loop;
    QByteArray m_block; // what is read at once
    QList<QSslError> m_doubts; // of the connection that is made
    int m_connections = 0; // that were made for this request
    bool m_hasConnected = false;
    bool m_isUpload = false;
    bool m_expectsMuch = false;
    std::optional<Error> m_ended; // by us
    QByteArray m_refusal; // the body of an answer that is no good one
    qint64 m_bytes = 0;
};

} // namespace remora::netshark
