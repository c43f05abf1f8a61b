// SPDX-License-Identifier: GPL-3.0-or-later
// A capture compressed with gzip, zstd, xz, lz4 or bzip2. libarchive opens names only, so the bytes
// stand in a file that exists in memory.
#include <string>

#include <sys/mman.h>
#include <unistd.h>

#include "tests/fuzz/wholefile.h"

namespace {

// A few bytes can stand for gigabytes of zeros; reading so many shows nothing new.
class AtMost final : public remora::dissect::ByteSource {
public:
    explicit AtMost(std::unique_ptr<ByteSource> source)
        : m_source(std::move(source))
    {
    }
    remora::dissect::Result<Read> read(std::byte *to, std::size_t size) override
    {
        if (m_read > std::size_t{4} << 20U)
            return Read{0, State::End};
        auto got = m_source->read(to, size);
        if (got)
            m_read += got->bytes;
        return got;
    }
    std::uint64_t position() const override { return m_source->position(); }
    std::optional<std::uint64_t> size() const override { return m_source->size(); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::size_t m_read = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const int descriptor = memfd_create("capture", MFD_CLOEXEC);
    remora::fuzz::require(
        write(descriptor, data, size) == static_cast<ssize_t>(size), "there is memory");
    auto source = remora::dissect::openFile("/proc/self/fd/" + std::to_string(descriptor));
    if (source)
        remora::fuzz::readWhole(std::make_unique<AtMost>(std::move(*source)));
    close(descriptor);
    return 0;
}
