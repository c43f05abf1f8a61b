// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysis.h"

#include <algorithm>

#include <QFileInfo>

#include "app/commands/analysisreport.h"
#include "app/commands/loadedcapture.h"
#include "app/commands/outputs.h"
#include "app/commands/summary.h"
#include "app/interrupt.h"
#include "model/errortext.h"
#include "model/filters/filterwords.h"
#include "model/packetmemory.h"
#include "model/savedinvestigation.h"
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
    bool writeChart(const QString &path, std::shared_ptr<const model::ChartData> chart,
        const AnalysisOptions &options)
    {
        const auto format = ui::pictureFormatOf(path).value_or(
            options.chartFormat.value_or(ui::PictureFormat::Svg));
        ui::ChartLook look = ui::fileLook(ui::wholeRange(*chart), options.footer);
        look.options = options.chartOptions;
        const QByteArray picture = ui::ChartPicture{std::move(chart), look, options.size}.bytes(
            format, *interruptFlag());
        return writeOutput(path, options.overwrite, [&](dissect::FileSink &sink) {
            sink.write({picture.constData(), static_cast<std::size_t>(picture.size())});
        });
    }

    bool writeCharts(const QString &path, const Loaded &loaded, const AnalysisOptions &options,
        const QList<model::ChartSelection> &chosen)
    {
        bool good = true;
        const model::ChartSource source = chartSource(loaded, path);
        const auto make = [&](const model::ChartKind &kind, const model::ChartOptions &made) {
            auto chart = model::makeChart(kind, source, chosen, made);
            if (chart.tooManyBins) {
                complain(tooManyBinsText(chart), Failed);
                good = false;
            }
            return chart;
        };
        for (const AnalysisOptions::Output &output : options.series) {
            const auto chart = make(*output.kind, options.seriesOptions());
            if (!chart.tooManyBins)
                good = writeOutput(output.path, options.overwrite, [&](dissect::FileSink &sink) {
                    model::writeChartNumbers(sink, chart);
                }) && good;
        }
        for (const AnalysisOptions::Output &output : options.charts) {
            const auto chart = std::make_shared<const model::ChartData>(
                make(*output.kind, options.chartOptions));
            if (!chart->tooManyBins)
                good = writeChart(output.path, chart, options) && good;
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
            options.selected = focus.conversations.chosen();
        const auto asked = options.chartOptions.bin;
        options.chartOptions = read->chartOptions;
        options.chartOptions.exactBins = true;
        if (options.binIsSet)
            options.chartOptions.bin = asked;
        if (options.mixedSides)
            options.chartOptions.mixedSides = *options.mixedSides;
        options.reportCharts = read->arrangement.kinds;
        options.notes = read->notes;
        return options;
    }

    // What goes to the capture's name, where nobody gave another one.
    AnalysisOptions withFooter(const QString &path, const AnalysisOptions &options)
    {
        AnalysisOptions named = options;
        if (named.footer.isEmpty())
            named.footer = path == "-"_L1 ? u"standard input"_s : QFileInfo(path).fileName();
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
            return complain(model::errorText(loaded.error(), path),
                loaded.error().kind == dissect::Error::Kind::BadFilter ? Usage : Failed);
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
