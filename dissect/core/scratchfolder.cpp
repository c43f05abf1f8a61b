// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/scratchfolder.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace remora::dissect {

namespace {

    constexpr std::string_view beginning = "remora-scratch-";
    constexpr const char *lockName = "lock";
    // Until the lock is held, so that nobody finds it free.
    constexpr const char *unlockedName = "lock.new";
    constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

    struct CloseFolder {
        void operator()(DIR *folder) const { closedir(folder); }
    };

    std::string temporaryFolder()
    {
        const char *given = std::getenv("TMPDIR");
        return given != nullptr && *given != '\0' ? given : "/tmp";
    }

    template <class Act> void forEachName(int folder, const Act &act)
    {
        Descriptor own(openat(folder, ".", folderFlags));
        const std::unique_ptr<DIR, CloseFolder> names(fdopendir(own.number()));
        if (!names)
            return;
        own.release(); // closed with the names
        while (const dirent *entry = readdir(names.get())) {
            const std::string_view name = entry->d_name;
            if (name != "." && name != "..")
                act(entry->d_name);
        }
    }

    // Links go as links.
    void removeContents(int folder, int depth = 0)
    {
        constexpr int deepest = 16;
        if (depth > deepest)
            return;
        forEachName(folder, [&](const char *name) {
            if (unlinkat(folder, name, 0) == 0)
                return;
            {
                const Descriptor inner(openat(folder, name, folderFlags));
                if (inner.isOpen())
                    removeContents(inner.number(), depth + 1);
            }
            unlinkat(folder, name, AT_REMOVEDIR);
        });
    }

    // Killed between making the folder and its lock: there was no time to put anything into it.
    void removeUnfinished(int parent, const char *name, int folder, std::time_t changed)
    {
        constexpr std::time_t longEnough = 60;
        if (std::time(nullptr) - changed < longEnough)
            return;
        unlinkat(folder, unlockedName, 0);
        unlinkat(parent, name, AT_REMOVEDIR);
    }

    void removeIfAbandoned(int parent, const char *name)
    {
        const Descriptor folder(openat(parent, name, folderFlags));
        struct stat known { };
        // Anybody can make such a name in a folder that everybody shares.
        if (!folder.isOpen() || fstat(folder.number(), &known) != 0 || known.st_uid != geteuid()
            || (known.st_mode & 0077) != 0)
            return;
        const Descriptor lock(
            openat(folder.number(), lockName, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (!lock.isOpen() && errno == ENOENT)
            removeUnfinished(parent, name, folder.number(), known.st_ctime);
        if (!lock.isOpen() || flock(lock.number(), LOCK_EX | LOCK_NB) != 0)
            return;
        removeContents(folder.number());
        unlinkat(parent, name, AT_REMOVEDIR);
    }

    // A descriptor that holds the lock; not open where that fails.
    Descriptor makeLock(const std::string &folder)
    {
        const std::string path = folder + '/' + unlockedName;
        Descriptor lock(open(
            path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
        if (!lock.isOpen() || flock(lock.number(), LOCK_EX | LOCK_NB) != 0
            || std::rename(path.c_str(), (folder + '/' + lockName).c_str()) != 0)
            return Descriptor();
        return lock;
    }

    void removeFolder(const std::string &path)
    {
        {
            const Descriptor folder(open(path.c_str(), folderFlags));
            if (folder.isOpen())
                removeContents(folder.number());
        }
        rmdir(path.c_str());
    }

} // namespace

ScratchFolder::ScratchFolder(std::string path, Descriptor lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

ScratchFolder::ScratchFolder(ScratchFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_lock(std::move(other.m_lock))
{
}

ScratchFolder::~ScratchFolder()
{
    if (!m_path.empty())
        removeFolder(m_path);
}

Result<ScratchFolder> ScratchFolder::make()
{
    removeAbandoned();
    std::string path = fmt::format("{}/{}{}-XXXXXX", temporaryFolder(), beginning, getpid());
    if (mkdtemp(path.data()) == nullptr)
        return failure(
            Error::Kind::NotWritable, fmt::format("no temporary folder: {}", std::strerror(errno)));
    auto lock = makeLock(path);
    if (!lock.isOpen()) {
        const int reason = errno;
        removeFolder(path);
        return failure(Error::Kind::NotWritable,
            fmt::format("no lock in the temporary folder: {}", std::strerror(reason)));
    }
    return ScratchFolder(std::move(path), std::move(lock));
}

void ScratchFolder::removeAbandoned()
{
    const Descriptor parent(open(temporaryFolder().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!parent.isOpen())
        return;
    forEachName(parent.number(), [&](const char *name) {
        if (std::string_view(name).starts_with(beginning))
            removeIfAbandoned(parent.number(), name);
    });
}

std::string ScratchFolder::file(std::string_view name) const
{
    return fmt::format("{}/{}", m_path, name);
}

} // namespace remora::dissect
