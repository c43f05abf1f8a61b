// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "dissect/capture/rawpacket.h"

namespace remora::dissect {

// The four formats in which packets are written, as the NetShark API names them.
enum class OutputFormat : std::uint8_t { PcapUs, PcapNs, PcapngUs, PcapngNs };

// Makes the bytes of a capture file; where they go is the caller's affair.
// Packets longer than `snapLength` are cut.
class CaptureWriter {
public:
    CaptureWriter(OutputFormat format, LinkType link, std::uint32_t snapLength);

    void appendHeader(std::string &to) const;
    // From now on packets of this link type may come too. Only for the pcapng formats.
    void appendLink(std::string &to, LinkType link);
    bool hasLink(LinkType link) const;
    void appendPacket(std::string &to, const RawPacket &packet) const;

private:
    OutputFormat m_format;
    void appendInterface(std::string &to, LinkType link) const;

    std::vector<LinkType> m_links; // one a pcapng interface
    std::uint32_t m_snapLength;
};

} // namespace remora::dissect
