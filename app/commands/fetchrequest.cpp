// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/fetchrequest.h"

#include <limits>

#include <QDateTime>
#include <QTimeZone>

#include "app/commands/packetfilters.h"
#include "model/appliance/emptiness.h"
#include "model/appliance/withid.h"
#include "model/text/errortext.h"
#include "netshark/timerangeparser.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    using Kind = netshark::SourceRef::Kind;

    // The sources that are named by an option. The first one is the usual one.
    const QList<std::pair<QString, Kind>> &sourceOptions()
    {
        static const QList<std::pair<QString, Kind>> all{{u"job"_s, Kind::Job},
            {u"clip"_s, Kind::Clip}, {u"interface"_s, Kind::Interface}, {u"file"_s, Kind::File}};
        return all;
    }

    std::optional<netshark::ExportFormat> exportFormat(const QString &name)
    {
        const QStringList names{u"PCAP_US"_s, u"PCAP_NS"_s, u"PCAPNG_US"_s, u"PCAPNG_NS"_s};
        const qsizetype place = names.indexOf(name.toUpper());
        return place < 0 ? std::nullopt : std::optional(static_cast<netshark::ExportFormat>(place));
    }

    // An empty text where they are numbers within their ranges.
    QString readLimits(const QCommandLineParser &parser, netshark::ExportRequest &request)
    {
        qint64 seconds = 0;
        qint64 snapLength = 0;
        constexpr qint64 mostInt = std::numeric_limits<int>::max();
        struct Limit {
            QString option;
            qint64 *value;
            qint64 most;
        };
        for (const Limit &limit :
            {Limit{u"seconds"_s, &seconds, mostInt}, Limit{u"snap-length"_s, &snapLength, mostInt},
                Limit{u"max-bytes"_s, &request.stopAfterBytes, std::numeric_limits<qint64>::max()},
                Limit{u"max-packets"_s, &request.stopAfterPackets,
                    std::numeric_limits<qint64>::max()}}) {
            const auto number = netshark::wholeNumber(parser.value(limit.option), 0, limit.most);
            if (!number)
                return QStringLiteral("--%1 takes a whole number from 0 to %2.")
                    .arg(limit.option)
                    .arg(limit.most);
            *limit.value = *number;
        }
        request.stopAfterSeconds = static_cast<int>(seconds);
        request.snapLength = static_cast<int>(snapLength);
        return {};
    }

    // What is asked of which source; the job is looked up after the login.
    QString readSource(const QCommandLineParser &parser, FetchPlan &plan)
    {
        QStringList given;
        for (const auto &[option, kind] : sourceOptions()) {
            if (!parser.isSet(option))
                continue;
            given << "--"_L1 + option;
            plan.request.source = {kind, parser.value(option)};
        }
        if (given.size() > 1)
            return QStringLiteral("A download is from one source: %1 cannot be combined.")
                .arg(given.join(u" and "_s));
        return {};
    }

    QString readRequest(const QCommandLineParser &parser, FetchPlan &plan)
    {
        const auto format = exportFormat(parser.value(u"format"_s));
        if (!format)
            return u"--format takes PCAP_US, PCAP_NS, PCAPNG_US or PCAPNG_NS."_s;
        plan.request.format = *format;
        if (QString wrong = readSource(parser, plan); !wrong.isEmpty())
            return wrong;
        if (QString wrong = readLimits(parser, plan.request); !wrong.isEmpty())
            return wrong;
        if (plan.request.source.kind == Kind::Interface && plan.request.stopAfterSeconds <= 0)
            return u"A live export of an interface needs --seconds N, or it would never end."_s;
        plan.time = parser.value(u"time"_s);
        if (parser.isSet(u"time"_s)) {
            // Whether it is a range at all; which one, the appliance's clock tells.
            const auto range = netshark::parseTimeRange(plan.time,
                QDateTime::currentMSecsSinceEpoch() * 1'000'000, QTimeZone::systemTimeZone());
            if (!range)
                return model::errorText(range.error());
        }
        const auto filters = packetFilters(parser);
        if (!filters)
            return filters.error();
        plan.request.filters = *filters;
        return {};
    }

    // Where that is known without asking; `job`: the source, where it is one.
    std::optional<model::Emptiness> whyNothingWillCome(const netshark::ExportRequest &request,
        const std::optional<netshark::Job> &job, const Connected &connected)
    {
        const auto &range = request.range;
        if (job) {
            // For the packets of one that has just been started, a download waits.
            const bool isKnown = job->span ? range.has_value() : !job->isRunning();
            return isKnown ? model::whyNothingWillCome(
                       *job, range.value_or(dissect::TimeRange()), connected.info.localTime)
                           : std::nullopt;
        }
        if (request.source.kind != Kind::Clip || !range)
            return std::nullopt;
        const auto clips = connected.appliance->clips();
        const netshark::Clip *clip = clips ? model::withId(*clips, request.source.id) : nullptr;
        return clip != nullptr ? model::whyNothingWillCome(*clip, *range) : std::nullopt;
    }

} // namespace

void addFetchOptions(OptionList &options)
{
    addConnectionOptions(options);
    addPacketFilterOptions(options);
    options.addOptions(
        {{u"job"_s, u"Name or id of a job; without it the first running one that holds packets."_s,
             u"NAME"_s},
            {u"clip"_s, u"Id of a trace clip."_s, u"ID"_s},
            {u"interface"_s, u"Id of an interface, captured live."_s, u"ID"_s},
            {u"file"_s, u"Path of a file on the appliance."_s, u"PATH"_s},
            {u"time"_s, u"Time range, such as 'last 10s' or '12:00 PM to 1:00 PM'."_s, u"RANGE"_s},
            {u"format"_s, u"PCAP_US, PCAP_NS, PCAPNG_US or PCAPNG_NS."_s, u"FORMAT"_s,
                u"PCAP_US"_s},
            {u"seconds"_s, u"Stop a live export after N seconds."_s, u"N"_s, u"0"_s},
            {u"snap-length"_s, u"Only the first N bytes of each packet."_s, u"N"_s, u"0"_s},
            {u"max-bytes"_s, u"Stop after N bytes."_s, u"N"_s, u"0"_s},
            {u"max-packets"_s, u"Stop after N packets."_s, u"N"_s, u"0"_s},
            {u"estimate"_s, u"Print how many bytes there are at most, and download nothing."_s},
            {u"output"_s, u"Where to save the capture; - is standard output."_s, u"FILE"_s}});
}

tl::expected<FetchPlan, QString> fetchPlan(const QCommandLineParser &parser)
{
    FetchPlan plan;
    plan.output = parser.value(u"output"_s);
    plan.estimates = parser.isSet(u"estimate"_s);
    plan.isQuiet = parser.isSet(u"quiet"_s);
    if (plan.output.isEmpty() != plan.estimates)
        return tl::unexpected<QString>(plan.estimates
                ? u"--estimate fetches nothing: leave out --output."_s
                : u"Say where to save the capture: --output FILE."_s);
    if (const QString wrong = readRequest(parser, plan); !wrong.isEmpty())
        return tl::unexpected(wrong);
    return plan;
}

tl::expected<netshark::ExportRequest, FetchProblem> exportRequest(
    const FetchPlan &plan, const Connected &connected)
{
    netshark::ExportRequest request = plan.request;
    std::optional<netshark::Job> job;
    if (request.source.kind == Kind::Job) {
        const auto found = findJob(connected, request.source.id);
        if (!found)
            return tl::unexpected(FetchProblem{found.error(), Failed});
        job = *found;
        if (request.source.id.isEmpty() && !plan.isQuiet)
            complain(QStringLiteral("From the job %1.").arg(job->name), Done);
        request.source.id = job->id;
    }
    if (!request.filters.isEmpty()) {
        const auto fields = connected.appliance->nativeFields();
        if (const QString wrong
            = filterProblem(request.filters, fields.value_or(QList<netshark::NativeField>()));
            !wrong.isEmpty())
            return tl::unexpected(FetchProblem{wrong, Usage});
    }
    if (!plan.time.isEmpty()) {
        // Counted from the appliance's clock, read a moment ago.
        const auto range = netshark::timeRangeBy(
            connected.info.localTime, plan.time, QTimeZone::systemTimeZone());
        if (!range)
            return tl::unexpected(FetchProblem{model::errorText(range.error()), Usage});
        request.range = *range;
    }
    if (const auto empty = whyNothingWillCome(request, job, connected))
        return tl::unexpected(FetchProblem{empty->why, Failed});
    return request;
}

} // namespace remora::app
