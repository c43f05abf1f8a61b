// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "dissect/frame/bytereader.h"

namespace remora::dissect {

// The options that the analysis needs (RFC 7323 window scale, RFC 2018 SACK, RFC 8684 MPTCP), read
// as tshark reads them (tcp-analysis step 23).
struct TcpOptions {
    std::optional<std::uint8_t> windowShift; // at most 14
    std::uint32_t sackBytes = 0; // sizes of the first three blocks, modulo 2^32
    bool hasSack = false;
    std::uint8_t mptcpSubtypes = 0; // a bit for each of the subtypes 0 to 7
    bool isCut = false; // the captured bytes ended before the reading of the options did

    bool operator==(const TcpOptions &) const = default;

    // By far the most frequent options, two no-operations and timestamps, tell nothing here: a
    // caller that asks first spares their reading.
    static bool areOnlyTimestamps(ByteReader options, std::uint32_t length)
    {
        return length == 12 && options.has(12) && options.u32(0) == 0x0101080aU;
    }
    // `options`: what follows the first 20 bytes of the header, as far as it was captured.
    // `length`: how many bytes of options the header says there are.
    static TcpOptions read(ByteReader options, std::uint32_t length);

private:
    static bool isCutBehindEnd(ByteReader options, std::uint32_t at, std::uint32_t length);
    void take(std::uint8_t kind, ByteReader option, std::uint32_t size);
};

} // namespace remora::dissect
