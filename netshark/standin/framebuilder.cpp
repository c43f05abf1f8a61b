// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/framebuilder.h"

#include <array>
#include <cstring>

#include "dissect/core/networkorder.h"
#include "dissect/frame/frame.h"

namespace remora::standin {

using dissect::IpAddress;
using dissect::put16;
using dissect::put32;

namespace {

    // RFC 1071.
    std::uint16_t checksum(std::uint32_t sum, const std::uint8_t *bytes, std::size_t size)
    {
        for (std::size_t i = 0; i + 1 < size; i += 2)
            sum += static_cast<std::uint32_t>(bytes[i] << 8U) | bytes[i + 1];
        if (size % 2 != 0)
            sum += static_cast<std::uint32_t>(bytes[size - 1] << 8U);
        while (sum > 0xffff)
            sum = (sum & 0xffffU) + (sum >> 16U);
        return static_cast<std::uint16_t>(~sum);
    }

    void ipv6(std::uint8_t *at, std::uint32_t inner, bool isUdp, const dissect::Endpoint &from,
        const dissect::Endpoint &to)
    {
        at[0] = 0x60;
        put16(at + 4, inner);
        at[6] = isUdp ? dissect::protocolUdp : dissect::protocolTcp;
        at[7] = 64;
        std::memcpy(at + 8, from.address.bytes().data(), 16);
        std::memcpy(at + 24, to.address.bytes().data(), 16);
    }

    void udp(std::uint8_t *at, std::uint32_t inner, const dissect::Endpoint &from,
        const dissect::Endpoint &to)
    {
        put16(at, from.port);
        put16(at + 2, to.port);
        put16(at + 4, inner);
    }

    // RFC 9293, 3.7.1, and RFC 7323, 2.2: with a SYN both ends say what they take.
    constexpr std::array<std::uint8_t, 8> synOptions{2, 4, 0x05, 0xb4, 1, 3, 3, windowScale};

    std::uint32_t transportSize(const Plan &plan, const Step &step)
    {
        const bool isSyn = (step.flags & dissect::tcpSyn) != 0;
        return plan.udp ? 8 : isSyn ? 20 + static_cast<std::uint32_t>(synOptions.size()) : 20;
    }

    void tcp(std::uint8_t *at, const Step &step, const dissect::Endpoint &from,
        const dissect::Endpoint &to)
    {
        const bool isSyn = (step.flags & dissect::tcpSyn) != 0;
        put16(at, from.port);
        put16(at + 2, to.port);
        put32(at + 4, step.sequence);
        put32(at + 8, step.acknowledgment);
        at[12] = isSyn ? 0x70 : 0x50;
        at[13] = step.flags;
        put16(at + 14, step.window);
        if (isSyn)
            std::memcpy(at + 20, synOptions.data(), synOptions.size());
    }

    void finishChecksum(std::uint8_t *at, std::uint32_t inner, bool isUdp,
        const dissect::Endpoint &from, const dissect::Endpoint &to)
    {
        std::uint32_t sum = inner + (isUdp ? dissect::protocolUdp : dissect::protocolTcp);
        for (const auto &bytes : {from.address.bytes(), to.address.bytes()}) {
            for (std::size_t i = 0; i < 16; i += 2)
                sum += static_cast<std::uint32_t>(bytes[i] << 8U) | bytes[i + 1];
        }
        put16(at + (isUdp ? 6 : 16), checksum(sum, at, inner));
    }

} // namespace

void FrameBuilder::ipv4(std::uint8_t *at, std::uint32_t inner, bool isUdp,
    const dissect::Endpoint &from, const dissect::Endpoint &to)
{
    at[0] = 0x45;
    put16(at + 2, 20 + inner);
    put16(at + 4, ++m_identification);
    at[6] = 0x40;
    at[8] = 64;
    at[9] = isUdp ? dissect::protocolUdp : dissect::protocolTcp;
    std::memcpy(at + 12, from.address.bytes().data(), 4);
    std::memcpy(at + 16, to.address.bytes().data(), 4);
    put16(at + 10, checksum(0, at, 20));
}

std::uint32_t FrameBuilder::size(const Plan &plan, const Step &step)
{
    const bool v6 = plan.client.address.family() == IpAddress::Family::V6;
    return 14U + (v6 ? 40U : 20U) + transportSize(plan, step) + step.payload;
}

std::span<const std::byte> FrameBuilder::build(const Plan &plan, const Step &step)
{
    const dissect::Endpoint &from = step.fromServer ? plan.server : plan.client;
    const dissect::Endpoint &to = step.fromServer ? plan.client : plan.server;
    const bool v6 = from.address.family() == IpAddress::Family::V6;
    const std::uint32_t transport = transportSize(plan, step);
    const std::uint32_t inner = transport + step.payload;
    std::uint8_t *at = m_bytes.data();
    std::memset(at, 0, 14 + 40 + transport);
    at[0] = step.fromServer ? 0x02 : 0x06;
    at[6] = step.fromServer ? 0x06 : 0x02;
    put16(at + 12, v6 ? 0x86dd : 0x0800);
    at += 14;
    const std::uint32_t ipHeader = v6 ? 40 : 20;
    if (v6)
        ipv6(at, inner, plan.udp, from, to);
    else
        ipv4(at, inner, plan.udp, from, to);
    at += ipHeader;
    std::memset(at + transport, 0x5a, step.payload);
    if (plan.udp)
        udp(at, inner, from, to);
    else
        tcp(at, step, from, to);
    finishChecksum(at, inner, plan.udp, from, to);
    return {reinterpret_cast<const std::byte *>(m_bytes.data()), 14 + ipHeader + inner};
}

} // namespace remora::standin
