// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomtraffic.h"

#include <array>
#include <random>

#include "dissect/capture/capturewriter.h"
#include "tests/support/bytes.h"
#include "tests/support/encapsulations.h"

namespace remora::test {

namespace {

    class Traffic {
    public:
        explicit Traffic(unsigned seed)
            : m_random(seed)
        {
            for (Connection &connection : m_connections)
                restart(connection);
        }

        Bytes next()
        {
            if (chance(4))
                return other();
            if (!m_held.empty() && chance(30)) { // comes late
                Bytes late = m_held.back();
                m_held.pop_back();
                return late;
            }
            Connection &connection = m_connections[below(m_connections.size())];
            if (chance(2))
                restart(connection);
            Bytes made = advance(connection);
            if (chance(6)) // lost before the tap
                return next();
            if (chance(8)) {
                m_held.push_back(made);
                return next();
            }
            if (chance(6))
                m_held.push_back(made); // seen twice
            return made;
        }
        bool chance(unsigned percent) { return below(100) < percent; }
        std::uint32_t below(std::size_t bound)
        {
            return static_cast<std::uint32_t>(m_random() % bound);
        }

    private:
        struct Connection {
            bool v6 = false;
            bool tagged = false;
            const Encapsulation *tunnel = nullptr;
            std::uint16_t port = 0;
            std::array<std::uint32_t, 2> next{}; // of each direction
            std::array<std::uint32_t, 2> acked{};
            int step = 0;
        };

        void restart(Connection &connection)
        {
            if (connection.port == 0 || chance(50)) { // else the ports are used again
                connection.v6 = chance(30);
                connection.tagged = chance(20);
                connection.tunnel = chance(25) ? someTunnel(connection.v6) : nullptr;
                connection.port = static_cast<std::uint16_t>(2000 + below(30));
            }
            const bool wraps = chance(40);
            for (std::uint32_t &sequence : connection.next)
                sequence = wraps ? 0xffffffffU - below(3000) : below(0x7fffffff);
            connection.acked = {connection.next[1], connection.next[0]};
            connection.step = chance(80) ? 0 : 3; // some were open already
        }

        Bytes advance(Connection &c)
        {
            TcpFields fields;
            std::size_t payload = 0;
            unsigned from = below(2);
            fields.flags = 0x10;
            if (c.step == 0) {
                from = 0;
                fields.flags = 0x02;
            } else if (c.step == 1) {
                from = 1;
                fields.flags = 0x12;
            } else if (chance(60)) {
                payload = chance(20) ? 1 : below(1400);
            } else if (chance(3)) {
                fields.flags = 0x11;
            } else if (chance(3)) {
                fields.flags = 0x14;
            }
            const unsigned to = 1 - from;
            // Acknowledges everything, a part, or what it did before.
            if (chance(70))
                c.acked[from] = c.next[to];
            else if (chance(50))
                c.acked[from] += (c.next[to] - c.acked[from]) / 2;
            fields.sequence = c.next[from];
            if (chance(5)) // sent again
                fields.sequence -= static_cast<std::uint32_t>(payload);
            fields.acknowledgment = (fields.flags & 0x10U) != 0 ? c.acked[from] : 0;
            fields.sourcePort = from == 0 ? c.port : std::uint16_t{443};
            fields.destinationPort = from == 0 ? std::uint16_t{443} : c.port;
            decorate(fields, payload);
            const std::uint32_t end = fields.sequence + static_cast<std::uint32_t>(payload)
                + ((fields.flags & 0x03U) != 0 ? 1 : 0);
            if (static_cast<std::int32_t>(end - c.next[from]) > 0)
                c.next[from] = end;
            ++c.step;
            return wrapped(c, from == 0, tcp(fields, zeros(payload)));
        }

        // One of those in Ethernet of whose outer headers tshark shows nothing.
        const Encapsulation *someTunnel(bool v6)
        {
            using Outer = Encapsulation::Outer;
            for (;;) {
                const Encapsulation &one = encapsulations()[below(encapsulations().size())];
                const bool fits = one.outer == Outer::NoIp || (one.outer == Outer::Ip && !v6);
                if (fits && one.link == dissect::LinkType::Ethernet && !one.makesConversations)
                    return &one;
            }
        }

        // Windows, options and probes as the analysis tells them apart.
        void decorate(TcpFields &fields, std::size_t &payload)
        {
            fields.window
                = chance(10) ? 0 : static_cast<std::uint16_t>(chance(70) ? 500 : below(900));
            if ((fields.flags & 0x02U) != 0) {
                if (chance(60))
                    fields.options = chance(50) ? hex("0204 05b4 0103 0307") : hex("0103 030f");
                return;
            }
            if (chance(8)) { // a keep-alive, or a probe of a closed window
                payload = below(2);
                fields.sequence = chance(50) ? fields.sequence - 1 : fields.sequence;
            }
            if (chance(5))
                fields.flags |= 0x08U;
            if (chance(10)) {
                fields.options = hex("0101 050a") + number(fields.acknowledgment + 1000)
                    + number(fields.acknowledgment + 1000 + below(3000));
            } else if (chance(30)) {
                fields.options = hex("0101 080a 00000001 00000002");
            } else if (chance(5)) { // MPTCP: data acknowledged, an address offered or removed
                static constexpr std::array options{
                    "1e08 2001 00000001", "1e08 3001 0a000003", "1e04 4001"};
                fields.options = hex(options[below(options.size())]);
            } else if (chance(3)) {
                fields.options = hex("0500 0000"); // an option that ends before it begins
            }
        }

        static Bytes number(std::uint32_t value)
        {
            Bytes bytes;
            for (const unsigned shift : {24U, 16U, 8U, 0U})
                bytes.push_back(static_cast<std::byte>(value >> shift & 0xffU));
            return bytes;
        }

        Bytes wrapped(const Connection &c, bool fromClient, const Bytes &segment)
        {
            const std::uint16_t type = c.v6 ? 0x86dd : 0x0800;
            Ipv4Fields fields;
            fields.identification = static_cast<std::uint16_t>(++m_identification);
            if (!fromClient)
                std::swap(fields.source, fields.destination);
            const Bytes ip = c.v6 ? ipv6(6, segment, fromClient ? "fd00::1" : "fd00::2",
                                 fromClient ? "fd00::2" : "fd00::1")
                                  : ipv4(fields, segment);
            if (c.tunnel != nullptr)
                return c.tunnel->around(ip, c.v6);
            if (!c.tagged)
                return ethernet(type, ip);
            return ethernet(0x8100, vlan(type, ip));
        }

        Bytes other()
        {
            Ipv4Fields fields;
            fields.protocol = 17;
            switch (below(5)) {
            case 0:
                return ethernet(0x0800, ipv4(fields, udp(5353, 9999, zeros(below(300)))));
            case 1:
                fields.protocol = 1;
                return ethernet(
                    0x0800, ipv4(fields, hex("0301 0000 0000 0000") + ipv4({}, tcp({}, zeros(8)))));
            case 2:
                return ethernet(0x0806, zeros(46));
            case 3: {
                const Bytes quoted = ipv4(fields, udp(7000, 53, zeros(20)));
                fields.protocol = 1;
                return ethernet(0x0800, ipv4(fields, hex("0b00 0000 0000 0000") + quoted));
            }
            default:
                return ethernet(0x86dd, ipv6(58, hex("8000 0000 0001 0001")));
            }
        }

        std::mt19937 m_random;
        std::array<Connection, 12> m_connections;
        std::vector<Bytes> m_held;
        unsigned m_identification = 0;
    };

} // namespace

std::string randomTraffic(unsigned seed, std::size_t packets)
{
    Traffic traffic(seed);
    const dissect::CaptureWriter writer(
        dissect::OutputFormat::PcapNs, dissect::LinkType::Ethernet, 0);
    std::string file;
    writer.appendHeader(file);
    dissect::Timestamp time = 1'700'000'000 * dissect::second;
    for (std::size_t i = 0; i < packets; ++i) {
        Bytes bytes = traffic.next();
        const auto wire = static_cast<std::uint32_t>(bytes.size());
        if (traffic.chance(5) && bytes.size() > 40) // cut by the snap length
            bytes.resize(14 + traffic.below(bytes.size() - 14));
        time += static_cast<dissect::Duration>(traffic.below(20'000'000));
        if (traffic.chance(1))
            time -= 50'000'000;
        writer.appendPacket(file, packet(bytes, dissect::LinkType::Ethernet, time, wire));
    }
    return file;
}

} // namespace remora::test
