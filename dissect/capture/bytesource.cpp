// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/bytesource.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include <archive.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remora::dissect {

namespace {

    class FileSource final : public ByteSource {
    public:
        FileSource(int descriptor, std::optional<std::uint64_t> size)
            : m_descriptor(descriptor)
            , m_size(size)
        {
        }
        FileSource(const FileSource &) = delete;
        FileSource &operator=(const FileSource &) = delete;
        ~FileSource() override
        {
            if (m_descriptor != STDIN_FILENO)
                close(m_descriptor);
        }

        Result<Read> read(std::byte *to, std::size_t size) override
        {
            ssize_t got = 0;
            do {
                got = ::read(m_descriptor, to, size);
            } while (got < 0 && errno == EINTR);
            if (got < 0)
                return failure(Error::Kind::NotReadable, std::strerror(errno));
            m_position += static_cast<std::uint64_t>(got);
            return Read{static_cast<std::size_t>(got), got == 0 ? State::End : State::More};
        }
        std::uint64_t position() const override { return m_position; }
        std::optional<std::uint64_t> size() const override { return m_size; }

    private:
        int m_descriptor;
        std::optional<std::uint64_t> m_size;
        std::uint64_t m_position = 0;
    };

    class CompressedSource final : public ByteSource {
    public:
        CompressedSource(archive *reader, std::uint64_t size)
            : m_reader(reader)
            , m_size(size)
        {
        }
        CompressedSource(const CompressedSource &) = delete;
        CompressedSource &operator=(const CompressedSource &) = delete;
        ~CompressedSource() override { archive_read_free(m_reader); }

        Result<Read> read(std::byte *to, std::size_t size) override
        {
            const la_ssize_t got = archive_read_data(m_reader, to, size);
            if (got < 0) {
                const char *words = archive_error_string(m_reader);
                return failure(Error::Kind::NotReadable, words != nullptr ? words : "damaged");
            }
            return Read{static_cast<std::size_t>(got), got == 0 ? State::End : State::More};
        }
        std::uint64_t position() const override
        {
            return static_cast<std::uint64_t>(archive_filter_bytes(m_reader, -1));
        }
        std::optional<std::uint64_t> size() const override { return m_size; }

    private:
        archive *m_reader;
        std::uint64_t m_size;
    };

    bool isCompressed(int descriptor)
    {
        std::array<unsigned char, 6> magic{};
        if (pread(descriptor, magic.data(), magic.size(), 0) < 6)
            return false;
        using namespace std::string_view_literals;
        const std::string_view start(reinterpret_cast<const char *>(magic.data()), magic.size());
        for (const auto known :
            {"\x1f\x8b"sv, "\x28\xb5\x2f\xfd"sv, "\xfd\x37zXZ"sv, "\x04\x22\x4d\x18"sv, "BZh"sv}) {
            if (start.starts_with(known))
                return true;
        }
        return false;
    }

    Result<std::unique_ptr<ByteSource>> openCompressed(const std::string &path, std::uint64_t size)
    {
        archive *reader = archive_read_new();
        archive_read_support_filter_all(reader);
        archive_read_support_format_raw(reader);
        archive_entry *entry = nullptr;
        if (archive_read_open_filename(reader, path.c_str(), 256UL * 1024) != ARCHIVE_OK
            || archive_read_next_header(reader, &entry) != ARCHIVE_OK) {
            const char *words = archive_error_string(reader);
            const std::string reason = words != nullptr ? words : "damaged";
            archive_read_free(reader);
            return failure(Error::Kind::NotReadable, reason);
        }
        return std::make_unique<CompressedSource>(reader, size);
    }

} // namespace

Result<std::unique_ptr<ByteSource>> openFile(const std::string &path)
{
    if (path == "-")
        return std::make_unique<FileSource>(STDIN_FILENO, std::nullopt);
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        const auto kind = errno == ENOENT ? Error::Kind::NotFound : Error::Kind::NotReadable;
        return failure(kind, std::strerror(errno));
    }
    struct stat facts { };
    if (fstat(descriptor, &facts) != 0 || S_ISDIR(facts.st_mode)) {
        close(descriptor);
        return failure(Error::Kind::NotReadable, std::strerror(EISDIR));
    }
    if (!S_ISREG(facts.st_mode))
        return std::make_unique<FileSource>(descriptor, std::nullopt);
    const auto size = static_cast<std::uint64_t>(facts.st_size);
    if (isCompressed(descriptor)) {
        close(descriptor);
        return openCompressed(path, size);
    }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::make_unique<FileSource>(descriptor, size);
}

} // namespace remora::dissect
