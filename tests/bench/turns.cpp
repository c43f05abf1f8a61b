// SPDX-License-Identifier: GPL-3.0-or-later
// What the turns of a capture cost beside its load: both in the same run, a few times in turn, so
// that a noisy machine is fair to both. The median of the ratios counts.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <vector>

#include "dissect/capture/filesource.h"
#include "dissect/store/roles.h"
#include "dissect/turns/turns.h"
#include "tests/bench/measure.h"
#include "tests/support/loaded.h"

namespace remora::bench {

namespace {

    constexpr int rounds = 5;

    // Turns by load; negative where the file cannot be read.
    double ratioOf(const char *path)
    {
        using Clock = std::chrono::steady_clock;
        using Seconds = std::chrono::duration<double>;
        const auto begin = Clock::now();
        auto source = dissect::FileSource::open(path, {});
        if (!source)
            return -1;
        const test::Loaded all = test::loaded(std::move(*source));
        const Seconds load = Clock::now() - begin;
        std::vector<std::uint8_t> clientIsA;
        for (const dissect::Conversation &conversation : all.conversations)
            clientIsA.push_back(dissect::rolesOf(conversation, {}).clientIsA ? 1 : 0);
        const auto loaded = Clock::now();
        const auto found
            = dissect::turnsOf(all.store, all.conversations, clientIsA, std::atomic<bool>(false));
        const Seconds turns = Clock::now() - loaded;
        const double ratio = turns.count() / load.count();
        std::printf("%llu packets, %zu turns: load %.3f s, turns %.3f s, %.1f %%\n",
            static_cast<unsigned long long>(all.store.packets()), found.size(), load.count(),
            turns.count(), 100 * ratio);
        std::fflush(stdout);
        return ratio;
    }

} // namespace

} // namespace remora::bench

int main(int argc, char **argv)
{
    using namespace remora::bench;
    if (argc != 2) {
        std::fprintf(stderr, "usage: remora-bench-turns FILE\n");
        return 1;
    }
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
        ratios.push_back(ratioOf(argv[1]));
        if (ratios.back() < 0) {
            std::fprintf(stderr, "%s cannot be read\n", argv[1]);
            return 2;
        }
    }
    std::printf("median of %d: %.1f %%\n", rounds, 100 * median(ratios));
    return 0;
}
