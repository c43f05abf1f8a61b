// SPDX-License-Identifier: GPL-3.0-or-later
#include "dissect/points/talkmatcher.h"

#include <algorithm>

namespace remora::dissect {

namespace {

    struct Hashed {
        std::uint64_t hash;
        std::uint32_t talk;
    };

    std::vector<Hashed> byHash(const Point &point)
    {
        std::vector<Hashed> all(point.talks());
        for (std::uint32_t i = 0; i < all.size(); ++i)
            all[i] = {point.hashes()[i], i};
        std::sort(all.begin(), all.end(), [](const Hashed &a, const Hashed &b) {
            return a.hash != b.hash ? a.hash < b.hash : a.talk < b.talk;
        });
        return all;
    }

    bool isEmpty(const Point &point, std::uint32_t talk)
    {
        return point.way(talk, 0).empty() && point.way(talk, 1).empty();
    }

    // A packet of a talk that was chosen by its key.
    struct Chosen {
        std::uint64_t key;
        std::uint32_t talk;
        std::uint8_t way;
        bool isStrong; // enough alone: it is hardly alike any other packet
        bool isBothWays; // the other way has the same
        std::uint16_t identification;
    };

    bool isStrong(const PacketPrint &print, const Conversation &conversation)
    {
        // Of TCP an acknowledged sequence number that is random as well; of others the payload,
        // whose length is not known here any more: with the IP ID alone.
        return conversation.kind == Conversation::Kind::Tcp && !print.isSyn();
    }

    using Keyed = std::pair<std::uint64_t, std::uint32_t>; // key and place in the way

    // The few with the least keys of a way, none twice: the same ones wherever it was captured.
    void chooseFew(std::span<const PacketPrint> prints, std::vector<Keyed> &least)
    {
        constexpr std::size_t few = 6;
        for (std::uint32_t i = 0; i < prints.size(); ++i) {
            const Keyed here{prints[i].key, i};
            const bool isKnown = std::ranges::any_of(
                least, [&](const Keyed &one) { return one.first == here.first; });
            // The greatest is in front.
            if (isKnown || (least.size() == few && here > least.front()))
                continue;
            if (least.size() == few) {
                std::pop_heap(least.begin(), least.end());
                least.pop_back();
            }
            least.push_back(here);
            std::push_heap(least.begin(), least.end());
        }
    }

    // Without ports, a talk may be one of many in another one: more of them.
    void chooseMany(std::span<const PacketPrint> prints, std::vector<Keyed> &least)
    {
        constexpr std::size_t many = 65'536;
        for (std::uint32_t i = 0; i < prints.size(); ++i)
            least.emplace_back(prints[i].key, i);
        if (least.size() > many) {
            std::nth_element(least.begin(), least.begin() + many, least.end());
            least.resize(many);
        }
    }

    std::vector<Chosen> choose(const Point &point, std::span<const std::uint8_t> free)
    {
        std::vector<Chosen> all;
        std::vector<Keyed> least;
        for (std::uint32_t talk = 0; talk < point.talks(); ++talk) {
            if (free[talk] == 0)
                continue;
            const Conversation &conversation = point.conversation(talk);
            for (std::uint8_t way = 0; way < 2; ++way) {
                const auto prints = point.way(talk, way);
                least.clear();
                if (conversation.kind == Conversation::Kind::Other)
                    chooseMany(prints, least);
                else
                    chooseFew(prints, least);
                for (const auto &[key, i] : least)
                    all.push_back({key, talk, way, isStrong(prints[i], conversation), false,
                        prints[i].identification});
            }
        }
        std::sort(all.begin(), all.end(), [](const Chosen &a, const Chosen &b) {
            return a.key != b.key  ? a.key < b.key
                : a.talk != b.talk ? a.talk < b.talk
                                   : a.way < b.way;
        });
        // Both ways of a talk are one.
        std::size_t kept = 0;
        for (const Chosen &chosen : all) {
            if (kept > 0 && all[kept - 1].key == chosen.key && all[kept - 1].talk == chosen.talk)
                all[kept - 1].isBothWays = true;
            else
                all[kept++] = chosen;
        }
        all.resize(kept);
        return all;
    }

    // One packet that both talks have.
    struct Vote {
        std::uint32_t one;
        std::uint32_t other;
        bool isTurned;
        bool isStrong;
        bool sameTalk(const Vote &vote) const
        {
            return one == vote.one && other == vote.other && isTurned == vote.isTurned;
        }
    };

    // Where both ways hold the same: one end mostly keeps its address.
    bool areTurned(const Conversation &here, const Conversation &there)
    {
        return here.a.address == there.b.address || here.b.address == there.a.address;
    }

    std::vector<Vote> votes(const Point &point, const std::vector<Chosen> &ones,
        const Point &otherPoint, const std::vector<Chosen> &others)
    {
        std::vector<Vote> all;
        const auto isAlone = [](const std::vector<Chosen> &list, std::size_t i) {
            return (i == 0 || list[i - 1].key != list[i].key)
                && (i + 1 == list.size() || list[i + 1].key != list[i].key);
        };
        for (std::size_t i = 0, k = 0; i < ones.size() && k < others.size();) {
            if (ones[i].key < others[k].key) {
                ++i;
            } else if (others[k].key < ones[i].key) {
                ++k;
            } else {
                const Chosen &one = ones[i];
                const Chosen &other = others[k];
                const bool isId
                    = one.identification != 0 && one.identification == other.identification;
                const bool isTurned = one.isBothWays || other.isBothWays
                    ? areTurned(point.conversation(one.talk), otherPoint.conversation(other.talk))
                    : one.way != other.way;
                // Of both ways it is two packets.
                if (isAlone(ones, i) && isAlone(others, k))
                    all.push_back({one.talk, other.talk, isTurned,
                        one.isStrong || isId || (one.isBothWays && other.isBothWays)});
                ++i;
                ++k;
            }
        }
        std::sort(all.begin(), all.end(), [](const Vote &a, const Vote &b) {
            return a.one != b.one    ? a.one < b.one
                : a.other != b.other ? a.other < b.other
                                     : a.isTurned < b.isTurned;
        });
        return all;
    }

    struct Candidate {
        Vote vote;
        std::uint32_t count;
    };

    // The most votes that a talk's partners have.
    struct Best {
        std::uint32_t first = 0;
        std::uint32_t second = 0;
        void add(std::uint32_t count)
        {
            second = std::max(second, std::min(first, count));
            first = std::max(first, count);
        }
        bool isClear(std::uint32_t count) const { return count == first && second * 3 <= first; }
    };

    void tellShared(std::vector<TalkPair> &pairs, std::size_t ones, std::size_t others)
    {
        std::vector<std::uint32_t> ofOne(ones);
        std::vector<std::uint32_t> ofOther(others);
        for (TalkPair &pair : pairs)
            pair.isFirst = ofOne[pair.one]++ + ofOther[pair.other]++ == 0;
        for (TalkPair &pair : pairs) {
            pair.sharesOne = ofOne[pair.one] > 1;
            pair.sharesOther = ofOther[pair.other] > 1;
        }
    }

} // namespace

std::vector<TalkPair> sameTalks(const Point &one, const Point &other, std::size_t most)
{
    const auto ones = byHash(one);
    const auto others = byHash(other);
    std::vector<TalkPair> pairs;
    for (std::size_t i = 0, k = 0; i < ones.size() && k < others.size() && pairs.size() < most;) {
        if (ones[i].hash < others[k].hash) {
            ++i;
            continue;
        }
        if (others[k].hash < ones[i].hash) {
            ++k;
            continue;
        }
        const Conversation &here = one.conversation(ones[i].talk);
        const Conversation &there = other.conversation(others[k].talk);
        const bool isSame = here.a.isSame(there.a) && here.b.isSame(there.b);
        const bool isTurned = here.a.isSame(there.b) && here.b.isSame(there.a);
        if (here.kind == there.kind && here.protocol == there.protocol && (isSame || isTurned)
            && !isEmpty(one, ones[i].talk) && !isEmpty(other, others[k].talk))
            pairs.push_back({ones[i].talk, others[k].talk, !isSame, false});
        ++i;
        ++k;
    }
    std::ranges::sort(pairs, {}, &TalkPair::one);
    return pairs;
}

std::vector<TalkPair> translatedTalks(const Point &one, std::span<const std::uint8_t> freeOne,
    const Point &other, std::span<const std::uint8_t> freeOther)
{
    const std::vector<Vote> all = votes(one, choose(one, freeOne), other, choose(other, freeOther));
    std::vector<Candidate> candidates;
    for (const Vote &vote : all) {
        if (!candidates.empty() && candidates.back().vote.sameTalk(vote)) {
            ++candidates.back().count;
            candidates.back().vote.isStrong = candidates.back().vote.isStrong || vote.isStrong;
        } else {
            candidates.push_back({vote, 1});
        }
    }
    // A talk whose second best partner is nearly as good has none.
    std::vector<Best> bestOne(one.talks());
    std::vector<Best> bestOther(other.talks());
    for (const Candidate &candidate : candidates) {
        bestOne[candidate.vote.one].add(candidate.count);
        bestOther[candidate.vote.other].add(candidate.count);
    }
    std::vector<TalkPair> pairs;
    for (const Candidate &candidate : candidates) {
        const Vote &vote = candidate.vote;
        const bool isClearOne = bestOne[vote.one].isClear(candidate.count);
        const bool isClearOther = bestOther[vote.other].isClear(candidate.count);
        // Without ports many talks are one behind the translation.
        const bool mayShare = one.conversation(vote.one).kind == Conversation::Kind::Other;
        if ((candidate.count > 1 || vote.isStrong)
            && (mayShare ? isClearOne || isClearOther : isClearOne && isClearOther))
            pairs.push_back({vote.one, vote.other, vote.isTurned, true});
    }
    tellShared(pairs, one.talks(), other.talks());
    std::ranges::sort(pairs, {}, &TalkPair::one);
    return pairs;
}

} // namespace remora::dissect
