// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <fstream>
#include <string>
#include <vector>

#include "dissect/capture/filesource.h"
#include "dissect/points/pointscomparison.h"
#include "tests/support/loaded.h"
#include "tests/support/pointtraffic.h"

namespace remora::test {

// Loads captures that are known to be sound.
inline std::vector<dissect::PointCapture> pointCaptures(const std::vector<std::string> &paths)
{
    std::vector<dissect::PointCapture> captures;
    for (const std::string &path : paths) {
        Loaded all = loaded(std::move(*dissect::FileSource::open(path, {})));
        captures.push_back({path.substr(path.rfind('/') + 1), path, std::move(all.store),
            std::make_shared<const std::vector<dissect::Conversation>>(
                std::move(all.conversations)),
            all.facts.cutPackets > 0});
    }
    return captures;
}

inline std::vector<std::string> writeCaptures(const WayTraffic &traffic, const std::string &folder)
{
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < traffic.captures.size(); ++i) {
        paths.push_back(folder + "/point" + std::to_string(i + 1) + ".pcap");
        std::ofstream(paths.back(), std::ios::binary) << traffic.captures[i];
    }
    return paths;
}

inline dissect::PointsComparison compared(
    const std::vector<std::string> &paths, const dissect::PointsComparison::Options &options = {})
{
    const std::atomic<bool> cancelled{false};
    return std::move(*dissect::PointsComparison::of(pointCaptures(paths), options, cancelled));
}

// How the matches of a segment are those that are true.
struct MatchTruth {
    std::uint64_t matched = 0;
    std::uint64_t wrong = 0; // with another packet
    std::uint64_t wrongByOrder = 0; // the same, of those that are alike
    std::uint64_t possible = 0; // packets that both captures have
};
inline MatchTruth truthOf(
    const dissect::PointsComparison &comparison, std::size_t segment, const WayTraffic &traffic)
{
    const dissect::PointPair &pair = *comparison.segments()[segment];
    const auto &sentOne = traffic.sent[comparison.order()[segment]];
    const auto &sentOther = traffic.sent[comparison.order()[segment + 1]];
    MatchTruth truth;
    for (std::uint32_t i = 0; i < pair.one().prints(); ++i) {
        const dissect::PrintMatch match = pair.ofOne()[i];
        if (!isMatched(match))
            continue;
        const dissect::PacketPrint &other = pair.other().print(placeOf(match));
        ++truth.matched;
        const bool isWrong = sentOne[pair.one().print(i).packet] != sentOther[other.packet];
        (isByOrder(match) ? truth.wrongByOrder : truth.wrong) += isWrong ? 1 : 0;
    }
    std::vector<std::uint8_t> isThere(traffic.isForward.size());
    for (const std::uint32_t sent : sentOther)
        isThere[sent] = 1;
    for (const std::uint32_t sent : sentOne)
        truth.possible += isThere[sent];
    return truth;
}

} // namespace remora::test
