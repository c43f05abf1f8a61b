// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <system_error>
#include <thread>
#include <vector>

namespace remora::dissect {

// How many parts `count` things are worth being done in at once: one a processor, of so many things
// at least.
inline std::size_t partsFor(std::size_t count, std::size_t least)
{
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    return std::clamp(count / least, std::size_t{1}, processors);
}

// Calls `work(part, begin, end)` for each of so many parts of `count` things, on threads of their
// own; the last one on the caller's. Returns when all are done. `work` must not throw.
template <class Work> void inParts(std::size_t count, std::size_t parts, const Work &work)
{
    const auto from = [&](std::size_t part) { return count * part / parts; };
    std::vector<std::thread> threads;
    std::size_t begun = 0;
    try {
        for (; begun + 1 < parts; ++begun)
            threads.emplace_back([&, part = begun] { work(part, from(part), from(part + 1)); });
    } catch (const std::system_error &) {
        // The system has no more threads: the caller does the rest.
    }
    for (std::size_t part = begun; part < parts; ++part)
        work(part, from(part), from(part + 1));
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace remora::dissect
