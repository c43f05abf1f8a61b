// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/standin/timeskew.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace remora::standin {

using dissect::RawPacket;

namespace {

    struct Seen {
        dissect::Timestamp time;
        bool isForward; // from the lower of two addresses to the higher
    };
    using Sightings = QHash<QByteArray, Seen>; // by what a router does not change

    Sightings sightings(const FileSource &trace, qint64 packets)
    {
        constexpr qsizetype ethernet = 14;
        constexpr qsizetype ipv4 = 20;
        Sightings found;
        if (!trace.span())
            return found;
        const auto feed
            = trace.open(dissect::TimeRange{trace.span()->begin, trace.span()->end + 1});
        RawPacket packet;
        while (packets-- > 0 && feed->next(packet) == PacketFeed::Next::Packet) {
            QByteArray bytes(reinterpret_cast<const char *>(packet.data.data()),
                static_cast<qsizetype>(packet.data.size()));
            bool isForward = true;
            if (packet.link == dissect::LinkType::Ethernet && bytes.size() >= ethernet + ipv4
                && bytes.mid(12, 2) == QByteArrayView("\x08\x00", 2)) {
                bytes.remove(0, ethernet);
                for (const int changed : {1, 8, 10, 11}) // class, time to live, checksum
                    bytes[changed] = 0;
                isForward = std::memcmp(bytes.data() + 12, bytes.data() + 16, 4) < 0;
            }
            const QByteArray key = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
            if (!found.contains(key))
                found.insert(key, {packet.time, isForward});
        }
        return found;
    }

    dissect::Duration median(std::vector<dissect::Duration> &values)
    {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        return *middle;
    }

} // namespace

QJsonObject estimateTimeskew(const std::vector<LinkedTrace> &traces, qint64 packets)
{
    const auto marked = std::find_if(
        traces.begin(), traces.end(), [](const LinkedTrace &one) { return one.isDefault; });
    const auto &reference = marked == traces.end() ? traces.front() : *marked;
    const Sightings here = sightings(*reference.trace, packets);
    // The worst of all sources counts.
    static const QStringList states{
        u"OK"_s, u"DUPLICATE_WARNING"_s, u"UNIDIRECTIONAL"_s, u"NO_PACKETS"_s};
    qsizetype state = 0;
    qint64 duplicates = 0;
    QJsonArray results;
    for (std::size_t i = 0; i < traces.size(); ++i) {
        dissect::Duration skew = 0;
        if (&traces[i] != &reference) {
            // What one way takes is taken off by the way back.
            std::array<std::vector<dissect::Duration>, 2> ahead;
            const Sightings there = sightings(*traces[i].trace, packets);
            for (auto it = there.cbegin(); it != there.cend(); ++it) {
                const auto same = here.constFind(it.key());
                if (same == here.cend())
                    continue;
                ahead.at(it->isForward ? 0 : 1).push_back(same->time - it->time);
                duplicates += same->time == it->time ? 1 : 0;
            }
            if (ahead[0].empty() && ahead[1].empty()) {
                state = states.indexOf(u"NO_PACKETS"_s);
                continue;
            }
            if (ahead[0].empty() || ahead[1].empty()) {
                state = std::max(state, states.indexOf(u"UNIDIRECTIONAL"_s));
                skew = median(ahead[0].empty() ? ahead[1] : ahead[0]);
            } else {
                skew = (median(ahead[0]) + median(ahead[1])) / 2;
            }
        }
        results.append(QJsonObject{
            {"source_index"_L1, static_cast<qint64>(i) + 1}, {"timeskew"_L1, qint64{skew}}});
    }
    QJsonObject status;
    if (duplicates > 0) {
        state = std::max(state, states.indexOf(u"DUPLICATE_WARNING"_s));
        status.insert("duplicated_count"_L1, duplicates);
    }
    status.insert("state"_L1, states[state]);
    return {{"status"_L1, status}, {"results"_L1, results}};
}

} // namespace remora::standin
