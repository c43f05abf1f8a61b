// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dissect/capture/rawpacket.h"

namespace remora::dissect {

// What the headers of a capture file say of it. Texts stand as they do in the file, of bounded
// length: nobody has vouched for them.
struct FileFormat {
    enum class Kind {
        Pcap,
        Pcapng,
        Snoop, // of Sun and Shomiti, RFC 1761
        NetMon, // Microsoft Network Monitor, versions 1 and 2
        Erf, // Endace's extensible record format
        CommView, // TamoSoft's, NCF and NCFX
        Lanalyzer, // Novell's
    };

    // Where packets were captured (pcapng, section 4.2). A pcap file has none.
    struct Interface {
        std::string name;
        std::string description;
        std::string filter; // what let packets in
        LinkType link = LinkType::Ethernet;
        std::uint32_t snapLength = 0; // 0: no limit
        std::uint64_t packets = 0;
        std::optional<std::uint64_t> received; // as the capturing machine counted them
        std::optional<std::uint64_t> dropped;
    };
    struct Comment {
        std::uint64_t packet = 0; // its number in the file; 0: of the file or an interface
        std::string text;
    };

    static constexpr std::size_t mostInterfaces = 200; // further ones are counted only
    static constexpr std::size_t mostComments = 200;
    static constexpr std::size_t longestText = 1000; // bytes

    Kind kind = Kind::Pcap;
    bool nanoseconds = false;
    std::uint32_t snapLength = 0; // the greatest one; 0: none given
    std::vector<LinkType> links; // in the order of appearance
    std::uint64_t sections = 1;
    std::string hardware; // of the capturing machine
    std::string operatingSystem;
    std::string application;
    std::uint64_t interfaceCount = 0;
    std::vector<Interface> interfaces;
    std::uint64_t commentCount = 0;
    std::vector<Comment> comments;
    // Packets that were lost while capturing, as interface statistics or else packets tell.
    std::optional<std::uint64_t> droppedPackets;
    // Packets whose time makes sense only if their writer counted nanoseconds where the file says
    // microseconds: of pcap a fraction of more than a second, of pcapng a time in tens of thousands
    // of years.
    std::uint64_t finerUnits = 0;
};

// As it stands in facts of a file: "pcap", "NetMon".
const char *formatName(FileFormat::Kind kind);

} // namespace remora::dissect
