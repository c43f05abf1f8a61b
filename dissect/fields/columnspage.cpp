// SPDX-License-Identifier: GPL-3.0-or-later
// The page that lists all columns, for people.
#include <fmt/format.h>

#include "dissect/fields/column.h"

namespace remora::dissect {

namespace {

    struct Section {
        Column::In in;
        std::string_view text;
    };

    constexpr std::string_view beginning = R"(# Columns

Every column of the files that Remora writes, and every field that its filters know: `--where` on the
command line and the filter bar of the window. Numbers are raw: times in seconds (since 1970 where they
are times of the clock), lengths in bytes, a decimal point, no thousands. What does not exist is empty. A
name is tshark's where tshark has a field for it; **own** marks the others.

In a filter a number may have a unit: `ack_rtt.max > 50 ms`, `ip.len.sum >= 1.5 MB`, `duration > 2 min`,
`packets > 10k`; a time without one is in seconds. Addresses take a prefix (`ip.cli == 10.0.0.0/8`), times a
clock (`start >= "2013-04-21 09:14:02.5"`), protocols a name or a number (`protocol in {udp, 132}`). A number
that its field cannot be, as a port of 99999, is refused. What is said of a conversation is said of all of its
packets in the capture, whatever else the filter asks. What is said of headers and bytes is said of each header
of the packet, also in tunnels, and is read from the file again. Bytes are written `47:45:54` or `"GET"`; they can be
searched (`tcp.payload contains "GET"`), matched (`frame matches r"user=\w+"`: PCRE2, upper case as lower case) and
cut (`eth.src[0:3] == 00:1b:21`, `ip[8] == 40`); `tcp.flags & 0x12` takes bits of a number. “As above”: there the
name means the first column of that name.
)";

    constexpr Section sections[]{
        {Column::In::Packets, R"(
## Packets

`--packets OUT.csv`. Addresses and ports are those of the innermost packet.
)"},
        {Column::In::Conversations, R"(
## Conversations

`--conversations OUT.csv`, and what the window saves of its table. With `--where` the file counts the
packets that match; a filter asks for the totals of the whole capture.
)"},
        {Column::In::Endpoints, R"(
## Hosts

`--endpoints OUT.csv`, and what the window saves of its hosts.
)"},
        {Column::In::Turns, R"(
## Turns

`--turns OUT.csv`: a request and its answer a row, TCP alone; [How Remora judges](../docs/how-remora-judges.md)
says what each part is and when it is not seen. The parts that were seen add up to the total exactly.
)"},
        {Column::In::Series, R"(
## Series

`--series KIND=OUT.csv`, and the numbers of a chart that the window saves. `length`, `rtt`,
`in-flight`, `window` and `inter-arrival` are `time,value`, `bitrate`, `tcp-flags` and `waiting` (seconds that
clients waited in each bin, one part after the other) are `time,value,covered`, `waiting-distribution` is `from,to,value` (both in seconds), `waterfall` is
`tcp.stream,turn,part,time,duration,at_most`, `rtt-bands` is `time,min,mean,max`, `rtt-distribution` and
`inter-arrival-distribution` are `value,cumulative`, `throughput-rtt` is `time,mean,value`; `sequence` has
the segments, then the ACKs, then the blocks of selective ones.
)"},
        {Column::In::Segments, R"(
## Segments

`remora compare … --segments OUT.csv`: a row for each conversation that was seen at two points of capture, segment
of the way between them, and direction.
)"},
        {Column::In::Window, R"(
## The window's table of conversations

Groups, rows that are copied, and files that end in `.json` have the columns that are shown: those of
the conversations above, and these.
)"},
        {Column::In::Filters, R"(
## Only in filters
)"},
    };

    std::string askedText(const Column &column)
    {
        switch (column.asked) {
        case Column::Asked::Yes:
            return column.alias.empty() ? "yes" : fmt::format("yes, also as `{}`", column.alias);
        case Column::Asked::Before:
            return "as above";
        case Column::Asked::No:
            break;
        }
        return "no";
    }

} // namespace

std::string_view columnUnit(const Column &column)
{
    switch (column.type) {
    case ColumnType::Bytes:
        return "bytes";
    case ColumnType::Elapsed:
        return "s";
    case ColumnType::Time:
        return "s since 1970";
    case ColumnType::Presence:
        return column.in == Column::In::Filters ? "there or not" : "1 or empty";
    case ColumnType::Flag:
        return "1 or 0";
    case ColumnType::Ipv4:
    case ColumnType::Ipv6:
    case ColumnType::Address:
    case ColumnType::Ether:
        return "address";
    case ColumnType::Data:
        return "bytes in hexadecimal digits";
    case ColumnType::Protocol:
    case ColumnType::Text:
        return "text";
    default:
        return {};
    }
}

std::string columnsPage()
{
    std::string page(beginning);
    for (const Section &section : sections) {
        page += section.text;
        page += "\n| column | unit | meaning | in a filter |\n|---|---|---|---|\n";
        for (const Column &column : columns()) {
            if (column.in == section.in)
                page += fmt::format("| `{}`{} | {} | {} | {} |\n", column.name,
                    column.isOwn ? " **own**" : "", columnUnit(column), column.meaning,
                    askedText(column));
        }
    }
    return page;
}

} // namespace remora::dissect
