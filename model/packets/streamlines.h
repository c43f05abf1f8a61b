// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "model/packets/followedstream.h"

namespace remora::model {

// How a followed stream is shown.
struct StreamForm {
    enum class Sides { Both, Client, Server };
    bool hex = false;
    Sides sides = Sides::Both;
    bool operator==(const StreamForm &) const = default;
};

// A followed stream in lines that a window can show one by one. Made once, then read; any thread.
class StreamLines {
public:
    struct Line {
        std::uint32_t piece; // the one that it begins in
        std::uint32_t length; // bytes; 0: says what is missing, or is empty
        std::uint64_t begin; // of the bytes of its side
    };
    StreamLines() = default;
    StreamLines(std::shared_ptr<const FollowedStream> stream, const StreamForm &form);

    std::size_t size() const { return m_lines.size(); }
    bool isLimited() const { return m_isLimited; } // more lines than are kept
    const StreamForm &form() const { return m_form; }
    const StreamPiece &pieceOf(std::size_t line) const
    {
        return m_stream->pieces[m_lines[line].piece];
    }
    // Text that is safe to be shown: control characters are dots, what turns text around is a code.
    QString text(std::size_t line) const;
    // What is missing, rather than what was said.
    bool isMissing(std::size_t line) const { return pieceOf(line).kind != StreamPiece::Kind::Data; }
    // The next line behind `from` (or before it) in which these words begin, small and capital
    // letters alike.
    std::optional<std::size_t> find(
        const QString &words, std::optional<std::size_t> from, bool forward) const;

private:
    struct Run;
    void addRun(const Run &run);
    QString hexText(const Line &line, const std::string &bytes) const;

    std::shared_ptr<const FollowedStream> m_stream;
    StreamForm m_form;
    std::vector<Line> m_lines;
    bool m_isLimited = false;
};

} // namespace remora::model
