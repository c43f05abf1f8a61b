// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/outputplace.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <mutex>
#include <string_view>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dissect/core/capturemagic.h"
#include "dissect/core/descriptor.h"

namespace remora::dissect {

namespace {

    using namespace std::string_view_literals;
    using Found = OutputPlace::Found;

    constexpr int mostLinks = 40; // as Linux follows

    Found foundOf(const struct stat &status)
    {
        return {status.st_dev, status.st_ino, status.st_mode, status.st_uid, status.st_gid,
            status.st_nlink, status.st_size};
    }

    std::optional<Found> found(const std::string &path)
    {
        struct stat status { };
        if (stat(path.c_str(), &status) != 0)
            return std::nullopt;
        return foundOf(status);
    }

    std::optional<Found> found(int descriptor)
    {
        struct stat status { };
        if (fstat(descriptor, &status) != 0)
            return std::nullopt;
        return foundOf(status);
    }

    std::string nameOf(const std::string &path) { return path.substr(path.rfind('/') + 1); }

    bool isSame(const Found &a, const Found &b)
    {
        return a.device == b.device && a.inode == b.inode;
    }

    // N of /dev/fd/N and of what it stands for in /proc; -1 for any other name.
    int descriptorNamed(const std::string &path)
    {
        const std::string name = nameOf(path);
        int number = -1;
        const auto read = std::from_chars(name.data(), name.data() + name.size(), number);
        if (name.empty() || read.ec != std::errc() || read.ptr != name.data() + name.size())
            return -1;
        const auto folder = found(folderOf(path));
        const auto own = found("/proc/self/fd");
        return folder && own && isSame(*folder, *own) ? number : -1;
    }

    std::optional<std::string> linkTarget(const std::string &path)
    {
        std::array<char, 4096> target{};
        const ssize_t length = readlink(path.c_str(), target.data(), target.size());
        if (length <= 0 || static_cast<std::size_t>(length) == target.size())
            return std::nullopt;
        std::string text(target.data(), static_cast<std::size_t>(length));
        return text.front() == '/' ? text : folderOf(path) + '/' + text;
    }

    Result<OutputPlace> ofDescriptor(int descriptor)
    {
        OutputPlace place{OutputPlace::Kind::Descriptor, {}, descriptor, found(descriptor)};
        const int flags = fcntl(descriptor, F_GETFL);
        if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
            return failure(Error::Kind::NotWritable, std::strerror(EBADF));
        return place;
    }

    // One terminal or /dev/null may serve for several.
    bool canBeShared(const Found &file) { return S_ISCHR(file.mode); }

} // namespace

Result<OutputPlace> OutputPlace::of(const std::string &name)
{
    if (name == "-"sv)
        return ofDescriptor(STDOUT_FILENO);
    OutputPlace place;
    place.path = name;
    for (int links = 0; links < mostLinks; ++links) {
        if (const int descriptor = descriptorNamed(place.path); descriptor >= 0)
            return ofDescriptor(descriptor);
        const auto target = linkTarget(place.path);
        if (!target)
            break;
        place.path = *target;
    }
    place.found = remora::dissect::found(place.path);
    if (!place.found && errno != ENOENT)
        return failure(Error::Kind::NotWritable, std::strerror(errno));
    if (place.path.empty() || place.path.back() == '/'
        || (place.found && S_ISDIR(place.found->mode)))
        return failure(Error::Kind::NotWritable, std::strerror(EISDIR));
    if (place.found && !S_ISREG(place.found->mode))
        place.kind = Kind::Through;
    return place;
}

bool OutputPlace::isSameAs(const OutputPlace &other) const
{
    if (found && other.found)
        return isSame(*found, *other.found) && !canBeShared(*found);
    if (found || other.found)
        return false;
    // Neither is there yet: the same name in the same folder.
    const auto folder = remora::dissect::found(folderOf(path));
    const auto others = remora::dissect::found(folderOf(other.path));
    return folder && others && isSame(*folder, *others) && nameOf(path) == nameOf(other.path);
}

bool holdsPackets(const std::string &path)
{
    const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    const auto known = found(file.number());
    std::array<std::byte, magic::longest> start{};
    if (!known || !S_ISREG(known->mode)
        || pread(file.number(), start.data(), start.size(), 0)
            != static_cast<ssize_t>(start.size()))
        return false;
    const std::string_view text(reinterpret_cast<const char *>(start.data()), start.size());
    return isCaptureMagic(start.data()) || isOtherCaptureMagic(start.data())
        || std::any_of(magic::compressed.begin(), magic::compressed.end(),
            [&](std::string_view one) { return text.starts_with(one); });
}

namespace {

    // Also behind a descriptor that stands at the beginning of a capture.
    bool wouldReplacePackets(const OutputPlace &place)
    {
        if (place.kind == OutputPlace::Kind::File)
            return holdsPackets(place.path);
        return place.kind == OutputPlace::Kind::Descriptor && place.found
            && S_ISREG(place.found->mode) && lseek(place.descriptor, 0, SEEK_CUR) == 0
            && (fcntl(place.descriptor, F_GETFL) & O_APPEND) == 0
            && holdsPackets("/proc/self/fd/" + std::to_string(place.descriptor));
    }

} // namespace

Result<void> checkOutputs(const OutputPlan &plan)
{
    std::vector<OutputPlace> inputs;
    for (const std::string &name : plan.inputs) {
        OutputPlace input;
        input.path = name;
        input.found = name == "-" ? found(STDIN_FILENO) : found(name);
        if (input.found)
            inputs.push_back(input);
    }
    std::vector<OutputPlace> earlier;
    for (const std::string &name : plan.outputs) {
        const auto place = OutputPlace::of(name);
        if (!place)
            return failure(place.error().kind, place.error().words, name);
        for (const OutputPlace &input : inputs) {
            if (place->isSameAs(input))
                return failure(Error::Kind::OutputIsInput, {}, name);
        }
        for (const OutputPlace &other : earlier) {
            if (place->isSameAs(other)
                || (place->kind == OutputPlace::Kind::Descriptor
                    && other.descriptor == place->descriptor))
                return failure(Error::Kind::OutputTwice, {}, name);
        }
        if (!plan.mayReplaceCaptures && wouldReplacePackets(*place))
            return failure(Error::Kind::HoldsPackets, {}, name);
        earlier.push_back(*place);
    }
    return {};
}

namespace {

    struct InUse {
        std::mutex guard;
        std::vector<Found> files;
    };

    InUse &inUse()
    {
        static InUse all;
        return all;
    }

} // namespace

InputInUse::InputInUse(const std::string &path)
    : m_file(found(path))
{
    if (!m_file)
        return;
    const std::lock_guard lock(inUse().guard);
    inUse().files.push_back(*m_file);
}

InputInUse::~InputInUse()
{
    if (!m_file)
        return;
    const std::lock_guard lock(inUse().guard);
    auto &files = inUse().files;
    const auto own = std::find_if(
        files.begin(), files.end(), [this](const Found &file) { return isSame(file, *m_file); });
    if (own != files.end())
        files.erase(own);
}

bool isInUse(const OutputPlace &place)
{
    if (!place.found || canBeShared(*place.found))
        return false;
    const std::lock_guard lock(inUse().guard);
    return std::any_of(inUse().files.begin(), inUse().files.end(),
        [&](const Found &file) { return isSame(file, *place.found); });
}

bool makeLike(int file, const Found &other)
{
    struct stat own { };
    if (fstat(file, &own) != 0)
        return false;
    if ((own.st_uid != other.owner || own.st_gid != other.group)
        && fchown(file, other.owner, other.group) != 0)
        return false;
    return fchmod(file, other.mode & 07777U) == 0;
}

std::string folderOf(const std::string &path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

Error writeError(int number)
{
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? Error::Kind::DiskFull : Error::Kind::NotWritable, std::strerror(number), {}};
}

} // namespace remora::dissect
