// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/recordform.h"

namespace remora::dissect {

// What the magic of a pcap file leaves open: in which order old versions write the two lengths of a
// record, and how long the headers of records are that patched programs write under the same magic.
class PcapTrial {
public:
    explicit PcapTrial(const Beginning &beginning)
        : m_beginning(beginning)
    {
    }
    // `form` as the magic alone has it.
    void settle(RecordForm &form) const;

private:
    unsigned faults(const RecordForm &form, std::uint32_t snapLength) const;

    const Beginning &m_beginning;
};

// What AIX calls by its number of a kind of interface (RFC 1573). Nothing where that is none of the
// four that its captures are known of.
std::optional<LinkType> linkOfAix(std::uint32_t number);

} // namespace remora::dissect
