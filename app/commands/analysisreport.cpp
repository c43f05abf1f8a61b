// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysisreport.h"

#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "model/charts/chartwords.h"
#include "model/tables/tablewords.h"
#include "model/text/errortext.h"
#include "ui/report/reportmaker.h"
#include "ui/report/reportverdict.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // Those that are asked for, else those of the investigation.
    QList<model::ReportedChart> chartsOf(const Analyzed &analyzed, const AnalysisOptions &options)
    {
        if (!options.reportCharts.isEmpty())
            return *model::chartsOf(options.reportCharts, options.chartOptions); // checked before
        const model::ChartArrangement &seen = analyzed.start().arrangement;
        if (seen.kinds.empty())
            return *model::chartsOf(u"bitrate,rtt-bands,rtt-distribution"_s, options.chartOptions);
        QList<model::ReportedChart> charts;
        for (const model::ChartKind *kind : seen.kinds) {
            model::ReportedChart chart{kind, options.chartOptions, {}, {}, {}};
            const QString key = QLatin1StringView(kind->key);
            if (const auto zoom = seen.zooms.find(key); zoom != seen.zooms.end())
                chart.values = zoom->second;
            if (const auto hidden = seen.hidden.find(key); hidden != seen.hidden.end())
                chart.hidden = hidden->second;
            charts << chart;
        }
        return charts;
    }

    // False where one cannot be made, which was complained about.
    bool addCharts(
        const Analyzed &analyzed, const AnalysisOptions &options, ui::ReportSource &source)
    {
        const auto charts = chartsOf(analyzed, options);
        for (const model::ReportedChart &chart : charts) {
            auto data = analyzed.chart(*chart.kind, chart.options);
            if (!data)
                return false;
            ui::ChartAppearance appearance;
            appearance.options = chart.options;
            appearance.zoom = chart.values;
            appearance.hidden = chart.hidden;
            appearance.visible = chart.visible.value_or(dissect::TimeRange());
            source.charts.push_back({std::move(data), appearance});
        }
        return true;
    }

    void addTable(
        const Analyzed &analyzed, const AnalysisOptions &options, ui::ReportSource &source)
    {
        const model::SavedInvestigation &seen = analyzed.start();
        model::ReportedTable table = *model::tableOf(options.reportTable); // checked before
        if (options.reportTable.isEmpty()) {
            table.grouping = seen.grouping;
            table.sorting = seen.sorting;
            if (!seen.columns.empty())
                table.columns = seen.columns;
        }
        source.grouping = table.grouping;
        source.sorting = table.sorting;
        source.columns = table.columns;
        model::ConversationRows &rows = source.rows;
        rows = model::ConversationRows::of(analyzed.investigation());
        if (table.grouping == dissect::Grouping::Stream) {
            rows.details = analyzed.details();
        } else {
            rows.groups = std::make_shared<const dissect::ConversationGroups>(
                groupsOf(table.grouping, *rows.conversations, *rows.notes, *rows.clientIsA));
            rows.details = rows.findDetails();
        }
        rows.turns = rows.sumsOf(analyzed.turns());
        const bool hasTurns = !analyzed.turns().empty();
        if (!hasTurns && source.columns == model::usualColumns())
            std::erase_if(source.columns, model::isOfTurns);
        source.order = model::arranged(
            rows, {table.sorting.empty() ? model::usualSorting(hasTurns) : table.sorting, {}});
    }

} // namespace

bool writeAnalysisReport(const Analyzed &analyzed, const AnalysisOptions &options)
{
    const model::Investigation &investigation = analyzed.investigation();
    ui::ReportSource source;
    source.subject = model::subjectOf(investigation.capture());
    source.start = analyzed.start();
    if (!options.reportNotes.isEmpty())
        source.start.notes = options.reportNotes;
    source.path = options.report;
    source.verdict = ui::reportVerdict(analyzed.waiting());
    addTable(analyzed, options, source);
    if (!addCharts(analyzed, options, source))
        return false;
    source.selections = analyzed.selections();
    source.footer = options.footer;
    const auto report = ui::makeReport(source, *interruptFlag());
    if (!report) {
        complain(model::errorText(report.error(), options.report), Failed);
        return false;
    }
    return writeOutput(options.report, options.overwrite, [&](dissect::FileSink &sink) {
        const QByteArray html = ui::reportHtml(*report);
        sink.write({html.constData(), static_cast<std::size_t>(html.size())});
    });
}

} // namespace remora::app
