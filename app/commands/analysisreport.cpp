// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysisreport.h"

#include "app/commands/outputs.h"
#include "app/interrupt.h"
#include "model/errortext.h"
#include "ui/report/reportmaker.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    model::ConversationRows rowsOf(const Loaded &loaded, const AnalysisOptions &options)
    {
        model::ConversationRows rows;
        rows.conversations
            = std::make_shared<const std::vector<dissect::Conversation>>(loaded.conversations);
        rows.notes = std::make_shared<const std::vector<dissect::NoteTotals>>(loaded.noteTotals);
        rows.clientIsA = std::make_shared<const std::vector<std::uint8_t>>(loaded.clientIsA);
        rows.serverPorts = options.serverPorts;
        for (const std::uint32_t row : options.swapped)
            rows.swapped.insert(row);
        return rows;
    }

    model::FocusState focusOf(
        const AnalysisOptions &options, const QList<model::ChartSelection> &chosen)
    {
        model::FocusState focus;
        focus.filter = options.where;
        std::vector<dissect::ConversationId> singles;
        for (const model::ChartSelection &selection : chosen) {
            if (selection.single)
                singles.push_back(*selection.single);
        }
        focus.conversations = std::move(singles);
        return focus;
    }

} // namespace

bool writeAnalysisReport(const QString &path, const Loaded &loaded, const AnalysisOptions &options,
    const QList<model::ChartSelection> &chosen)
{
    ui::ReportSource source;
    source.subject = {path, loaded.facts, loaded.conversations.size(), {}};
    source.focus = focusOf(options, chosen);
    source.rows = rowsOf(loaded, options);
    source.order = model::arranged(source.rows, {{model::SortBy()}, {}});
    for (int column = 0; column < model::usualConversationColumns; ++column)
        source.columns.push_back(static_cast<model::ConversationColumn>(column));
    const model::ChartSource packets = chartSource(loaded, path);
    for (const model::ChartKind *kind : options.reportCharts) {
        auto chart = model::makeChart(*kind, packets, chosen, options.chartOptions);
        if (chart.tooManyBins) {
            complain(tooManyBinsText(chart), Failed);
            return false;
        }
        ui::ChartLook look;
        look.options = options.chartOptions;
        source.charts.push_back({std::make_shared<const model::ChartData>(std::move(chart)), look});
    }
    QStringList names;
    for (const model::ChartSelection &selection : chosen)
        names << selection.name;
    source.selection = names.join(u"; "_s);
    source.footer = options.footer;
    source.notes = options.notes;
    source.commandLine = ui::reportCommand(path, source.focus, loaded.conversations,
        options.serverPorts, source.charts, options.report);
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
