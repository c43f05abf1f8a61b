// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/core/filesink.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "dissect/core/descriptor.h"
#include "dissect/core/freshfile.h"

namespace remora::dissect {

namespace {

    constexpr std::size_t blockLength = 256UL * 1024;
    constexpr int pollMs = 50;

    bool isSet(const std::atomic<bool> *flag) { return flag != nullptr && *flag; }

    // What a full pipe takes without waiting once it is writable (POSIX: PIPE_BUF).
    constexpr std::size_t pipeLength = 4096;

} // namespace

// Where the bytes go. `put` and `finish` answer with an error once.
class FileSink::Target {
public:
    virtual ~Target() = default;
    virtual Result<void> put(std::string_view bytes) = 0;
    virtual Result<void> finish() = 0;
    virtual std::optional<std::string> path() const { return std::nullopt; }

    std::optional<Error> error; // the first one
    bool isOver = false; // nothing more is of use
};

namespace {

    Result<Descriptor> connectSocket(const std::string &path)
    {
        Descriptor own(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (path.size() >= sizeof address.sun_path)
            return tl::unexpected(writeError(ENAMETOOLONG));
        std::copy(path.begin(), path.end(), address.sun_path);
        if (!own.isOpen()
            || connect(own.number(), reinterpret_cast<const sockaddr *>(&address), sizeof address)
                != 0)
            return tl::unexpected(writeError(errno));
        return own;
    }

    // A FIFO without a reader is waited for.
    Result<Descriptor> openThrough(const std::string &path, const std::atomic<bool> *cancelled)
    {
        for (;;) {
            Descriptor own(open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
            if (own.isOpen()) {
                fcntl(own.number(), F_SETFL, fcntl(own.number(), F_GETFL) & ~O_NONBLOCK);
                return own;
            }
            if (errno != ENXIO && errno != EINTR)
                return tl::unexpected(writeError(errno));
            if (isSet(cancelled))
                return failure(Error::Kind::WritingInterrupted, {});
            poll(nullptr, 0, pollMs);
        }
    }

} // namespace

namespace {

    // A device, FIFO, socket or descriptor.
    class Through : public FileSink::Target {
    public:
        Through(Descriptor own, int descriptor, const std::atomic<bool> *cancelled)
            : m_own(std::move(own))
            , m_descriptor(descriptor)
            , m_cancelled(cancelled)
        {
            struct stat status { };
            m_mayWait = fstat(descriptor, &status) == 0 && !S_ISREG(status.st_mode)
                && !S_ISBLK(status.st_mode);
        }

        Result<void> put(std::string_view bytes) override
        {
            while (!bytes.empty() && !isOver) {
                if (m_mayWait && !isReady()) {
                    if (isSet(m_cancelled))
                        return failure(Error::Kind::WritingInterrupted, {});
                    continue;
                }
                const ssize_t put = ::write(m_descriptor, bytes.data(),
                    m_mayWait ? std::min(bytes.size(), pipeLength) : bytes.size());
                if (put < 0 && errno == EPIPE)
                    isOver = true;
                else if (put < 0 && errno != EINTR && errno != EAGAIN)
                    return tl::unexpected(writeError(errno));
                bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(put, 0)));
            }
            return {};
        }

        // Some devices tell of an error only when they are closed.
        Result<void> finish() override
        {
            if (m_own.isOpen() && close(m_own.release()) != 0 && errno != EINTR)
                return tl::unexpected(writeError(errno));
            return {};
        }

    private:
        bool isReady() const
        {
            pollfd one{m_descriptor, POLLOUT, 0};
            return poll(&one, 1, pollMs) > 0;
        }

        Descriptor m_own; // closed where it was opened here
        int m_descriptor;
        const std::atomic<bool> *m_cancelled;
        bool m_mayWait = false;
    };

    class Regular : public FileSink::Target {
    public:
        Regular(OutputPlace place, FreshFile file, const std::atomic<bool> *cancelled)
            : m_place(std::move(place))
            , m_file(std::move(file))
            , m_cancelled(cancelled)
        {
        }

        Result<void> put(std::string_view bytes) override
        {
            if (isSet(m_cancelled))
                return failure(Error::Kind::WritingInterrupted, {});
            return m_file.append(bytes);
        }

        Result<void> finish() override
        {
            return m_place.found ? m_file.replace(m_place) : m_file.nameAnew(m_place.path);
        }

        std::optional<std::string> path() const override
        {
            return "/proc/self/fd/" + std::to_string(m_file.descriptor());
        }

    private:
        OutputPlace m_place;
        FreshFile m_file;
        const std::atomic<bool> *m_cancelled;
    };

} // namespace

Result<FileSink> FileSink::open(const std::string &name, const Options &options)
{
    auto place = OutputPlace::of(name);
    if (!place)
        return tl::unexpected(place.error());
    if (isInUse(*place))
        return failure(Error::Kind::OutputIsInput, {}, name);
    switch (place->kind) {
    case OutputPlace::Kind::Descriptor:
        return FileSink(
            std::make_unique<Through>(Descriptor(), place->descriptor, options.cancelled));
    case OutputPlace::Kind::Through: {
        auto own = S_ISSOCK(place->found->mode) ? connectSocket(place->path)
                                                : openThrough(place->path, options.cancelled);
        if (!own)
            return tl::unexpected(own.error());
        const int descriptor = own->number();
        return FileSink(std::make_unique<Through>(std::move(*own), descriptor, options.cancelled));
    }
    case OutputPlace::Kind::File:
        break;
    }
    if (!options.mayReplaceCapture && holdsPackets(place->path))
        return failure(Error::Kind::HoldsPackets, {}, name);
    // As a redirection of the shell: a file that may not be written is not replaced either.
    if (place->found && access(place->path.c_str(), W_OK) != 0)
        return tl::unexpected(writeError(errno));
    auto file = FreshFile::beside(*place, options.isPrivate);
    if (!file)
        return tl::unexpected(file.error());
    return FileSink(
        std::make_unique<Regular>(std::move(*place), std::move(*file), options.cancelled));
}

FileSink::FileSink(std::unique_ptr<Target> target)
    : m_target(std::move(target))
{
}
FileSink::FileSink(FileSink &&) noexcept = default;
FileSink &FileSink::operator=(FileSink &&) noexcept = default;
FileSink::~FileSink() = default;

bool FileSink::takesMore() const { return !m_target->isOver && !m_target->error; }

void FileSink::write(std::string_view text)
{
    if (!takesMore())
        return;
    m_block += text;
    if (m_block.size() >= blockLength)
        flush();
}

void FileSink::flush()
{
    if (!takesMore())
        return;
    if (const auto put = m_target->put(m_block); !put)
        m_target->error = put.error();
    m_block.clear();
}

std::optional<std::string> FileSink::written()
{
    flush();
    return m_target->path();
}

Result<void> FileSink::finish()
{
    const std::unique_ptr<Target> target = std::move(m_target);
    if (!target->error && !target->isOver) {
        if (const auto put = target->put(m_block); !put)
            target->error = put.error();
    }
    if (target->error)
        return tl::unexpected(*target->error);
    return target->finish();
}

Result<void> writeFile(
    const std::string &name, std::string_view contents, const FileSink::Options &options)
{
    auto sink = FileSink::open(name, options);
    if (!sink)
        return tl::unexpected(sink.error());
    sink->write(contents);
    return sink->finish();
}

} // namespace remora::dissect
