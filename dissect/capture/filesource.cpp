// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/filesource.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remora::dissect {

namespace {

    // Until there are bytes, an end or an error to be read, or until it is time to look at the
    // flag.
    bool isReady(int descriptor, bool mayBeCancelled)
    {
        constexpr int patienceMs = 50;
        pollfd asked{descriptor, POLLIN, 0};
        return poll(&asked, 1, mayBeCancelled ? patienceMs : -1) > 0;
    }

} // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string &path, Cancel cancel)
{
    // A FIFO without a writer would make a plain open wait.
    Descriptor own(path == "-" ? -1 : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    const int descriptor = path == "-" ? STDIN_FILENO : own.number();
    if (descriptor < 0) {
        const auto kind = errno == ENOENT ? Error::Kind::NotFound : Error::Kind::NotReadable;
        return failure(kind, std::strerror(errno));
    }
    std::unique_ptr<FileSource> source(
        new FileSource(std::move(own), descriptor, std::move(cancel)));
    struct stat status { };
    if (fstat(descriptor, &status) != 0)
        return failure(Error::Kind::NotReadable, std::strerror(errno));
    if (S_ISDIR(status.st_mode))
        return failure(Error::Kind::NotReadable, std::strerror(EISDIR));
    if (S_ISREG(status.st_mode)) {
        source->m_size = static_cast<std::uint64_t>(status.st_size);
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    return source;
}

Result<ByteSource::Read> FileSource::read(std::byte *to, std::size_t size)
{
    for (;;) {
        if (m_cancel && *m_cancel)
            return failure(Error::Kind::Interrupted, "interrupted");
        if (!isRegular() && !m_isOver && !isReady(m_descriptor, m_cancel != nullptr))
            continue;
        const ssize_t got = m_isOver ? 0 : ::read(m_descriptor, to, size);
        if (got >= 0) {
            m_isOver = got == 0 && !isRegular();
            m_position += static_cast<std::uint64_t>(got);
            return Read{static_cast<std::size_t>(got), got == 0 ? State::End : State::More};
        }
        if (errno != EINTR && errno != EAGAIN)
            return failure(Error::Kind::NotReadable, std::strerror(errno));
    }
}

// Not of standard input, which may begin within a file.
std::optional<std::size_t> FileSource::readAt(std::uint64_t offset, std::byte *to, std::size_t size)
{
    if (!isRegular() || !m_own.isOpen())
        return std::nullopt;
    const ssize_t got = pread(m_descriptor, to, size, static_cast<off_t>(offset));
    return got > 0 ? static_cast<std::size_t>(got) : 0;
}

} // namespace remora::dissect
