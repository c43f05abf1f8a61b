// SPDX-License-Identifier: GPL-3.0-or-later
// A capture of any other format, from its first byte: read from front to back as from a pipe, and
// as a file in which one can go to a place.
#include <algorithm>
#include <cstring>

#include "tests/fuzz/wholefile.h"

namespace {

using remora::dissect::ByteSource;

class PlacesSource final : public ByteSource {
public:
    explicit PlacesSource(const std::string &file)
        : m_file(file)
        , m_whole(file)
    {
    }
    remora::dissect::Result<Read> read(std::byte *to, std::size_t size) override
    {
        return m_whole.read(to, size);
    }
    std::optional<std::size_t> readAt(
        std::uint64_t offset, std::byte *to, std::size_t size) override
    {
        if (offset >= m_file.size())
            return 0;
        const std::size_t bytes = std::min(size, m_file.size() - static_cast<std::size_t>(offset));
        std::memcpy(to, m_file.data() + offset, bytes);
        return bytes;
    }
    std::uint64_t position() const override { return m_whole.position(); }
    std::optional<std::uint64_t> size() const override { return m_whole.size(); }

private:
    const std::string &m_file;
    remora::test::MemorySource m_whole;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string file(reinterpret_cast<const char *>(data), size);
    remora::fuzz::readTwice(file);
    remora::fuzz::readWhole(std::make_unique<PlacesSource>(file));
    return 0;
}
