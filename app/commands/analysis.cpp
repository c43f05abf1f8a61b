// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysis.h"

#include <algorithm>

#include <QFileInfo>
#include <QRegularExpression>

#include "app/commands/analysisreport.h"
#include "app/commands/loadedcapture.h"
#include "app/commands/outputs.h"
#include "app/commands/summary.h"
#include "app/interrupt.h"
#include "model/errortext.h"
#include "model/filters/filterwords.h"
#include "model/investigation.h"
#include "model/packetmemory.h"
#include "ui/charts/chartfile.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    std::string summaryOf(const QString &path, const Loaded &loaded, const AnalysisOptions &options)
    {
        std::uint64_t samples = 0;
        for (const dissect::ConversationRow &row : loaded.rows)
            samples += row.conversation->rtt.count;
        return summaryText({options.shownAs.isEmpty() ? path : options.shownAs, options.bpf,
            options.where, loaded.facts, packetTotals(loaded.store), loaded.rows.size(), samples});
    }

    // A name that says no format, as of a pipe, gets --chart-format.
    bool writeChart(const QString &path, const model::ChartData &chart, const ui::ChartLook &look,
        const AnalysisOptions &options)
    {
        const auto format = ui::pictureFormatOf(path).value_or(
            options.chartFormat.value_or(ui::PictureFormat::Svg));
        const QByteArray picture = ui::chartPicture(chart, look, options.size, 1, format);
        return writeOutput(path, options.overwrite, [&](dissect::FileSink &sink) {
            sink.write({picture.constData(), static_cast<std::size_t>(picture.size())});
        });
    }

    bool writeCharts(const QString &path, const Loaded &loaded, const AnalysisOptions &options,
        const QList<model::ChartSelection> &chosen)
    {
        bool good = true;
        const model::ChartSource source = chartSource(loaded, path);
        const auto make = [&](model::ChartKind kind) {
            auto chart = model::makeChart(kind, source, chosen, options.chartOptions);
            if (chart.tooManyBins) {
                complain(tooManyBinsText(chart), Failed);
                good = false;
            }
            return chart;
        };
        for (const AnalysisOptions::Output &output : options.series) {
            if (const auto chart = make(output.kind); !chart.tooManyBins)
                good = writeOutput(output.path, options.overwrite, [&](dissect::FileSink &sink) {
                    model::writeChartNumbers(sink, chart);
                }) && good;
        }
        for (const AnalysisOptions::Output &output : options.charts) {
            const model::ChartData chart = make(output.kind);
            if (chart.tooManyBins)
                continue;
            ui::ChartLook look = ui::fileLook(ui::wholeRange(chart), options.footer);
            look.options = options.chartOptions;
            good = writeChart(output.path, chart, look, options) && good;
        }
        return good;
    }

    // The packets that --select names, where it was given.
    dissect::PacketStore selectedPackets(const Loaded &loaded, const AnalysisOptions &options,
        const QList<model::ChartSelection> &chosen)
    {
        if (!options.selectIsSet && options.selected.empty())
            return loaded.store;
        std::vector<dissect::ConversationId> ids;
        for (const model::ChartSelection &selection : chosen) {
            if (!selection.single) // everything
                return loaded.store;
            ids.push_back(*selection.single);
        }
        const auto set = dissect::ConversationSet::of(ids);
        std::vector<dissect::RowMask> masks;
        for (std::size_t i = 0; i < loaded.store.chunks().size(); ++i) {
            const dissect::PacketChunk &chunk = *loaded.store.chunks()[i];
            dissect::RowMask &mask = masks.emplace_back(chunk.size());
            for (std::size_t row = 0; row < chunk.size(); ++row)
                mask[row] = loaded.store.isIn(i, row) && set.has(chunk, row) ? 1 : 0;
        }
        return loaded.store.selected(std::move(masks));
    }

    bool writeTables(const QString &path, const Loaded &loaded, const AnalysisOptions &options,
        const QList<model::ChartSelection> &chosen)
    {
        bool good = true;
        const auto write = [&](const QString &to, const auto &table) {
            if (!to.isEmpty())
                good = writeOutput(to, options.overwrite, table) && good;
        };
        write(options.summaryFile,
            [&](dissect::FileSink &sink) { sink.write(summaryOf(path, loaded, options)); });
        write(options.conversations,
            [&](dissect::FileSink &sink) { writeConversations(sink, loaded.rows); });
        write(options.endpoints, [&](dissect::FileSink &sink) {
            writeEndpoints(sink, dissect::endpointsOf(loaded.conversations));
        });
        write(options.packets, [&](dissect::FileSink &sink) {
            writePackets(sink, selectedPackets(loaded, options, chosen), loaded.conversations);
        });
        return good;
    }

    tl::expected<QList<AnalysisOptions::Output>, QString> outputs(const QStringList &values)
    {
        QList<AnalysisOptions::Output> list;
        for (const QString &value : values) {
            const qsizetype equals = value.indexOf('='_L1);
            const auto kind = model::chartKind(value.left(equals));
            if (equals < 0 || !kind || value.size() == equals + 1)
                return tl::unexpected<QString>(
                    QStringLiteral("“%1” should be KIND=FILE, where KIND is %2.")
                        .arg(value, model::chartKeys()));
            list.append({*kind, value.mid(equals + 1)});
        }
        return list;
    }

    // Of a selection that no capture could have; empty where it is well formed.
    QString selectProblem(const QString &select)
    {
        static const QRegularExpression form(u"^(most-rtt|all|\\d{1,9}( *, *\\d{1,9})*)$"_s);
        return form.match(select).hasMatch()
            ? QString()
            : QStringLiteral(
                "“%1” selects nothing: give a tcp.stream, several with commas between, "
                "most-rtt or all.")
                  .arg(select);
    }

    // An option that would do nothing is a mistake of somebody who expects it to.
    QString combinationProblem(const QCommandLineParser &parser, const AnalysisOptions &options)
    {
        const bool draws = !options.charts.isEmpty() || !options.report.isEmpty();
        const bool hasCharts = draws || !options.series.isEmpty();
        if (options.selectIsSet) {
            if (const QString problem = selectProblem(options.select); !problem.isEmpty())
                return problem;
        }
        const auto needs = [&](const QString &option, bool isOfUse, const QString &what) {
            return parser.isSet(option) && !isOfUse
                ? QStringLiteral("--%1 does nothing here: it is about %2.").arg(option, what)
                : QString();
        };
        for (const QString &problem : {needs(u"select"_s, hasCharts || !options.packets.isEmpty(),
                                           u"--chart, --series, --report and --packets"_s),
                 needs(u"size"_s, !options.charts.isEmpty(), u"--chart"_s),
                 needs(u"bin"_s, hasCharts, u"--chart, --series and --report"_s),
                 needs(u"chart-format"_s, !options.charts.isEmpty(), u"--chart"_s)}) {
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
            u"Only packets that match this filter, such as \"tcp.analysis.ack_rtt > 50 ms && "
            u"ip.addr == 10.0.0.0/8\". Times are in the machine's zone."_s,
            u"EXPR"_s},
        {u"conversations"_s, u"Write the conversations as CSV; - is standard output."_s,
            u"OUT.csv"_s},
        {u"endpoints"_s, u"Write the hosts as CSV."_s, u"OUT.csv"_s},
        {u"packets"_s, u"Write the packets as CSV."_s, u"OUT.csv"_s},
        {u"select"_s,
            u"What charts, series and --packets are about: a tcp.stream or several with commas "
            u"between, most-rtt or all. Without it charts are about most-rtt, packets about all."_s,
            u"STREAM"_s, u"most-rtt"_s},
        {u"chart"_s,
            QStringLiteral("Save a chart (%1) as .png, .svg or .pdf.").arg(model::chartKeys()),
            u"KIND=OUT"_s},
        {u"bin"_s,
            u"Width of the bins, such as \"10 ms\", or auto, which makes some hundred. 1 s unless "
            u"given, of rtt-bands 100 ms."_s,
            u"WIDTH"_s},
        {u"series"_s, u"Write a chart's numbers as CSV."_s, u"KIND=OUT.csv"_s},
        {u"size"_s, u"Size of the charts in pixels."_s, u"WxH"_s, u"1200x400"_s},
        {u"report"_s,
            u"Write a report: facts, tables and charts as one HTML file without references."_s,
            u"OUT.html"_s},
        {u"memory"_s,
            u"Packets take at most so much memory, such as 2G; further ones lie in the cache "
            u"folder. Half of the machine's unless given."_s,
            u"SIZE"_s},
        {u"chart-format"_s,
            u"svg, png or pdf: of charts whose name does not say, as on a pipe; svg unless given."_s,
            u"FORMAT"_s},
        {u"overwrite"_s, u"Replace captures too; other files are made anew in any case."_s},
        {u"summary"_s, u"Print what the capture is."_s},
        {u"summary-file"_s, u"Write what the capture is to a file."_s, u"OUT.txt"_s}});
}

tl::expected<AnalysisOptions, QString> analysisOptions(const QCommandLineParser &parser)
{
    AnalysisOptions options;
    const QStringList ports = parser.values(u"server-port"_s);
    for (const QString &port : ports) {
        bool good = false;
        options.serverPorts.push_back(port.toUShort(&good));
        if (!good)
            return tl::unexpected<QString>(QStringLiteral("“%1” is no port.").arg(port));
    }
    static const QRegularExpression sizeForm(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const auto size = sizeForm.match(parser.value(u"size"_s));
    if (!size.hasMatch())
        return tl::unexpected<QString>(
            QStringLiteral("“%1” is no size such as 1200x400.").arg(parser.value(u"size"_s)));
    options.size = QSize(
        std::min(size.captured(1).toInt(), 20000), std::min(size.captured(2).toInt(), 20000));
    const auto charts = outputs(parser.values(u"chart"_s));
    const auto series = outputs(parser.values(u"series"_s));
    if (!charts || !series)
        return tl::unexpected(charts ? series.error() : charts.error());
    options.charts = *charts;
    options.series = *series;
    options.chartOptions.exactBins = true;
    options.binIsSet = parser.isSet(u"bin"_s);
    if (const QString bin = parser.value(u"bin"_s); bin == "auto"_L1 || bin == "automatic"_L1) {
        options.chartOptions.bin = model::ChartOptions::automaticBin;
    } else if (options.binIsSet) {
        const auto width = model::parseBin(bin);
        if (!width)
            return tl::unexpected<QString>(
                QStringLiteral("“%1” is no bin width between 1 µs and 1 h, such as 10 ms.")
                    .arg(bin));
        options.chartOptions.bin = *width;
    }
    options.where = parser.value(u"where"_s);
    if (!options.where.isEmpty()) { // not only after a long load or a download
        const std::string text = options.where.toStdString();
        const auto checked = dissect::FilterExpression::parse(text, {});
        if (!checked)
            return tl::unexpected(model::filterErrorText(checked.error()));
    }
    options.conversations = parser.value(u"conversations"_s);
    options.endpoints = parser.value(u"endpoints"_s);
    options.packets = parser.value(u"packets"_s);
    if (parser.isSet(u"memory"_s)) {
        options.memory = model::parseMemorySize(parser.value(u"memory"_s));
        if (!options.memory)
            return tl::unexpected<QString>(QStringLiteral("“%1” is no size such as 500M or 2G.")
                                               .arg(parser.value(u"memory"_s)));
    }
    options.select = parser.value(u"select"_s);
    options.selectIsSet = parser.isSet(u"select"_s);
    options.report = parser.value(u"report"_s);
    options.summary = parser.isSet(u"summary"_s);
    options.summaryFile = parser.value(u"summary-file"_s);
    options.overwrite = parser.isSet(u"overwrite"_s);
    if (const QString format = parser.value(u"chart-format"_s); !format.isEmpty()) {
        options.chartFormat = ui::pictureFormatOf('.'_L1 + format);
        if (!options.chartFormat)
            return tl::unexpected<QString>(u"--chart-format takes svg, png or pdf."_s);
    }
    if (const QString problem = combinationProblem(parser, options); !problem.isEmpty())
        return tl::unexpected(problem);
    return options;
}

namespace {

    // What an investigation says counts where the command line says nothing else.
    dissect::Result<AnalysisOptions> withInvestigation(
        const QString &path, const AnalysisOptions &given, QString &capture)
    {
        const auto read = model::readInvestigation(path);
        if (!read)
            return tl::unexpected(read.error());
        for (const QString &sentence : read->leftOut)
            complain(sentence, Partial);
        AnalysisOptions options = given;
        capture = read->capture;
        if (options.bpf.isEmpty())
            options.bpf = read->bpf;
        if (options.serverPorts.empty())
            options.serverPorts = read->serverPorts;
        options.swapped = read->swapped;
        const model::FocusState &focus = read->focus;
        const bool isBpf = focus.dialect == model::FilterDialect::Bpf;
        if (isBpf && options.bpf.isEmpty())
            options.bpf = focus.filter;
        if (options.where.isEmpty()) {
            options.where = isBpf ? QString() : focus.filter;
            if (focus.range)
                options.where = joinedFilter(
                    options.where, model::rangeFilter(*focus.range), model::FilterJoin::And);
        }
        if (!options.selectIsSet)
            options.selected = focus.conversations;
        const auto asked = options.chartOptions.bin;
        options.chartOptions = read->chartOptions;
        options.chartOptions.exactBins = true;
        if (options.binIsSet)
            options.chartOptions.bin = asked;
        options.reportCharts = read->charts;
        options.notes = read->notes;
        return options;
    }

    // What goes to the capture's name, where nobody gave another one.
    AnalysisOptions withFooter(const QString &path, const AnalysisOptions &options)
    {
        AnalysisOptions named = options;
        if (named.footer.isEmpty())
            named.footer = QFileInfo(path).fileName();
        if (!options.bpf.isEmpty())
            named.footer += u" · "_s + options.bpf;
        if (!options.where.isEmpty())
            named.footer += u" · "_s + options.where;
        return named;
    }

    int analyze(const QString &path, const AnalysisOptions &options)
    {
        auto loaded = load(path, options);
        if (!loaded)
            return complain(model::errorText(loaded.error(), path), Failed);
        interruptFlag()->store(false); // what came is made use of; a second signal ends that
        if (!options.where.isEmpty())
            select(*loaded, options);
        settleRoles(*loaded, options);
        const auto chosen = selections(*loaded, options);
        if (!chosen)
            return complain(chosen.error(), Usage);
        bool good = true;
        if (options.summary || options.asksNothing())
            good = writeOutput(u"-"_s, false,
                [&](dissect::FileSink &sink) { sink.write(summaryOf(path, *loaded, options)); });
        good = writeTables(path, *loaded, options, *chosen) && good;
        const AnalysisOptions named = withFooter(path, options);
        good = writeCharts(path, *loaded, named, *chosen) && good;
        if (!options.report.isEmpty())
            good = writeAnalysisReport(path, *loaded, named, *chosen) && good;
        if (!good)
            return Failed;
        if (loaded->facts.damage)
            return complain(model::damageText(*loaded->facts.damage), Partial);
        return Done;
    }

} // namespace

bool AnalysisOptions::asksNothing() const
{
    return !summary && conversations.isEmpty() && summaryFile.isEmpty() && endpoints.isEmpty()
        && packets.isEmpty() && charts.isEmpty() && series.isEmpty() && report.isEmpty();
}

QStringList AnalysisOptions::outputs() const
{
    QStringList names;
    if (summary || asksNothing())
        names << u"-"_s;
    for (const QString &name : {summaryFile, conversations, endpoints, packets, report}) {
        if (!name.isEmpty())
            names << name;
    }
    for (const Output &output : series + charts)
        names << output.path;
    return names;
}

int runAnalysis(const QString &path, const AnalysisOptions &options)
{
    if (options.memory)
        model::usePacketMemoryLimit(*options.memory);
    if (const auto problem = outputProblem({{path}, options.outputs(), options.overwrite}))
        return *problem;
    if (!model::isInvestigation(path))
        return analyze(path, options);
    QString capture;
    const auto whole = withInvestigation(path, options, capture);
    if (!whole)
        return complain(model::errorText(whole.error(), path), Failed);
    if (const auto problem = outputProblem({{capture}, options.outputs(), options.overwrite}))
        return *problem;
    return analyze(capture, *whole);
}

} // namespace remora::app
