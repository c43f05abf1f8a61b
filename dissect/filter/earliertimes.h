// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "dissect/fields/packetat.h"

namespace remora::dissect {

// Tells of each packet of a capture, one after the other from the first on, what came before it.
class EarlierTimesReader {
public:
    EarlierTimes next(const PacketChunk &chunk, std::size_t row);

private:
    struct Stream {
        Timestamp first = noTime;
        Timestamp last = noTime;
    };
    Timestamp m_last = noTime;
    std::vector<Stream> m_streams; // by row of the conversations
};

} // namespace remora::dissect
