// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the engine needs from a file to complete tables, and how much memory, beside
// the yardstick: a plain loop of libpcap's pcap_next_ex over the same file, which is in the page
// cache. Each run is a process of its own; both take turns, so that a noisy machine is fair to
// both.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "tests/bench/capturemaker.h"
#include "tests/bench/filterbench.h"
#include "tests/bench/measure.h"

namespace remora::bench {

namespace {

    constexpr int rounds = 5;

    struct Result {
        double loopMedian;
        double loopLeast;
        double engineMedian;
        double engineLeast;
        double firstRows;
        double megabytes; // beyond an empty process
        double perPacket; // nanoseconds
        Measure engine; // the last run
    };

    std::optional<Result> compare(const CaptureShape &shape, const std::string &folder)
    {
        if (!makeCapture(shape, folder))
            return std::nullopt;
        const std::string path = shape.path(folder);
        inProcess([&] { return plainLoop(path); }); // brings the file into the page cache
        const long empty = inProcess([] { return Measure{}; }).kilobytes;
        std::vector<double> plain;
        std::vector<double> full;
        std::vector<double> first;
        Measure last;
        for (int i = 0; i < rounds; ++i) {
            const Measure yardstick = inProcess([&] { return plainLoop(path); });
            last = inProcess([&] { return engine(path); });
            if (yardstick.packets == 0 || yardstick.packets != last.packets) {
                std::fprintf(stderr, "%s: libpcap read %llu packets, the engine %llu\n", shape.name,
                    static_cast<unsigned long long>(yardstick.packets),
                    static_cast<unsigned long long>(last.packets));
                return std::nullopt;
            }
            plain.push_back(yardstick.seconds);
            full.push_back(last.seconds);
            first.push_back(last.firstRows);
        }
        return Result{median(plain), least(plain), median(full), least(full), median(first),
            static_cast<double>(last.kilobytes - empty) / 1024,
            median(full) * 1e9 / static_cast<double>(last.packets), last};
    }

    void printHead()
    {
        std::printf("%-9s %10s %9s %8s %8s %8s %8s %6s %7s %8s %7s %8s %8s\n", "file", "packets",
            "convers.", "loop med", "min s", "full med", "min s", "ratio", "ns/pkt", "first ms",
            "MB", "B/packet", "B/conv.");
    }

    // B/conv.: what is resident beside the packets' columns.
    void print(const char *name, const Result &result)
    {
        const auto packets = static_cast<double>(result.engine.packets);
        const double bytes = result.megabytes * 1024 * 1024;
        std::printf(
            "%-9s %10.0f %9llu %8.3f %8.3f %8.3f %8.3f %6.2f %7.1f %8.1f %7.1f %8.1f %8.0f\n", name,
            packets, static_cast<unsigned long long>(result.engine.conversations),
            result.loopMedian, result.loopLeast, result.engineMedian, result.engineLeast,
            result.engineMedian / result.loopMedian, result.perPacket, result.firstRows * 1000,
            result.megabytes, bytes / packets,
            (bytes - static_cast<double>(result.engine.columnBytes))
                / static_cast<double>(result.engine.conversations));
        std::fflush(stdout);
    }

    void printTshark(const CaptureShape &shape, const std::string &folder, const Result &result)
    {
        const Measure theirs = tshark(shape.path(folder));
        if (theirs.packets != result.engine.packets) {
            std::printf("tshark is not installed, or does not read %s\n", shape.name);
            return;
        }
        std::printf("tshark, the same fields of %s: %.1f s, %.0f times the engine's\n", shape.name,
            theirs.seconds, theirs.seconds / result.engineMedian);
    }

    // Once, for it takes long: a capture larger than the memory that it may take.
    bool measureHuge(const std::string &folder)
    {
        constexpr std::uint64_t limit = std::uint64_t{2} << 30U;
        if (!makeCapture(huge, folder))
            return false;
        const Measure run = inProcess(
            [&] { return engine(huge.path(folder), dissect::ColumnSpace::make(limit, folder)); });
        const auto packets = static_cast<double>(run.packets);
        std::printf(
            "huge: %.0f packets, %llu conversations in %.1f s, %.1f ns a packet, %.1f GB of "
            "columns, %.1f GB resident at most\n",
            packets, static_cast<unsigned long long>(run.conversations), run.seconds,
            run.seconds * 1e9 / packets, static_cast<double>(run.columnBytes) / 1e9,
            static_cast<double>(run.kilobytes) * 1024 / 1e9);
        return run.packets == huge.packets;
    }

} // namespace

} // namespace remora::bench

int main(int argc, char **argv)
{
    using namespace remora::bench;
    if (argc < 2) {
        std::fprintf(stderr,
            "usage: remora-bench FOLDER "
            "[big|small|flood|unacked|copies|tenth|fivefold|tshark|filter|huge]...\n"
            "huge, of 19 GB, only where it is named\n");
        return 1;
    }
    const std::string folder = argv[1];
    const auto isAsked = [&](const char *name) {
        return argc == 2 || std::any_of(argv + 2, argv + argc, [&](const char *a) {
            return std::strcmp(a, name) == 0;
        });
    };
    if (argc != 3 || !isAsked(huge.name))
        printHead();
    std::optional<Result> onBig;
    for (const CaptureShape &shape : {big, small, flood, unacked, copies, tenth, fivefold}) {
        if (!isAsked(shape.name))
            continue;
        const auto result = compare(shape, folder);
        if (!result)
            return 2;
        print(shape.name, *result);
        if (&shape.name[0] == &big.name[0])
            onBig = result;
    }
    if (onBig && isAsked("tshark"))
        printTshark(big, folder, *onBig);
    if (isAsked("filter") && !measureFilters(folder))
        return 2;
    if (argc > 2 && isAsked(huge.name) && !measureHuge(folder))
        return 2;
    return 0;
}
