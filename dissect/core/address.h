// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace remora::dissect {

// An IPv4 or IPv6 address, or none. Ordered by family, then by bytes, so that tables sort addresses
// as numbers. An IPv4 address lies in the first four bytes.
class IpAddress {
public:
    enum class Family : std::uint16_t { None, V4, V6 };
    using Bytes = std::array<std::uint8_t, 16>;

    IpAddress() = default;
    static IpAddress v4(const std::uint8_t *bytes)
    {
        std::uint32_t word = 0;
        std::memcpy(&word, bytes, sizeof word);
        IpAddress address;
        address.m_family = Family::V4;
        if constexpr (std::endian::native == std::endian::little)
            address.m_high = word;
        else
            address.m_high = static_cast<std::uint64_t>(word) << 32U;
        return address;
    }
    static IpAddress v6(const std::uint8_t *bytes)
    {
        IpAddress address;
        address.m_family = Family::V6;
        std::memcpy(&address.m_high, bytes, 8);
        std::memcpy(&address.m_low, bytes + 8, 8);
        return address;
    }
    // Nothing where the text is no address.
    static std::optional<IpAddress> parse(std::string_view text);

    Family family() const { return m_family; }
    Bytes bytes() const { return std::bit_cast<Bytes>(std::array{m_high, m_low}); }
    // RFC 5952 form; empty for no address.
    std::string text() const;

    // The bytes as two words in the order of memory: for hashing, not for sorting.
    std::uint64_t high() const { return m_high; }
    std::uint64_t low() const { return m_low; }

    bool operator==(const IpAddress &) const = default;
    std::strong_ordering operator<=>(const IpAddress &other) const
    {
        if (m_family != other.m_family)
            return m_family < other.m_family ? std::strong_ordering::less
                                             : std::strong_ordering::greater;
        const int order = std::memcmp(bytes().data(), other.bytes().data(), sizeof(Bytes));
        return order < 0 ? std::strong_ordering::less
            : order > 0  ? std::strong_ordering::greater
                         : std::strong_ordering::equal;
    }

private:
    // Words, not bytes: an address is copied and compared for every packet of a capture.
    std::uint64_t m_high = 0;
    std::uint64_t m_low = 0;
    Family m_family = Family::None;
};

// One end of a conversation. Port 0 where the protocol has none.
struct Endpoint {
    // The port lies in the bytes that are left of the address: a capture has millions of ends.
    [[no_unique_address]] IpAddress address;
    std::uint16_t port = 0;
    // Whether it is the same one, and what it is hashed by, beside the words of its address: family
    // and port at once.
    std::uint32_t rest() const
    {
        std::uint32_t both = 0;
        std::memcpy(&both, reinterpret_cast<const std::byte *>(this) + 16, sizeof both);
        return both;
    }
    bool isSame(const Endpoint &other) const
    {
        return ((address.high() ^ other.address.high()) | (address.low() ^ other.address.low())
                   | (rest() ^ other.rest()))
            == 0;
    }
    // clang-tidy 14 takes the 0 of a defaulted comparison for a null pointer.
    auto operator<=>(const Endpoint &) const = default; // NOLINT(modernize-use-nullptr)
};

static_assert(sizeof(Endpoint) == 24 && std::is_trivially_copyable_v<Endpoint>);

} // namespace remora::dissect
