// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/filterbench.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <vector>

#include "dissect/filter/packetfilter.h"
#include "dissect/load/capturereader.h"
#include "dissect/load/filterrun.h"
#include "dissect/store/packetstore.h"
#include "dissect/store/selectedtotals.h"
#include "tests/bench/capturemaker.h"
#include "tests/bench/measure.h"

namespace remora::bench {

namespace {

    constexpr const char *fiveTests
        = "ip.addr == 10.0.0.0/8 && tcp.port in {80, 443} && ip.len > 100 && tcp.flags.ack == 1 "
          "&& !(tcp.analysis.ack_rtt > 50 ms)";
    constexpr const char *filters[]{"tcp.port == 443", "ip.len > 1000",
        "tcp.analysis.ack_rtt > 50 ms", "tcp.analysis.retransmission", "conversation.packets > 100",
        fiveTests};

    double secondsOf(const std::function<void()> &work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

    // Median of five, in milliseconds; how many packets match goes to `matches`.
    double time(const dissect::FilterExpression &expression, const dissect::PacketStore &store,
        std::span<const dissect::Conversation> conversations, std::vector<dissect::RowMask> &masks)
    {
        constexpr int runs = 5;
        std::vector<double> times;
        times.reserve(runs);
        const std::vector<std::uint8_t> clientIsA(conversations.size(), 1);
        const std::vector<dissect::NoteTotals> notes; // no filter here asks for them
        for (int i = 0; i < runs; ++i) {
            times.push_back(secondsOf([&] {
                const dissect::PacketFilter filter(expression, conversations, notes, clientIsA, 0);
                masks = filter.masks(store);
            }));
        }
        return median(times) * 1000;
    }

    // What no column tells is read from the file again.
    constexpr const char *readFilters[]{"ip.ttl < 5", "tcp.port == 443 && ip.ttl < 5",
        "frame contains 17:03:03", "tcp.payload matches r\"^GET /\"", "tcp.time_delta > 1 s"};

    void measureReading(const std::string &path, const dissect::PacketStore &store,
        std::span<const dissect::Conversation> conversations)
    {
        constexpr int runs = 3;
        const std::vector<std::uint8_t> clientIsA(conversations.size(), 1);
        const std::vector<dissect::NoteTotals> notes; // no filter here asks for them
        const std::atomic<bool> cancelled = false;
        std::vector<double> loops;
        for (int i = 0; i < runs; ++i)
            loops.push_back(secondsOf([&] { plainLoop(path); }));
        for (const char *text : readFilters) {
            std::vector<double> times;
            std::uint64_t matches = 0;
            for (int i = 0; i < runs; ++i) {
                dissect::FilterRun run(*dissect::FilterExpression::parse(text, {}), path);
                times.push_back(secondsOf([&] {
                    const auto masks
                        = run.masks({store, store, conversations, notes, clientIsA}, cancelled);
                    matches = 0;
                    for (const dissect::RowMask &mask : *masks)
                        matches
                            += static_cast<std::uint64_t>(std::count(mask.begin(), mask.end(), 1));
                }));
            }
            std::printf("read again %7.1f ms, %4.1f times the plain loop, %8llu match: %s\n",
                median(times) * 1000, median(times) / median(loops),
                static_cast<unsigned long long>(matches), text);
        }
    }

} // namespace

bool measureFilters(const std::string &folder)
{
    if (!makeCapture(small, folder))
        return false;
    auto source = dissect::openFile(small.path(folder));
    auto reader = source ? dissect::CaptureReader::open(std::move(*source), {})
                         : tl::unexpected(source.error());
    if (!reader)
        return false;
    dissect::PacketStore store;
    for (bool more = true; more;) {
        const auto chunk = reader->nextChunk();
        store.append(chunk->packets);
        more = chunk->state == dissect::ByteSource::State::More;
    }
    for (const char *text : filters) {
        const auto expression = dissect::FilterExpression::parse(text, {});
        std::vector<dissect::RowMask> masks;
        const double filtering = time(*expression, store, reader->conversations(), masks);
        std::uint64_t matches = 0;
        for (const dissect::RowMask &mask : masks)
            matches += static_cast<std::uint64_t>(std::count(mask.begin(), mask.end(), 1));
        const dissect::PacketStore selected = store.selected(std::move(masks));
        const double totals
            = secondsOf([&] { dissect::totalsOf(selected, reader->conversations()); }) * 1000;
        std::printf("filter %6.1f ms, totals of the %8llu that match %6.1f ms: %s\n", filtering,
            static_cast<unsigned long long>(matches), totals, text);
    }
    measureReading(small.path(folder), store, reader->conversations());
    return true;
}

} // namespace remora::bench
