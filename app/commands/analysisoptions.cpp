// SPDX-License-Identifier: GPL-3.0-or-later
// What a command line asks to be made of a capture, and what is wrong with it.
#include <algorithm>

#include <QFileInfo>
#include <QRegularExpression>

#include "app/commands/analysis.h"
#include "model/appliance/hostandport.h"
#include "model/capture/packetmemory.h"
#include "model/charts/chartwords.h"
#include "model/charts/selectionwords.h"
#include "model/filters/rangewords.h"
#include "model/settings/ports.h"
#include "model/tables/tablewords.h"
#include "model/text/errortext.h"
#include "model/turns/partwords.h"
#include "netshark/wholenumber.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // Each reads some of the options; a sentence about what is wrong, or an empty text.

    QString readPorts(const QCommandLineParser &parser, AnalysisOptions &options)
    {
        auto ports = model::parsePorts(parser.values(u"server-port"_s));
        if (!ports)
            return model::notAPort(ports.error());
        options.serverPorts = std::move(*ports);
        if (!parser.isSet(u"tap"_s))
            return {};
        options.tap = model::tapOf(parser.value(u"tap"_s));
        return options.tap ? QString() : u"--tap takes client, between, server or estimated."_s;
    }

    // "KIND=FILE"; where there may be several, with commas between.
    tl::expected<QList<AnalysisOptions::Output>, QString> outputs(
        const QStringList &values, bool maySeveral)
    {
        QList<AnalysisOptions::Output> list;
        for (const QString &value : values) {
            const qsizetype equals = value.indexOf('='_L1);
            AnalysisOptions::Output output{{}, value.mid(equals + 1)};
            const QString named = value.left(std::max<qsizetype>(equals, 0));
            const QStringList keys = maySeveral ? named.split(','_L1) : QStringList{named};
            for (const QString &key : keys)
                output.kinds.push_back(model::chartKind(key.trimmed()));
            const bool isKnown = std::find(output.kinds.begin(), output.kinds.end(), nullptr)
                == output.kinds.end();
            if (!isKnown || output.path.isEmpty())
                return tl::unexpected<QString>(
                    QStringLiteral("“%1” should be KIND=FILE, where KIND is %2.")
                        .arg(value, model::chartKeys()));
            list.append(output);
        }
        return list;
    }

    QString readBin(const QString &bin, AnalysisOptions &options)
    {
        const auto width = model::binOf(bin);
        if (!width)
            return QStringLiteral("“%1” is not a bin width from 1 µs to 7 d, such as 10 ms.")
                .arg(bin);
        options.chartOptions.bin = *width;
        return {};
    }

    QString readSides(const QCommandLineParser &parser, AnalysisOptions &options)
    {
        if (!parser.isSet(u"rtt-sides"_s))
            return {};
        const QString sides = parser.value(u"rtt-sides"_s);
        if (sides != "apart"_L1 && sides != "mixed"_L1)
            return u"--rtt-sides takes apart or mixed."_s;
        options.mixedSides = sides == "mixed"_L1;
        options.chartOptions.mixedSides = *options.mixedSides;
        return {};
    }

    QString readCharts(const QCommandLineParser &parser, AnalysisOptions &options)
    {
        static const QRegularExpression sizeForm(u"^(\\d+)x(\\d+)$"_s);
        const auto size = sizeForm.match(parser.value(u"size"_s));
        if (!size.hasMatch())
            return QStringLiteral("“%1” is not a size, such as 1200x400.")
                .arg(parser.value(u"size"_s));
        constexpr int least = 10;
        constexpr int most = 20'000;
        const auto width = netshark::wholeNumber(size.captured(1), least, most);
        const auto height = netshark::wholeNumber(size.captured(2), least, most);
        if (!width || !height)
            return QStringLiteral(
                "A chart has at least %1 and at most %2 pixels in each direction.")
                .arg(least)
                .arg(most);
        options.size = QSize(static_cast<int>(*width), static_cast<int>(*height));
        const auto charts = outputs(parser.values(u"chart"_s), true);
        const auto series = outputs(parser.values(u"series"_s), false);
        if (!charts || !series)
            return charts ? series.error() : charts.error();
        options.charts = *charts;
        options.series = *series;
        options.chartOptions.exactBins = true;
        if (parser.isSet(u"chart-format"_s)) {
            options.chartFormat = ui::pictureFormatOf('.'_L1 + parser.value(u"chart-format"_s));
            if (!options.chartFormat)
                return u"--chart-format takes svg, png or pdf."_s;
        }
        options.binIsSet = parser.isSet(u"bin"_s);
        return options.binIsSet ? readBin(parser.value(u"bin"_s), options) : QString();
    }

    // Not only after a long load or a download.
    QString readFilter(const QCommandLineParser &parser, AnalysisOptions &options)
    {
        options.where = parser.value(u"where"_s);
        options.whereBpf = parser.value(u"where-bpf"_s);
        if (!options.where.isEmpty() && !options.whereBpf.isEmpty())
            return u"Give --where or --where-bpf, not both."_s;
        options.range = parser.value(u"range"_s);
        if (!options.range.isEmpty() && !model::rangeOf(options.range, {}))
            return QStringLiteral("“%1” is not a time range, such as 10:00..10:05:30.")
                .arg(options.range);
        if (options.where.isEmpty())
            return {};
        const auto checked = dissect::FilterExpression::parse(options.where.toStdString(), {});
        return checked ? QString() : model::filterErrorText(checked.error());
    }

    QString readSelections(const QCommandLineParser &parser, AnalysisOptions &options)
    {
        options.select = parser.value(u"select"_s);
        options.swap = parser.value(u"swap"_s);
        const auto isGiven = [&](const QString &option) { return parser.isSet(option); };
        if (isGiven(u"select"_s) && !model::isSelection(options.select))
            return QStringLiteral("“%1” selects nothing: give a tcp.stream, udp.N, several with "
                                  "commas between, most-rtt or all.")
                .arg(options.select);
        if (isGiven(u"swap"_s) && !model::isSelection(options.swap))
            return QStringLiteral("“%1” names no conversation: give a tcp.stream or udp.N, or "
                                  "several with commas between.")
                .arg(options.swap);
        return {};
    }

    QString readReport(const QCommandLineParser &parser, AnalysisOptions &options)
    {
        options.report = parser.value(u"report"_s);
        options.reportNotes = parser.value(u"report-notes"_s);
        options.reportCharts = parser.value(u"report-charts"_s);
        const auto charts = model::chartsOf(options.reportCharts, {});
        if (!charts)
            return charts.error();
        options.reportTable = parser.value(u"report-table"_s);
        const auto table = model::tableOf(options.reportTable);
        return table ? QString() : table.error();
    }

    QString readMemory(const QCommandLineParser &parser, AnalysisOptions &options)
    {
        if (!parser.isSet(u"memory"_s))
            return {};
        options.memory = model::parseMemorySize(parser.value(u"memory"_s));
        return options.memory ? QString()
                              : QStringLiteral("“%1” is not a size, such as 500M or 2G.")
                                    .arg(parser.value(u"memory"_s));
    }

    // Whether something is drawn or written of a kind of chart that is so; a report has any.
    template <class Is> bool hasKind(const AnalysisOptions &options, Is is)
    {
        const auto isOne = [&](const AnalysisOptions::Output &output) {
            return std::any_of(output.kinds.begin(), output.kinds.end(),
                [&](const model::ChartKind *kind) { return is(*kind); });
        };
        return !options.report.isEmpty()
            || std::any_of(options.charts.begin(), options.charts.end(), isOne)
            || std::any_of(options.series.begin(), options.series.end(), isOne);
    }
    bool hasBins(const AnalysisOptions &options)
    {
        return hasKind(options, [](const model::ChartKind &kind) { return kind.isBinned(); });
    }
    bool hasSides(const AnalysisOptions &options)
    {
        return hasKind(options, [](const model::ChartKind &kind) { return kind.takes.sides; });
    }

    bool hasNamelessChart(const AnalysisOptions &options)
    {
        return std::any_of(options.charts.begin(), options.charts.end(),
            [](const AnalysisOptions::Output &output) {
                return !ui::pictureFormatOf(output.path);
            });
    }

    // An option that would do nothing is a mistake of somebody who expects it to.
    QString combinationProblem(const QCommandLineParser &parser, AnalysisOptions &options)
    {
        const bool draws = !options.charts.isEmpty() || !options.report.isEmpty();
        const bool hasCharts = draws || !options.series.isEmpty();
        const auto needs = [&](const QString &option, bool isOfUse, const QString &what) {
            return parser.isSet(option) && !isOfUse
                ? QStringLiteral("--%1 has no effect here: it applies to %2.").arg(option, what)
                : QString();
        };
        for (const QString &problem : {needs(u"select"_s, hasCharts || !options.packets.isEmpty(),
                                           u"--chart, --series, --report and --packets"_s),
                 needs(u"report-charts"_s, !options.report.isEmpty(), u"--report"_s),
                 needs(u"report-table"_s, !options.report.isEmpty(), u"--report"_s),
                 needs(u"report-notes"_s, !options.report.isEmpty(), u"--report"_s),
                 needs(u"size"_s, !options.charts.isEmpty(), u"--chart"_s),
                 needs(u"tap"_s,
                     hasCharts || !options.turns.isEmpty() || !options.verdict.isEmpty()
                         || !options.conversations.isEmpty() || !options.where.isEmpty(),
                     u"--turns, --verdict, --conversations, --where, charts and --report"_s),
                 needs(u"baseline"_s, !options.verdict.isEmpty() || !options.report.isEmpty(),
                     u"--verdict and --report"_s),
                 needs(u"bin"_s, hasBins(options), u"charts and series in bins, and --report"_s),
                 needs(u"rtt-sides"_s, hasSides(options),
                     u"charts and series of RTT, and --report"_s),
                 needs(u"chart-format"_s, hasNamelessChart(options),
                     u"a --chart whose name says no format"_s)}) {
            if (!problem.isEmpty())
                return problem;
        }
        for (const AnalysisOptions::Output &output : options.charts) {
            const bool isNamed = QFileInfo(output.path).fileName().contains('.'_L1);
            if (isNamed && !ui::pictureFormatOf(output.path))
                return QStringLiteral("“%1” should end in .svg, .png or .pdf.").arg(output.path);
        }
        return {};
    }

} // namespace

void addAnalysisOptions(OptionList &options)
{
    options.addOptions({{u"server-port"_s, u"A port that servers listen on; may be repeated."_s,
                            u"N"_s},
        {u"where"_s,
            u"Only packets that match this filter, such as \"tcp.analysis.ack_rtt > 50 ms && ip.addr == 10.0.0.0/8\". Times are in the local time zone."_s,
            u"EXPR"_s},
        {u"where-bpf"_s,
            u"The same in the syntax of pcap-filter(7). RTT and notes come from all packets."_s,
            u"EXPR"_s},
        {u"range"_s,
            u"Only packets in this time range, such as 10:00..10:05:30 in the local time zone, or in epoch seconds."_s,
            u"BEGIN..END"_s},
        {u"tap"_s,
            u"Where the packets were captured: client or server, beside which the way takes no time, between, or estimated from the round trips, as unless given. Of use to turns and the verdict."_s,
            u"PLACE"_s},
        {u"swap"_s,
            u"Conversations in which client and server are swapped, named as for --select."_s,
            u"STREAMS"_s},
        {u"conversations"_s, u"Write the conversations as CSV; - is standard output."_s,
            u"OUT.csv"_s},
        {u"endpoints"_s, u"Write the hosts as CSV."_s, u"OUT.csv"_s},
        {u"packets"_s, u"Write the packets as CSV."_s, u"OUT.csv"_s},
        {u"turns"_s,
            u"Write the turns of the TCP conversations, requests with their answers, as CSV: what the client waited for in each, in seconds; a part that was not seen is empty."_s,
            u"OUT.csv"_s},
        {u"verdict"_s,
            u"Write what clients waited for, in all and by server: as text, or as JSON where the name ends in .json; - is standard output."_s,
            u"OUT"_s},
        {u"baseline"_s,
            u"What --verdict wrote as JSON earlier, or a capture, to compare with: verdict and report say which part grew, by how much, and on which servers, as if the baseline had as many turns. --where and the like count for a capture too."_s,
            u"FILE"_s},
        {u"select"_s,
            u"Conversations for charts, series and --packets: a tcp.stream, udp.N, conversation.N (by its first packet), several with commas between, or with + to chart them as one line, with NAME= in front to name that line; most-rtt or all. Unless given, most-rtt for charts and series, all for packets."_s,
            u"STREAMS"_s},
        {u"chart"_s,
            QStringLiteral("Save a chart (%1) as .png, .svg or .pdf; several with commas between "
                           "stand one above the other in one picture, on one time axis.")
                .arg(model::chartKeys()),
            u"KIND=OUT"_s},
        {u"bin"_s,
            u"Width of the bins, such as \"10 ms\" (units: ns, us, ms, s, min, h, d, w), or auto: some hundred bins, fewer where there are few packets. Unless given, 1 s, for rtt-bands 100 ms."_s,
            u"WIDTH"_s},
        {u"series"_s, u"Write a chart's numbers as CSV."_s, u"KIND=OUT.csv"_s},
        {u"rtt-sides"_s,
            u"apart or mixed: RTT from the tap to the server and to the client separately, or both in one series. Unless given, apart for charts and the report, mixed for --series."_s,
            u"SIDES"_s},
        {u"size"_s, u"Size of each chart in pixels."_s, u"WxH"_s, u"1200x400"_s},
        {u"report"_s,
            u"Write a report: facts, tables and charts as one self-contained HTML file."_s,
            u"OUT.html"_s},
        {u"report-charts"_s,
            QStringLiteral(
                "Charts of the report, with commas between: %1. Behind a colon how it is "
                "drawn, such as rtt:logarithmic:values=0..0.05:time=BEGIN..END:"
                "hide=NAME or bitrate:stacked:unit=packets:\"bin=10 ms\".")
                .arg(model::chartKeys()),
            u"KINDS"_s},
        {u"report-table"_s,
            u"The report's conversations: group=client,columns=ip.cli+packets,sort=packets, by the "
            u"names of the columns; in descending order, ascending with :up behind the name."_s,
            u"TABLE"_s},
        {u"report-notes"_s, u"A text for the report."_s, u"TEXT"_s},
        {u"memory"_s,
            u"The most memory that packets take, such as 2G; packets beyond that are kept in the cache folder. Unless given, half of this computer's memory."_s,
            u"SIZE"_s},
        {u"chart-format"_s,
            u"svg, png or pdf: format of charts whose file name does not say, such as a pipe; svg unless given."_s,
            u"FORMAT"_s},
        {u"overwrite"_s, u"Replace captures too; other files are replaced in any case."_s},
        {u"summary"_s, u"Print a summary of the capture."_s},
        {u"summary-file"_s, u"Write the summary to a file."_s, u"OUT.txt"_s}});
    options.mayRepeat({u"server-port"_s, u"chart"_s, u"series"_s});
}

tl::expected<AnalysisOptions, QString> analysisOptions(const QCommandLineParser &parser)
{
    AnalysisOptions options;
    options.summary = parser.isSet(u"summary"_s);
    options.overwrite = parser.isSet(u"overwrite"_s);
    options.conversations = parser.value(u"conversations"_s);
    options.endpoints = parser.value(u"endpoints"_s);
    options.packets = parser.value(u"packets"_s);
    options.turns = parser.value(u"turns"_s);
    options.verdict = parser.value(u"verdict"_s);
    options.baseline = parser.value(u"baseline"_s);
    options.summaryFile = parser.value(u"summary-file"_s);
    for (const auto read : {readPorts, readCharts, readSides, readFilter, readSelections,
             readReport, readMemory, combinationProblem}) {
        if (QString problem = read(parser, options); !problem.isEmpty())
            return tl::unexpected(std::move(problem));
    }
    return options;
}

model::ChartOptions AnalysisOptions::seriesOptions() const
{
    model::ChartOptions plain = chartOptions;
    plain.mixedSides = mixedSides.value_or(true);
    return plain;
}

bool AnalysisOptions::asksNothing() const
{
    return !summary && conversations.isEmpty() && summaryFile.isEmpty() && endpoints.isEmpty()
        && packets.isEmpty() && turns.isEmpty() && verdict.isEmpty() && charts.isEmpty()
        && series.isEmpty() && report.isEmpty();
}

QStringList AnalysisOptions::outputs() const
{
    QStringList names;
    if (summary || asksNothing())
        names << u"-"_s;
    for (const QString &name :
        {summaryFile, conversations, endpoints, packets, turns, verdict, report}) {
        if (!name.isEmpty())
            names << name;
    }
    for (const Output &output : series + charts)
        names << output.path;
    return names;
}

} // namespace remora::app
