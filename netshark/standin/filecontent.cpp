// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/filecontent.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remora::standin {

namespace {

    class FileContent final : public Content {
    public:
        explicit FileContent(int file)
            : m_file(file)
        {
        }
        FileContent(const FileContent &) = delete;
        FileContent &operator=(const FileContent &) = delete;
        ~FileContent() override { close(m_file); }
        std::int64_t read(std::uint64_t at, char *to, std::size_t most, const Recipient &) override
        {
            const ssize_t got = pread(m_file, to, most, static_cast<off_t>(begin + at));
            return got > 0 ? got : broken; // shorter than it was
        }
        std::uint64_t begin = 0;

    private:
        int m_file;
    };

    struct Part {
        std::uint64_t begin = 0;
        std::uint64_t end = 0; // empty: cannot be satisfied
    };

    // Nothing where the whole is to be sent, also since a range that is none is to be ignored.
    std::optional<Part> partOf(const QByteArray &range, std::uint64_t size)
    {
        if (!range.startsWith("bytes=") || range.contains(','))
            return std::nullopt;
        const QList<QByteArray> ends = range.mid(6).trimmed().split('-');
        if (ends.size() != 2)
            return std::nullopt;
        bool hasFirst = false;
        bool hasLast = false;
        const std::uint64_t first = ends[0].toULongLong(&hasFirst);
        const std::uint64_t last = ends[1].toULongLong(&hasLast);
        if ((!hasFirst && !ends[0].isEmpty()) || (!hasLast && !ends[1].isEmpty())
            || (!hasFirst && !hasLast) || (hasFirst && hasLast && last < first))
            return std::nullopt;
        if (!hasFirst)
            return Part{size - std::min(last, size), size};
        return Part{first, hasLast && last < size ? last + 1 : size};
    }

    bool matches(const QByteArray &tags, const QByteArray &tag)
    {
        const auto list = tags.split(',');
        return std::any_of(list.begin(), list.end(), [&](const QByteArray &one) {
            const QByteArray text = one.trimmed();
            return text == "*" || text == tag || text == "W/" + tag;
        });
    }

} // namespace

HttpAnswer fileAnswer(HttpAnswer answer, const QByteArray &path, const HttpHead &head)
{
    struct stat status { };
    const int file = open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0 || fstat(file, &status) != 0) {
        answer.status = 500;
        return answer;
    }
    auto content = std::make_shared<FileContent>(file);
    const auto size = static_cast<std::uint64_t>(status.st_size);
    const QByteArray tag = '"' + QByteArray::number(static_cast<qulonglong>(status.st_ino), 16)
        + '-' + QByteArray::number(static_cast<qulonglong>(size), 16) + '-'
        + QByteArray::number(static_cast<qlonglong>(status.st_mtim.tv_sec), 16) + '.'
        + QByteArray::number(static_cast<qlonglong>(status.st_mtim.tv_nsec), 16) + '"';
    answer.headers << std::pair{"ETag", tag} << std::pair{"Accept-Ranges", "bytes"};
    if (matches(head.header("If-None-Match"), tag)) {
        answer.status = 304;
        return answer;
    }
    const QByteArray unless = head.header("If-Range");
    const auto part
        = unless.isEmpty() || unless == tag ? partOf(head.header("Range"), size) : std::nullopt;
    if (part && part->begin >= part->end) {
        answer.status = 416;
        answer.headers << std::pair{"Content-Range", "bytes */" + QByteArray::number(size)};
        return answer;
    }
    if (part) {
        answer.status = 206;
        answer.headers << std::pair{"Content-Range",
            "bytes " + QByteArray::number(part->begin) + '-' + QByteArray::number(part->end - 1)
                + '/' + QByteArray::number(size)};
        content->begin = part->begin;
    }
    answer.size = part ? part->end - part->begin : size;
    if (*answer.size > 0)
        answer.content = content;
    return answer;
}

} // namespace remora::standin
