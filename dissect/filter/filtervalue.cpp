// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/filter/filtervalue.h"

#include <charconv>
#include <chrono>
#include <limits>
#include <string>
#include <utility>

#include "dissect/tables/csvtables.h"

namespace remora::dissect {

namespace {

    __extension__ using Wide = __int128;
    using Type = FilterField::Type;

    bool isDigit(char c) { return c >= '0' && c <= '9'; }

    // Takes digits from the front of `text`; nothing where there are none, or more than `most`.
    std::optional<int> takeDigits(std::string_view &text, std::size_t most)
    {
        std::size_t count = 0;
        while (count < text.size() && isDigit(text[count]))
            ++count;
        int value = 0;
        if (count == 0 || count > most)
            return std::nullopt;
        std::from_chars(text.data(), text.data() + count, value);
        text.remove_prefix(count);
        return value;
    }

    bool take(std::string_view &text, char c)
    {
        if (text.empty() || text.front() != c)
            return false;
        text.remove_prefix(1);
        return true;
    }

    // "09:14", "09:14:02", "09:14:02.5"
    std::optional<Duration> timeOfDay(std::string_view text)
    {
        const auto hours = takeDigits(text, 2);
        if (!hours || *hours > 23 || !take(text, ':'))
            return std::nullopt;
        const auto minutes = takeDigits(text, 2);
        if (!minutes || *minutes > 59)
            return std::nullopt;
        const Duration whole = (*hours * 60LL + *minutes) * 60 * second;
        if (text.empty())
            return whole;
        if (!take(text, ':') || text.empty())
            return std::nullopt;
        const auto seconds = scaledNumber(text, second);
        if (!seconds || *seconds >= 60 * second)
            return std::nullopt;
        return whole + *seconds;
    }

    std::optional<std::int64_t> daysOf(std::string_view date)
    {
        const auto year = takeDigits(date, 4);
        if (!year || !take(date, '-'))
            return std::nullopt;
        const auto month = takeDigits(date, 2);
        if (!month || !take(date, '-'))
            return std::nullopt;
        const auto day = takeDigits(date, 2);
        if (!day || !date.empty())
            return std::nullopt;
        const std::chrono::year_month_day calendar{std::chrono::year(*year),
            std::chrono::month(static_cast<unsigned>(*month)),
            std::chrono::day(static_cast<unsigned>(*day))};
        if (!calendar.ok())
            return std::nullopt;
        return std::chrono::sys_days(calendar).time_since_epoch().count();
    }

} // namespace

std::optional<std::int64_t> filterUnit(Type type, std::string_view unit)
{
    static constexpr std::pair<std::string_view, std::int64_t> durations[]{{"ns", 1}, {"us", 1'000},
        {"µs", 1'000}, {"ms", 1'000'000}, {"s", second}, {"min", 60 * second}, {"h", 3600 * second},
        {"sec", second}, {"second", second}, {"seconds", second}, {"minute", 60 * second},
        {"minutes", 60 * second}, {"hour", 3600 * second}, {"hours", 3600 * second},
        {"d", 86'400 * second}, {"day", 86'400 * second}, {"days", 86'400 * second},
        {"w", 604'800 * second}, {"week", 604'800 * second}, {"weeks", 604'800 * second}};
    static constexpr std::pair<std::string_view, std::int64_t> counts[]{
        {"k", 1'000}, {"M", 1'000'000}, {"G", 1'000'000'000}};
    static constexpr std::pair<std::string_view, std::int64_t> bytes[]{{"B", 1}, {"kB", 1'000},
        {"MB", 1'000'000}, {"GB", 1'000'000'000}, {"KiB", 1 << 10U}, {"MiB", 1 << 20U},
        {"GiB", 1 << 30U}};
    const auto find = [&](const auto &units) -> std::optional<std::int64_t> {
        for (const auto &[name, value] : units) {
            if (name == unit)
                return value;
        }
        return std::nullopt;
    };
    if (type == Type::Elapsed)
        return unit.empty() ? second : find(durations);
    if (unit.empty())
        return type == Type::Time ? second : 1;
    if (type != Type::Number && type != Type::Bytes)
        return std::nullopt;
    const auto count = find(counts);
    return count || type == Type::Number ? count : find(bytes);
}

FilterNumber splitNumber(std::string_view word)
{
    if (word.starts_with("0x"))
        return {word, {}};
    std::size_t end = 0;
    while (end < word.size() && (isDigit(word[end]) || word[end] == '.'))
        ++end;
    return {word.substr(0, end), word.substr(end)};
}

std::optional<std::int64_t> scaledNumber(std::string_view digits, std::int64_t unit, bool isRounded)
{
    constexpr Wide mostDecimals = 1'000'000'000'000'000'000;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    const int base = digits.starts_with("0x") ? 16 : 10;
    if (base == 16) {
        std::int64_t value = 0;
        const char *end = digits.data() + digits.size();
        const auto read = std::from_chars(digits.data() + 2, end, value, base);
        return read.ec == std::errc() && read.ptr == end && value >= 0 ? std::optional(value)
                                                                       : std::nullopt;
    }
    Wide value = 0;
    Wide divisor = 1;
    bool hasPoint = false;
    bool hasDigit = false;
    for (const char c : digits) {
        if (c == '.' && !hasPoint) {
            hasPoint = true;
            continue;
        }
        if (!isDigit(c) || value > most || divisor > mostDecimals)
            return std::nullopt;
        value = value * 10 + (c - '0');
        divisor *= hasPoint ? 10 : 1;
        hasDigit = true;
    }
    if (!hasDigit)
        return std::nullopt;
    value *= unit;
    if (isRounded)
        value = (value + divisor / 2) / divisor * divisor;
    if (value % divisor != 0 || value / divisor > most)
        return std::nullopt;
    return static_cast<std::int64_t>(value / divisor);
}

std::optional<FilterValue> filterAddress(Type type, std::string_view word)
{
    const std::size_t slash = word.find('/');
    const auto address = IpAddress::parse(word.substr(0, slash));
    if (!address)
        return std::nullopt;
    const bool isV4 = address->family() == IpAddress::Family::V4;
    if (type != Type::Address && isV4 != (type == Type::Ipv4))
        return std::nullopt;
    const int bits = isV4 ? 32 : 128;
    int prefix = bits;
    if (slash != std::string_view::npos) {
        std::string_view text = word.substr(slash + 1);
        const auto length = takeDigits(text, 3);
        if (!length || *length > bits || !text.empty())
            return std::nullopt;
        prefix = *length;
    }
    FilterValue value;
    value.kind = FilterValue::Kind::Address;
    value.address = *address;
    value.prefix = prefix;
    return value;
}

std::optional<std::uint8_t> filterProtocol(std::string_view word)
{
    for (unsigned number = 0; number <= 255; ++number) {
        const auto protocol = static_cast<std::uint8_t>(number);
        if (word == protocolName(protocol) || word == std::to_string(number))
            return protocol;
    }
    return std::nullopt;
}

namespace {

    struct ZonedTime {
        std::string_view time;
        std::optional<Duration> offset; // from UTC; nothing: no zone is named
    };

    // RFC 3339: "Z", "+02:00", and "+0200" without the colon.
    ZonedTime withoutZone(std::string_view text)
    {
        if (text.ends_with('Z') || text.ends_with('z'))
            return {text.substr(0, text.size() - 1), 0};
        const std::size_t sign = text.find_last_of("+-");
        if (sign == std::string_view::npos)
            return {text, std::nullopt};
        std::string digits(text.substr(sign + 1));
        if (digits.size() == 5 && digits[2] == ':')
            digits.erase(2, 1);
        int number = 0;
        const auto [end, error]
            = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        const bool isZone = digits.size() == 4 && error == std::errc()
            && end == digits.data() + digits.size() && number >= 0 && number / 100 <= 14
            && number % 100 < 60;
        if (!isZone)
            return {text, std::nullopt};
        const Duration offset = (number / 100 * 60 + number % 100) * 60 * second;
        return {text.substr(0, sign), text[sign] == '-' ? -offset : offset};
    }

} // namespace

std::optional<Timestamp> filterTime(std::string_view text, const FilterContext &context)
{
    constexpr Duration day = 86'400 * second;
    const Timestamp local = context.captureStart + context.zone.offsetAt(context.captureStart);
    std::int64_t days = local / day - (local % day < 0 ? 1 : 0);
    if (const std::size_t separator = text.find_first_of(" T"); text.find('-') == 4) {
        const auto named = daysOf(text.substr(0, separator));
        // No capture tells of days beyond those, and their nanoseconds would not fit.
        if (!named || *named < earliestTime / day || *named >= latestTime / day)
            return std::nullopt;
        days = *named;
        if (separator == std::string_view::npos)
            return context.zone.utcOf(days * day);
        const auto [time, offset] = withoutZone(text.substr(separator + 1));
        if (const auto zoned = offset ? timeOfDay(time) : std::nullopt)
            return days * day + *zoned - *offset;
        text = time;
    }
    const auto time = timeOfDay(text);
    if (!time)
        return std::nullopt;
    return context.zone.utcOf(days * day + *time);
}

} // namespace remora::dissect
