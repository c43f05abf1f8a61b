// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to compare two points of capture beside opening both captures: 10,000,000 packets
// each, of which a thousandth of what goes on is lost. With "truth N" behind the folder: N packets
// over three points with translation, a tunnel, loss and reordering, of which every match is
// compared with what is known.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <queue>

#include "dissect/capture/capturewriter.h"
#include "dissect/capture/recordreader.h"
#include "tests/bench/capturemaker.h"
#include "tests/bench/memory.h"
#include "tests/support/comparedpoints.h"
#include "tests/support/simulation/events.h"

namespace remora::bench {

namespace {

    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::duration<double>;

    // What passes the other point, by time.
    struct Passing {
        dissect::Timestamp time;
        std::uint64_t number;
        std::vector<std::byte> bytes;
        std::uint32_t wireLength;
        bool operator<(const Passing &other) const // the earliest is the greatest
        {
            return std::pair(time, number) > std::pair(other.time, other.number);
        }
    };

    // The same traffic 5 ms further on, one router behind, by a clock that is 3 s fast and gains 20
    // millionths.
    bool makeFurther(const std::string &from, const std::string &to)
    {
        if (std::FILE *const there = std::fopen(to.c_str(), "rb"); there != nullptr) {
            std::fclose(there);
            return true;
        }
        auto source = dissect::FileSource::open(from, {});
        auto records = dissect::openRecords(std::move(*source));
        std::FILE *const file = std::fopen(to.c_str(), "wb");
        if (!records || file == nullptr)
            return false;
        const dissect::CaptureWriter writer(
            dissect::OutputFormat::PcapNs, dissect::LinkType::Ethernet, 0);
        std::string text;
        writer.appendHeader(text);
        std::priority_queue<Passing> waiting;
        test::simulation::Dice dice(1);
        std::uint64_t number = 0;
        dissect::Timestamp start = dissect::noTime;
        const auto pass = [&](dissect::Timestamp before) {
            while (!waiting.empty() && waiting.top().time < before) {
                const Passing &next = waiting.top();
                dissect::RawPacket packet;
                packet.time = next.time + 3 * dissect::second + (next.time - start) / 50'000;
                packet.wireLength = next.wireLength;
                packet.data = next.bytes;
                writer.appendPacket(text, packet);
                waiting.pop();
                if (text.size() > (1U << 20U)) {
                    std::fwrite(text.data(), 1, text.size(), file);
                    text.clear();
                }
            }
        };
        constexpr dissect::Duration delay = 5'000'000;
        dissect::RawPacket packet;
        while ((*records)->next(packet) == dissect::RecordReader::Next::Packet) {
            if (start == dissect::noTime)
                start = packet.time;
            Passing next{packet.time, ++number,
                std::vector<std::byte>(packet.data.begin(), packet.data.end()), packet.wireLength};
            // From the client, whose port is the higher one.
            const auto port = [&](std::size_t at) {
                return std::to_integer<unsigned>(next.bytes[at]) << 8U
                    | std::to_integer<unsigned>(next.bytes[at + 1]);
            };
            const bool isForward = port(34) > port(36);
            if (isForward && dice.falls(0.001))
                continue;
            const dissect::Duration taken = delay + dice.between(0, 100'000);
            next.time += isForward ? taken : -taken;
            const unsigned hops = std::to_integer<unsigned>(next.bytes[22]);
            next.bytes[22] = static_cast<std::byte>(isForward ? hops - 1 : hops + 1);
            waiting.push(std::move(next));
            pass(packet.time - 2 * delay);
        }
        pass(dissect::latestTime);
        std::fwrite(text.data(), 1, text.size(), file);
        return std::fclose(file) == 0;
    }

    int measure(const std::string &folder)
    {
        const std::string near = small.path(folder);
        const std::string far = folder + "/further.pcap";
        if (!makeCapture(small, folder) || !makeFurther(near, far))
            return 2;
        const auto begin = Clock::now();
        const auto captures = test::pointCaptures({near, far});
        const Seconds open = Clock::now() - begin;
        const double before = resident();
        resetPeak();
        const auto opened = Clock::now();
        const std::atomic<bool> cancelled{false};
        const auto comparison = dissect::PointsComparison::of(captures, {}, cancelled);
        const Seconds compare = Clock::now() - opened;
        if (!comparison)
            return 2;
        const double peak = residentPeak() - before;
        const auto matched = Clock::now();
        const auto totals = comparison->totals(0);
        const Seconds told = Clock::now() - matched;
        const std::uint64_t pairs = totals[0].counts.matched + totals[1].counts.matched;
        const auto &clock = comparison->segments()[0]->clock();
        std::printf("open both %.2f s, compare %.2f s (%.2f times), totals %.2f s\n", open.count(),
            compare.count(), compare.count() / open.count(), told.count());
        std::printf("%llu pairs, %llu lost, clock %.9f s, drift %.3f millionths\n",
            static_cast<unsigned long long>(pairs),
            static_cast<unsigned long long>(totals[0].counts.lost + totals[1].counts.lost),
            clock.line.at(captures[0].store.chunks()[0]->times[0]) / 1e9, clock.line.drift * 1e6);
        std::printf("%.1f bytes a pair kept, %.1f at most\n",
            static_cast<double>(comparison->memory()) / static_cast<double>(pairs),
            peak * 1024 * 1024 / static_cast<double>(pairs));
        return 0;
    }

    int compareWithTruth(const std::string &folder, std::size_t packets)
    {
        test::WayShape shape;
        shape.points = {{.offset = -5'000'000, .drift = -20e-6}, {.offset = 40'000'000},
            {.offset = 700'000, .drift = 80e-6, .tunnel = test::WayPoint::Tunnel::Gre}};
        shape.segments
            = {{.delay = 300'000, .jitter = 30'000, .loss = 0.002, .translates = true, .mss = 1360},
                {.delay = 12'000'000, .jitter = 900'000, .loss = 0.02, .reorder = 0.01}};
        shape.packets = packets;
        shape.duration = 600 * dissect::second;
        const test::WayTraffic traffic = test::wayTraffic(shape);
        const auto comparison = test::compared(test::writeCaptures(traffic, folder));
        for (std::size_t i = 0; i < shape.segments.size(); ++i) {
            const test::MatchTruth truth = test::truthOf(comparison, i, traffic);
            const auto totals = comparison.totals(i);
            const auto number
                = [](std::uint64_t value) { return static_cast<unsigned long long>(value); };
            std::printf("segment %zu: %llu of %llu packets matched, %llu with another one, %llu of "
                        "those that are alike\n",
                i + 1, number(truth.matched), number(truth.possible), number(truth.wrong),
                number(truth.wrongByOrder));
            for (const std::size_t way : {0U, 1U})
                std::printf("  lost %llu, truly %llu; appeared %llu; alike %llu\n",
                    number(totals[way].counts.lost), number(traffic.lost[i][way]),
                    number(totals[way].counts.appeared), number(totals[way].counts.alike));
        }
        return 0;
    }

} // namespace

} // namespace remora::bench

int main(int argc, char **argv)
{
    using namespace remora::bench;
    if (argc == 2)
        return measure(argv[1]);
    if (argc == 4 && std::strcmp(argv[2], "truth") == 0)
        return compareWithTruth(argv[1], std::strtoull(argv[3], nullptr, 10));
    std::fprintf(stderr, "usage: remora-bench-points FOLDER [truth PACKETS]\n");
    return 1;
}
