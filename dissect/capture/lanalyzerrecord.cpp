// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/capture/lanalyzerrecord.h"

namespace remora::dissect {

bool beginsWithLanalyzer(const Beginning &beginning)
{
    constexpr int records = 100;
    std::size_t at = 0;
    for (int i = 0; i < records; ++i) {
        const auto bytes = beginning(at + LanalyzerRecord::header);
        if (bytes.size() < at + LanalyzerRecord::header)
            return false;
        const LanalyzerRecord record(bytes.data() + at);
        const bool isFirst
            = record.type() == LanalyzerRecord::Regular || record.type() == LanalyzerRecord::Cyclic;
        if (i == 0 ? !isFirst : record.type() == LanalyzerRecord::Packet)
            return false;
        if (record.type() == LanalyzerRecord::Summary)
            return true;
        at += record.length();
    }
    return false;
}

} // namespace remora::dissect
