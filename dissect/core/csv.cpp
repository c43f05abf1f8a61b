// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/csv.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace remora::dissect {

Result<TextSink> TextSink::open(const std::string &path)
{
    TextSink sink;
    sink.m_path = path;
    if (path == "-") {
        sink.m_file = stdout;
        return sink;
    }
    sink.m_partial = path + ".part";
    sink.m_file = std::fopen(sink.m_partial.c_str(), "wb");
    if (sink.m_file == nullptr)
        return failure(Error::Kind::NotWritable, std::strerror(errno));
    return sink;
}

TextSink::TextSink(TextSink &&other) noexcept { *this = std::move(other); }

TextSink &TextSink::operator=(TextSink &&other) noexcept
{
    if (this != &other) {
        discard();
        m_path = std::move(other.m_path);
        m_partial = std::move(other.m_partial);
        m_file = std::exchange(other.m_file, nullptr);
        m_failed = other.m_failed;
    }
    return *this;
}

TextSink::~TextSink() { discard(); }

void TextSink::discard()
{
    if (m_file == nullptr || m_file == stdout)
        return;
    std::fclose(m_file);
    std::remove(m_partial.c_str());
    m_file = nullptr;
}

void TextSink::write(std::string_view text)
{
    if (std::fwrite(text.data(), 1, text.size(), m_file) != text.size())
        m_failed = true;
}

Result<void> TextSink::finish()
{
    std::FILE *file = std::exchange(m_file, nullptr);
    if (std::fflush(file) != 0)
        m_failed = true;
    if (file == stdout)
        return m_failed ? failure(Error::Kind::NotWritable, std::strerror(errno)) : Result<void>();
    if (std::fclose(file) != 0)
        m_failed = true;
    if (!m_failed && std::rename(m_partial.c_str(), m_path.c_str()) == 0)
        return {};
    const std::string words = std::strerror(errno);
    std::remove(m_partial.c_str());
    return failure(Error::Kind::NotWritable, words);
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace remora::dissect
