// SPDX-License-Identifier: GPL-3.0-or-later
// A capture compressed with gzip, zstd, xz, lz4 or bzip2, at once and a few bytes at a time.
#include <string>

#include "dissect/capture/compressedsource.h"
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
        const std::size_t room = (std::size_t{4} << 20U) - m_read;
        if (room == 0)
            return Read{0, State::End};
        auto got = m_source->read(to, std::min(size, room));
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

remora::fuzz::Outcome readPacked(const std::string &file, std::size_t atOnce)
{
    auto source = remora::dissect::uncompressed(remora::test::memory(file, atOnce));
    if (!source)
        return {};
    return remora::fuzz::readWhole(std::make_unique<AtMost>(std::move(*source)));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string file(reinterpret_cast<const char *>(data), size);
    remora::fuzz::require(readPacked(file, file.size() + 1) == readPacked(file, 61),
        "pieces decompress as the whole does");
    return 0;
}
