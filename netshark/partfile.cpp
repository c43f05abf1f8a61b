// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/partfile.h"

#include <cerrno>
#include <cstdio>
#include <span>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include "dissect/core/freshfile.h"
#include "dissect/core/outputplace.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    QByteArray bytesOf(const QString &path) { return QByteArray::fromStdString(fileBytes(path)); }

    Error fromSystem(int number, const QString &path)
    {
        return fromEngine(dissect::writeError(number), path);
    }

    // A name to which a few letters can be added (NAME_MAX is 255 bytes).
    QString withRoom(const QString &path)
    {
        constexpr std::size_t mostBytes = 220;
        QString shorter = path;
        while (fileBytes(shorter.section('/'_L1, -1)).size() > mostBytes)
            shorter.chop(1);
        return shorter;
    }

    // "a.pcap.part", "a.pcap.2.part", …
    QString candidate(const QString &path, int number)
    {
        return number == 1 ? partialPath(path) : u"%1.%2.part"_s.arg(withRoom(path)).arg(number);
    }

    // A new name without replacing anything; 0, or the errno.
    int renameTo(const QString &from, const QString &to)
    {
        if (renameat2(AT_FDCWD, bytesOf(from).constData(), AT_FDCWD, bytesOf(to).constData(),
                RENAME_NOREPLACE)
            == 0)
            return 0;
        if (errno != EINVAL && errno != ENOSYS)
            return errno;
        // This file system has no such call.
        if (link(bytesOf(from).constData(), bytesOf(to).constData()) == 0)
            return unlink(bytesOf(from).constData()) == 0 ? 0 : errno;
        if (errno == EEXIST || QFileInfo::exists(to))
            return EEXIST;
        return rename(bytesOf(from).constData(), bytesOf(to).constData()) == 0 ? 0 : errno;
    }

    dissect::Descriptor openAsItIs(const QString &path, int access)
    {
        return dissect::Descriptor(open(
            bytesOf(path).constData(), access | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    }

    bool isRegular(int file)
    {
        struct stat status { };
        return fstat(file, &status) == 0 && S_ISREG(status.st_mode);
    }

} // namespace

QString partialPath(const QString &path) { return withRoom(path) + ".part"_L1; }

QString keptPath(const QString &path)
{
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? u"pcap"_s : file.suffix();
    const QString stem = withRoom(file.path() + '/'_L1 + file.completeBaseName()) + ".partial"_L1;
    QString kept = stem + '.'_L1 + suffix;
    for (int number = 2; QFileInfo::exists(kept) || QFileInfo(kept).isSymLink(); ++number)
        kept = QStringLiteral("%1 %2.%3").arg(stem).arg(number).arg(suffix);
    return kept;
}

bool isBeingFilled(const QString &partial)
{
    const auto file = openAsItIs(partial, O_RDONLY);
    return file.isOpen() && flock(file.number(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

QString keepInterrupted(const QString &partial)
{
    static const QRegularExpression ending(u"(\\.\\d+)?\\.part$"_s);
    QString path = partial;
    path.remove(ending);
    const QString kept = keptPath(path);
    return !isBeingFilled(partial) && renameTo(partial, kept) == 0 ? kept : QString();
}

Result<PartFile> PartFile::create(const QString &path)
{
    PartFile part;
    part.m_final = path;
    constexpr int most = 1000;
    for (int number = 1; number <= most; ++number) {
        const auto taken = part.take(candidate(path, number));
        if (!taken)
            return tl::unexpected(taken.error());
        if (*taken)
            return part;
    }
    return failure(Error::Kind::NotWritable, candidate(path, most));
}

// False where a file of the user's has that name.
Result<bool> PartFile::take(const QString &path)
{
    if (const auto cleared = clearTheWay(path); !cleared)
        return tl::unexpected(cleared.error());
    dissect::OutputPlace place;
    place.path = bytesOf(path).toStdString();
    auto fresh = dissect::FreshFile::beside(place, true);
    if (!fresh)
        return tl::unexpected(fromEngine(fresh.error(), QFileInfo(path).path()));
    // Locked before it has its name: nobody finds it without.
    dissect::Descriptor own(fcntl(fresh->descriptor(), F_DUPFD_CLOEXEC, 0));
    if (!own.isOpen() || flock(own.number(), LOCK_EX | LOCK_NB) != 0)
        return tl::unexpected(fromSystem(errno, path));
    if (const int why = fresh->nameAs(place.path); why == EEXIST)
        return false;
    else if (why != 0)
        return tl::unexpected(fromSystem(why, path));
    m_file = std::move(own);
    m_path = path;
    return true;
}

// What an earlier run has left goes to a name of its own; a running one is left alone.
Result<void> PartFile::clearTheWay(const QString &path)
{
    const auto old = openAsItIs(path, O_RDONLY);
    if (!old.isOpen() || !isRegular(old.number()))
        return {};
    if (flock(old.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return failure(Error::Kind::BeingDownloaded, m_final);
    if (!dissect::holdsPackets(bytesOf(path).toStdString()))
        return {};
    const QString kept = keptPath(m_final);
    if (const int why = renameTo(path, kept); why != 0)
        return tl::unexpected(fromSystem(why, path));
    m_keptEarlier << kept;
    return {};
}

PartFile::~PartFile()
{
    if (m_file.isOpen() && m_written == 0 && isInPlace())
        unlink(bytesOf(m_path).constData());
}

Result<void> PartFile::write(QByteArrayView block)
{
    while (!block.empty()) {
        const ssize_t put
            = ::write(m_file.number(), block.data(), static_cast<std::size_t>(block.size()));
        if (put < 0 && errno != EINTR)
            return tl::unexpected(fromSystem(errno, m_final));
        const qsizetype done = std::max<ssize_t>(put, 0);
        m_tail.take(std::as_bytes(std::span(block.data(), static_cast<std::size_t>(done))));
        m_written += done;
        block = block.sliced(done);
    }
    return {};
}

bool PartFile::isInPlace() const
{
    struct stat own { };
    struct stat found { };
    return fstat(m_file.number(), &own) == 0 && lstat(bytesOf(m_path).constData(), &found) == 0
        && own.st_dev == found.st_dev && own.st_ino == found.st_ino;
}

Result<void> PartFile::finish(bool overwrite)
{
    // What may be replaced is replaced in one step: there is a file of this name at any time.
    const auto old = bytesOf(m_final);
    struct stat found { };
    const bool replaces = stat(old.constData(), &found) == 0 && (overwrite || found.st_size == 0);
    if (replaces && (found.st_uid == geteuid() || geteuid() == 0)) {
        if (fchown(m_file.number(), found.st_uid, found.st_gid) == 0)
            fchmod(m_file.number(), found.st_mode & 07777U);
    }
    const int why = replaces
        ? (rename(bytesOf(m_path).constData(), old.constData()) == 0 ? 0 : errno)
        : renameTo(m_path, m_final);
    if (why == EEXIST)
        return failure(Error::Kind::FileExists, m_final);
    if (why != 0)
        return tl::unexpected(fromSystem(why, m_final));
    m_file.reset(-1);
    return {};
}

QString PartFile::keep()
{
    if (!isInPlace())
        return {};
    const std::uint64_t whole = m_tail.whole();
    if (whole == 0) {
        unlink(bytesOf(m_path).constData());
        return {};
    }
    QString kept = keptPath(m_final);
    if (ftruncate(m_file.number(), static_cast<off_t>(whole)) != 0 || renameTo(m_path, kept) != 0)
        return m_path;
    return kept;
}

} // namespace remora::netshark
