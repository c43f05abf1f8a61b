// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/queryanswer.h"

#include "app/terminal/interrupt.h"
#include "app/terminal/outputs.h"
#include "model/query/fieldcatalogue.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    // Which columns are numbers only JSON has to know; of tshark's the catalogue tells.
    std::vector<dissect::TableColumn> columnsOf(const QueryOptions &options)
    {
        if (options.groups)
            return options.groups->columns;
        const bool isTyped = options.format == dissect::TableFormat::JsonLines;
        const auto catalogue = isTyped ? model::FieldCatalogue::whole(*interruptFlag())
                                       : model::FieldCatalogue::own();
        model::PacketQuery query = options.query;
        query.fields = query.fields.first(options.tableFields);
        return model::columnsOf(query, *catalogue);
    }

    std::size_t placeOf(const QueryOptions &options, const QString &field)
    {
        return static_cast<std::size_t>(options.query.fields.indexOf(field));
    }

    // What the picture does not show of its values.
    void sayWhatIsLeft(const model::FieldChart &values)
    {
        const QString field = model::shown(values.plot().field);
        if (values.noNumbers() > 0)
            complain(u"%1 values of %2 are no numbers: they are not in its plot."_s
                         .arg(values.noNumbers())
                         .arg(field),
                Done);
        if (values.seriesLeft() > 0)
            complain(
                u"The plot of %1 has the %2 values of %3 that are most frequent, %4 are left out."_s
                    .arg(field)
                    .arg(model::FieldChart::mostSeries)
                    .arg(model::shown(values.plot().split))
                    .arg(values.seriesLeft()),
                Done);
    }

} // namespace

QueryAnswer::QueryAnswer(const QueryOptions &options)
    : m_options(options)
{
    for (const QueryOptions::Plot &one : options.plots) {
        model::FieldChart::Columns columns{placeOf(options, one.plot.field), {}};
        if (!one.plot.split.isEmpty())
            columns.split = placeOf(options, one.plot.split);
        m_plots.push_back(std::make_unique<model::FieldChart>(one.plot, columns));
    }
}

bool QueryAnswer::begin()
{
    if (m_options.output.isEmpty() || m_sink)
        return true;
    auto sink = dissect::FileSink::open(
        netshark::fileBytes(m_options.output), {m_options.overwrite, false, interruptFlag().get()});
    if (!sink) {
        complain(model::errorText(sink.error(), m_options.output), Failed);
        return false;
    }
    m_sink.emplace(std::move(*sink));
    m_table = std::make_unique<dissect::RowWriter>(*m_sink, m_options.format, columnsOf(m_options));
    m_table->addHead();
    if (m_options.groups)
        m_groups = std::make_unique<dissect::GroupedRows>(m_options.groups->grouping);
    return true;
}

void QueryAnswer::add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells)
{
    if (m_groups)
        m_groups->add(packet, cells);
    else if (m_table)
        m_table->add(packet, cells.first(static_cast<std::size_t>(m_options.tableFields)));
    for (const auto &plot : m_plots)
        plot->add(packet, cells);
}

bool QueryAnswer::finish(const QString &footer)
{
    bool good = true;
    if (m_table) {
        if (m_groups && m_groups->hasTooManyBins()) {
            complain(u"Bins of this width would be %1, more than %2: give --bin a greater one."_s
                         .arg(m_groups->bins())
                         .arg(dissect::GroupedRows::mostBins),
                Failed);
            return false;
        }
        if (m_groups)
            m_groups->write(m_options.groups->order, *m_table);
        m_groups.reset();
        m_table.reset();
        if (const auto finished = m_sink->finish(); !finished) {
            complain(model::errorText(finished.error(), m_options.output), Failed);
            good = false;
        }
    }
    for (std::size_t i = 0; i < m_plots.size(); ++i)
        good = writePlot(m_options.plots[i], *m_plots[i], footer) && good;
    return good;
}

bool QueryAnswer::writePlot(
    const QueryOptions::Plot &plot, const model::FieldChart &values, const QString &footer) const
{
    sayWhatIsLeft(values);
    const auto chart = std::make_shared<const model::ChartData>(values.chart());
    if (chart->tooManyBins) {
        complain(
            u"Bins of %1 would be %2 in the plot of %3, more than %4. Give --bin auto or a greater width, such as --bin \"%5\"."_s
                .arg(model::binText(chart->bin))
                .arg(*chart->tooManyBins)
                .arg(chart->field->name)
                .arg(model::mostExactBins)
                .arg(model::binText(model::automaticBin(*chart->span))),
            Failed);
        return false;
    }
    if (!plot.format)
        return writeOutput(plot.path, m_options.overwrite,
            [&](dissect::FileSink &sink) { model::writeChartNumbers(sink, *chart); });
    ui::ChartAppearance look = ui::fileAppearance(ui::wholeRange(*chart), footer);
    look.options = chart->options;
    const QByteArray picture
        = ui::ChartPicture{chart, look, m_options.size}.bytes(*plot.format, *interruptFlag());
    return writeOutput(plot.path, m_options.overwrite, [&](dissect::FileSink &sink) {
        sink.write({picture.constData(), static_cast<std::size_t>(picture.size())});
    });
}

} // namespace remora::app
