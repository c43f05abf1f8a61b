// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/slice/fingerprint.h"

#include <cstring>

#include "dissect/capture/byteorder.h"

namespace remora::dissect {

namespace {

    // An odd factor spreads each bit upwards, the shift brings it down again; both can be undone,
    // so that different words never meet.
    std::uint64_t mixed(std::uint64_t state, std::uint64_t word)
    {
        constexpr std::uint64_t factor = 0xff51afd7ed558ccdU;
        const std::uint64_t product = (state ^ word) * factor;
        return product ^ (product >> 32U);
    }

} // namespace

void Fingerprint::add(const RawPacket &packet)
{
    ++m_packets;
    const std::size_t size = packet.data.size();
    auto [a, b] = m_state;
    a = mixed(a, static_cast<std::uint64_t>(packet.time));
    b = mixed(b, (static_cast<std::uint64_t>(size) << 32U) | packet.wireLength);
    a = mixed(a, static_cast<std::uint64_t>(packet.link));
    const std::byte *bytes = packet.data.data();
    std::size_t at = 0;
    for (; at + 16 <= size; at += 16) {
        a = mixed(a, load<std::uint64_t>(bytes + at));
        b = mixed(b, load<std::uint64_t>(bytes + at + 8));
    }
    std::array<std::uint64_t, 2> rest{};
    if (at < size)
        std::memcpy(rest.data(), bytes + at, size - at);
    m_state = {mixed(a, rest[0]), mixed(b, rest[1])};
}

} // namespace remora::dissect
