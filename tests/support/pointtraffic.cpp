// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pointtraffic.h"

#include <algorithm>
#include <cmath>

#include "tests/support/simulation/events.h"

namespace remora::test {

namespace {

    using simulation::Dice;

    constexpr std::int64_t microsecond = 1'000;
    constexpr std::int64_t millisecond = 1'000'000;

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
    void putLittle32(std::string &to, std::uint64_t value)
    {
        for (unsigned shift = 0; shift < 32; shift += 8)
            put8(to, value >> shift);
    }

    // A packet as its sender made it.
    struct Sent {
        std::int64_t time = 0;
        std::uint32_t talk = 0; // decides addresses and ports
        bool isForward = true; // sent on the near side
        std::uint8_t protocol = 6;
        bool isV6 = false;
        std::uint16_t nearPort = 0;
        std::uint16_t farPort = 0;
        std::uint16_t identification = 0;
        std::uint32_t sequence = 0;
        std::uint32_t acknowledgment = 0;
        std::uint8_t flags = 0;
        std::uint16_t window = 500;
        std::uint32_t stamp = 0; // of the TCP option; 0: none
        std::uint16_t length = 0; // of the payload
        std::uint64_t payload = 0; // what it is made of
    };

    // What the segments behind it have made of a packet.
    struct Changed {
        std::uint8_t hops = 64;
        std::uint8_t dscp = 0;
        std::uint16_t mss = 1460;
        bool isTranslated = false;
    };

    std::string payloadOf(const Sent &packet)
    {
        std::string payload(packet.length, '\0');
        std::uint64_t state = packet.payload * 0x9e3779b97f4a7c15U + 1;
        for (std::size_t i = 0; i < payload.size(); ++i) {
            if (i % 8 == 0)
                state = state * 6364136223846793005U + 1442695040888963407U;
            payload[i] = static_cast<char>(state >> (8 * (i % 8)) & 0xff);
        }
        return payload;
    }

    std::string transportOf(const Sent &packet, const Changed &changed)
    {
        // The translated port is another one for each talk.
        const std::uint64_t near
            = changed.isTranslated ? 1024 + packet.talk % 60'000 : std::uint64_t{packet.nearPort};
        std::string out;
        if (packet.protocol == 1) {
            put16(out, packet.isForward ? 0x0800 : 0);
            put16(out, 0);
            put16(out, near);
            put16(out, packet.sequence);
            return out + payloadOf(packet);
        }
        put16(out, packet.isForward ? near : packet.farPort);
        put16(out, packet.isForward ? packet.farPort : near);
        if (packet.protocol == 17) {
            put16(out, 8U + packet.length);
            put16(out, 0);
            return out + payloadOf(packet);
        }
        std::string options;
        if ((packet.flags & 2U) != 0) {
            put16(options, 0x0204);
            put16(options, changed.mss);
        }
        if (packet.stamp != 0) {
            put32(options, 0x0101080a);
            put32(options, packet.stamp);
            put32(options, packet.stamp / 2);
        }
        put32(out, packet.sequence);
        put32(out, packet.acknowledgment);
        put8(out, (5 + options.size() / 4) << 4);
        put8(out, packet.flags);
        put16(out, packet.window);
        put32(out, 0);
        return out + options + payloadOf(packet);
    }

    std::string ipOf(const Sent &packet, const Changed &changed)
    {
        const std::string transport = transportOf(packet, changed);
        // 60,000 talks share a translated address.
        const std::uint64_t near = changed.isTranslated
            ? 0xcb007100U + packet.talk / 60'000
            : 0x0a000000U + packet.talk % 5'000; // 10.0.x.x
        const std::uint64_t far = 0x0a640000U + packet.talk % 50; // 10.100.0.x
        std::string ip;
        if (packet.isV6) {
            put32(ip, 0x60000000U | std::uint32_t{changed.dscp} << 22U);
            put16(ip, transport.size());
            put8(ip, packet.protocol);
            put8(ip, changed.hops);
            for (const bool isNear : {packet.isForward, !packet.isForward}) {
                put32(ip, 0xfd000000U);
                put32(ip, isNear ? 1 : 2);
                put32(ip, 0);
                put32(ip, isNear ? near : far);
            }
            return ip + transport;
        }
        put8(ip, 0x45);
        put8(ip, std::uint64_t{changed.dscp} << 2U);
        put16(ip, 20 + transport.size());
        put16(ip, packet.identification);
        put16(ip, 0x4000);
        put8(ip, changed.hops);
        put8(ip, packet.protocol);
        put16(ip, 0);
        put32(ip, packet.isForward ? near : far);
        put32(ip, packet.isForward ? far : near);
        return ip + transport;
    }

    std::string ethernetOf(const std::string &ip, bool isV6)
    {
        std::string frame("\x02\0\0\0\0\1\x02\0\0\0\0\2", 12);
        put16(frame, isV6 ? 0x86dd : 0x0800);
        return frame + ip;
    }

    std::string frameOf(const Sent &packet, const Changed &changed, WayPoint::Tunnel tunnel)
    {
        const std::string inner = ipOf(packet, changed);
        if (tunnel == WayPoint::Tunnel::None)
            return ethernetOf(inner, packet.isV6);
        const bool isGre = tunnel == WayPoint::Tunnel::Gre;
        std::string outer;
        if (isGre) {
            put16(outer, 0);
            put16(outer, packet.isV6 ? 0x86dd : 0x0800);
            outer += inner;
        } else {
            const std::string frame = ethernetOf(inner, packet.isV6);
            put16(outer, 50'000);
            put16(outer, 4789);
            put16(outer, 16 + frame.size());
            put16(outer, 0);
            put32(outer, 0x08000000);
            put32(outer, 7 << 8);
            outer += frame;
        }
        std::string ip;
        put16(ip, 0x4500);
        put16(ip, 20 + outer.size());
        put16(ip, 0);
        put16(ip, 0x4000);
        put8(ip, 64);
        put8(ip, isGre ? 47 : 17);
        put16(ip, 0);
        put32(ip, packet.isForward ? 0xc0a80001U : 0xc0a80002U);
        put32(ip, packet.isForward ? 0xc0a80002U : 0xc0a80001U);
        return ethernetOf(ip + outer, false);
    }

    // What programs send, each conversation for itself.
    class Programs {
    public:
        Programs(const WayShape &shape, Dice &dice)
            : m_shape(shape)
            , m_dice(dice)
        {
            for (const WaySegment &segment : shape.segments)
                m_there += segment.delay + segment.jitter;
        }

        void speak(std::uint32_t talk, std::vector<Sent> &to)
        {
            m_packet = Sent();
            m_packet.talk = talk;
            m_packet.isV6 = talk % 10 == 9;
            m_packet.nearPort = static_cast<std::uint16_t>(20'000 + talk % 40'000);
            m_packet.farPort = 443;
            m_hasIds = !m_packet.isV6 && talk % 4 != 1;
            m_now = m_dice.between(0, m_shape.duration);
            m_to = &to;
            m_ids = {static_cast<std::uint16_t>(m_dice.number()),
                static_cast<std::uint16_t>(m_dice.number())};
            const std::int64_t kind
                = m_shape.onlyDatagrams ? m_dice.between(1, 2) : m_dice.between(0, 9);
            if (kind == 0)
                echo();
            else if (kind <= 2)
                datagrams(kind == 1);
            else
                connection(m_dice.between(0, 3) != 0);
        }

    private:
        void send(bool isForward, Sent packet)
        {
            if (m_shape.onlyForward && !isForward)
                return;
            packet.isForward = isForward;
            packet.time = m_now;
            std::uint16_t &id = m_ids[isForward ? 1 : 0];
            id = static_cast<std::uint16_t>(id + m_dice.between(1, 3));
            packet.identification = m_hasIds ? std::max<std::uint16_t>(id, 1) : std::uint16_t{0};
            m_to->push_back(packet);
        }

        void echo()
        {
            m_packet.isV6 = false;
            m_packet.protocol = 1;
            m_packet.length = 56;
            const std::int64_t count = m_dice.between(2, 20);
            for (std::int64_t i = 0; i < count; ++i) {
                m_packet.sequence = static_cast<std::uint32_t>(i);
                m_packet.payload = m_dice.number();
                send(true, m_packet);
                m_now += m_there;
                send(false, m_packet);
                m_now += 100 * millisecond;
            }
        }

        // Requests and answers, or the same datagram again and again.
        void datagrams(bool isSame)
        {
            m_packet.protocol = 17;
            m_packet.farPort = 53;
            m_packet.payload = m_dice.number();
            const std::int64_t count = m_dice.between(1, 15);
            for (std::int64_t i = 0; i < count; ++i) {
                m_packet.length = static_cast<std::uint16_t>(isSame ? 40 : m_dice.between(20, 300));
                m_packet.payload += isSame ? 0 : m_dice.number() | 1U;
                send(true, m_packet);
                m_now += m_there;
                m_packet.payload += isSame ? 0 : 1;
                send(false, m_packet);
                m_now += m_dice.between(20, 400) * millisecond;
            }
        }

        // A handshake, requests and answers with a loss now and then that is repeated, a close.
        void connection(bool fromNear)
        {
            std::array<std::uint32_t, 2> sequences{static_cast<std::uint32_t>(m_dice.number()),
                static_cast<std::uint32_t>(m_dice.number())};
            const bool hasStamps = m_packet.talk % 2 == 0;
            const auto segment = [&](bool fromClient, std::uint8_t flags, std::int64_t length) {
                Sent packet = m_packet;
                packet.flags = flags;
                packet.sequence = sequences[fromClient ? 1 : 0];
                packet.acknowledgment = (flags & 16U) != 0 ? sequences[fromClient ? 0 : 1] : 0;
                packet.length = static_cast<std::uint16_t>(length);
                packet.payload = m_dice.number();
                if (hasStamps)
                    packet.stamp = static_cast<std::uint32_t>(m_now / millisecond + 1);
                send(fromClient == fromNear, packet);
                return packet;
            };
            const auto count = [&](bool fromClient, std::int64_t more) {
                sequences[fromClient ? 1 : 0] += static_cast<std::uint32_t>(more);
            };
            segment(true, 2, 0);
            count(true, 1);
            m_now += m_there;
            segment(false, 18, 0);
            count(false, 1);
            m_now += m_there;
            segment(true, 16, 0);
            for (std::int64_t round = m_dice.between(1, 6); round > 0; --round) {
                const std::int64_t asked = m_dice.between(50, 700);
                segment(true, 24, asked);
                count(true, asked);
                m_now += m_there + m_dice.between(1, 50) * millisecond;
                for (std::int64_t more = m_dice.between(1, 12); more > 0; --more) {
                    const std::int64_t said = more > 1 ? 1448 : m_dice.between(1, 1448);
                    const Sent data = segment(false, 16, said);
                    if (m_dice.between(0, 30) == 0) { // alike ACKs, then the same bytes again
                        for (int i = 0; i < 3; ++i) {
                            m_now += 150 * microsecond;
                            segment(true, 16, 0);
                        }
                        m_now += 220 * millisecond;
                        Sent again = data;
                        if (hasStamps)
                            again.stamp = static_cast<std::uint32_t>(m_now / millisecond + 1);
                        send(!fromNear, again);
                    }
                    count(false, said);
                    m_now += m_dice.between(12, 200) * microsecond;
                    if (more % 2 == 1)
                        segment(true, 16, 0);
                }
                m_now += m_dice.between(10, 300) * millisecond;
            }
            segment(true, 17, 0);
            count(true, 1);
            m_now += m_there;
            segment(false, 17, 0);
        }

        const WayShape &m_shape;
        Dice &m_dice;
        std::int64_t m_there = 0;
        std::int64_t m_now = 0;
        Sent m_packet;
        bool m_hasIds = true;
        std::array<std::uint16_t, 2> m_ids{};
        std::vector<Sent> *m_to = nullptr;
    };

    // Carries a packet over the segments.
    class Carrier {
    public:
        Carrier(const WayShape &shape, Dice &dice, WayTraffic &to)
            : m_shape(shape)
            , m_dice(dice)
            , m_to(to)
            , m_last(shape.segments.size())
        {
        }

        // In the order of sending: what does not overtake comes behind what was sent before.
        void carry(const Sent &packet, std::uint32_t number)
        {
            const std::size_t points = m_shape.points.size();
            std::int64_t time = packet.time;
            for (std::size_t step = 0; step < points; ++step) {
                const std::size_t point = packet.isForward ? step : points - 1 - step;
                m_to.passed[point][number] = time;
                if (step + 1 == points)
                    return;
                const std::size_t segment = packet.isForward ? point : point - 1;
                const WaySegment &way = m_shape.segments[segment];
                if (m_dice.falls(way.loss)) {
                    ++m_to.lost[segment][packet.isForward ? 1 : 0];
                    return;
                }
                time += way.delay;
                if (way.jitter > 0) {
                    const double even = static_cast<double>(m_dice.number() >> 11) * 0x1p-53;
                    time += static_cast<std::int64_t>(
                        -std::log(1 - even) * static_cast<double>(way.jitter));
                }
                std::int64_t &last = m_last[segment][packet.isForward ? 1 : 0];
                if (m_dice.falls(way.reorder))
                    time += way.reorderDelay; // others overtake it
                else
                    time = last = std::max(time, last + 1);
            }
        }

    private:
        const WayShape &m_shape;
        Dice &m_dice;
        WayTraffic &m_to;
        std::vector<std::array<std::int64_t, 2>> m_last; // by segment and direction
    };

    Changed changedAt(const WayShape &shape, const Sent &packet, std::size_t point)
    {
        Changed changed;
        const std::size_t from = packet.isForward ? 0 : point;
        const std::size_t to = packet.isForward ? point : shape.segments.size();
        for (std::size_t i = from; i < to; ++i) {
            const WaySegment &segment = shape.segments[i];
            changed.hops = static_cast<std::uint8_t>(changed.hops - segment.hops);
            if (segment.mss > 0)
                changed.mss = std::min(changed.mss, segment.mss);
            if (segment.dscp >= 0)
                changed.dscp = static_cast<std::uint8_t>(segment.dscp);
        }
        for (std::size_t i = 0; i < point; ++i)
            changed.isTranslated
                = changed.isTranslated || (shape.segments[i].translates && !packet.isV6);
        return changed;
    }

    void write(const WayShape &shape, const std::vector<Sent> &packets, std::size_t point,
        Dice &dice, WayTraffic &to)
    {
        const WayPoint &here = shape.points[point];
        const std::vector<std::int64_t> &passed = to.passed[point];
        std::vector<std::uint32_t> &order = to.sent[point];
        for (std::uint32_t i = 0; i < packets.size(); ++i) {
            if (passed[i] != WayTraffic::never && passed[i] >= here.begin && passed[i] < here.end
                && !dice.falls(here.misses))
                order.push_back(i);
        }
        std::ranges::stable_sort(order, {}, [&](std::uint32_t i) { return passed[i]; });
        std::string &file = to.captures[point];
        file.assign("\x4d\x3c\xb2\xa1\2\0\4\0\0\0\0\0\0\0\0\0\xff\xff\0\0\1\0\0\0", 24);
        for (const std::uint32_t i : order) {
            const std::int64_t shown = WayTraffic::start + passed[i] + here.offset
                + static_cast<std::int64_t>(
                    std::llround(here.drift * static_cast<double>(passed[i])));
            const std::string frame
                = frameOf(packets[i], changedAt(shape, packets[i], point), here.tunnel);
            putLittle32(file, static_cast<std::uint64_t>(shown / dissect::second));
            putLittle32(file, static_cast<std::uint64_t>(shown % dissect::second));
            putLittle32(file, frame.size());
            putLittle32(file, frame.size());
            file += frame;
        }
    }

} // namespace

WayTraffic wayTraffic(const WayShape &shape)
{
    Dice dice(shape.seed);
    std::vector<Sent> packets;
    Programs programs(shape, dice);
    for (std::uint32_t talk = 0; packets.size() < shape.packets; ++talk)
        programs.speak(talk, packets);
    std::ranges::stable_sort(packets, {}, &Sent::time);
    WayTraffic traffic;
    traffic.captures.resize(shape.points.size());
    traffic.sent.resize(shape.points.size());
    traffic.passed.assign(
        shape.points.size(), std::vector<std::int64_t>(packets.size(), WayTraffic::never));
    traffic.lost.resize(shape.segments.size());
    for (const Sent &packet : packets)
        traffic.isForward.push_back(packet.isForward ? 1 : 0);
    Carrier carrier(shape, dice, traffic);
    for (std::uint32_t i = 0; i < packets.size(); ++i)
        carrier.carry(packets[i], i);
    for (std::size_t point = 0; point < shape.points.size(); ++point)
        write(shape, packets, point, dice, traffic);
    return traffic;
}

} // namespace remora::test
