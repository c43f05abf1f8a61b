// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/trafficplan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

#include "dissect/frame/frame.h"

namespace remora::standin {

using dissect::Duration;
using dissect::IpAddress;
using dissect::Timestamp;

namespace {

    constexpr Duration millisecond = 1'000'000;
    constexpr std::uint32_t segmentSize = 1448;
    constexpr std::uint32_t buffer = 64 * 1024; // of a client that reads slowly
    constexpr std::uint32_t roomyBuffer = 256 * 1024;

    struct Service {
        const char *v4;
        const char *v6;
        std::uint16_t port;
        std::uint32_t typicalResponse; // bytes
        int share; // of 100 conversations
        double thinksLong = 0; // share of its answers
    };

    // What lies between two ends, and how one of them behaves.
    struct Way {
        Duration roundTrip;
        double loss; // of each flight
        bool readsSlowly; // the client
    };
    constexpr std::array services{
        Service{"172.16.8.10", "2001:db8:8::a", 443, 18'000, 38},
        Service{"172.16.8.11", "2001:db8:8::b", 443, 42'000, 18, 0.25},
        Service{"172.16.8.12", "2001:db8:8::c", 8443, 6'000, 8},
        Service{"172.16.8.30", "2001:db8:8::1e", 80, 9'000, 10},
        Service{"172.16.9.20", "2001:db8:9::14", 5432, 3'000, 8},
        Service{"172.16.8.5", "2001:db8:8::5", 22, 700, 3},
        Service{"172.16.1.53", "2001:db8:1::35", 53, 180, 15},
    };

    // Plays one connection as a tap beside the server sees it.
    class Connection {
    public:
        Connection(Random &random, Timestamp start, const Way &way)
            : m_random(random)
            , m_time(start)
            , m_way(way)
            , m_buffer(way.readsSlowly ? buffer : roomyBuffer)
            , m_client(static_cast<std::uint32_t>(random.next()))
            , m_server(static_cast<std::uint32_t>(random.next()))
            , m_read(m_server + 1)
        {
        }

        void open()
        {
            put(m_time, false, dissect::tcpSyn, 0);
            if (m_random.chance(m_way.loss)) { // the SYN-ACK got lost on its way to the client
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

        void pause(Duration length) { m_time += length; }

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
            return static_cast<Duration>(static_cast<double>(m_way.roundTrip) * spread);
        }

        void put(Timestamp time, bool fromServer, int flags, std::uint32_t payload)
        {
            const std::uint32_t own = fromServer ? m_server : m_client;
            const std::uint32_t other = fromServer ? m_client : m_server;
            const std::uint32_t window = (flags & dissect::tcpSyn) != 0 ? 64'240
                : fromServer                                            ? roomyBuffer >> windowScale
                                                                        : windowAt(m_server);
            m_steps.push_back({time, own, (flags & dissect::tcpAck) != 0 ? other : 0,
                static_cast<std::uint16_t>(payload), static_cast<std::uint16_t>(window),
                static_cast<std::uint8_t>(flags), fromServer});
        }

        // What the client's header says when it has received so much. Less than a segment is
        // nothing (RFC 9293, 3.8.6.2.2).
        std::uint32_t windowAt(std::uint32_t received) const
        {
            const std::uint32_t room = m_buffer - (m_way.readsSlowly ? received - m_read : 0);
            return room < segmentSize ? 0 : room >> windowScale;
        }
        bool fits(std::uint32_t size) const
        {
            return !m_way.readsSlowly || m_server + size - m_read <= m_buffer;
        }
        // Until the client's application reads, and its window opens.
        void waitForReader()
        {
            constexpr Duration patience = 210 * millisecond; // of the server, for a probe
            const Duration stall
                = 200 * millisecond + static_cast<Duration>(m_random.below(600'000'000));
            if (stall > patience + 4 * m_way.roundTrip) {
                m_steps.push_back({m_time + patience, m_server - 1, m_client, 0,
                    roomyBuffer >> windowScale, dissect::tcpAck, true});
                acknowledge(m_time + patience + jittered(), m_server);
            }
            m_time += stall;
            m_read = m_server;
            acknowledge(m_time, m_server);
            m_time += 60'000;
        }

        // Windows of segments that double, each acknowledged every second segment; a lost one is
        // answered with duplicate ACKs and sent again.
        void respond(std::uint32_t bytes)
        {
            std::uint32_t window = 10;
            while (bytes > 0) {
                if (!fits(std::min(bytes, segmentSize)))
                    waitForReader();
                Timestamp lastAck = m_time;
                std::uint32_t lostAt = 0;
                std::uint32_t lostSize = 0;
                std::uint32_t behindLost = 0; // segments
                std::uint32_t inFlight = 0;
                for (; inFlight < window && bytes > 0; ++inFlight) {
                    const std::uint32_t size = std::min(bytes, segmentSize);
                    if (!fits(size))
                        break;
                    bytes -= size;
                    put(m_time, true, dissect::tcpAck | (bytes == 0 ? dissect::tcpPsh : 0), size);
                    m_time += 11'600;
                    behindLost += lostSize != 0 ? 1 : 0;
                    const bool lost = lostSize == 0 && m_random.chance(m_way.loss);
                    if (lost) {
                        lostAt = m_server;
                        lostSize = size;
                    }
                    m_server += size;
                    const bool isLast = bytes == 0 || !fits(std::min(bytes, segmentSize));
                    if (lostSize != 0 || inFlight % 2 == 1 || isLast) {
                        lastAck = std::max(m_time + jittered(), lastAck + 1'000);
                        acknowledge(lastAck, lostSize != 0 ? lostAt : m_server);
                    }
                }
                m_time = std::max(lastAck, m_time);
                if (lostSize != 0)
                    sendAgain(lostAt, lostSize, behindLost);
                window = std::min(window * 2, 80U);
            }
        }

        void acknowledge(Timestamp time, std::uint32_t upTo)
        {
            m_steps.push_back({time, m_client, upTo, 0, static_cast<std::uint16_t>(windowAt(upTo)),
                dissect::tcpAck, false});
        }

        void sendAgain(std::uint32_t sequence, std::uint32_t size, std::uint32_t duplicates)
        {
            constexpr std::uint32_t enoughDuplicates = 3;
            if (duplicates < enoughDuplicates) // the timer decides
                m_time += 200 * millisecond;
            m_time += 60'000;
            m_steps.push_back({m_time, sequence, m_client, static_cast<std::uint16_t>(size),
                roomyBuffer >> windowScale, dissect::tcpAck | dissect::tcpPsh, true});
            m_time += jittered();
            acknowledge(m_time, m_server);
        }

        Random &m_random;
        Timestamp m_time;
        Way m_way;
        std::uint32_t m_buffer; // of the client
        std::uint32_t m_client;
        std::uint32_t m_server;
        std::uint32_t m_read; // by the client's application, where it reads slowly
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

    // Clients that are always the same kind of trouble.
    constexpr double specialShare = 0.08; // of conversations, each
    constexpr int readerSite = 1;
    constexpr std::uint64_t reader = 24;
    constexpr int lossySite = 2;
    constexpr int farSite = 3;
    constexpr std::uint64_t farClient = 19;

    // One of the 30 hosts of a site, or `host`.
    void nameEnds(Plan &plan, const Service &service, Random &random, int site,
        std::optional<std::uint64_t> special)
    {
        const bool v6 = random.chance(0.2) && !special;
        std::uint64_t host = 10 + random.below(30);
        if (special || (site == readerSite && host == reader)
            || (site == farSite && host == farClient))
            host = special.value_or(host + 1);
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
        static constexpr std::array<double, 4> typical{0.9, 4.0, 14.0, 45.0}; // ms
        const double minutes = static_cast<double>(start) / 60e9;
        const double swing = 1.0 + 0.35 * std::sin(minutes * 2.1 + site)
            + (std::fmod(minutes + site, 5.0) < 0.5 ? 1.8 : 0.0); // a busy half minute
        const double ms
            = typical[static_cast<std::size_t>(site)] * swing * (0.9 + 0.3 * random.unit());
        return static_cast<Duration>(ms * 1e6);
    }

    // Most answers are ready soon; now and then one takes as long as a slow query of a database.
    Duration thinking(const Service &service, Random &random, Duration usually)
    {
        const auto soon = millisecond
            + static_cast<Duration>(random.below(static_cast<std::uint64_t>(usually)));
        if (!random.chance(service.thinksLong))
            return soon;
        return 300 * millisecond + static_cast<Duration>(random.below(1'200'000'000));
    }

    void planLookup(Plan &plan, Random &random, Timestamp start)
    {
        plan.udp = true;
        const auto question = static_cast<std::uint16_t>(30 + random.below(30));
        plan.steps.push_back({start, 0, 0, question, 0, 0, false});
        const Duration answer = 300'000 + static_cast<Duration>(random.below(9'000'000));
        plan.steps.push_back({start + answer, 0, 0,
            static_cast<std::uint16_t>(question + 16 + random.below(120)), 0, 0, true});
    }

    // A client that stays and asks again and again, as an application with a connection pool does.
    void playSession(
        Connection &connection, Random &random, Timestamp start, const Service &service)
    {
        const Duration length
            = 15 * dissect::second + static_cast<Duration>(random.below(18 * dissect::second));
        while (connection.now() - start < length) {
            connection.pause(10 * millisecond + static_cast<Duration>(random.below(130'000'000)));
            const double scale = 0.2 + random.unit();
            connection.exchange(150 + static_cast<std::uint32_t>(random.below(900)),
                200 + static_cast<std::uint32_t>(service.typicalResponse * scale * 0.4),
                thinking(service, random, 15 * millisecond));
        }
        if (random.chance(0.8))
            connection.close();
    }

} // namespace

Plan makePlan(std::uint64_t seed, Timestamp slot)
{
    Random random(seed);
    Plan plan;
    const Service &service = pickService(random);
    auto site = static_cast<int>(random.below(4));
    const double who = random.unit();
    const bool isReader = who < specialShare;
    const bool isFar = !isReader && who < 2 * specialShare;
    if (isReader || isFar)
        site = isReader ? readerSite : farSite;
    nameEnds(plan, service, random, site,
        isReader    ? std::optional(reader)
            : isFar ? std::optional(farClient)
                    : std::nullopt);
    const Timestamp start = slot + static_cast<Duration>(random.below(dissect::second));
    if (service.port == 53) {
        planLookup(plan, random, start);
        return plan;
    }
    Way way{roundTripOf(site, start, random), site == lossySite ? 0.1 : 0.002, isReader};
    if (isFar)
        way.roundTrip += 220 * millisecond;
    Connection connection(random, start, way);
    connection.open();
    if (!isReader && random.chance(0.06)) {
        playSession(connection, random, start, service);
        plan.steps = connection.take();
        return plan;
    }
    const std::uint64_t exchanges = 1 + random.below(isReader ? 5 : service.port == 22 ? 40 : 14);
    for (std::uint64_t i = 0; i < exchanges; ++i) {
        if (connection.now() - start > 25 * dissect::second)
            break;
        const double scale
            = 0.1 + 1.8 * random.unit() * random.unit() + (random.chance(0.03) ? 6.0 : 0.0);
        connection.exchange(120 + static_cast<std::uint32_t>(random.below(1600)),
            (isReader ? 90'000 : 40) + static_cast<std::uint32_t>(service.typicalResponse * scale),
            thinking(service, random, 40 * millisecond));
    }
    if (random.chance(0.9))
        connection.close();
    plan.steps = connection.take();
    return plan;
}

} // namespace remora::standin
