// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysis.h"

#include <algorithm>

#include <QFileInfo>
#include <QTimeZone>

#include "app/commands/analysisreport.h"
#include "app/commands/summary.h"
#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "model/capture/packetmemory.h"
#include "model/text/errortext.h"
#include "model/verdict/verdictfile.h"
#include "ui/charts/chartfile.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    std::string summaryOf(const Analyzed &analyzed, const AnalysisOptions &options)
    {
        const model::Investigation &investigation = analyzed.investigation();
        const auto &conversations = *investigation.conversations();
        const auto inFocus = std::count_if(conversations.begin(), conversations.end(),
            [](const dissect::Conversation &one) { return one.allPackets() > 0; });
        const model::SavedInvestigation &start = analyzed.start();
        return summaryText({options.shownAs.isEmpty() ? start.source.path : options.shownAs,
            start.source.bpf, model::focusText(start.focus), investigation.capture().facts(),
            packetTotals(investigation.store()), static_cast<std::size_t>(inFocus),
            rttBySide(investigation.store(), conversations, *investigation.clientIsA())});
    }

    // A name that says no format, as of a pipe, gets --chart-format.
    bool writeChart(
        const QString &path, const ui::ChartSheet &sheet, const AnalysisOptions &options)
    {
        const auto format = ui::pictureFormatOf(path).value_or(
            options.chartFormat.value_or(ui::PictureFormat::Svg));
        const QByteArray picture = sheet.bytes(format, *interruptFlag());
        return writeOutput(path, options.overwrite, [&](dissect::FileSink &sink) {
            sink.write({picture.constData(), static_cast<std::size_t>(picture.size())});
        });
    }

    // On one time axis: that of the chart that needs most of it. Empty where one cannot be made.
    ui::ChartSheet sheetOf(const AnalysisOptions::Output &output, const Analyzed &analyzed,
        const AnalysisOptions &options)
    {
        ui::ChartSheet sheet;
        std::optional<dissect::TimeRange> whole;
        for (const model::ChartKind *kind : output.kinds) {
            const auto chart = analyzed.chart(*kind, options.chartOptions);
            if (!chart)
                return {};
            ui::ChartAppearance appearance
                = ui::fileAppearance(ui::wholeRange(*chart), options.footer);
            appearance.options = options.chartOptions;
            whole = whole ? whole->united(appearance.visible) : appearance.visible;
            sheet.charts.push_back({chart, appearance, options.size});
        }
        for (ui::ChartPicture &one : sheet.charts)
            one.appearance.visible = *whole;
        return sheet;
    }

    bool writeCharts(const Analyzed &analyzed, const AnalysisOptions &options)
    {
        bool good = true;
        for (const AnalysisOptions::Output &output : options.series) {
            const auto chart = analyzed.chart(output.kind(), options.seriesOptions());
            good = chart && writeOutput(output.path, options.overwrite, [&](auto &sink) {
                model::writeChartNumbers(sink, *chart);
            }) && good;
        }
        for (const AnalysisOptions::Output &output : options.charts) {
            const ui::ChartSheet sheet = sheetOf(output, analyzed, options);
            good = !sheet.charts.empty() && writeChart(output.path, sheet, options) && good;
        }
        return good;
    }

    // The packets that --select or an investigation names, where one does.
    dissect::PacketStore selectedPackets(const Analyzed &analyzed, const AnalysisOptions &options)
    {
        const dissect::PacketStore &store = analyzed.investigation().store();
        if (options.select.isEmpty() && analyzed.start().focus.conversations.isNone())
            return store;
        const dissect::ConversationSet set = model::packetsOf(analyzed.selections());
        if (set.isEverything())
            return store;
        std::vector<dissect::RowMask> masks;
        for (std::size_t i = 0; i < store.chunks().size(); ++i) {
            const dissect::PacketChunk &chunk = *store.chunks()[i];
            dissect::RowMask &mask = masks.emplace_back(chunk.size());
            for (std::size_t row = 0; row < chunk.size(); ++row)
                mask[row] = store.isIn(i, row) && set.has(chunk, row) ? 1 : 0;
        }
        return store.selected(std::move(masks));
    }

    bool writeTables(const Analyzed &analyzed, const AnalysisOptions &options)
    {
        bool good = true;
        const model::Investigation &investigation = analyzed.investigation();
        const auto write = [&](const QString &to, const auto &table) {
            if (!to.isEmpty())
                good = writeOutput(to, options.overwrite, table) && good;
        };
        write(options.summaryFile,
            [&](dissect::FileSink &sink) { sink.write(summaryOf(analyzed, options)); });
        write(options.conversations,
            [&](dissect::FileSink &sink) { writeConversations(sink, analyzed.rows()); });
        write(options.endpoints, [&](dissect::FileSink &sink) {
            writeEndpoints(sink, dissect::endpointsOf(*investigation.conversations()));
        });
        write(options.packets, [&](dissect::FileSink &sink) {
            writePackets(sink, selectedPackets(analyzed, options), *investigation.conversations());
        });
        const auto &conversations = *investigation.capture().conversations();
        const auto &clientIsA = *investigation.clientIsA();
        write(options.turns, [&](dissect::FileSink &sink) {
            writeTurns(sink, analyzed.turns(), conversations, clientIsA);
        });
        write(options.verdict, [&](dissect::FileSink &sink) {
            sink.write(model::verdictFile(analyzed.waiting(), options.verdict));
        });
        return good;
    }

    // What an investigation says counts where the command line says nothing else.
    model::SavedInvestigation joined(model::SavedInvestigation start, const AnalysisOptions &given)
    {
        if (!given.bpf.isEmpty())
            start.source.bpf = given.bpf;
        if (!given.serverPorts.empty())
            start.serverPorts = given.serverPorts;
        if (given.tap)
            start.tap = *given.tap;
        model::FocusState &focus = start.focus;
        if (!given.where.isEmpty() || !given.whereBpf.isEmpty()) {
            const bool isBpf = !given.whereBpf.isEmpty();
            focus.filter = isBpf ? given.whereBpf : given.where;
            focus.dialect = isBpf ? model::FilterDialect::Bpf : model::FilterDialect::Wireshark;
            focus.zone.clear();
        }
        if (focus.zone.isEmpty() && !focus.filter.isEmpty())
            focus.zone = QTimeZone::systemTimeZoneId();
        if (!given.range.isEmpty())
            focus.range.reset();
        return start;
    }

    AnalysisOptions joined(AnalysisOptions options, const model::SavedInvestigation &saved)
    {
        const model::ChartOptions asked = options.chartOptions;
        options.chartOptions = saved.chartOptions;
        options.chartOptions.exactBins = true;
        if (options.binIsSet)
            options.chartOptions.bin = asked.bin;
        if (options.mixedSides)
            options.chartOptions.mixedSides = *options.mixedSides;
        return options;
    }

    // What goes to the capture's name, where nobody gave another one.
    AnalysisOptions withFooter(
        const model::SavedInvestigation &start, const AnalysisOptions &options)
    {
        AnalysisOptions named = options;
        const QString &path = start.source.path;
        if (named.footer.isEmpty())
            named.footer = path == "-"_L1 ? u"standard input"_s : QFileInfo(path).fileName();
        for (const QString &part : {start.source.bpf, model::focusText(start.focus)}) {
            if (!part.isEmpty())
                named.footer += u" · "_s + part;
        }
        return named;
    }

    // Of a capture that is no part of an investigation.
    model::SavedInvestigation startOf(const QString &path, const AnalysisOptions &options)
    {
        model::SavedInvestigation start;
        start.source.path = path;
        return joined(std::move(start), options);
    }

    // Reads the baseline that was asked for. An exit status where that cannot be had.
    std::optional<int> takeBaseline(
        model::SavedInvestigation &start, const AnalysisOptions &options)
    {
        const QString &path = options.baseline;
        if (path.isEmpty())
            return std::nullopt;
        model::Baseline baseline;
        if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
            auto read = model::readBaseline(path);
            if (!read)
                return complain(model::errorText(read.error(), path), Failed);
            baseline = std::move(*read);
        } else {
            AnalysisOptions asked;
            asked.where = options.where;
            asked.whereBpf = options.whereBpf;
            asked.bpf = options.bpf;
            asked.serverPorts = options.serverPorts;
            asked.tap = options.tap;
            const Analyzed earlier(startOf(path, asked), asked);
            if (earlier.status() != Done)
                return earlier.status();
            if (const auto &damage = earlier.investigation().capture().facts().damage)
                complain(model::damageText(*damage), Partial);
            baseline = {QFileInfo(path).fileName(), *earlier.waiting().byServer};
        }
        start.baseline = std::make_shared<const model::Baseline>(std::move(baseline));
        return std::nullopt;
    }

    int analyze(model::SavedInvestigation start, const AnalysisOptions &options)
    {
        if (const auto status = takeBaseline(start, options))
            return *status;
        const Analyzed analyzed(start, options);
        if (analyzed.status() != Done)
            return analyzed.status();
        bool good = true;
        if (options.summary || options.asksNothing())
            good = writeOutput(u"-"_s, false,
                [&](dissect::FileSink &sink) { sink.write(summaryOf(analyzed, options)); });
        good = writeTables(analyzed, options) && good;
        const AnalysisOptions named = withFooter(analyzed.start(), options);
        good = writeCharts(analyzed, named) && good;
        if (!options.report.isEmpty())
            good = writeAnalysisReport(analyzed, named) && good;
        if (!good)
            return Failed;
        const bool isEmpty = analyzed.investigation().capture().facts().packets == 0;
        if (isEmpty && !options.whenEmpty.isEmpty())
            complain(options.whenEmpty, Done);
        if (const auto &damage = analyzed.investigation().capture().facts().damage)
            return complain(model::damageText(*damage), Partial);
        return Done;
    }

} // namespace

int runAnalysis(const QString &path, const AnalysisOptions &options)
{
    if (options.memory)
        model::usePacketMemoryLimit(*options.memory);
    QStringList inputs{path};
    if (!options.baseline.isEmpty())
        inputs << options.baseline;
    if (const auto problem = outputProblem({inputs, options.outputs(), options.overwrite}))
        return *problem;
    if (!model::isInvestigation(path))
        return analyze(startOf(path, options), options);
    const auto saved = model::readInvestigation(path);
    if (!saved)
        return complain(model::errorText(saved.error(), path), Failed);
    if (const auto problem
        = outputProblem({{saved->source.path}, options.outputs(), options.overwrite}))
        return *problem;
    return analyze(joined(*saved, options), joined(options, *saved));
}

} // namespace remora::app
