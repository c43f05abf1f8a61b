// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace remora::netshark {

// Takes an HTTP/1.1 answer apart as it comes (RFC 9112). Knows no sockets. What it holds is
// bounded: a header of 64 kB at most, and no body at all.
class HttpAnswer {
public:
    // Takes a piece of the body; false ends the answer.
    using Sink = std::function<bool(QByteArrayView)>;

    // False where nothing more is wanted: the sink has refused, or this is no HTTP; see problem().
    bool feed(QByteArrayView bytes, const Sink &sink);
    // The connection has ended. True where that ends the answer in good order too.
    bool end();

    bool isWhole() const { return m_state == State::Whole; }
    int status() const { return m_status; } // 0 until the header is there
    // Empty where there is none; `name` in lower case.
    QByteArray header(const QByteArray &name) const { return m_headers.value(name); }
    // Whether the connection can carry another request.
    bool keepsConnection() const;
    const QString &problem() const { return m_problem; }

private:
    enum class State { Head, Length, ChunkSize, Chunk, ChunkEnd, Trailer, UntilEnd, Whole };
    bool fail(const QString &problem);
    // Up to the next line feed, which is taken; nothing until it is there.
    std::optional<QByteArray> line(QByteArrayView &bytes);
    bool readHead(QByteArrayView &bytes);
    bool parseHead();
    bool readBody(QByteArrayView &bytes, const Sink &sink);
    bool readChunkSize(QByteArrayView &bytes);

    State m_state = State::Head;
    QByteArray m_held; // what is not a whole header or line yet
    int m_status = 0;
    QHash<QByteArray, QByteArray> m_headers;
    qint64 m_left = 0; // of the body or the chunk
    QString m_problem;
};

} // namespace remora::netshark
