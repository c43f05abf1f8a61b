// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/frame/oddity.h"

#include <algorithm>
#include <iterator>

namespace remora::dissect {

namespace {

    void count(OddityCounts::Kind &kind, std::uint64_t packetNumber)
    {
        ++kind.count;
        if (kind.firstPackets.size() < OddityCounts::shownPackets)
            kind.firstPackets.push_back(packetNumber);
    }

} // namespace

void OddityCounts::note(OddityMask oddities, std::uint64_t packetNumber, std::uint32_t number)
{
    if (oddities == 0)
        return;
    ++m_oddPackets;
    for (std::size_t i = 0; i < oddityKinds; ++i) {
        const auto oddity = static_cast<Oddity>(i);
        if ((oddities & mask(oddity)) == 0)
            continue;
        count(m_kinds[i], packetNumber);
        if (hasNumber(oddity))
            noteNumber(oddity, number, packetNumber);
    }
}

void OddityCounts::noteNumber(Oddity oddity, std::uint32_t number, std::uint64_t packetNumber)
{
    const auto find = [&](std::optional<std::uint32_t> wanted) {
        return std::find_if(m_numbered.begin(), m_numbered.end(), [&](const Named &named) {
            return named.name.oddity == oddity && named.name.number == wanted;
        });
    };
    auto at = find(number);
    if (at == m_numbered.end()) {
        const auto known = std::count_if(m_numbered.begin(), m_numbered.end(),
            [&](const Named &named) { return named.name.oddity == oddity; });
        const bool isAmongOthers = static_cast<std::size_t>(known) >= shownNumbers;
        at = isAmongOthers ? find(std::nullopt) : at;
        if (at == m_numbered.end()) {
            const auto name = isAmongOthers ? std::optional<std::uint32_t>() : number;
            at = m_numbered.insert(at, Named{{oddity, name}, {}});
        }
    }
    count(at->kind, packetNumber);
}

std::vector<OddityCounts::Named> OddityCounts::all() const
{
    std::vector<Named> all;
    for (std::size_t i = 0; i < oddityKinds; ++i) {
        const auto oddity = static_cast<Oddity>(i);
        if (m_kinds[i].count == 0)
            continue;
        if (!hasNumber(oddity)) {
            all.push_back({{oddity, std::nullopt}, m_kinds[i]});
            continue;
        }
        std::copy_if(m_numbered.begin(), m_numbered.end(), std::back_inserter(all),
            [&](const Named &named) { return named.name.oddity == oddity; });
    }
    return all;
}

} // namespace remora::dissect
