// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "tests/support/fileblocks.h"

namespace remora::test {

// A pcapng file, block by block, in either byte order. Knows nothing of the engine's own writer.
class BlockFile {
public:
    explicit BlockFile(bool isSwapped = false)
        : m_put(isSwapped)
    {
    }

    template <class T> std::string number(T value) const { return m_put(value); }
    std::string option(std::uint16_t code, const std::string &value) const
    {
        return test::option(m_put, code, value);
    }
    void block(std::uint32_t type, const std::string &body, const std::string &options = {})
    {
        m_bytes += test::block(m_put, type,
            padded(body) + options + (options.empty() ? std::string() : option(0, {})));
    }
    void section(const std::string &options = {})
    {
        block(0x0a0d0d0a,
            number(0x1a2b3c4dU) + number(std::uint16_t{1}) + number(std::uint16_t{0})
                + number(std::int64_t{-1}),
            options);
    }
    void interface(std::uint16_t link, std::uint32_t snapLength, const std::string &options = {})
    {
        block(1, number(link) + number(std::uint16_t{0}) + number(snapLength), options);
    }
    void packet(std::uint32_t interface, std::uint64_t units, const std::string &bytes,
        const std::string &options = {}, std::uint32_t wireLength = 0)
    {
        const auto size = static_cast<std::uint32_t>(bytes.size());
        block(6,
            number(interface) + number(static_cast<std::uint32_t>(units >> 32U))
                + number(static_cast<std::uint32_t>(units)) + number(size)
                + number(wireLength == 0 ? size : wireLength) + bytes,
            options);
    }
    void simple(const std::string &bytes)
    {
        block(3, number(static_cast<std::uint32_t>(bytes.size())) + bytes);
    }
    const std::string &bytes() const { return m_bytes; }

    static std::string padded(std::string bytes)
    {
        bytes.resize((bytes.size() + 3) / 4 * 4);
        return bytes;
    }

private:
    Integers m_put;
    std::string m_bytes;
};

} // namespace remora::test
