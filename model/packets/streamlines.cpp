// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/packets/streamlines.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(packets)
    };

    constexpr std::size_t perHexLine = 16;
    constexpr std::size_t longestLine = 160; // bytes; no text is wider than a window for long
    constexpr std::size_t mostLines = 2'000'000;

    bool isInside(char byte) // of a character in UTF-8
    {
        return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
    }

    char folded(char letter)
    {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    }

} // namespace

// Bytes of one side behind each other.
struct StreamLines::Run {
    std::size_t firstPiece;
    std::uint64_t begin;
    std::uint64_t end;
};

StreamLines::StreamLines(std::shared_ptr<const FollowedStream> stream, const StreamForm &form)
    : m_stream(std::move(stream))
    , m_form(form)
{
    const auto &pieces = m_stream->pieces;
    const auto isShown = [&](const StreamPiece &piece) {
        return form.sides == StreamForm::Sides::Both
            || piece.fromClient == (form.sides == StreamForm::Sides::Client);
    };
    std::optional<Run> run;
    const auto endRun = [&] {
        if (run)
            addRun(*run);
        run.reset();
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const StreamPiece &piece = pieces[i];
        if (!isShown(piece))
            continue;
        const bool goesOn = run && pieces[run->firstPiece].fromClient == piece.fromClient
            && piece.kind == StreamPiece::Kind::Data;
        if (goesOn) {
            run->end += piece.length;
            continue;
        }
        endRun();
        if (piece.kind == StreamPiece::Kind::Data)
            run = Run{i, piece.begin, piece.begin + piece.length};
        else
            m_lines.push_back({static_cast<std::uint32_t>(i), 0, piece.begin});
    }
    endRun();
}

void StreamLines::addRun(const Run &run)
{
    const auto &pieces = m_stream->pieces;
    const bool fromClient = pieces[run.firstPiece].fromClient;
    const std::string &bytes = m_stream->bytes[sideOf(fromClient)];
    std::size_t piece = run.firstPiece;
    for (std::uint64_t at = run.begin; at < run.end;) {
        if (m_lines.size() == mostLines) {
            m_isLimited = true;
            return;
        }
        const auto isBefore = [&](const StreamPiece &one) {
            return one.fromClient != fromClient || one.kind != StreamPiece::Kind::Data
                || one.begin + one.length <= at;
        };
        while (isBefore(pieces[piece]))
            ++piece;
        std::uint64_t next = std::min(run.end, at + (m_form.hex ? perHexLine : longestLine));
        std::uint64_t end = next;
        if (!m_form.hex) {
            const auto feed = bytes.find('\n', at);
            if (feed < next) {
                next = feed + 1;
                end = feed > at && bytes[feed - 1] == '\r' ? feed - 1 : feed;
            } else {
                // A character is not broken in two.
                constexpr int mostBytes = 3;
                for (int i = 0; i < mostBytes && next < run.end && isInside(bytes[next]); ++i)
                    --next;
                end = next;
            }
        }
        m_lines.push_back(
            {static_cast<std::uint32_t>(piece), static_cast<std::uint32_t>(end - at), at});
        at = next;
    }
}

QString StreamLines::text(std::size_t number) const
{
    const Line &line = m_lines[number];
    const StreamPiece &piece = m_stream->pieces[line.piece];
    if (piece.kind == StreamPiece::Kind::NotCaptured)
        return Texts::tr("[%1 bytes not captured]").arg(count(piece.length));
    if (piece.kind == StreamPiece::Kind::Cut)
        return Texts::tr("[%1 bytes cut off by the snap length]").arg(count(piece.length));
    const std::string &bytes = m_stream->bytes[sideOf(piece.fromClient)];
    if (m_form.hex)
        return hexText(line, bytes);
    QString text
        = QString::fromUtf8(bytes.data() + line.begin, static_cast<qsizetype>(line.length));
    for (QChar &character : text) {
        if (character == '\t'_L1)
            character = ' '_L1;
        else if (character.unicode() < 0x20 || character == QChar::ReplacementCharacter
            || (character.unicode() >= 0x7f && character.unicode() < 0xa0))
            character = u'·';
    }
    return harmless(text);
}

QString StreamLines::hexText(const Line &line, const std::string &bytes) const
{
    QString numbers;
    QString characters;
    for (std::size_t i = line.begin; i < line.begin + line.length; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        numbers += QString::number(byte, 16).rightJustified(2, '0'_L1) + ' '_L1;
        const bool isPlain = byte >= 0x20 && byte < 0x7f;
        characters += isPlain ? QChar(static_cast<char16_t>(byte)) : QChar(u'·');
    }
    return QString::number(line.begin, 16).rightJustified(8, '0'_L1) + "  "_L1
        + numbers.leftJustified(perHexLine * 3) + ' '_L1 + characters;
}

std::optional<std::size_t> StreamLines::find(
    const QString &words, std::optional<std::size_t> from, bool forward) const
{
    std::string needle = words.toStdString();
    std::transform(needle.begin(), needle.end(), needle.begin(), folded);
    if (needle.empty() || m_lines.empty())
        return std::nullopt;
    const auto begins = [&](const Line &line) {
        const StreamPiece &piece = m_stream->pieces[line.piece];
        if (piece.kind != StreamPiece::Kind::Data)
            return false;
        // Words may go on in the next line.
        const std::string &bytes = m_stream->bytes[sideOf(piece.fromClient)];
        const auto first = bytes.begin() + static_cast<std::ptrdiff_t>(line.begin);
        const std::size_t reach = line.length + needle.size() - 1;
        const auto last = first
            + static_cast<std::ptrdiff_t>(std::min<std::size_t>(reach, bytes.size() - line.begin));
        return std::search(first, last, needle.begin(), needle.end(), [](char a, char b) {
            return folded(a) == b;
        }) != last;
    };
    const auto size = static_cast<std::ptrdiff_t>(m_lines.size());
    std::ptrdiff_t at = from ? static_cast<std::ptrdiff_t>(*from) : forward ? -1 : size;
    for (at += forward ? 1 : -1; at >= 0 && at < size; at += forward ? 1 : -1) {
        if (begins(m_lines[static_cast<std::size_t>(at)]))
            return static_cast<std::size_t>(at);
    }
    return std::nullopt;
}

} // namespace remora::model
