// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a capture once, for whoever counts instructions: `engine` into complete tables, `loop` with
// libpcap alone. `first FOLDER` makes what is read: the first 200,000 packets of small.
#include <cstdio>
#include <cstring>
#include <string>

#include "dissect/slice/slice.h"
#include "tests/bench/capturemaker.h"
#include "tests/bench/measure.h"

namespace remora::bench {

namespace {

    int makeFirst(const std::string &folder)
    {
        if (!makeCapture(small, folder))
            return 2;
        const auto choice = dissect::FrameChoice::of("1-200000");
        dissect::SliceRequest request;
        request.inputs = {small.path(folder)};
        request.output = folder + "/first.pcap";
        request.choice = choice.get();
        request.mayReplaceCapture = true;
        return dissect::slice(request) ? 0 : 2;
    }

} // namespace

} // namespace remora::bench

int main(int argc, char **argv)
{
    using namespace remora::bench;
    if (argc != 3) {
        std::fprintf(stderr, "usage: remora-bench-load engine|loop FILE, or first FOLDER\n");
        return 1;
    }
    if (std::strcmp(argv[1], "first") == 0)
        return makeFirst(argv[2]);
    const Measure measure
        = std::strcmp(argv[1], "loop") == 0 ? plainLoop(argv[2]) : engine(argv[2]);
    return measure.packets > 0 ? 0 : 2;
}
