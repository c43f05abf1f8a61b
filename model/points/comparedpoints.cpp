// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/comparedpoints.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "model/points/pointswords.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::SegmentRow;

    bool isWorse(const SegmentRow &a, const SegmentRow &b)
    {
        return std::tuple(b.counts.lost, b.counts.seenFrom)
            < std::tuple(a.counts.lost, a.counts.seenFrom);
    }

    // The worst ones; as many as are shown.
    void prune(std::vector<SegmentRow> &rows)
    {
        if (rows.size() <= ComparedPoints::mostRows)
            return;
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(ComparedPoints::mostRows);
        std::nth_element(rows.begin(), end, rows.end(), isWorse);
        rows.erase(end, rows.end());
    }

    void takeRows(ComparedPoints &compared, const std::atomic<bool> &cancelled)
    {
        compared.comparison->eachRow([&](const SegmentRow &row) {
            ++compared.allRows;
            compared.rows.push_back(row);
            if (compared.rows.size() >= 2 * ComparedPoints::mostRows)
                prune(compared.rows);
            return !cancelled;
        });
        prune(compared.rows);
        std::ranges::stable_sort(compared.rows, isWorse);
    }

    void takeClocks(ComparedPoints &compared)
    {
        using Source = dissect::ClockEstimate::Source;
        ComparedPoints::Clock all{true, false, 0};
        for (const auto &segment : compared.comparison->segments()) {
            const dissect::ClockEstimate &clock = segment->clock();
            all.isGiven = clock.source == Source::Given;
            all.isKnown = all.isGiven || (all.isKnown && clock.source == Source::BothWays);
            const double offset = clock.line.at(clock.line.origin);
            all.offset += static_cast<dissect::Duration>(std::llround(offset));
            compared.clocks.push_back(all);
        }
    }

} // namespace

QString ComparedPoints::segmentText(const SegmentRow &row) const
{
    const auto one = static_cast<qsizetype>(row.segment);
    const QString &from = names[row.isForward ? one : one + 1];
    const QString &to = names[row.isForward ? one + 1 : one];
    return u"%1 → %2"_s.arg(from, to);
}

dissect::Result<std::shared_ptr<const ComparedPoints>> comparePoints(
    const std::vector<dissect::PointCapture> &captures,
    const dissect::PointsComparison::Options &options, const std::atomic<bool> &cancelled)
{
    auto comparison = dissect::PointsComparison::of(captures, options, cancelled);
    if (!comparison)
        return tl::unexpected(comparison.error());
    auto compared = std::make_shared<ComparedPoints>();
    compared->comparison
        = std::make_shared<const dissect::PointsComparison>(std::move(*comparison));
    for (const auto &point : compared->comparison->points()) {
        compared->names << shown(QString::fromStdString(point->capture().name));
        compared->paths << netshark::fileText(point->capture().path);
    }
    compared->summary
        = pointsWords(dissect::pointsFacts(*compared->comparison, cancelled), QLocale())
              .join('\n'_L1);
    takeClocks(*compared);
    takeRows(*compared, cancelled);
    if (cancelled)
        return dissect::failure(dissect::Error::Kind::Interrupted, {});
    return compared;
}

QString endText(const dissect::Endpoint &end)
{
    const QString address = QString::fromStdString(end.address.text());
    if (end.port == 0)
        return address;
    const bool isV6 = end.address.family() == dissect::IpAddress::Family::V6;
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(end.port);
}

std::optional<dissect::Duration> offsetOf(const QString &seconds)
{
    constexpr double most = 1e9; // 31 years
    bool isNumber = false;
    const double value = seconds.trimmed().toDouble(&isNumber);
    if (!isNumber || !(std::abs(value) <= most))
        return std::nullopt;
    return std::llround(value * 1e9);
}

QString offsetText(dissect::Duration offset)
{
    return QString::number(static_cast<double>(offset) / 1e9, 'f', 9);
}

} // namespace remora::model
