// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/generator.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstring>
#include <limits>
#include <queue>
#include <vector>

#include "dissect/core/address.h"
#include "dissect/frame/frame.h"

namespace remora::standin {

using dissect::Duration;
using dissect::IpAddress;
using dissect::RawPacket;
using dissect::TimeRange;
using dissect::Timestamp;

dissect::Timestamp wallClock()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

namespace {

    constexpr Duration millisecond = 1'000'000;
    constexpr Duration longestLife = 40 * dissect::second; // no conversation lasts longer
    constexpr int conversationsPerSecond = 7;
    constexpr std::uint32_t segmentSize = 1448;

    // splitmix64: the same numbers on every machine, unlike the standard's distributions.
    class Random {
    public:
        explicit Random(std::uint64_t seed)
            : m_state(seed)
        {
        }
        std::uint64_t next()
        {
            m_state += 0x9e3779b97f4a7c15ULL;
            std::uint64_t mixed = m_state;
            mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
            return mixed ^ (mixed >> 31U);
        }
        std::uint64_t below(std::uint64_t bound) { return next() % bound; }
        double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
        bool chance(double probability) { return unit() < probability; }

    private:
        std::uint64_t m_state;
    };

    struct Service {
        const char *v4;
        const char *v6;
        std::uint16_t port;
        std::uint32_t typicalResponse; // bytes
        int share; // of 100 conversations
    };
    constexpr std::array services {
        Service {"172.16.8.10", "2001:db8:8::a", 443, 18'000, 38},
        Service {"172.16.8.11", "2001:db8:8::b", 443, 42'000, 18},
        Service {"172.16.8.12", "2001:db8:8::c", 8443, 6'000, 8},
        Service {"172.16.8.30", "2001:db8:8::1e", 80, 9'000, 10},
        Service {"172.16.9.20", "2001:db8:9::14", 5432, 3'000, 8},
        Service {"172.16.8.5", "2001:db8:8::5", 22, 700, 3},
        Service {"172.16.1.53", "2001:db8:1::35", 53, 180, 15},
    };

    // One packet of a conversation before it is turned into bytes.
    struct Step {
        Timestamp time;
        std::uint32_t sequence;
        std::uint32_t acknowledgment;
        std::uint16_t payload;
        std::uint8_t flags;
        bool fromServer;
    };

    struct Plan {
        dissect::Endpoint client;
        dissect::Endpoint server;
        bool udp = false;
        std::vector<Step> steps;
        std::size_t next = 0;
    };

    // Plays one connection as a tap beside the server sees it.
    class Connection {
    public:
        Connection(Random &random, Timestamp start, Duration roundTrip, double loss)
            : m_random(random)
            , m_time(start)
            , m_roundTrip(roundTrip)
            , m_loss(loss)
            , m_client(static_cast<std::uint32_t>(random.next()))
            , m_server(static_cast<std::uint32_t>(random.next()))
        {
        }

        void open()
        {
            put(m_time, false, dissect::tcpSyn, 0);
            if (m_random.chance(m_loss)) { // the SYN-ACK got lost on its way to the client
                put(m_time + 90'000, true, dissect::tcpSyn | dissect::tcpAck, 0);
                m_time += dissect::second;
                put(m_time, false, dissect::tcpSyn, 0);
            }
            m_time += 40'000 + static_cast<Duration>(m_random.below(80'000));
            put(m_time, true, dissect::tcpSyn | dissect::tcpAck, 0);
            ++m_client;
            ++m_server;
            m_time += jittered();
            put(m_time, false, dissect::tcpAck, 0);
        }

        void exchange(std::uint32_t requestBytes, std::uint32_t responseBytes, Duration thinking)
        {
            m_time += 200'000 + static_cast<Duration>(m_random.below(2'000'000));
            for (std::uint32_t left = requestBytes; left > 0;) {
                const std::uint32_t size = std::min(left, segmentSize);
                left -= size;
                put(m_time, false, dissect::tcpAck | (left == 0 ? dissect::tcpPsh : 0), size);
                m_client += size;
                m_time += 12'000;
            }
            put(m_time + 60'000, true, dissect::tcpAck, 0);
            m_time += thinking;
            respond(responseBytes);
        }

        void close()
        {
            m_time += 500'000 + static_cast<Duration>(m_random.below(30'000'000));
            put(m_time, false, dissect::tcpFin | dissect::tcpAck, 0);
            ++m_client;
            put(m_time + 70'000, true, dissect::tcpFin | dissect::tcpAck, 0);
            ++m_server;
            put(m_time + 70'000 + jittered(), false, dissect::tcpAck, 0);
        }

        Timestamp now() const { return m_time; }
        std::vector<Step> take()
        {
            std::stable_sort(m_steps.begin(), m_steps.end(),
                [](const Step &a, const Step &b) { return a.time < b.time; });
            return std::move(m_steps);
        }

    private:
        Duration jittered()
        {
            const double spread = 1.0 + 0.25 * m_random.unit() * m_random.unit()
                + (m_random.chance(0.01) ? 1.5 * m_random.unit() : 0.0);
            return static_cast<Duration>(static_cast<double>(m_roundTrip) * spread);
        }

        void put(Timestamp time, bool fromServer, int flags, std::uint32_t payload)
        {
            const std::uint32_t own = fromServer ? m_server : m_client;
            const std::uint32_t other = fromServer ? m_client : m_server;
            m_steps.push_back({time, own, (flags & dissect::tcpAck) != 0 ? other : 0,
                static_cast<std::uint16_t>(payload), static_cast<std::uint8_t>(flags), fromServer});
        }

        // Windows of segments that double, each acknowledged every second segment; a lost one is
        // answered with duplicate ACKs and sent again.
        void respond(std::uint32_t bytes)
        {
            std::uint32_t window = 10;
            while (bytes > 0) {
                Timestamp lastAck = m_time;
                std::uint32_t lostAt = 0;
                std::uint32_t lostSize = 0;
                std::uint32_t inFlight = 0;
                for (; inFlight < window && bytes > 0; ++inFlight) {
                    const std::uint32_t size = std::min(bytes, segmentSize);
                    bytes -= size;
                    put(m_time, true, dissect::tcpAck | (bytes == 0 ? dissect::tcpPsh : 0), size);
                    m_time += 11'600;
                    const bool lost = lostSize == 0 && m_random.chance(m_loss);
                    if (lost) {
                        lostAt = m_server;
                        lostSize = size;
                    }
                    m_server += size;
                    if (lostSize != 0 || inFlight % 2 == 1 || bytes == 0) {
                        lastAck = std::max(m_time + jittered(), lastAck + 1'000);
                        acknowledge(lastAck, lostSize != 0 ? lostAt : m_server);
                    }
                }
                m_time = std::max(lastAck, m_time);
                if (lostSize != 0)
                    sendAgain(lostAt, lostSize, inFlight);
                window = std::min(window * 2, 80U);
            }
        }

        void acknowledge(Timestamp time, std::uint32_t upTo)
        {
            m_steps.push_back({time, m_client, upTo, 0, dissect::tcpAck, false});
        }

        void sendAgain(std::uint32_t sequence, std::uint32_t size, std::uint32_t inFlight)
        {
            constexpr std::uint32_t enoughDuplicates = 3;
            if (inFlight < enoughDuplicates) // not enough duplicate ACKs: the timer decides
                m_time += 200 * millisecond;
            m_time += 60'000;
            m_steps.push_back({m_time, sequence, m_client, static_cast<std::uint16_t>(size),
                dissect::tcpAck | dissect::tcpPsh, true});
            m_time += jittered();
            acknowledge(m_time, m_server);
        }

        Random &m_random;
        Timestamp m_time;
        Duration m_roundTrip;
        double m_loss;
        std::uint32_t m_client;
        std::uint32_t m_server;
        std::vector<Step> m_steps;
    };

    const Service &pickService(Random &random)
    {
        auto ticket = static_cast<int>(random.below(100));
        for (const Service &service : services) {
            ticket -= service.share;
            if (ticket < 0)
                return service;
        }
        return services.front();
    }

    void nameEnds(Plan &plan, const Service &service, Random &random, int site)
    {
        const bool v6 = random.chance(0.2);
        const std::uint64_t host = 10 + random.below(30);
        const std::string client = v6
            ? "2001:db8:" + std::to_string(4 + site) + "::" + std::to_string(host)
            : "10.20." + std::to_string(4 + site) + "." + std::to_string(host);
        plan.client = {
            *IpAddress::parse(client), static_cast<std::uint16_t>(32'768 + random.below(28'000))};
        plan.server = {*IpAddress::parse(v6 ? service.v6 : service.v4), service.port};
    }

    // How far the clients of a site are away, and how it changes over the minutes.
    Duration roundTripOf(int site, Timestamp start, Random &random)
    {
        static constexpr std::array<double, 4> typical {0.9, 4.0, 22.0, 68.0}; // ms
        const double minutes = static_cast<double>(start / millisecond) / 60'000.0;
        const double swing = 1.0 + 0.35 * std::sin(minutes * 2.1 + site)
            + (std::fmod(minutes + site, 5.0) < 0.5 ? 1.8 : 0.0); // a busy half minute
        const double ms
            = typical[static_cast<std::size_t>(site)] * swing * (0.9 + 0.3 * random.unit());
        return static_cast<Duration>(ms * 1e6);
    }

    void planLookup(Plan &plan, Random &random, Timestamp start)
    {
        plan.udp = true;
        const auto question = static_cast<std::uint16_t>(30 + random.below(30));
        plan.steps.push_back({start, 0, 0, question, 0, false});
        const Duration answer = 300'000 + static_cast<Duration>(random.below(9'000'000));
        plan.steps.push_back({start + answer, 0, 0,
            static_cast<std::uint16_t>(question + 16 + random.below(120)), 0, true});
    }

    Plan makePlan(std::uint64_t seed, Timestamp slot)
    {
        Random random(seed);
        Plan plan;
        const Service &service = pickService(random);
        const auto site = static_cast<int>(random.below(4));
        nameEnds(plan, service, random, site);
        const Timestamp start = slot + static_cast<Duration>(random.below(dissect::second));
        if (service.port == 53) {
            planLookup(plan, random, start);
            return plan;
        }
        const double loss = site == 3 ? 0.012 : 0.003;
        Connection connection(random, start, roundTripOf(site, start, random), loss);
        connection.open();
        const std::uint64_t exchanges = 1 + random.below(service.port == 22 ? 40 : 14);
        for (std::uint64_t i = 0; i < exchanges; ++i) {
            if (connection.now() - start > 25 * dissect::second)
                break;
            const double scale
                = 0.1 + 1.8 * random.unit() * random.unit() + (random.chance(0.03) ? 6.0 : 0.0);
            connection.exchange(120 + static_cast<std::uint32_t>(random.below(1600)),
                40 + static_cast<std::uint32_t>(service.typicalResponse * scale),
                millisecond + static_cast<Duration>(random.below(40'000'000)));
        }
        if (random.chance(0.9))
            connection.close();
        plan.steps = connection.take();
        return plan;
    }

    void put16(std::uint8_t *at, std::uint32_t value)
    {
        at[0] = static_cast<std::uint8_t>(value >> 8U);
        at[1] = static_cast<std::uint8_t>(value);
    }
    void put32(std::uint8_t *at, std::uint32_t value)
    {
        put16(at, value >> 16U);
        put16(at + 2, value & 0xffffU);
    }

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

    // Ethernet, IP and TCP or UDP headers and a payload, checksums included.
    class PacketBuilder {
    public:
        std::span<const std::byte> build(const Plan &plan, const Step &step)
        {
            const dissect::Endpoint &from = step.fromServer ? plan.server : plan.client;
            const dissect::Endpoint &to = step.fromServer ? plan.client : plan.server;
            const bool v6 = from.address.family() == IpAddress::Family::V6;
            const std::uint32_t transport = plan.udp ? 8 : 20;
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

    private:
        void ipv4(std::uint8_t *at, std::uint32_t inner, bool isUdp, const dissect::Endpoint &from,
            const dissect::Endpoint &to)
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
        static void ipv6(std::uint8_t *at, std::uint32_t inner, bool isUdp,
            const dissect::Endpoint &from, const dissect::Endpoint &to)
        {
            at[0] = 0x60;
            put16(at + 4, inner);
            at[6] = isUdp ? dissect::protocolUdp : dissect::protocolTcp;
            at[7] = 64;
            std::memcpy(at + 8, from.address.bytes().data(), 16);
            std::memcpy(at + 24, to.address.bytes().data(), 16);
        }
        static void udp(std::uint8_t *at, std::uint32_t inner, const dissect::Endpoint &from,
            const dissect::Endpoint &to)
        {
            put16(at, from.port);
            put16(at + 2, to.port);
            put16(at + 4, inner);
        }
        static void tcp(std::uint8_t *at, const Step &step, const dissect::Endpoint &from,
            const dissect::Endpoint &to)
        {
            put16(at, from.port);
            put16(at + 2, to.port);
            put32(at + 4, step.sequence);
            put32(at + 8, step.acknowledgment);
            at[12] = 0x50;
            at[13] = step.flags;
            put16(at + 14, 64'240);
        }
        static void finishChecksum(std::uint8_t *at, std::uint32_t inner, bool isUdp,
            const dissect::Endpoint &from, const dissect::Endpoint &to)
        {
            std::uint32_t sum = inner + (isUdp ? dissect::protocolUdp : dissect::protocolTcp);
            for (const auto &bytes : {from.address.bytes(), to.address.bytes()}) {
                for (std::size_t i = 0; i < 16; i += 2)
                    sum += static_cast<std::uint32_t>(bytes[i] << 8U) | bytes[i + 1];
            }
            put16(at + (isUdp ? 6 : 16), checksum(sum, at, inner));
        }

        std::array<std::uint8_t, 2048> m_bytes {};
        std::uint16_t m_identification = 0;
    };

    class GeneratedFeed final : public PacketFeed {
    public:
        GeneratedFeed(std::uint64_t seed, int load, TimeRange range, bool live)
            : m_seed(seed)
            , m_load(load)
            , m_range(range)
            , m_live(live)
            , m_slot((range.begin - longestLife) / dissect::second * dissect::second)
        {
        }

        Next next(RawPacket &to) override
        {
            for (;;) {
                while (m_slot < m_range.end && (m_active.empty() || m_active.top().time >= m_slot))
                    openSlot();
                if (m_active.empty() || m_active.top().time >= m_range.end)
                    return Next::End;
                const Entry entry = m_active.top();
                if (m_live && entry.time > wallClock())
                    return Next::Dry;
                m_active.pop();
                Plan &plan = *entry.plan;
                const Step step = plan.steps[plan.next++];
                if (plan.next < plan.steps.size())
                    m_active.push({plan.steps[plan.next].time, ++m_order, entry.plan});
                if (step.time < m_range.begin)
                    continue;
                to.time = step.time;
                to.link = dissect::LinkType::Ethernet;
                to.data = m_builder.build(plan, step);
                to.wireLength = static_cast<std::uint32_t>(to.data.size());
                return Next::Packet;
            }
        }

    private:
        struct Entry {
            Timestamp time;
            std::uint64_t order;
            std::shared_ptr<Plan> plan;
            bool operator>(const Entry &other) const
            {
                return std::tie(time, order) > std::tie(other.time, other.order);
            }
        };

        void openSlot()
        {
            Random count(m_seed ^ static_cast<std::uint64_t>(m_slot));
            const std::uint64_t conversations = (conversationsPerSecond - 2 + count.below(5))
                * static_cast<std::uint64_t>(m_load);
            for (std::uint64_t i = 0; i < conversations; ++i) {
                auto plan = std::make_shared<Plan>(makePlan(count.next(), m_slot));
                const auto isOver = [&](const Step &step) { return step.time < m_range.begin; };
                // Packets before the range matter to nobody.
                plan->next = static_cast<std::size_t>(
                    std::find_if_not(plan->steps.begin(), plan->steps.end(), isOver)
                    - plan->steps.begin());
                if (plan->next < plan->steps.size())
                    m_active.push({plan->steps[plan->next].time, ++m_order, plan});
            }
            m_slot += dissect::second;
        }

        std::uint64_t m_seed;
        int m_load;
        TimeRange m_range;
        bool m_live;
        Timestamp m_slot;
        std::uint64_t m_order = 0;
        std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_active;
        PacketBuilder m_builder;
    };

} // namespace

std::unique_ptr<PacketFeed> generatedFeed(std::uint64_t seed, int load, TimeRange range)
{
    return std::make_unique<GeneratedFeed>(seed, load, range, false);
}

std::unique_ptr<PacketFeed> generatedLiveFeed(std::uint64_t seed, int load, TimeRange range)
{
    return std::make_unique<GeneratedFeed>(seed, load, range, true);
}

double generatedRate(std::uint64_t seed, int load)
{
    constexpr int sampled = 30; // seconds
    const Timestamp start = wallClock() - 300 * dissect::second;
    const auto feed = generatedFeed(seed, load, {start, start + sampled * dissect::second});
    RawPacket packet;
    double bytes = 0;
    while (feed->next(packet) == PacketFeed::Next::Packet)
        bytes += static_cast<double>(packet.data.size()) + 16;
    return bytes / sampled;
}

} // namespace remora::standin
