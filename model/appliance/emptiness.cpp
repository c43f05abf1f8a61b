// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/emptiness.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/appliance/sourcetext.h"
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
        return {why, Texts::tr("Use the last 10 s that it holds"),
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
        return offerLast(Texts::tr("This range is in the future: the appliance's clock shows %1.")
                             .arg(timeOfDay(clock, shownZone(), 0)),
            job.span);
    const QString held = timesOf(*job.span);
    if (range.end <= job.span->begin)
        return offerLast(
            Texts::tr("The job holds no packets of this range: it holds %1.").arg(held), job.span);
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
    const netshark::Clip &clip, const dissect::TimeRange &range)
{
    if (!clip.span || (range.end > clip.span->begin && range.begin <= clip.span->end))
        return std::nullopt;
    return Emptiness{Texts::tr("The clip holds %1.").arg(timesOf(*clip.span)),
        Texts::tr("Use all that it holds"), clip.span};
}

std::optional<Emptiness> whyNothingWillCome(
    const AskedSource &asked, const std::optional<dissect::TimeRange> &range)
{
    if (const netshark::Job *job = asked.job(); job != nullptr && (range || !job->span))
        return whyNothingWillCome(
            *job, range.value_or(dissect::TimeRange()), asked.session()->clock());
    const netshark::Clip *clip = asked.clip();
    return clip != nullptr && range ? whyNothingWillCome(*clip, *range) : std::nullopt;
}

std::optional<QString> doubtOf(
    const AskedSource &asked, const std::optional<dissect::TimeRange> &range)
{
    if (const auto empty = whyNothingWillCome(asked, range))
        return empty->why;
    const netshark::Job *job = asked.job();
    const auto known = range ? range : asked.span();
    return job != nullptr && known ? rollOffWarning(*job, *known, asked.session()->clock())
                                   : std::nullopt;
}

std::optional<Emptiness> whyRefused(
    const AskedSource &asked, const netshark::ExportRequest &request, const netshark::Error &error)
{
    using Kind = netshark::Error::Kind;
    return error.kind == Kind::Rejected || error.kind == Kind::JobEmpty
        ? whyNothingWillCome(asked, request.range)
        : std::nullopt;
}

Emptiness whyNothingCame(const AskedSource &asked, const netshark::ExportRequest &request,
    const std::optional<qint64> &atMost)
{
    if (auto why = whyNothingWillCome(asked, request.range))
        return *why;
    if (!request.filters.isEmpty()) {
        const QString why = request.filters.size() == 1
            ? Texts::tr("No packet matches the filter.")
            : Texts::tr("No packet matches all of the filters.");
        const QString much = atMost.value_or(0) > 0 ? u' '
                + Texts::tr("Without filters there are at most %1.")
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
