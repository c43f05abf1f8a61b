// SPDX-License-Identifier: GPL-3.0-or-later
// Temporary folders: they go with the program, also after a kill, and nobody else's go with them.
#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "dissect/core/scratchfolder.h"

using namespace remora;
using dissect::ScratchFolder;
namespace fs = std::filesystem;

namespace {

void put(const fs::path &path) { std::ofstream(path) << "packets"; }

// What a process leaves that is killed while it has such a folder.
std::string killedOwner(const fs::path &linked)
{
    std::array<int, 2> pipes{};
    if (pipe(pipes.data()) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        auto folder = ScratchFolder::make();
        const std::string path = folder ? folder->path() : std::string();
        put(folder->file("packets"));
        fs::create_directory(folder->file("inner"));
        put(folder->file("inner/packets"));
        fs::create_directory_symlink(linked, folder->file("link"));
        const bool written = write(pipes[1], path.data(), path.size()) > 0;
        close(pipes[1]);
        while (written)
            pause();
        _exit(1);
    }
    close(pipes[1]);
    std::array<char, 4096> text{};
    const auto size = read(pipes[0], text.data(), text.size());
    close(pipes[0]);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    return {text.data(), static_cast<std::size_t>(std::max<ssize_t>(size, 0))};
}

} // namespace

class ScratchFolderTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path in(const char *name) const
    {
        return fs::path(m_temporary->path().toStdString()) / name;
    }
    std::size_t names() const
    {
        return static_cast<std::size_t>(std::distance(
            fs::directory_iterator(m_temporary->path().toStdString()), fs::directory_iterator()));
    }

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        qputenv("TMPDIR", m_temporary->path().toLocal8Bit());
    }
    void cleanup()
    {
        qunsetenv("TMPDIR");
        m_temporary.reset();
    }

    void isOfItsUserAloneAndGoesWithItsObject()
    {
        {
            auto folder = ScratchFolder::make();
            QVERIFY(folder.has_value());
            struct stat known { };
            QCOMPARE(stat(folder->path().c_str(), &known), 0);
            QCOMPARE(known.st_mode & 07777, mode_t{0700});
            const auto name = fs::path(folder->path()).filename().string();
            QVERIFY(name.starts_with("remora-scratch-" + std::to_string(getpid()) + '-'));
            put(folder->file("packets"));
            const ScratchFolder moved(std::move(*folder));
            QVERIFY(fs::exists(moved.file("packets")));
        }
        QCOMPARE(names(), std::size_t{0});
    }

    void whatIsInUseStays()
    {
        const auto first = ScratchFolder::make();
        const auto second = ScratchFolder::make();
        QVERIFY(first && second);
        ScratchFolder::removeAbandoned();
        QCOMPARE(names(), std::size_t{2});
    }

    void theNextStartRemovesWhatAKilledOneLeft()
    {
        const fs::path own = in("own");
        fs::create_directory(own);
        put(own / "file");
        const std::string left = killedOwner(own);
        QVERIFY(!left.empty());
        QVERIFY(fs::exists(left));
        const auto next = ScratchFolder::make();
        QVERIFY(next.has_value());
        QVERIFY(!fs::exists(left));
        QVERIFY(fs::exists(own / "file")); // the link went, not what it led to
        QCOMPARE(names(), std::size_t{2});
    }

    // Names like ours that are none of ours.
    void othersStay()
    {
        const fs::path own = in("own");
        fs::create_directory(own);
        put(own / "lock");
        fs::create_directory_symlink(own, in("remora-scratch-1-linked"));
        put(in("remora-scratch-1-file"));
        const fs::path open = in("remora-scratch-1-opened");
        fs::create_directory(open);
        put(open / "lock");
        fs::permissions(open, fs::perms::all);
        const fs::path lockless = in("remora-scratch-1-lockless");
        fs::create_directory(lockless);
        fs::permissions(lockless, fs::perms::owner_all);
        put(lockless / "file");
        const fs::path odd = in("remora-scratch-1-odd");
        fs::create_directory(odd);
        fs::permissions(odd, fs::perms::owner_all);
        fs::create_symlink(own / "lock", odd / "lock");
        ScratchFolder::removeAbandoned();
        QVERIFY(fs::exists(own / "lock") && fs::exists(open / "lock"));
        QVERIFY(fs::exists(lockless / "file") && fs::is_symlink(odd / "lock"));
        QCOMPARE(names(), std::size_t{6});
    }

    void anotherUsersStay()
    {
        if (geteuid() != 0)
            QSKIP("needs two users");
        const fs::path other = in("remora-scratch-1-other");
        fs::create_directory(other);
        fs::permissions(other, fs::perms::owner_all);
        put(other / "lock");
        QCOMPARE(chown(other.c_str(), 65'534, 65'534), 0);
        ScratchFolder::removeAbandoned();
        QVERIFY(fs::exists(other / "lock"));
    }

    void saysWhereThereIsNoRoom()
    {
        qputenv("TMPDIR", "/nowhere");
        const auto folder = ScratchFolder::make();
        QVERIFY(!folder.has_value());
        QVERIFY(!folder.error().words.empty());
    }
};

QTEST_GUILESS_MAIN(ScratchFolderTest)
#include "tst_scratchfolder.moc"
