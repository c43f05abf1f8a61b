// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "dissect/core/timestamp.h"
#include "tests/support/fileblocks.h"

namespace remora::test {

// Captures in formats of other programs, byte by byte.

struct TimedFrame {
    dissect::Timestamp time;
    Bytes bytes;
    std::size_t wire = 0; // bytes; 0: as many as there are
    std::size_t wireLength() const { return wire != 0 ? wire : bytes.size(); }
};

// RFC 1761. `padding`: behind each packet, bytes.
inline std::string snoop(
    std::span<const TimedFrame> frames, std::uint32_t network = 4, std::size_t padding = 0)
{
    const Integers put(true);
    std::string file = std::string("snoop\0\0\0", 8) + put(std::uint32_t{2}) + put(network);
    for (const TimedFrame &one : frames) {
        const auto size = static_cast<std::uint32_t>(one.bytes.size());
        const std::size_t fill = padding != 0 ? padding : (4 - size % 4) % 4;
        file += put(static_cast<std::uint32_t>(one.wireLength())) + put(size)
            + put(static_cast<std::uint32_t>(24 + size + fill)) + put(std::uint32_t{3})
            + put(static_cast<std::uint32_t>(one.time / dissect::second))
            + put(static_cast<std::uint32_t>(one.time % dissect::second / 1000)) + text(one.bytes)
            + std::string(fill, '\0');
    }
    return file;
}

// Endace's. `type`: of each record; `extensions`: headers of eight bytes; `before`: between these
// and the packet, bytes.
inline std::string erf(std::span<const TimedFrame> frames, unsigned type = 2,
    std::size_t extensions = 0, std::size_t before = 2)
{
    const Integers big(true);
    const Integers little(false);
    std::string file;
    for (const TimedFrame &one : frames) {
        const std::size_t headers = 16 + extensions * 8 + before;
        // Of a packet that was cut, what fills the record could not be told from it.
        const bool wasCut = one.wireLength() > one.bytes.size();
        const std::size_t fill = wasCut ? 0 : (8 - (headers + one.bytes.size()) % 8) % 8;
        const auto fraction = (static_cast<std::uint64_t>(one.time % dissect::second) << 32U)
            / static_cast<std::uint64_t>(dissect::second);
        file += little(static_cast<std::uint32_t>(fraction))
            + little(static_cast<std::uint32_t>(one.time / dissect::second));
        file += static_cast<char>(type | (extensions > 0 ? 0x80U : 0U));
        file += '\4'; // of varying length
        file += big(static_cast<std::uint16_t>(headers + one.bytes.size() + fill))
            + big(std::uint16_t{0}) + big(static_cast<std::uint16_t>(one.wireLength()));
        for (std::size_t i = 0; i < extensions; ++i) {
            file += static_cast<char>(i + 1 < extensions ? 0x83 : 0x03);
            file.append(7, '\1');
        }
        file.append(before, '\0');
        file += text(one.bytes);
        file.append(fill, '\0');
    }
    return file;
}

// Network Monitor's. `minor`: of version 2; nothing: version 1. `order`: in which the table has the
// packets; empty: as they stand. The start is 2023-11-14 22:13:20, on a clock of UTC.
inline std::string netMon(std::span<const TimedFrame> frames, std::optional<unsigned> minor,
    const std::vector<std::size_t> &order = {}, std::size_t hole = 0)
{
    const Integers put(false);
    constexpr dissect::Timestamp start = 1'700'000'000 * dissect::second;
    const bool isFirst = !minor;
    std::string body;
    std::vector<std::uint32_t> offsets;
    for (const TimedFrame &one : frames) {
        body.append(hole, '\xff');
        offsets.push_back(static_cast<std::uint32_t>(128 + body.size()));
        const auto size = static_cast<std::uint32_t>(one.bytes.size());
        const auto wire = static_cast<std::uint32_t>(one.wireLength());
        const dissect::Duration since = one.time - start;
        if (isFirst)
            body += put(static_cast<std::uint32_t>(since / 1'000'000))
                + put(static_cast<std::uint16_t>(wire)) + put(static_cast<std::uint16_t>(size));
        else
            body += put(static_cast<std::uint64_t>(since / 1000)) + put(wire) + put(size);
        body += text(one.bytes);
        if (!isFirst && *minor >= 1)
            body += put(std::uint16_t{1});
        if (!isFirst && *minor >= 2)
            body += put(std::uint32_t{0});
        if (!isFirst && *minor >= 3)
            body
                += put(static_cast<std::uint64_t>(one.time / 100 + 116'444'736'000'000'000)) + '\0';
    }
    std::string table;
    for (std::size_t i = 0; i < offsets.size(); ++i)
        table += put(offsets[order.empty() ? i : order[i]]);
    std::string file = isFirst ? "RTSS" : "GMBU";
    file += static_cast<char>(minor.value_or(1));
    file += isFirst ? '\1' : '\2';
    for (const int field : {1, 2023, 11, 2, 14, 22, 13, 20, 0})
        file += put(static_cast<std::uint16_t>(field));
    file += put(static_cast<std::uint32_t>(128 + body.size()))
        + put(static_cast<std::uint32_t>(table.size()));
    file.append(128 - file.size(), '\0');
    return file + body + table;
}

// Year, month, day, hour, minute and second; the clock is of UTC.
struct WrittenTime {
    explicit WrittenTime(dissect::Timestamp time)
    {
        using namespace std::chrono;
        const sys_time<nanoseconds> at{nanoseconds{time}};
        const auto midnight = floor<days>(at);
        date = year_month_day{midnight};
        clock = hh_mm_ss{floor<std::chrono::seconds>(at - midnight)};
        ofDay = (at - midnight).count();
    }
    std::string text() const
    {
        std::string words = Integers(false)(static_cast<std::uint16_t>(int{date.year()}));
        for (const long field :
            {static_cast<long>(unsigned{date.month()}), static_cast<long>(unsigned{date.day()}),
                clock.hours().count(), clock.minutes().count(), clock.seconds().count()})
            words += static_cast<char>(field);
        return words;
    }
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<std::chrono::seconds> clock{};
    dissect::Duration ofDay = 0; // since midnight
};

// TamoSoft's CommView, which tells no lengths on the wire. `radio`: bytes of its headers, of
// wireless packets in NCFX.
inline std::string commView(
    std::span<const TimedFrame> frames, bool isNcfx, unsigned medium = 0, std::size_t radio = 0)
{
    const Integers put(false);
    std::string file;
    for (const TimedFrame &one : frames) {
        const std::string time = WrittenTime(one.time).text()
            + put(static_cast<std::uint32_t>(one.time % dissect::second / 1000));
        const std::size_t size = one.bytes.size();
        if (isNcfx) {
            file += put(static_cast<std::uint32_t>(20 + radio + size)) + time
                + static_cast<char>(medium) + std::string(4, '\0');
            if (radio > 0)
                file += put(static_cast<std::uint16_t>(radio)) + std::string(radio - 2, '\0');
        } else {
            for (int i = 0; i < 2; ++i)
                file += put(static_cast<std::uint16_t>(size));
            file += '\0' + time + static_cast<char>(medium) + std::string(7, '\0');
        }
        file += text(one.bytes);
    }
    return file;
}

// Novell's LANalyzer, which counts from midnight of the first packet's day.
inline std::string lanalyzer(std::span<const TimedFrame> frames, std::uint16_t board = 226)
{
    const Integers put(false);
    const auto record = [&](std::uint16_t type, const std::string &body) {
        return put(type) + put(static_cast<std::uint16_t>(body.size())) + body;
    };
    const auto date = WrittenTime(frames.front().time).date;
    std::string summary;
    for (int i = 0; i < 2; ++i) { // created, changed
        summary += static_cast<char>(unsigned{date.day()});
        summary += static_cast<char>(unsigned{date.month()});
        summary += put(static_cast<std::uint16_t>(int{date.year()}));
    }
    summary.resize(188, '\0');
    summary += put(board);
    summary.resize(210, '\0');
    std::string file = record(0x1001, std::string("\1\5A trace\0", 10)) + record(0x1002, summary);
    for (const TimedFrame &one : frames) {
        const auto ticks
            = static_cast<std::uint64_t>(WrittenTime(one.time).ofDay / 500); // half microseconds
        std::string body = put(std::uint16_t{1}) + put(std::uint16_t{8})
            + put(static_cast<std::uint16_t>(one.wireLength() + 4))
            + put(static_cast<std::uint16_t>(one.bytes.size())) + put(ticks).substr(0, 6);
        body.resize(32, '\0');
        file += record(0x1005, body + text(one.bytes));
    }
    return file;
}

// pcap as patched programs wrote it: `extra` bytes that begin as Linux's do follow the usual header
// of each record.
inline std::string patchedPcap(std::span<const TimedFrame> frames, std::uint32_t magic, bool swap,
    std::size_t extra, std::uint16_t minor = 4, bool lengthsSwapped = false)
{
    const Integers put(swap);
    std::string file = put(magic) + put(std::uint16_t{2}) + put(minor) + put(std::uint64_t{0})
        + put(std::uint32_t{65'535}) + put(std::uint32_t{1});
    for (const TimedFrame &one : frames) {
        auto first = static_cast<std::uint32_t>(one.bytes.size());
        auto second = static_cast<std::uint32_t>(one.wireLength());
        if (lengthsSwapped)
            std::swap(first, second);
        file += put(static_cast<std::uint32_t>(one.time / dissect::second))
            + put(static_cast<std::uint32_t>(one.time % dissect::second / 1000)) + put(first)
            + put(second);
        std::string more = put(std::uint32_t{2}) + put(std::uint16_t{0x0800}) + '\4';
        more.resize(extra, '\0');
        file += more + text(one.bytes);
    }
    return file;
}

} // namespace remora::test
