// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysisreport.h"

#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "model/text/errortext.h"
#include "ui/report/reportmaker.h"

using namespace Qt::StringLiterals;

namespace remora::app {

bool writeAnalysisReport(const Analyzed &analyzed, const AnalysisOptions &options)
{
    const model::Investigation &investigation = analyzed.investigation();
    ui::ReportSource source;
    source.subject = model::subjectOf(investigation.capture());
    source.start = analyzed.start();
    source.path = options.report;
    source.rows = model::ConversationRows::of(investigation);
    source.rows.details = analyzed.details();
    source.order = model::arranged(source.rows, {{model::SortBy()}, {}});
    for (int column = 0; column < model::usualConversationColumns; ++column)
        source.columns.push_back(static_cast<model::ConversationColumn>(column));
    std::vector<const model::ChartKind *> kinds = options.reportCharts;
    if (kinds.empty())
        kinds = {model::chartKind(u"bitrate"), model::chartKind(u"rtt-bands"),
            model::chartKind(u"rtt-distribution")};
    for (const model::ChartKind *kind : kinds) {
        auto chart = analyzed.chart(*kind, options.chartOptions);
        if (!chart)
            return false;
        ui::ChartAppearance appearance;
        appearance.options = options.chartOptions;
        source.charts.push_back({std::move(chart), appearance});
    }
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
