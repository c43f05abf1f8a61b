// SPDX-License-Identifier: GPL-3.0-or-later
#include "netshark/viewrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace remora::netshark {

namespace {

    // Samples of one request: an hour of seconds.
    constexpr qint64 samplesAtOnce = 3600;
    constexpr qint64 mostRequests = 10'000; // of one table

} // namespace

ViewRun::~ViewRun()
{
    if (m_isOurs && !m_id.isEmpty())
        m_appliance.discardView(m_id);
}

Result<void> ViewRun::create(const ViewRequest &request)
{
    const auto made = m_appliance.createView(request);
    if (!made)
        return tl::unexpected(made.error());
    m_id = *made;
    m_isOurs = true;
    return look();
}

Result<void> ViewRun::attach(const QString &viewId)
{
    m_id = viewId;
    return look();
}

Result<void> ViewRun::look()
{
    auto description = m_appliance.viewDescription(m_id);
    if (!description)
        return tl::unexpected(description.error());
    m_description = std::move(*description);
    return {};
}

Result<void> ViewRun::wait(std::chrono::milliseconds liveFor, const Progress &progress)
{
    constexpr std::chrono::milliseconds first{50};
    constexpr std::chrono::milliseconds longest{1000};
    const auto begun = std::chrono::steady_clock::now();
    for (auto pause = first;; pause = std::min(pause * 3 / 2, longest)) {
        const auto status = m_appliance.viewStatus(m_id);
        if (!status)
            return tl::unexpected(status.error());
        m_status = *status;
        if (progress)
            progress(m_status);
        if (m_status.hasFailed())
            return failure(Error::Kind::Rejected, u"it could not count all of it"_s);
        if (m_status.isDone())
            return {};
        if (m_description.isLive()) {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                begun + liveFor - std::chrono::steady_clock::now());
            if (left <= std::chrono::milliseconds(0))
                return {};
            pause = std::min(pause, left);
        }
        if (!m_appliance.pause(pause))
            return failure(Error::Kind::Cancelled);
    }
}

QString ViewRun::outputOr(const QString &output) const
{
    return output.isEmpty() ? m_description.outputs.value(0) : output;
}

Result<QList<ViewColumn>> ViewRun::legend(const QString &output)
{
    return m_appliance.viewLegend(m_id, outputOr(output));
}

Result<void> ViewRun::read(const QString &output, const QList<ViewColumn> &columns,
    const ViewQuestion &question, const std::function<bool(const QList<ViewSample> &)> &sink)
{
    if (question.isAggregated) {
        const auto samples
            = m_appliance.viewData(m_id, outputOr(output), columns, question, m_status.sampling);
        if (!samples)
            return tl::unexpected(samples.error());
        (void)sink(*samples);
        return {};
    }
    const auto span = question.range ? question.range : m_status.span;
    if (!span)
        return {}; // nothing was counted
    const dissect::Duration delta
        = std::max<dissect::Duration>(question.delta > 0 ? question.delta : m_status.sampling, 1);
    const dissect::Duration step
        = delta > dissect::latestTime / samplesAtOnce ? dissect::latestTime : delta * samplesAtOnce;
    if ((span->end - span->begin) / step >= mostRequests)
        return failure(Error::Kind::NotAnAppliance,
            u"it says to have more than %1 samples"_s.arg(mostRequests * samplesAtOnce));
    ViewQuestion part = question;
    for (dissect::Timestamp at = span->begin; at < span->end;) {
        const dissect::Timestamp end = span->end - at > step ? at + step : span->end;
        part.range = dissect::TimeRange{at, end};
        const auto samples
            = m_appliance.viewData(m_id, outputOr(output), columns, part, m_status.sampling);
        if (!samples)
            return tl::unexpected(samples.error());
        if (!sink(*samples))
            return {};
        at = end;
    }
    return {};
}

} // namespace remora::netshark
