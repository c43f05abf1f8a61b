// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "dissect/core/result.h"

namespace remora::dissect {

// Takes the rows of a file as they are made. Writes to standard output for "-", else beside the
// final name and renames when everything is written, so that a file of that name is whole.
class TextSink {
public:
    static Result<TextSink> open(const std::string &path);
    TextSink(TextSink &&other) noexcept;
    TextSink &operator=(TextSink &&other) noexcept;
    TextSink(const TextSink &) = delete;
    TextSink &operator=(const TextSink &) = delete;
    // Removes what was written where `finish` was not reached.
    ~TextSink();

    void write(std::string_view text);
    // The first error of all writes, or nothing.
    Result<void> finish();

private:
    TextSink() = default;
    void discard();
    std::string m_path;
    std::string m_partial;
    std::FILE *m_file = nullptr;
    bool m_failed = false;
};

// A CSV field (RFC 4180): quoted where it holds a comma, a quote or a line break.
std::string csvField(std::string_view text);

} // namespace remora::dissect
