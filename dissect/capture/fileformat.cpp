// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/fileformat.h"

namespace remora::dissect {

const char *formatName(FileFormat::Kind kind)
{
    switch (kind) {
    case FileFormat::Kind::Pcap:
        return "pcap";
    case FileFormat::Kind::Pcapng:
        return "pcapng";
    case FileFormat::Kind::Snoop:
        return "snoop";
    case FileFormat::Kind::NetMon:
        return "NetMon";
    case FileFormat::Kind::Erf:
        return "ERF";
    case FileFormat::Kind::CommView:
        return "CommView";
    case FileFormat::Kind::Lanalyzer:
        return "LANalyzer";
    }
    return "";
}

} // namespace remora::dissect
