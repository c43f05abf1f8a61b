// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <vector>

#include "dissect/capture/bytesource.h"

namespace remora::dissect {

// A sliding view on a ByteSource: `need` makes the next bytes lie side by side in memory, `take`
// moves past them. Pointers are valid until the next `need`.
class ByteWindow {
public:
    explicit ByteWindow(std::unique_ptr<ByteSource> source)
        : m_source(std::move(source))
        , m_buffer(blockSize)
    {
    }

    // More: `bytes` bytes are at data(). Dry or End: there are fewer for now, or for good.
    Result<ByteSource::State> need(std::size_t bytes)
    {
        if (m_end - m_begin >= bytes)
            return ByteSource::State::More;
        return fill(bytes);
    }
    const std::byte *data() const { return m_buffer.data() + m_begin; }
    std::size_t available() const { return m_end - m_begin; }
    void take(std::size_t bytes)
    {
        m_begin += bytes;
        m_offset += bytes;
    }
    // The offset of data() in the (uncompressed) stream.
    std::uint64_t offset() const { return m_offset; }
    const ByteSource &source() const { return *m_source; }
    // See ByteSource::readAt.
    std::optional<std::size_t> readAt(std::uint64_t offset, std::byte *to, std::size_t size)
    {
        return m_source->readAt(offset, to, size);
    }

private:
    Result<ByteSource::State> fill(std::size_t bytes)
    {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        while (m_end < bytes) {
            // Grows as bytes come: a few of them may claim that gigabytes follow.
            if (m_end == m_buffer.size())
                m_buffer.resize(m_buffer.size() * 2);
            auto got = m_source->read(m_buffer.data() + m_end, m_buffer.size() - m_end);
            if (!got)
                return tl::unexpected(got.error());
            if (got->state != ByteSource::State::More)
                return got->state;
            m_end += got->bytes;
        }
        return ByteSource::State::More;
    }

    // Small enough to stay in the second-level cache between being read and being dissected.
    static constexpr std::size_t blockSize = 256UL * 1024;
    std::unique_ptr<ByteSource> m_source;
    std::vector<std::byte> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_offset = 0;
};

} // namespace remora::dissect
