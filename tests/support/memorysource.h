// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
#include <string>

#include "dissect/capture/bytesource.h"

namespace remora::test {

// A file that exists only in memory. Hands out at most `atOnce` bytes a read, and can run dry at
// some place as a growing file does, until `release`.
class MemorySource final : public dissect::ByteSource {
public:
    explicit MemorySource(std::string contents, std::size_t atOnce = 1 << 20)
        : m_contents(std::move(contents))
        , m_atOnce(atOnce)
        , m_ready(m_contents.size())
    {
    }
    void dryAt(std::size_t bytes) { m_ready = bytes; }
    void release(std::size_t bytes) { m_ready = std::min(bytes, m_contents.size()); }

    dissect::Result<Read> read(std::byte *to, std::size_t size) override
    {
        const std::size_t bytes = std::min({size, m_atOnce, m_ready.load() - m_position});
        if (bytes == 0)
            return Read{0, m_position == m_contents.size() ? State::End : State::Dry};
        std::memcpy(to, m_contents.data() + m_position, bytes);
        m_position += bytes;
        return Read{bytes, State::More};
    }
    std::uint64_t position() const override { return m_position; }
    std::optional<std::uint64_t> size() const override { return m_contents.size(); }

private:
    std::string m_contents;
    std::size_t m_atOnce;
    std::atomic<std::size_t> m_ready; // another thread may read ahead
    std::size_t m_position = 0;
};

inline std::unique_ptr<dissect::ByteSource> memory(
    std::string contents, std::size_t atOnce = 1 << 20)
{
    return std::make_unique<MemorySource>(std::move(contents), atOnce);
}

} // namespace remora::test
