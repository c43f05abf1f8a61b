// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/viewcost.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/appliance/jobspan.h"
#include "model/appliance/withid.h"
#include "model/text/format.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(views)
    };

    // What is read of the source; 0 where its size is not known.
    qint64 bytesOf(const AskedSource &asked, const std::optional<dissect::TimeRange> &range)
    {
        if (const netshark::Job *const job = asked.job(); job != nullptr && job->span)
            return estimatedBytes(*job, range.value_or(*job->span)).value_or(0);
        if (asked.session() == nullptr || asked.source().kind != netshark::SourceRef::Kind::File)
            return 0;
        const auto *const file = withId(asked.session()->sources().files, asked.source().id);
        return file != nullptr ? file->size : 0;
    }

} // namespace

ViewCost viewCost(const AskedSource &asked, const std::optional<dissect::TimeRange> &range,
    const std::optional<dissect::Duration> &liveFor, dissect::Duration sampling, bool isOverTime)
{
    constexpr qint64 manySamples = 100'000;
    constexpr qint64 manyBytes = 100'000'000'000;
    constexpr dissect::Duration longTime = 86'400 * dissect::second;
    ViewCost cost;
    auto span = asked.span();
    // It has grown since the appliance was asked.
    if (const netshark::Job *const job = asked.job(); span && job != nullptr && job->isRunning())
        span->end = std::max(span->end, asked.session()->clock());
    if (asked.isLive())
        cost.time = liveFor;
    else if (range && span) // there is nothing beyond its packets
        cost.time = std::max<dissect::Duration>(
            0, std::min(range->end, span->end) - std::max(range->begin, span->begin));
    else if (range || span)
        cost.time = (range ? *range : *span).length();
    const qint64 bytes = asked.isLive() ? 0 : bytesOf(asked, range);
    const QString time = cost.time ? seconds(*cost.time) : QString();
    QStringList sentences;
    if (asked.isLive() && cost.time)
        sentences << Texts::tr("Counts what comes for %1.").arg(time);
    else if (cost.time && bytes > 0)
        sentences << Texts::tr("The appliance reads %1: about %2.")
                         .arg(time, model::bytes(static_cast<quint64>(bytes)));
    else if (cost.time)
        sentences << Texts::tr("The appliance reads %1.").arg(time);
    else if (bytes > 0)
        sentences << Texts::tr("The appliance reads about %1.")
                         .arg(model::bytes(static_cast<quint64>(bytes)));
    else
        sentences << Texts::tr("The appliance reads all of it.");
    if (isOverTime && cost.time && sampling > 0) {
        cost.samples = *cost.time / sampling + (*cost.time % sampling > 0 ? 1 : 0);
        sentences << (cost.samples == 1
                ? Texts::tr("One sample comes.")
                : Texts::tr("%1 samples come.").arg(count(static_cast<quint64>(cost.samples))));
    }
    cost.isMuch
        = cost.samples > manySamples || bytes > manyBytes || cost.time.value_or(0) > longTime;
    if (cost.isMuch)
        sentences << (cost.samples > manySamples
                ? Texts::tr("That takes long: choose longer samples or a shorter time.")
                : Texts::tr("That takes long: a shorter time or a filter makes it less."));
    cost.text = sentences.join(QLatin1Char(' '));
    return cost;
}

} // namespace remora::model
