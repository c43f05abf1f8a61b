// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/missed.h"

#include <vector>

namespace remora::dissect {

namespace {

    // What is left of a way, with its places.
    struct Left {
        std::vector<PacketPrint> prints;
        std::vector<std::uint32_t> places; // among all of the point
        std::vector<PrintMatch> matches;
    };

    void take(const Point &point, std::uint32_t talk, std::size_t way, const PrintMatch *matches,
        Left &to)
    {
        to.prints.clear();
        to.places.clear();
        const auto prints = point.way(talk, way);
        const std::uint32_t begin = point.begin(talk, way);
        for (std::uint32_t i = 0; i < prints.size(); ++i) {
            if (matches[begin + i] != PrintMatch::None)
                continue;
            to.prints.push_back(prints[i]);
            to.places.push_back(begin + i);
        }
        to.matches.assign(to.prints.size(), PrintMatch::None);
    }

    void mark(const Left &left, PrintMatch *matches)
    {
        for (std::size_t i = 0; i < left.places.size(); ++i) {
            if (isMatched(left.matches[i]))
                matches[left.places[i]] = PrintMatch::Later;
        }
    }

} // namespace

void markMissed(PointPair &first, PointPair &next, const std::atomic<bool> &cancelled)
{
    WayMatcher matcher;
    Left here;
    Left there;
    for (const TalkPair &talk : first.talks()) {
        if (cancelled)
            return;
        const TalkPair *const further = next.find(talk.other);
        for (std::size_t way = 0; way < 2 && further != nullptr; ++way) {
            take(first.one(), talk.one, way, first.ofOne(), here);
            if (here.prints.empty())
                continue;
            const std::size_t wayThere = further->otherWay(talk.otherWay(way));
            take(next.other(), further->other, wayThere, next.ofOther(), there);
            matcher.matchSingle(
                {here.prints, 0, here.matches.data()}, {there.prints, 0, there.matches.data()});
            mark(here, first.ofOne());
            mark(there, next.ofOther());
        }
    }
}

} // namespace remora::dissect
