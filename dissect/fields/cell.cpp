// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/fields/cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <iterator>

#include "dissect/core/timestamp.h"

namespace remora::dissect {

namespace {

    using Kind = Cell::Kind;

    constexpr std::size_t decimals = 9; // of seconds

    template <class Number> void append(fmt::memory_buffer &to, Number number)
    {
        const fmt::format_int text(number);
        to.append(text.data(), text.data() + text.size());
    }

    // As secondsText; a query writes millions.
    void appendSeconds(fmt::memory_buffer &to, std::int64_t nanoseconds)
    {
        auto rest = static_cast<std::uint64_t>(nanoseconds);
        if (nanoseconds < 0)
            rest = 0 - rest;
        constexpr auto unit = static_cast<std::uint64_t>(second);
        constexpr std::size_t longest = 32;
        std::array<char, longest> text; // from its end
        char *const end = text.data() + longest;
        char *at = end;
        auto part = static_cast<std::uint32_t>(rest % unit);
        for (std::size_t i = 0; i < decimals; ++i, part /= 10)
            *--at = static_cast<char>('0' + part % 10);
        *--at = '.';
        const fmt::format_int whole(rest / unit);
        at = std::copy_backward(whole.data(), whole.data() + whole.size(), at);
        if (nanoseconds < 0)
            *--at = '-';
        to.append(at, end);
    }

    void appendFlags(fmt::memory_buffer &to, std::int64_t flags)
    {
        constexpr std::int64_t most = 0xffff;
        if (flags < 0 || flags > most) {
            fmt::format_to(std::back_inserter(to), "0x{:04x}", flags);
            return;
        }
        constexpr std::string_view digits = "0123456789abcdef";
        const auto digit = [&](unsigned shift) {
            return digits[static_cast<std::size_t>(flags >> shift) & 0xfU];
        };
        const std::array text{'0', 'x', digit(12), digit(8), digit(4), digit(0)};
        to.append(text.data(), text.data() + text.size());
    }

    void appendAddress(fmt::memory_buffer &to, const IpAddress &address)
    {
        if (address.family() != IpAddress::Family::V4) {
            const std::string text = address.text();
            to.append(text.data(), text.data() + text.size());
            return;
        }
        const IpAddress::Bytes bytes = address.bytes();
        std::array<char, 16> text;
        char *at = text.data();
        for (std::size_t i = 0; i < 4; ++i) {
            const unsigned byte{bytes[i]};
            if (i > 0)
                *at++ = '.';
            if (byte >= 100)
                *at++ = static_cast<char>('0' + byte / 100);
            if (byte >= 10)
                *at++ = static_cast<char>('0' + byte / 10 % 10);
            *at++ = static_cast<char>('0' + byte % 10);
        }
        to.append(text.data(), at);
    }

    template <class Number> std::optional<Number> whole(std::string_view text, int base = 10)
    {
        Number number = 0;
        const char *end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, number, base);
        return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
    }

    std::optional<double> real(std::string_view text)
    {
        double number = 0;
        const char *end = text.data() + text.size();
        const auto read = std::from_chars(text.data(), end, number);
        const bool isOne = read.ec == std::errc() && read.ptr == end && std::isfinite(number);
        return isOne ? std::optional(number) : std::nullopt;
    }

    // As tshark writes numbers that are known by their bits, such as ip.id.
    std::optional<std::uint64_t> hexadecimal(std::string_view text)
    {
        if (!text.starts_with("0x") || text.size() == 2)
            return std::nullopt;
        return whole<std::uint64_t>(text.substr(2), 16);
    }

    // Nanoseconds of "1366535642.012340000".
    std::optional<std::int64_t> seconds(std::string_view text)
    {
        const std::size_t dot = text.find('.');
        if (dot == std::string_view::npos || text.size() - dot - 1 != decimals)
            return std::nullopt;
        const auto before = whole<std::int64_t>(text.substr(0, dot));
        const auto behind = whole<std::uint32_t>(text.substr(dot + 1));
        if (!before || !behind || *before > latestTime / second || *before < -latestTime / second)
            return std::nullopt;
        const auto part = static_cast<std::int64_t>(*behind);
        return *before * second + (text.starts_with('-') ? -part : part);
    }

    std::optional<Cell> typed(std::string_view text, Kind expected)
    {
        switch (expected) {
        case Kind::Number:
            if (const auto number = whole<std::int64_t>(text))
                return Cell::ofNumber(*number);
            break;
        case Kind::Flags:
            if (const auto number = whole<std::uint16_t>(text.substr(text.size() < 2 ? 0 : 2), 16))
                return Cell{Kind::Flags, *number};
            break;
        case Kind::Seconds:
            if (const auto number = seconds(text))
                return Cell::ofSeconds(*number);
            break;
        case Kind::Address:
            if (const auto address = IpAddress::parse(text))
                return Cell{Kind::Address, 0, 0, *address};
            break;
        default:
            break;
        }
        return std::nullopt;
    }

    enum class Rank : std::uint8_t { Number, Address, Text, Nothing };
    struct Sorted {
        Rank rank = Rank::Nothing;
        std::optional<double> number;
    };
    Sorted sorted(const Cell &cell)
    {
        if (const auto number = numberOf(cell))
            return {Rank::Number, number};
        switch (cell.kind) {
        case Kind::Nothing:
            return {Rank::Nothing, {}};
        case Kind::Flags:
            return {Rank::Number, static_cast<double>(cell.number)};
        case Kind::Address:
            return {Rank::Address, {}};
        default:
            return {Rank::Text, {}};
        }
    }

} // namespace

Cell Cell::read(std::string_view text, Kind expected)
{
    const Cell plain = ofText(text);
    if (plain.isEmpty())
        return plain;
    const auto cell = typed(text, expected);
    if (!cell)
        return plain;
    fmt::memory_buffer same;
    write(same, *cell);
    return std::string_view(same.data(), same.size()) == text ? *cell : plain;
}

void write(fmt::memory_buffer &to, const Cell &cell)
{
    switch (cell.kind) {
    case Kind::Nothing:
        return;
    case Kind::Number:
        append(to, cell.number);
        return;
    case Kind::Flags:
        appendFlags(to, cell.number);
        return;
    case Kind::Seconds:
        appendSeconds(to, cell.number);
        return;
    case Kind::Real:
        fmt::format_to(std::back_inserter(to), "{}", cell.real);
        return;
    case Kind::Address:
        appendAddress(to, cell.address);
        return;
    case Kind::Text:
        to.append(cell.text.data(), cell.text.data() + cell.text.size());
        return;
    }
}

std::optional<double> numberOf(const Cell &cell)
{
    // Beyond it a quotient would be rounded twice.
    constexpr std::int64_t exact = 1LL << 53U;
    switch (cell.kind) {
    case Kind::Number:
        return static_cast<double>(cell.number);
    case Kind::Seconds:
        if (cell.number < exact && cell.number > -exact)
            return static_cast<double>(cell.number) / static_cast<double>(second);
        return real(secondsText(cell.number));
    case Kind::Real:
        return cell.real;
    case Kind::Text:
        if (const auto bits = hexadecimal(cell.text))
            return static_cast<double>(*bits);
        return real(cell.text);
    default:
        return std::nullopt;
    }
}

bool sortsBefore(const Cell &one, const Cell &other, bool isDescending)
{
    const Sorted mine = sorted(one);
    const Sorted theirs = sorted(other);
    if (mine.rank != theirs.rank)
        return mine.rank < theirs.rank;
    const Cell &less = isDescending ? other : one;
    const Cell &more = isDescending ? one : other;
    switch (mine.rank) {
    case Rank::Number:
        if (one.kind == other.kind && one.kind != Kind::Real && one.kind != Kind::Text)
            return less.number < more.number;
        return isDescending ? *theirs.number < *mine.number : *mine.number < *theirs.number;
    case Rank::Address:
        return less.address < more.address;
    case Rank::Text:
        return less.text < more.text;
    case Rank::Nothing:
        return false;
    }
    return false;
}

} // namespace remora::dissect
