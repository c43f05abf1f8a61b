// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dissect/capture/byteorder.h"
#include "dissect/capture/recordform.h"

namespace remora::dissect {

// How a record of Novell's LANalyzer begins ("Trace File Formats", TID022037).
class LanalyzerRecord {
public:
    static constexpr std::uint32_t header = 4; // bytes
    // Those that are read, and the two that a file begins with.
    enum Type : std::uint16_t {
        Regular = 0x1001,
        Summary = 0x1002,
        Packet = 0x1005,
        Cyclic = 0x1007,
    };

    // `bytes` of the header, which must outlive this.
    explicit LanalyzerRecord(const std::byte *bytes)
        : m_bytes(bytes)
    {
    }
    std::uint16_t type() const { return loadLittle<std::uint16_t>(m_bytes); }
    // With its header, bytes.
    std::uint32_t length() const
    {
        return header + std::uint32_t{loadLittle<std::uint16_t>(m_bytes + 2)};
    }

private:
    const std::byte *m_bytes;
};

// The format's magic is two bytes: whether a summary follows them, before the first packet.
bool beginsWithLanalyzer(const Beginning &beginning);

} // namespace remora::dissect
