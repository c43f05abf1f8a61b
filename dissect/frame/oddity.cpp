// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/frame/oddity.h"

namespace remora::dissect {

void OddityCounts::note(OddityMask oddities, std::uint64_t packetNumber)
{
    if (oddities == 0)
        return;
    ++m_oddPackets;
    for (std::size_t i = 0; i < oddityKinds; ++i) {
        if ((oddities & (1U << i)) == 0)
            continue;
        ++m_kinds[i].count;
        if (m_kinds[i].firstPackets.size() < shownPackets)
            m_kinds[i].firstPackets.push_back(packetNumber);
    }
}

} // namespace remora::dissect
