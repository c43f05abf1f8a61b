// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "netshark/standin/trafficplan.h"

namespace remora::standin {

// Makes the bytes of a planned packet: Ethernet, IP and TCP or UDP headers and a payload, checksums
// included.
class FrameBuilder {
public:
    // Valid until the next one is built.
    std::span<const std::byte> build(const Plan &plan, const Step &step);
    // Bytes of the frame.
    static std::uint32_t size(const Plan &plan, const Step &step);

private:
    void ipv4(std::uint8_t *at, std::uint32_t inner, bool isUdp, const dissect::Endpoint &from,
        const dissect::Endpoint &to);

    std::array<std::uint8_t, 2048> m_bytes{};
    std::uint16_t m_identification = 0;
};

} // namespace remora::standin
