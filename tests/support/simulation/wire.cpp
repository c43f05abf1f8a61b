// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulation/wire.h"

#include <algorithm>
#include <string_view>

namespace remora::test::simulation {

namespace {

    constexpr std::size_t most = 64'000; // payload of an unsplit segment

    void put8(std::string &to, std::uint64_t value) { to += static_cast<char>(value & 0xff); }
    void put16(std::string &to, std::uint64_t value)
    {
        put8(to, value >> 8);
        put8(to, value);
    }
    void put32(std::string &to, std::uint64_t value)
    {
        put16(to, value >> 16);
        put16(to, value);
    }
    void set16(std::string &in, std::size_t at, std::uint64_t value)
    {
        in[at] = static_cast<char>(value >> 8 & 0xff);
        in[at + 1] = static_cast<char>(value & 0xff);
    }

    std::uint64_t sumOf(std::string_view bytes)
    {
        std::uint64_t sum = 0;
        for (std::size_t at = 0; at < bytes.size(); ++at)
            sum += static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at]))
                << (at % 2 == 0 ? 8 : 0);
        return sum;
    }
    std::uint64_t checksum(std::uint64_t sum) // RFC 1071
    {
        while (sum > 0xffff)
            sum = (sum & 0xffff) + (sum >> 16);
        return ~sum & 0xffff;
    }

    // Milliseconds, as a clock of the host tells them.
    std::uint64_t stampOf(std::int64_t time, bool fromClient)
    {
        if (time < 0)
            return 0;
        return static_cast<std::uint64_t>(time / millisecond)
            + (fromClient ? 700'000U : 4'000'000U);
    }

    std::uint32_t placeOf(const Wire &wire, bool fromClient, std::int64_t offset)
    {
        return (fromClient ? wire.clientSequence : wire.serverSequence)
            + static_cast<std::uint32_t>(offset + 1);
    }

    std::string optionsOf(const Wire &wire, const Segment &segment)
    {
        const bool selective = wire.scenario.client.selective && wire.scenario.server.selective;
        const HostSettings &own = segment.fromClient ? wire.scenario.client : wire.scenario.server;
        std::string options;
        if (segment.syn) {
            put16(options, 0x0204);
            put16(options, static_cast<std::uint64_t>(own.mss));
            if (selective)
                put32(options, 0x01010402);
            put32(options, 0x01030300U + static_cast<unsigned>(own.windowScale));
        }
        if (wire.hasTimestamps) {
            put32(options, 0x0101080a);
            put32(options, stampOf(segment.sent, segment.fromClient));
            put32(options, stampOf(segment.echoOfOther, !segment.fromClient));
        }
        if (segment.isEmpty() && !segment.selective.empty()) {
            put16(options, 0x0101);
            put8(options, 5);
            put8(options, 2 + 8 * segment.selective.size());
            for (const auto &[begin, end] : segment.selective) {
                put32(options, placeOf(wire, !segment.fromClient, begin));
                put32(options, placeOf(wire, !segment.fromClient, end));
            }
        }
        return options;
    }

    std::string payloadOf(const Wire &wire, const Segment &segment)
    {
        if (segment.length == 0)
            return {};
        if (segment.offset < 0) // a keep-alive before any data
            return std::string(static_cast<std::size_t>(segment.length), '\0');
        return (segment.fromClient ? wire.up : wire.down)
            .bytes.substr(
                static_cast<std::size_t>(segment.offset), static_cast<std::size_t>(segment.length));
    }

    std::string tcpOf(const Wire &wire, const Segment &segment)
    {
        const std::string options = optionsOf(wire, segment);
        const Scenario &scenario = wire.scenario;
        std::string tcp;
        put16(tcp, segment.fromClient ? scenario.clientPort : scenario.serverPort);
        put16(tcp, segment.fromClient ? scenario.serverPort : scenario.clientPort);
        put32(tcp, placeOf(wire, segment.fromClient, segment.offset));
        put32(tcp, segment.ack ? placeOf(wire, !segment.fromClient, segment.acknowledged) : 0);
        put8(tcp, (5 + options.size() / 4) << 4);
        put8(tcp,
            (segment.fin ? 1U : 0U) + (segment.syn ? 2U : 0U) + (segment.push ? 8U : 0U)
                + (segment.ack ? 16U : 0U));
        put16(tcp, static_cast<std::uint64_t>(segment.window));
        put32(tcp, 0); // checksum, urgent pointer
        return tcp + options + payloadOf(wire, segment);
    }

} // namespace

std::vector<Road::Passed> unsplit(const std::vector<Road::Passed> &passed, bool fromClient)
{
    std::vector<Road::Passed> whole;
    for (const Road::Passed &each : passed) {
        Segment *last = whole.empty() ? nullptr : &whole.back().segment;
        const Segment &next = each.segment;
        if (last != nullptr && next.fromClient == fromClient && last->fromClient == fromClient
            && whole.back().time == each.time && last->length > 0 && next.length > 0
            && last->end() == next.offset && !last->fin
            && static_cast<std::size_t>(last->length + next.length) <= most) {
            last->length += next.length;
            last->fin = next.fin;
            last->push = next.push;
        } else {
            whole.push_back(each);
        }
    }
    return whole;
}

std::string frameOf(const Wire &wire, const Segment &segment)
{
    const std::uint64_t client = 0x0a000000U + wire.scenario.clientHost; // 10.0.0.x
    const std::uint64_t server = 0x0a640000U + wire.scenario.serverHost; // 10.100.0.x
    std::string tcp = tcpOf(wire, segment);
    std::string frame;
    put32(frame, segment.fromClient ? 0x02000000 : 0x02000000 + 1);
    put16(frame, 1);
    put32(frame, segment.fromClient ? 0x02000000 + 1 : 0x02000000);
    put16(frame, 1);
    put16(frame, 0x0800);
    std::string ip;
    put16(ip, 0x4500);
    put16(ip, 20 + tcp.size());
    put16(ip, segment.identification);
    put16(ip, 0x4000); // don't fragment
    put16(ip, 0x4006); // time to live, TCP
    put16(ip, 0);
    put32(ip, segment.fromClient ? client : server);
    put32(ip, segment.fromClient ? server : client);
    set16(ip, 10, checksum(sumOf(ip)));
    const std::uint64_t pseudo = sumOf(std::string_view(ip).substr(12)) + 6 + tcp.size();
    set16(tcp, 16, checksum(pseudo + sumOf(tcp)));
    return frame + ip + tcp;
}

} // namespace remora::test::simulation
