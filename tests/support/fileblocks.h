// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstring>
#include <string>

#include "tests/support/bytes.h"

namespace remora::test {

// Pieces of capture files, byte by byte, in either byte order.

// A small TCP segment in Ethernet.
inline const Bytes frame = ethernet(0x0800, ipv4({}, tcp({}, zeros(10))));

// Integers in one byte order or the other.
class Integers {
public:
    explicit Integers(bool swap)
        : m_swap(swap)
    {
    }
    template <class T> std::string operator()(T value) const
    {
        std::string bytes(sizeof(T), '\0');
        std::memcpy(bytes.data(), &value, sizeof(T));
        if (m_swap)
            std::reverse(bytes.begin(), bytes.end());
        return bytes;
    }

private:
    bool m_swap;
};

inline std::string text(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

inline std::string classic(std::uint32_t magic, bool swap, std::uint32_t fraction)
{
    const Integers put(swap);
    return put(magic) + put(std::uint16_t{2}) + put(std::uint16_t{4}) + put(std::uint64_t{0})
        + put(std::uint32_t{65'535}) + put(std::uint32_t{1}) + put(std::uint32_t{1'700'000'000})
        + put(fraction) + put(static_cast<std::uint32_t>(frame.size()))
        + put(static_cast<std::uint32_t>(frame.size())) + text(frame);
}

inline std::string block(const Integers &put, std::uint32_t type, std::string body)
{
    while (body.size() % 4 != 0)
        body += '\0';
    const auto length = static_cast<std::uint32_t>(body.size() + 12);
    return put(type) + put(length) + body + put(length);
}
inline std::string section(const Integers &put)
{
    return block(put, 0x0a0d0d0a,
        put(std::uint32_t{0x1a2b3c4d}) + put(std::uint16_t{1}) + put(std::uint16_t{0})
            + put(std::int64_t{-1}));
}
inline std::string option(const Integers &put, std::uint16_t code, std::string value)
{
    const auto size = static_cast<std::uint16_t>(value.size());
    while (value.size() % 4 != 0)
        value += '\0';
    return put(code) + put(size) + value;
}
inline std::string interface(
    const Integers &put, std::uint16_t link, const std::string &options = {})
{
    return block(put, 1,
        put(link) + put(std::uint16_t{0}) + put(std::uint32_t{0}) + options
            + (options.empty() ? std::string() : option(put, 0, {})));
}
inline std::string enhanced(
    const Integers &put, std::uint32_t id, std::uint64_t units, const Bytes &bytes)
{
    const auto size = static_cast<std::uint32_t>(bytes.size());
    return block(put, 6,
        put(id) + put(static_cast<std::uint32_t>(units >> 32U))
            + put(static_cast<std::uint32_t>(units)) + put(size) + put(size) + text(bytes));
}

} // namespace remora::test
