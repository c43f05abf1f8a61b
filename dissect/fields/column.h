// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace remora::dissect {

// What the values of a column are, and so how a filter compares them.
enum class ColumnType : std::uint8_t {
    Presence, // is there, or is not: protocols and notes; 1 or empty in files
    Flag, // 0 or 1
    Number,
    Signed, // a number that may be negative
    Bytes, // a number with units kB, MB, GB
    Elapsed, // a number with units ns, us, ms, s, min, h; plain ones are seconds
    Time, // "2013-04-21 09:14:02.5", "09:14:02" of the day of the first packet, or epoch seconds
    Ipv4,
    Ipv6,
    Address, // of either family
    Protocol, // of IP: its name, or its number
    Text,
    Ether, // an address of six bytes, 00:1b:21:3c:4d:5e
    Data, // bytes, 47:45:54
};
constexpr bool isAddress(ColumnType type)
{
    return type == ColumnType::Ipv4 || type == ColumnType::Ipv6 || type == ColumnType::Address;
}

// Its values are bytes of the packet.
constexpr bool isBytes(ColumnType type)
{
    return type == ColumnType::Ether || type == ColumnType::Data;
}

// A column of the files that Remora writes, or a field that only filters know. The one place that
// says what each is: the heads of the files, filters and COLUMNS.md follow it. A part of an entry
// of the tables: packettable, conversationtable, and column.cpp for what no filter knows.
struct Column {
    enum class In : std::uint8_t {
        Packets,
        Conversations,
        Endpoints,
        Turns,
        Series, // the numbers of charts
        Segments, // of the way between several points of capture
        Window, // what the window's table of conversations saves and copies besides
        Filters, // nowhere else
    };
    enum class Asked : std::uint8_t {
        Yes, // filters know it
        Before, // in a filter the name means the first column of that name
        No, // made for the rows of a table or a chart, kept with no packet and no conversation
    };

    std::string_view name; // tshark's, where tshark has a field for it
    ColumnType type;
    In in;
    std::string_view meaning;
    std::string_view alias = {}; // another name that filters take
    Asked asked = Asked::Yes;
    bool isOwn = false; // a name that tshark does not know
};

// By file and in the order of its columns, then what only filters know.
std::span<const Column> columns();
// The first of that name; nullptr where there is none.
const Column *column(std::string_view name);
// "s", "bytes"; empty where it has none.
std::string_view columnUnit(const Column &column);
// The names of a file's columns, in their order.
std::vector<std::string_view> columnNames(Column::In file);
// All of them as a page in Markdown.
std::string columnsPage();

} // namespace remora::dissect
