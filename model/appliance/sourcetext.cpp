// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/sourcetext.h"

#include <cmath>

#include <QCoreApplication>
#include <QLocale>

#include "model/appliance/jobspan.h"
#include "model/settings/preferences.h"
#include "model/text/errortext.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    class SourceTexts {
        Q_DECLARE_TR_FUNCTIONS(remora::model::SourceTexts)
    };

    QString size(qint64 number) { return bytes(static_cast<quint64>(std::max<qint64>(0, number))); }

    QString kindName(netshark::Filter::Kind kind)
    {
        switch (kind) {
        case netshark::Filter::Kind::Bpf:
            return SourceTexts::tr("BPF");
        case netshark::Filter::Kind::Display:
            return SourceTexts::tr("display");
        default:
            return SourceTexts::tr("native");
        }
    }

} // namespace

QString stateText(const netshark::Job &job)
{
    if (job.isRunning())
        return SourceTexts::tr("running");
    if (job.state == "STOPPED"_L1)
        return SourceTexts::tr("stopped");
    return shown(job.state, 40).toLower();
}

QStringList jobLines(const netshark::Job &job)
{
    QStringList lines;
    lines << QStringList{stateText(job), shown(job.interfaceName),
        SourceTexts::tr("%1 of packets").arg(size(job.packetBytes))}
                 .join(u" · "_s);
    if (!job.bpf.isEmpty())
        lines << SourceTexts::tr("BPF %1").arg(shown(job.bpf));
    QStringList limits;
    if (job.snapLength > 0)
        limits
            << SourceTexts::tr("%1 bytes of each packet").arg(QLocale().toString(job.snapLength));
    QStringList kept;
    if (job.retentionBytes > 0)
        kept << size(job.retentionBytes);
    if (job.retentionPackets > 0)
        kept << SourceTexts::tr("%1 packets").arg(QLocale().toString(job.retentionPackets));
    if (job.retentionTime > 0)
        kept << seconds(job.retentionTime);
    if (!kept.isEmpty())
        limits << SourceTexts::tr("keeps at most %1").arg(kept.join(u", "_s));
    if (job.indexBytes > 0)
        limits << SourceTexts::tr("index %1").arg(size(job.indexBytes));
    if (!limits.isEmpty())
        lines << limits.join(u" · "_s);
    if (!job.span)
        lines << SourceTexts::tr("It holds no packets yet.");
    return lines;
}

QStringList clipLines(const netshark::Clip &clip)
{
    QStringList lines;
    lines << (clip.locked ? SourceTexts::tr("Locked: its packets stay.")
                          : SourceTexts::tr("Not locked: its packets roll off with the job's."));
    if (clip.span)
        lines << timeRange(*clip.span, shownZone(), 0);
    for (const netshark::Filter &filter : clip.filters) {
        if (filter.kind != netshark::Filter::Kind::Time)
            lines << QStringLiteral("%1: %2").arg(kindName(filter.kind), shown(filter.text));
    }
    if (clip.estimatedBytes > 0)
        lines << SourceTexts::tr("about %1 of packets").arg(size(clip.estimatedBytes));
    return lines;
}

QStringList interfaceLines(const netshark::Interface &interface)
{
    QStringList lines;
    lines << (interface.isUp ? SourceTexts::tr("up") : SourceTexts::tr("down"));
    if (!interface.description.isEmpty())
        lines << shown(interface.description);
    return lines;
}

QStringList applianceLines(const ApplianceSession &session)
{
    const ApplianceSources &sources = session.sources();
    const netshark::ApplianceInfo &info = sources.info;
    QStringList lines{session.hostAndPort(),
        QStringList{shown(info.model), shown(info.softwareVersion),
            SourceTexts::tr("API %1").arg(shown(info.apiVersion))}
            .join(u" · "_s)};
    constexpr double tellable = 0.05; // a smaller offset is shown as none
    const double offset = static_cast<double>(info.clockOffset) / 1e9;
    constexpr dissect::Duration tenth = dissect::second / 10;
    const QString much = seconds(std::llround(std::abs(offset) * 10) * tenth);
    lines << (std::abs(offset) < tellable
            ? SourceTexts::tr("Its clock agrees with this computer's.")
            : offset > 0 ? SourceTexts::tr("Its clock is %1 ahead of this computer's.").arg(much)
                         : SourceTexts::tr("Its clock is %1 behind this computer's.").arg(much));
    if (!info.timeZone.isEmpty())
        lines << SourceTexts::tr("Its time zone: %1").arg(shown(info.timeZone));
    if (sources.storage && sources.storage->total > 0)
        lines << SourceTexts::tr("Packet storage: %1 of %2 used (%3), %4")
                     .arg(size(sources.storage->used), size(sources.storage->total),
                         percent(static_cast<double>(sources.storage->used)
                             / static_cast<double>(sources.storage->total)),
                         shown(sources.storage->state));
    if (session.trouble())
        lines << errorText(*session.trouble(), session.hostAndPort());
    lines << SourceTexts::tr("Logged in as %1").arg(shown(session.session().credentials.user));
    return lines;
}

QString amountText(qint64 bytes, const netshark::ExportRequest &request)
{
    const bool isLimited = request.snapLength > 0 || request.stopAfterBytes > 0
        || request.stopAfterPackets > 0 || request.stopAfterSeconds > 0;
    const QString text = request.filters.size() == 1 ? SourceTexts::tr("%1 before the filter")
        : !request.filters.isEmpty()                 ? SourceTexts::tr("%1 before the filters")
        : isLimited                                  ? SourceTexts::tr("%1 before the limits")
                                                     : u"%1"_s;
    return text.arg(size(bytes));
}

std::optional<QString> rollOffWarning(
    const netshark::Job &job, const dissect::TimeRange &range, dissect::Timestamp clock)
{
    constexpr dissect::Duration soon = 600 * dissect::second;
    // Of what the range would have, the oldest that the job has.
    const dissect::Timestamp oldest
        = job.span ? std::max(range.begin, job.span->begin) : range.begin;
    if (!job.span || range.begin >= job.span->end || range.end <= job.span->begin)
        return std::nullopt; // nothing of it is there to go
    const auto left = timeUntilGone(job, oldest, clock);
    if (!left || *left > soon)
        return std::nullopt;
    if (*left < dissect::second)
        return SourceTexts::tr(
            "The oldest of these packets roll off now. A locked clip would keep them.");
    return SourceTexts::tr(
        "The oldest of these packets roll off in about %1. A locked clip would keep them.")
        .arg(seconds(*left / dissect::second * dissect::second));
}

} // namespace remora::model
