// SPDX-License-Identifier: GPL-3.0-or-later
// How fast packets of the capture of full-size packets, 963 MB, are written anew, beside editcap
// and mergecap doing the same, in turn. Outputs are verified, theirs are not.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <vector>

#include "dissect/slice/slice.h"
#include "tests/bench/capturemaker.h"
#include "tests/bench/measure.h"

using namespace remora;

namespace {

// Seconds; negative where it failed.
double timed(const std::function<bool()> &run)
{
    const auto start = std::chrono::steady_clock::now();
    const bool isDone = run();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return isDone ? took.count() : -1;
}

struct Race {
    const char *name;
    dissect::SliceRequest ours;
    std::string theirs; // a line of a shell
};

void measure(const Race &race)
{
    constexpr int rounds = 5;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds; ++i) {
        std::filesystem::remove(race.ours.output);
        ours.push_back(timed([&] { return dissect::slice(race.ours).has_value(); }));
        std::filesystem::remove(race.ours.output);
        theirs.push_back(timed([&] { return std::system(race.theirs.c_str()) == 0; }));
    }
    std::filesystem::remove(race.ours.output);
    if (bench::least(ours) < 0 || bench::least(theirs) < 0) {
        std::printf("%-28s failed\n", race.name);
        return;
    }
    const double own = bench::median(ours);
    const double other = bench::median(theirs);
    std::printf("%-28s Remora %6.2f s, theirs %6.2f s, %.1f times as fast\n", race.name, own, other,
        other / own);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string folder = argc > 1 ? argv[1] : ".";
    if (!bench::makeCapture(bench::big, folder))
        return EXIT_FAILURE;
    const std::string big = bench::big.path(folder);
    const std::string pcap = folder + "/slice.pcap";
    const std::string pcapng = folder + "/slice.pcapng";
    const auto request = [&](std::vector<std::string> inputs, const std::string &output) {
        return dissect::SliceRequest{std::move(inputs), output};
    };
    measure({"all packets, pcap", request({big}, pcap), "editcap -F pcap " + big + ' ' + pcap});
    measure(
        {"all packets, pcapng", request({big}, pcapng), "editcap -F pcapng " + big + ' ' + pcapng});
    Race half{"500,000 packets, pcapng", request({big}, pcapng),
        "editcap -F pcapng -r " + big + ' ' + pcapng + " 1-500000"};
    const auto frames = dissect::FrameChoice::of("1-500000");
    half.ours.choice = frames.get();
    measure(half);
    measure({"the same merged with itself", request({big, big}, pcapng),
        "mergecap -w " + pcapng + ' ' + big + ' ' + big});
    return EXIT_SUCCESS;
}
