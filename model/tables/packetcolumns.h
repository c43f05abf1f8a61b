// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/packets/packetvalues.h"
#include "model/text/notenames.h"

namespace remora::model {

// The columns of the packet table, each declared once.
enum class PacketColumn {
    Number,
    Time,
    Way,
    Source,
    SourcePort,
    Destination,
    DestinationPort,
    Info,
    Notes,
    Length,
    Rtt,
    Protocol, // from here on only where the user asks
    Flags,
    Sequence,
    Acknowledgment,
    SegmentLength,
    Window,
    InFlight,
};
inline constexpr int packetColumns = 18;
inline constexpr int usualPacketColumns = 11;

QString packetColumnTitle(PacketColumn column);
QString packetColumnHelp(PacketColumn column);
bool isNumeric(PacketColumn column);
// What a cell shows; what tshark does not show is empty.
QString packetText(PacketColumn column, const PacketValues &values);
// A filter for what a cell shows, such as "ip.src == 10.0.0.1"; empty where a cell is no filter.
QString packetFilter(PacketColumn column, const PacketValues &values);

} // namespace remora::model
