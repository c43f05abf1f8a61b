// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <cstdio>

#include <QFileInfo>
#include <QRegularExpression>

#include "app/commands/analysis.h"
#include "app/commands/commands.h"
#include "app/commands/connection.h"
#include "model/errortext.h"
#include "model/filters/exportfilters.h"
#include "model/format.h"
#include "netshark/exportdownload.h"
#include "netshark/timerangeparser.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // Set by the first interrupt; the download then ends in good order.
    const netshark::CancelFlag &interruptFlag()
    {
        static const netshark::CancelFlag flag = std::make_shared<std::atomic<bool>>(false);
        return flag;
    }

    tl::expected<netshark::SourceRef, QString> chooseSource(
        const QCommandLineParser &parser, const Connected &connected)
    {
        using Kind = netshark::SourceRef::Kind;
        for (const auto &[option, kind] : {std::pair{u"clip"_s, Kind::Clip},
                 std::pair{u"interface"_s, Kind::Interface}, std::pair{u"file"_s, Kind::File}}) {
            if (parser.isSet(option))
                return netshark::SourceRef{kind, parser.value(option)};
        }
        const auto job = findJob(connected, parser.value(u"job"_s));
        if (!job)
            return tl::unexpected(job.error());
        return netshark::SourceRef{Kind::Job, job->id};
    }

    std::optional<netshark::ExportFormat> exportFormat(const QString &name)
    {
        const QStringList names{u"PCAP_US"_s, u"PCAP_NS"_s, u"PCAPNG_US"_s, u"PCAPNG_NS"_s};
        const qsizetype place = names.indexOf(name.toUpper());
        return place < 0 ? std::nullopt : std::optional(static_cast<netshark::ExportFormat>(place));
    }

    // Of the first filter that is wrong; empty where none is.
    QString filterProblem(const QList<netshark::Filter> &filters, const Connected &connected)
    {
        if (filters.isEmpty())
            return {};
        const auto fields = connected.appliance->nativeFields();
        for (const netshark::Filter &filter : filters) {
            if (const auto wrong = model::exportFilterProblem(
                    filter, fields.value_or(QList<netshark::NativeField>())))
                return *wrong;
        }
        return {};
    }

    // An empty text where they are numbers.
    QString readLimits(const QCommandLineParser &parser, netshark::ExportRequest &request)
    {
        for (const auto &option :
            {u"seconds"_s, u"snap-length"_s, u"max-bytes"_s, u"max-packets"_s}) {
            bool isNumber = false;
            if (parser.value(option).toLongLong(&isNumber) < 0 || !isNumber)
                return QStringLiteral("--%1 takes a number, 0 or more.").arg(option);
        }
        request.stopAfterSeconds = parser.value(u"seconds"_s).toInt();
        request.snapLength = parser.value(u"snap-length"_s).toInt();
        request.stopAfterBytes = parser.value(u"max-bytes"_s).toLongLong();
        request.stopAfterPackets = parser.value(u"max-packets"_s).toLongLong();
        return {};
    }

    tl::expected<netshark::ExportRequest, QString> exportRequest(
        const QCommandLineParser &parser, const Connected &connected)
    {
        netshark::ExportRequest request;
        const auto source = chooseSource(parser, connected);
        if (!source)
            return tl::unexpected(source.error());
        request.source = *source;
        using Kind = netshark::Filter::Kind;
        for (const auto &[option, kind] : {std::pair{u"shark"_s, Kind::Native},
                 std::pair{u"bpf"_s, Kind::Bpf}, std::pair{u"display"_s, Kind::Display}}) {
            const QStringList texts = parser.values(option);
            for (const QString &text : texts)
                request.filters.append({kind, text});
        }
        if (const QString wrong = filterProblem(request.filters, connected); !wrong.isEmpty())
            return tl::unexpected(wrong);
        const auto format = exportFormat(parser.value(u"format"_s));
        if (!format)
            return tl::unexpected<QString>(
                u"--format takes PCAP_US, PCAP_NS, PCAPNG_US or PCAPNG_NS."_s);
        request.format = *format;
        if (const QString wrong = readLimits(parser, request); !wrong.isEmpty())
            return tl::unexpected(wrong);
        if (request.source.kind == netshark::SourceRef::Kind::Interface
            && request.stopAfterSeconds <= 0)
            return tl::unexpected<QString>(
                u"A live export of an interface needs --seconds N, or it would never end."_s);
        if (parser.isSet(u"time"_s)) {
            // Counted from the appliance's clock, read a moment ago.
            const auto range = netshark::parseTimeRange(
                parser.value(u"time"_s), connected.info.localTime, QTimeZone::systemTimeZone());
            if (!range)
                return tl::unexpected(model::errorText(range.error()));
            request.range = *range;
        }
        return request;
    }

    // What came is kept; exit 3 says that it is not all.
    int endEarly(const netshark::ExportDownload &download, const QString &why)
    {
        if (download.kept().isEmpty())
            return complain(why, Failed);
        return complain(
            QStringLiteral("%1 What came is kept in %2.").arg(why, download.kept()), Partial);
    }

    void reportProgress(const netshark::DownloadProgress &progress)
    {
        if (progress.stage == netshark::DownloadProgress::Stage::WaitingForPackets)
            std::fprintf(
                stderr, "The job is empty. Attempt %d of 3, waiting …\n", progress.attempt);
    }

    void addFetchOptions(QCommandLineParser &parser)
    {
        addConnectionOptions(parser);
        parser.addOptions({{u"job"_s, u"Name or id of a job; the first running one without it."_s,
                               u"NAME"_s},
            {u"clip"_s, u"Id of a trace clip."_s, u"ID"_s},
            {u"interface"_s, u"Id of an interface, captured live."_s, u"ID"_s},
            {u"file"_s, u"Path of a file on the appliance."_s, u"PATH"_s},
            {u"time"_s, u"Time range, such as 'last 10s' or '12:00 PM to 1:00 PM'."_s, u"RANGE"_s},
            {u"shark"_s, u"Native filter, such as tcp.server_port=443; may be repeated."_s,
                u"FILTER"_s},
            {u"bpf"_s, u"BPF filter."_s, u"FILTER"_s},
            {u"display"_s, u"Wireshark display filter."_s, u"FILTER"_s},
            {u"format"_s, u"PCAP_US, PCAP_NS, PCAPNG_US or PCAPNG_NS."_s, u"FORMAT"_s,
                u"PCAP_US"_s},
            {u"seconds"_s, u"Stop a live export after N seconds."_s, u"N"_s, u"0"_s},
            {u"snap-length"_s, u"Only the first N bytes of each packet."_s, u"N"_s, u"0"_s},
            {u"max-bytes"_s, u"Stop after N bytes."_s, u"N"_s, u"0"_s},
            {u"max-packets"_s, u"Stop after N packets."_s, u"N"_s, u"0"_s},
            {u"estimate"_s, u"Say how many bytes there are at most, and fetch nothing."_s},
            {u"output"_s, u"Where to save the capture."_s, u"FILE"_s},
            {u"overwrite"_s, u"Replace that file if it exists."_s}});
    }

    // The port that a native filter names is the server's.
    std::vector<std::uint16_t> serverPorts(const QStringList &natives)
    {
        static const QRegularExpression form(u"server_port\\s*==?\\s*\"?(\\d{1,5})"_s);
        for (const QString &filter : natives) {
            if (const auto match = form.match(filter); match.hasMatch())
                return {static_cast<std::uint16_t>(match.captured(1).toUInt())};
        }
        return {};
    }

    int estimate(const Connected &connected, const netshark::ExportRequest &request)
    {
        const auto atMost = connected.appliance->estimate(request);
        connected.appliance->logOut();
        if (!atMost)
            return complain(model::errorText(atMost.error(), connected.host), Failed);
        if (!*atMost)
            return complain(u"The appliance does not say."_s, Failed);
        std::printf("%lld\n", static_cast<long long>(**atMost));
        return Done;
    }

} // namespace

int fetch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"remora fetch: download packets from an appliance, then analyze them."_s);
    parser.addHelpOption();
    addFetchOptions(parser);
    addAnalysisOptions(parser);
    if (!parser.parse(arguments))
        return complain(parser.errorText(), Usage);
    if (parser.isSet(u"help"_s)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        return Done;
    }
    if (!parser.isSet(u"output"_s) && !parser.isSet(u"estimate"_s))
        return complain(u"Say where to save the capture: --output FILE."_s, Usage);
    auto options = analysisOptions(parser);
    if (!options)
        return complain(options.error(), Usage);
    const QStringList natives = parser.values(u"shark"_s);
    if (options->serverPorts.empty())
        options->serverPorts = serverPorts(natives);
    ExitStatus status = Done;
    const auto connected = connectTo(parser, status);
    if (!connected)
        return status;
    const auto request = exportRequest(parser, *connected);
    if (!request) {
        connected->appliance->logOut();
        return complain(request.error(), Failed);
    }
    if (parser.isSet(u"estimate"_s))
        return estimate(*connected, *request);
    const auto interrupted = [](int) { interruptFlag()->store(true); };
    interruptFlag();
    std::signal(SIGINT, interrupted);
    std::signal(SIGTERM, interrupted);
    netshark::DownloadParams params{connected->appliance->session(), *request,
        parser.value(u"output"_s), parser.isSet(u"overwrite"_s), 10'000};
    netshark::ExportDownload download(params, {reportProgress, nullptr}, nullptr, interruptFlag());
    const auto result = download.run();
    connected->appliance->logOut();
    if (!result)
        return endEarly(download,
            model::errorText(result.error(), connected->host)
                + (download.leftBehind().isEmpty()
                        ? QString()
                        : u" An export is left on the appliance: %1."_s.arg(
                            download.leftBehind().join(u", "_s))));
    std::fprintf(stderr, "%s: %s\n", qUtf8Printable(result->path),
        qUtf8Printable(model::bytes(static_cast<quint64>(result->bytes))));
    options->footer = QFileInfo(result->path).fileName()
        + (natives.isEmpty() ? QString() : u" · "_s + natives.join(" & "_L1));
    return runAnalysis(result->path, *options);
}

} // namespace remora::app
