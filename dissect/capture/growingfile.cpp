// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/growingfile.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace remora::dissect {

namespace {

    class GrowingFile final : public ByteSource {
    public:
        GrowingFile(Descriptor own, std::shared_ptr<const Growth> growth)
            : m_own(std::move(own))
            , m_descriptor(m_own.isOpen() ? m_own.number() : growth->file.number())
            , m_growth(std::move(growth))
        {
        }

        Result<Read> read(std::byte *to, std::size_t size) override
        {
            // `complete` first: what was written before it was set is then seen below.
            const bool complete = m_growth->complete.load(std::memory_order_acquire);
            const std::uint64_t ready
                = m_growth->written.load(std::memory_order_acquire) - m_position;
            if (ready == 0)
                return Read{0, complete ? State::End : State::Dry};
            const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(size, ready));
            const ssize_t got = pread(m_descriptor, to, wanted, static_cast<off_t>(m_position));
            if (got < 0)
                return failure(Error::Kind::NotReadable, std::strerror(errno));
            if (got == 0) // shortened by somebody else
                return Read{0, State::End};
            m_position += static_cast<std::uint64_t>(got);
            return Read{static_cast<std::size_t>(got), State::More};
        }
        std::uint64_t position() const override { return m_position; }
        std::optional<std::uint64_t> size() const override { return std::nullopt; }

    private:
        Descriptor m_own; // not open: the growth's is used
        int m_descriptor;
        std::shared_ptr<const Growth> m_growth;
        std::uint64_t m_position = 0;
    };

} // namespace

Result<std::unique_ptr<ByteSource>> openGrowingFile(
    const std::string &path, std::shared_ptr<const Growth> growth)
{
    Descriptor own(growth->file.isOpen() ? -1 : open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!own.isOpen() && !growth->file.isOpen())
        return failure(Error::Kind::NotReadable, std::strerror(errno));
    return std::make_unique<GrowingFile>(std::move(own), std::move(growth));
}

} // namespace remora::dissect
