// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the engine needs from a file to complete tables, and how much memory, beside
// the yardstick: a plain loop of libpcap's pcap_next_ex over the same file. Each run is a process
// of its own, so that its memory can be told; both take turns, so that a noisy machine is fair to
// both.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include <pcap/pcap.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "dissect/capture/capturereader.h"
#include "dissect/store/packetstore.h"
#include "tests/bench/capturemaker.h"

namespace remora::bench {

namespace {

    constexpr int rounds = 5;

    struct Measure {
        double seconds = 0;
        double firstRows = 0; // seconds until the first chunk
        std::uint64_t packets = 0; // 0: it failed
        std::uint64_t conversations = 0;
        long kilobytes = 0; // resident at most, of the whole process
    };

    double since(std::chrono::steady_clock::time_point start)
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

    Measure plainLoop(const std::string &path)
    {
        Measure measure;
        char words[PCAP_ERRBUF_SIZE];
        const auto start = std::chrono::steady_clock::now();
        pcap_t *handle = pcap_open_offline(path.c_str(), words);
        if (handle == nullptr)
            return measure;
        pcap_pkthdr *header = nullptr;
        const u_char *data = nullptr;
        while (pcap_next_ex(handle, &header, &data) == 1)
            ++measure.packets;
        pcap_close(handle);
        measure.seconds = since(start);
        return measure;
    }

    Measure engine(const std::string &path)
    {
        Measure measure;
        const auto start = std::chrono::steady_clock::now();
        auto source = dissect::openFile(path);
        if (!source)
            return measure;
        auto reader = dissect::CaptureReader::open(std::move(*source), {});
        if (!reader)
            return measure;
        dissect::PacketStore store;
        for (bool more = true; more;) {
            const auto chunk = reader->nextChunk();
            if (!chunk)
                return measure;
            if (store.packets() == 0)
                measure.firstRows = since(start);
            store.append(chunk->packets);
            more = chunk->state == dissect::ByteSource::State::More;
        }
        measure.seconds = since(start);
        measure.packets = store.packets();
        measure.conversations = reader->conversations().size();
        return measure;
    }

    Measure inProcess(const std::function<Measure()> &run)
    {
        int ends[2];
        Measure measure;
        if (pipe(ends) != 0)
            return measure;
        const pid_t child = fork();
        if (child == 0) {
            measure = run();
            rusage usage{};
            getrusage(RUSAGE_SELF, &usage);
            measure.kilobytes = usage.ru_maxrss;
            const ssize_t written = write(ends[1], &measure, sizeof(measure));
            _exit(written == static_cast<ssize_t>(sizeof(measure)) ? 0 : 1);
        }
        close(ends[1]);
        if (read(ends[0], &measure, sizeof(measure)) != static_cast<ssize_t>(sizeof(measure)))
            measure = {};
        close(ends[0]);
        waitpid(child, nullptr, 0);
        return measure;
    }

    double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    bool compare(const char *name, const CaptureShape &shape, const std::string &path)
    {
        if (!makeCapture(shape, path))
            return false;
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
                std::fprintf(stderr, "%s: libpcap read %llu packets, the engine %llu\n", name,
                    static_cast<unsigned long long>(yardstick.packets),
                    static_cast<unsigned long long>(last.packets));
                return false;
            }
            plain.push_back(yardstick.seconds);
            full.push_back(last.seconds);
            first.push_back(last.firstRows);
        }
        const double bytesPerPacket = static_cast<double>(last.kilobytes - empty) * 1024
            / static_cast<double>(last.packets);
        std::printf("%-6s %11llu %9llu %9.3f %9.3f %9.3f %9.3f %7.2f %9.1f %8.1f %8.1f\n", name,
            static_cast<unsigned long long>(last.packets),
            static_cast<unsigned long long>(last.conversations), median(plain),
            *std::min_element(plain.begin(), plain.end()), median(full),
            *std::min_element(full.begin(), full.end()), median(full) / median(plain),
            median(first) * 1000, static_cast<double>(last.kilobytes - empty) / 1024,
            bytesPerPacket);
        return true;
    }

} // namespace

} // namespace remora::bench

int main(int argc, char **argv)
{
    using namespace remora::bench;
    if (argc < 2) {
        std::fprintf(stderr, "usage: remora-bench FOLDER [big] [small]\n");
        return 1;
    }
    const std::string folder = argv[1];
    const auto isAsked = [&](const char *name) {
        return argc == 2 || std::any_of(argv + 2, argv + argc, [&](const char *a) {
            return std::strcmp(a, name) == 0;
        });
    };
    std::printf("%-6s %11s %9s %9s %9s %9s %9s %7s %9s %8s %8s\n", "file", "packets", "convers.",
        "loop med", "min s", "full med", "min s", "ratio", "first ms", "MB", "B/packet");
    bool good = true;
    if (isAsked("big"))
        good = compare("big", bigShape(), folder + "/big.pcap") && good;
    if (isAsked("small"))
        good = compare("small", smallShape(), folder + "/small.pcap") && good;
    return good ? 0 : 2;
}
