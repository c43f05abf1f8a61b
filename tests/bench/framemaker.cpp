// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/framemaker.h"

#include <algorithm>
#include <array>
#include <random>

#include "dissect/core/networkorder.h"
#include "dissect/frame/frame.h"

namespace remora::bench {

using namespace dissect;

namespace {
    constexpr std::uint32_t headers = 66; // Ethernet, IPv4, TCP with timestamps
} // namespace

FrameMaker::FrameMaker(std::uint32_t fullPayload, std::uint32_t capturedPayload)
    : m_fullPayload(fullPayload)
    , m_capturedPayload(capturedPayload)
    , m_bytes(headers + fullPayload)
{
    std::mt19937 noise(1);
    for (std::uint8_t &byte : m_bytes)
        byte = static_cast<std::uint8_t>(noise());
    static constexpr std::array<std::uint8_t, 14> ethernet{
        2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0};
    std::copy(ethernet.begin(), ethernet.end(), m_bytes.begin());
}

void FrameMaker::advance(Connection &c, RawPacket &to)
{
    const std::uint32_t step = c.step < 4 ? c.step : 4 + (c.step - 4) % 3;
    ++c.step;
    switch (step) {
    case 0:
        make(c, false, tcpSyn, 0, to);
        ++c.clientSequence;
        break;
    case 1:
        make(c, true, tcpSyn | tcpAck, 0, to);
        ++c.serverSequence;
        break;
    case 3:
        make(c, false, tcpAck | tcpPsh, 300, to);
        c.clientSequence += 300;
        break;
    case 2:
    case 6:
        make(c, false, tcpAck, 0, to);
        break;
    default:
        make(c, true, tcpAck, m_fullPayload, to);
        c.serverSequence += m_fullPayload;
        break;
    }
}

void FrameMaker::make(
    const Connection &c, bool fromServer, std::uint16_t flags, std::uint32_t payload, RawPacket &to)
{
    std::uint8_t *ip = m_bytes.data() + 14;
    ip[0] = 0x45;
    put16(ip + 2, 52 + payload);
    put32(ip + 4, 0x4000U);
    ip[8] = 64;
    ip[9] = protocolTcp;
    const std::uint32_t client = 0x0a000000U + c.number / 28'000U;
    const std::uint32_t server = 0xac100000U + c.number % 100U;
    put32(ip + 12, fromServer ? server : client);
    put32(ip + 16, fromServer ? client : server);
    std::uint8_t *tcp = ip + 20;
    const std::uint32_t clientPort = 32'768U + c.number % 28'000U;
    put16(tcp, fromServer ? 443 : clientPort);
    put16(tcp + 2, fromServer ? clientPort : 443);
    put32(tcp + 4, fromServer ? c.serverSequence : c.clientSequence);
    const bool ack = (flags & tcpAck) != 0;
    put32(tcp + 8, !ack ? 0 : fromServer ? c.clientSequence : c.serverSequence);
    tcp[12] = 0x80;
    tcp[13] = static_cast<std::uint8_t>(flags);
    put16(tcp + 14, 500);
    static constexpr std::array<std::uint8_t, 4> timestampOption{1, 1, 8, 10};
    std::copy(timestampOption.begin(), timestampOption.end(), tcp + 20);
    to.wireLength = headers + payload;
    const std::uint32_t captured = headers + std::min(payload, m_capturedPayload);
    to.data = {reinterpret_cast<const std::byte *>(m_bytes.data()), captured};
}

} // namespace remora::bench
