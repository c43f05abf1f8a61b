// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/emptiness.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/settings/preferences.h"
#include "model/text/format.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(emptiness)
    };

    QString timesOf(const dissect::TimeRange &range) { return timeRange(range, shownZone(), 0); }

    // The end of what there is: packets for sure.
    Emptiness offerLast(const QString &why, const std::optional<dissect::TimeRange> &span)
    {
        constexpr dissect::Duration much = 10 * dissect::second;
        constexpr dissect::Duration millisecond = dissect::second / 1000;
        if (!span)
            return {why, {}};
        return {why, Texts::tr("Take its last 10 s"),
            dissect::TimeRange{std::max(span->begin, span->end - much), span->end + millisecond}};
    }

} // namespace

netshark::ExportRequest Emptiness::instead(netshark::ExportRequest request) const
{
    if (range)
        request.range = range;
    if (withoutFilters)
        request.filters.clear();
    return request;
}

std::optional<Emptiness> whyNothingWillCome(
    const netshark::Job &job, const dissect::TimeRange &range, dissect::Timestamp clock)
{
    if (!job.span)
        return Emptiness{job.isRunning()
                ? Texts::tr("The job holds no packets yet.")
                : Texts::tr("The job is stopped and holds no packets. Start it first."),
            {}};
    if (range.begin > clock && job.isRunning())
        return offerLast(Texts::tr("This lies in the future: the appliance's clock shows %1.")
                             .arg(timeOfDay(clock, shownZone(), 0)),
            job.span);
    const QString held = timesOf(*job.span);
    if (range.end <= job.span->begin)
        return offerLast(
            Texts::tr("These packets are gone, or never were: the job holds %1.").arg(held),
            job.span);
    if (range.begin <= job.span->end)
        return std::nullopt;
    if (!job.isRunning())
        return offerLast(Texts::tr("The job is stopped and holds %1.").arg(held), job.span);
    // What it says of its span is some seconds old.
    constexpr dissect::Duration listedAgo = 30 * dissect::second;
    if (clock - job.span->end < listedAgo)
        return std::nullopt;
    return offerLast(Texts::tr("The job has captured nothing since %1.")
                         .arg(dateAndTime(job.span->end, shownZone(), 0)),
        job.span);
}

std::optional<Emptiness> whyNothingWillCome(
    const AskedSource &asked, const std::optional<dissect::TimeRange> &range)
{
    const auto span = asked.span();
    if (const netshark::Job *job = asked.job(); job != nullptr && (range || !span))
        return whyNothingWillCome(
            *job, range.value_or(dissect::TimeRange()), asked.session()->clock());
    const bool isOutside = range && span && (range->end <= span->begin || range->begin > span->end);
    if (!isOutside)
        return std::nullopt;
    return Emptiness{
        Texts::tr("The clip holds %1.").arg(timesOf(*span)), Texts::tr("Take all of it"), span};
}

Emptiness whyNothingCame(const AskedSource &asked, const netshark::ExportRequest &request,
    const std::optional<qint64> &atMost)
{
    if (auto why = whyNothingWillCome(asked, request.range))
        return *why;
    if (!request.filters.isEmpty()) {
        const QString why = request.filters.size() == 1
            ? Texts::tr("The filter lets nothing through.")
            : Texts::tr("The filters together let nothing through.");
        const QString much = atMost.value_or(0) > 0 ? u' '
                + Texts::tr("Without, there are at most %1.")
                      .arg(bytes(static_cast<quint64>(*atMost)))
                                                    : QString();
        return {why + much, Texts::tr("Download without the filters"), std::nullopt, true};
    }
    if (!request.range)
        return {Texts::tr("“%1” holds no packets.").arg(shown(asked.name(), 60)), {}};
    return offerLast(
        Texts::tr("No packet was captured in %1.").arg(timesOf(*request.range)), asked.span());
}

} // namespace remora::model
