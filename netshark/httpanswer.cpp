// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/httpanswer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    constexpr qsizetype longestHead = 64LL * 1024;
    constexpr qsizetype longestLine = 8LL * 1024; // of a chunk's size, or a trailer

} // namespace

bool HttpAnswer::fail(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool HttpAnswer::keepsConnection() const
{
    return isWhole() && !header("connection").toLower().contains("close");
}

bool HttpAnswer::end()
{
    if (m_state == State::UntilEnd)
        m_state = State::Whole;
    return isWhole();
}

bool HttpAnswer::feed(QByteArrayView bytes, const Sink &sink)
{
    while (!bytes.isEmpty() && m_state != State::Whole) {
        const bool good = m_state == State::Head ? readHead(bytes)
            : m_state == State::ChunkSize || m_state == State::ChunkEnd || m_state == State::Trailer
            ? readChunkSize(bytes)
            : readBody(bytes, sink);
        if (!good)
            return false;
    }
    return true;
}

bool HttpAnswer::readHead(QByteArrayView &bytes)
{
    // The end may lie across two pieces.
    const qsizetype before = m_held.size();
    const qsizetype taken = std::min(bytes.size(), longestHead + 4 - before);
    m_held.append(bytes.first(taken));
    const qsizetype end = m_held.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
    constexpr QByteArrayView protocol("HTTP/1.");
    const qsizetype known = std::min<qsizetype>(m_held.size(), protocol.size());
    if (QByteArrayView(m_held).first(known) != protocol.first(known))
        return fail(u"it does not speak HTTP"_s);
    if (end < 0 && m_held.size() > longestHead)
        return fail(u"its header is longer than 64 kB"_s);
    if (end < 0) {
        bytes = bytes.sliced(taken);
        return true;
    }
    bytes = bytes.sliced(end + 4 - before);
    m_held.truncate(end);
    return parseHead();
}

bool HttpAnswer::parseHead()
{
    const QList<QByteArray> lines = m_held.split('\n');
    m_held.clear();
    const QList<QByteArray> first = lines.first().simplified().split(' ');
    m_status = first.value(1).toInt();
    m_headers.clear();
    for (const QByteArray &text : lines.mid(1)) {
        if (const qsizetype colon = text.indexOf(':'); colon > 0)
            m_headers.insert(text.left(colon).trimmed().toLower(), text.mid(colon + 1).trimmed());
    }
    constexpr int informational = 100;
    constexpr int success = 200;
    constexpr int noContent = 204;
    constexpr int notModified = 304;
    if (m_status < informational || m_status > 999)
        return fail(u"it does not speak HTTP"_s);
    if (m_status < success) { // another header follows
        m_status = 0;
        return true;
    }
    const QByteArray length = header("content-length");
    bool isNumber = false;
    m_left = length.toLongLong(&isNumber);
    if (m_status == noContent || m_status == notModified) {
        m_state = State::Whole;
    } else if (header("transfer-encoding").toLower().contains("chunked")) {
        m_state = State::ChunkSize;
    } else if (length.isEmpty()) {
        m_state = State::UntilEnd;
    } else if (!isNumber || m_left < 0) {
        return fail(u"its Content-Length is no number"_s);
    } else {
        m_state = m_left == 0 ? State::Whole : State::Length;
    }
    return true;
}

std::optional<QByteArray> HttpAnswer::line(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    m_held.append(bytes.first(end < 0 ? std::min(bytes.size(), longestLine) : end));
    bytes = bytes.sliced(end < 0 ? bytes.size() : end + 1);
    if (end < 0)
        return std::nullopt;
    QByteArray whole = m_held.trimmed();
    m_held.clear();
    return whole;
}

bool HttpAnswer::readChunkSize(QByteArrayView &bytes)
{
    const auto text = line(bytes);
    if (m_held.size() >= longestLine)
        return fail(u"its chunks have no size"_s);
    if (!text)
        return true;
    if (m_state == State::Trailer) {
        if (text->isEmpty())
            m_state = State::Whole;
        return true;
    }
    if (m_state == State::ChunkEnd) {
        m_state = State::ChunkSize;
        return text->isEmpty() || fail(u"its chunks have no end"_s);
    }
    bool isNumber = false;
    const QByteArray size = text->split(';').first().trimmed();
    m_left = size.toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        return fail(u"its chunks have no size"_s);
    m_state = m_left == 0 ? State::Trailer : State::Chunk;
    return true;
}

bool HttpAnswer::readBody(QByteArrayView &bytes, const Sink &sink)
{
    const bool isEndless = m_state == State::UntilEnd;
    const qsizetype taken
        = isEndless ? bytes.size() : static_cast<qsizetype>(std::min<qint64>(bytes.size(), m_left));
    if (!sink(bytes.first(taken)))
        return false;
    bytes = bytes.sliced(taken);
    if (isEndless)
        return true;
    m_left -= taken;
    if (m_left == 0)
        m_state = m_state == State::Chunk ? State::ChunkEnd : State::Whole;
    return true;
}

} // namespace remora::netshark
