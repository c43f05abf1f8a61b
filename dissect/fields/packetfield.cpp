// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/fields/packetfield.h"

#include <algorithm>
#include <iterator>

namespace remora::dissect {

namespace {

    template <class Number> void append(fmt::memory_buffer &to, Number number)
    {
        const fmt::format_int text(number);
        to.append(text.data(), text.data() + text.size());
    }

    // As secondsText; a query writes millions.
    void appendSeconds(fmt::memory_buffer &to, std::int64_t nanoseconds)
    {
        auto rest = static_cast<std::uint64_t>(nanoseconds);
        if (nanoseconds < 0) {
            to.push_back('-');
            rest = 0 - rest;
        }
        constexpr auto unit = static_cast<std::uint64_t>(second);
        append(to, rest / unit);
        std::array<char, 10> decimals{'.'};
        rest %= unit;
        for (std::size_t i = decimals.size() - 1; i > 0; --i) {
            decimals[i] = static_cast<char>('0' + rest % 10);
            rest /= 10;
        }
        to.append(decimals.data(), decimals.data() + decimals.size());
    }

    void appendAddress(fmt::memory_buffer &to, const IpAddress &address)
    {
        if (address.family() != IpAddress::Family::V4) {
            const std::string text = address.text();
            to.append(text.data(), text.data() + text.size());
            return;
        }
        const IpAddress::Bytes bytes = address.bytes();
        for (std::size_t i = 0; i < 4; ++i) {
            if (i > 0)
                to.push_back('.');
            append(to, unsigned{bytes[i]});
        }
    }

} // namespace

void PacketField::write(fmt::memory_buffer &to, const FieldValues &values, std::size_t i) const
{
    switch (form) {
    case Form::Number:
        append(to, values.numbers[i]);
        return;
    case Form::Flags:
        fmt::format_to(std::back_inserter(to), "0x{:04x}", values.numbers[i]);
        return;
    case Form::Seconds:
        appendSeconds(to, values.numbers[i]);
        return;
    case Form::Address:
        appendAddress(to, *values.addresses[i]);
        return;
    }
}

const PacketField *packetField(std::string_view name)
{
    const auto fields = packetFields();
    const auto found = std::ranges::find(fields, name, &PacketField::name);
    return found != fields.end() ? &*found : nullptr;
}

} // namespace remora::dissect
