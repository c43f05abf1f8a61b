// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/freshfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remora::dissect {

namespace {

    std::string freshName(const std::string &path)
    {
        static thread_local std::mt19937_64 random{std::random_device{}()};
        constexpr const char *letters = "abcdefghijklmnopqrstuvwxyz234567";
        std::uint64_t number = random();
        std::string word;
        for (int i = 0; i < 10; ++i, number >>= 5U)
            word += letters[number & 31U];
        // A name of the longest length that there is has no room for more.
        const std::string name = path.substr(path.rfind('/') + 1).substr(0, 200);
        return folderOf(path) + "/." + name + "." + word;
    }

    // Without a name; -1 where the file system cannot, or for want of permission.
    int openNameless(const std::string &folder, mode_t mode)
    {
#ifdef O_TMPFILE
        if (access("/proc/self/fd", X_OK) != 0) // it could not be named
            return -1;
        return open(folder.c_str(), O_RDWR | O_CLOEXEC | O_TMPFILE, mode);
#else
        errno = EOPNOTSUPP;
        return -1;
#endif
    }

    Result<void> writeAll(int file, std::string_view bytes)
    {
        while (!bytes.empty()) {
            const ssize_t put = write(file, bytes.data(), bytes.size());
            if (put < 0 && errno != EINTR)
                return tl::unexpected(writeError(errno));
            bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(put, 0)));
        }
        return {};
    }

} // namespace

Result<FreshFile> FreshFile::beside(const OutputPlace &place, bool isPrivate)
{
    const mode_t mode = isPrivate ? 0600 : 0666;
    FreshFile fresh;
    fresh.m_file.reset(openNameless(folderOf(place.path), mode));
    for (int tries = 0; !fresh.m_file.isOpen() && tries < 10; ++tries) {
        fresh.m_name = freshName(place.path);
        fresh.m_file.reset(
            open(fresh.m_name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
        if (!fresh.m_file.isOpen() && errno != EEXIST)
            break;
    }
    if (fresh.m_file.isOpen())
        return fresh;
    fresh.m_name.clear();
    const int why = errno;
    if (place.found && (why == EACCES || why == EPERM || why == EROFS)) {
        const char *folder = std::getenv("TMPDIR");
        fresh.m_isElsewhere = true;
        fresh.m_file.reset(openNameless(folder != nullptr ? folder : "/tmp", 0600));
        if (fresh.m_file.isOpen())
            return fresh;
    }
    return tl::unexpected(writeError(why));
}

FreshFile::~FreshFile()
{
    if (m_file.isOpen() && !m_name.empty())
        unlink(m_name.c_str());
}

Result<void> FreshFile::append(std::string_view bytes) { return writeAll(m_file.number(), bytes); }

int FreshFile::nameAs(const std::string &path)
{
    const std::string own = "/proc/self/fd/" + std::to_string(m_file.number());
    const int linked = m_name.empty()
        ? linkat(AT_FDCWD, own.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW)
        : ::link(m_name.c_str(), path.c_str());
    if (linked == 0)
        return 0;
    const int why = errno;
    struct stat taken { };
    if (why == EEXIST || m_name.empty() || lstat(path.c_str(), &taken) == 0)
        return why;
    // FAT has no further names for a file, but can rename.
    if (rename(m_name.c_str(), path.c_str()) != 0)
        return errno;
    m_name.clear();
    return 0;
}

Result<void> FreshFile::nameAnew(const std::string &path)
{
    const int why = nameAs(path);
    if (why == EEXIST) {
        const auto now = OutputPlace::of(path);
        if (now && now->found && now->kind == OutputPlace::Kind::File && !holdsPackets(path))
            return replace(*now);
    }
    if (why != 0)
        return tl::unexpected(writeError(why));
    return {};
}

Result<void> FreshFile::replace(const OutputPlace &place)
{
    if (m_isElsewhere || place.found->links > 1 || !makeLike(m_file.number(), *place.found))
        return copyInto(place.path);
    if (m_name.empty()) {
        const std::string name = freshName(place.path);
        if (const int why = nameAs(name); why != 0)
            return tl::unexpected(writeError(why));
        m_name = name;
    }
    if (rename(m_name.c_str(), place.path.c_str()) != 0)
        return tl::unexpected(writeError(errno));
    m_name.clear();
    return {};
}

Result<void> FreshFile::copyInto(const std::string &path)
{
    const Descriptor old(open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!old.isOpen() || lseek(m_file.number(), 0, SEEK_SET) != 0)
        return tl::unexpected(writeError(errno));
    struct stat own { };
    // Room for all of it is had before the first byte of the old contents goes.
    if (fstat(m_file.number(), &own) != 0
        || (own.st_size > 0
            && (errno = posix_fallocate(old.number(), 0, own.st_size), errno == ENOSPC)))
        return tl::unexpected(writeError(errno));
    std::array<char, 64UL * 1024> block{};
    for (;;) {
        const ssize_t got = read(m_file.number(), block.data(), block.size());
        if (got < 0)
            return tl::unexpected(writeError(errno));
        if (got == 0)
            break;
        if (auto put = writeAll(old.number(), {block.data(), static_cast<std::size_t>(got)}); !put)
            return put;
    }
    if (ftruncate(old.number(), own.st_size) != 0)
        return tl::unexpected(writeError(errno));
    return {};
}

Result<void> tryOutput(const std::string &name)
{
    const auto place = OutputPlace::of(name);
    if (!place)
        return failure(place.error().kind, place.error().words, name);
    if (place->kind != OutputPlace::Kind::File)
        return {};
    if (place->found && access(place->path.c_str(), W_OK) != 0)
        return failure(Error::Kind::NotWritable, std::strerror(errno), name);
    if (const auto fresh = FreshFile::beside(*place, true); !fresh)
        return failure(fresh.error().kind, fresh.error().words, name);
    return {};
}

} // namespace remora::dissect
