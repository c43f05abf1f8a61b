// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace remora::dissect {

// An IPv4 or IPv6 address, or none. Ordered by family, then by bytes, so that tables sort addresses
// as numbers. An IPv4 address lies in the first four bytes.
class IpAddress {
public:
    enum class Family : std::uint8_t { None, V4, V6 };

    IpAddress() = default;
    static IpAddress v4(const std::uint8_t *bytes)
    {
        IpAddress address;
        address.m_family = Family::V4;
        std::memcpy(address.m_bytes.data(), bytes, 4);
        return address;
    }
    static IpAddress v6(const std::uint8_t *bytes)
    {
        IpAddress address;
        address.m_family = Family::V6;
        std::memcpy(address.m_bytes.data(), bytes, 16);
        return address;
    }
    // Nothing where the text is no address.
    static std::optional<IpAddress> parse(std::string_view text);

    Family family() const { return m_family; }
    const std::array<std::uint8_t, 16> &bytes() const { return m_bytes; }
    // RFC 5952 form; empty for no address.
    std::string text() const;

    // clang-tidy 14 takes the 0 of a defaulted comparison for a null pointer.
    auto operator<=>(const IpAddress &) const = default; // NOLINT(modernize-use-nullptr)

private:
    Family m_family = Family::None;
    std::array<std::uint8_t, 16> m_bytes{};
};

// One end of a conversation. Port 0 where the protocol has none.
struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;
    auto operator<=>(const Endpoint &) const = default; // NOLINT(modernize-use-nullptr)
};

} // namespace remora::dissect
