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
    std::vector<dissect::TableColumn> columnsOf(
        const QueryOptions &options, const QStringList &fields)
    {
        const bool isTyped = options.format == dissect::TableFormat::JsonLines;
        const auto catalogue = isTyped ? model::FieldCatalogue::whole(*interruptFlag())
                                       : model::FieldCatalogue::own();
        model::PacketQuery query = options.query;
        query.fields = fields;
        return model::columnsOf(query, *catalogue);
    }

    // Hands groups on, and keeps the keys of one of them.
    class Watched final : public dissect::RowTarget {
    public:
        Watched(dissect::RowTarget &to, std::size_t wanted, std::size_t first, std::size_t keys)
            : m_to(to)
            , m_wanted(wanted)
            , m_first(first)
            , m_keys(keys)
        {
        }
        void add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells) override
        {
            if (++count == m_wanted) {
                const auto keys = cells.subspan(m_first, m_keys);
                found.assign(keys.begin(), keys.end());
            }
            m_to.add(packet, cells);
        }
        bool isOver() const override { return count >= m_wanted && m_to.isOver(); }
        std::vector<dissect::Cell> found; // texts are those of the groups
        std::size_t count = 0;

    private:
        dissect::RowTarget &m_to;
        std::size_t m_wanted;
        std::size_t m_first;
        std::size_t m_keys;
    };

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
        if (values.untimed() > 0)
            complain(u"%1 values of %2 are of packets without a time: they are not in its plot."_s
                         .arg(values.untimed())
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
        if (options.plotGroup)
            columns.group = options.groups->grouping.keys;
        m_plots.push_back(std::make_unique<model::FieldChart>(one.plot, columns));
    }
}

bool QueryAnswer::open(
    Table &table, const QString &path, std::vector<dissect::TableColumn> columns) const
{
    auto sink = dissect::FileSink::open(
        netshark::fileBytes(path), {m_options.overwrite, false, interruptFlag().get()});
    if (!sink) {
        complain(model::errorText(sink.error(), path), Failed);
        return false;
    }
    table.sink.emplace(std::move(*sink));
    table.rows
        = std::make_unique<dissect::RowWriter>(*table.sink, m_options.format, std::move(columns));
    table.rows->addHead();
    return true;
}

bool QueryAnswer::begin()
{
    if (m_options.output.isEmpty() || m_table.sink)
        return true;
    if (!open(m_table, m_options.output,
            m_options.groups
                ? m_options.groups->columns
                : columnsOf(m_options, m_options.query.fields.first(m_options.tableFields))))
        return false;
    if (m_options.groups)
        m_groups = std::make_unique<dissect::GroupedRows>(m_options.groups->grouping);
    if (m_options.rows.isEmpty())
        return true;
    for (const QString &field : m_options.rowFields)
        m_rowPlaces.push_back(placeOf(m_options, field));
    m_row.resize(m_rowPlaces.size());
    return open(m_rows, m_options.rows, columnsOf(m_options, m_options.rowFields));
}

void QueryAnswer::add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells)
{
    if (m_groups)
        m_groups->add(packet, cells);
    else if (m_table.rows)
        m_table.rows->add(packet, cells.first(static_cast<std::size_t>(m_options.tableFields)));
    if (m_rows.rows) {
        for (std::size_t i = 0; i < m_row.size(); ++i)
            m_row[i] = cells[m_rowPlaces[i]];
        m_rows.rows->add(packet, m_row);
    }
    for (const auto &plot : m_plots)
        plot->add(packet, cells);
}

bool QueryAnswer::finish(Table &table, const QString &path) const
{
    if (!table.rows)
        return true;
    table.rows.reset();
    const auto finished = table.sink->finish();
    if (!finished)
        complain(model::errorText(finished.error(), path), Failed);
    return finished.has_value();
}

// And leaves to the plots what is of the group that they are of.
bool QueryAnswer::writeGroups()
{
    const auto &grouping = m_options.groups->grouping;
    Watched watched(
        *m_table.rows, m_options.plotGroup.value_or(0), grouping.bin ? 1 : 0, grouping.keys.size());
    m_groups->write(m_options.groups->order, watched);
    if (!m_options.plotGroup)
        return true;
    if (watched.count < *m_options.plotGroup) {
        complain(u"There is no group %1 to plot: %2 are written."_s.arg(*m_options.plotGroup)
                     .arg(watched.count),
            Failed);
        return false;
    }
    for (const auto &plot : m_plots)
        plot->keep(watched.found);
    return true;
}

bool QueryAnswer::finish(const QString &footer)
{
    if (m_groups && m_groups->hasTooManyBins()) {
        complain(u"Bins of this width would be %1, more than %2: give --bin a greater one."_s
                     .arg(m_groups->bins())
                     .arg(dissect::GroupedRows::mostBins),
            Failed);
        return false;
    }
    if (m_groups && m_groups->untimed() > 0)
        complain(u"%1 rows are of packets without a time: they are in no bin."_s.arg(
                     m_groups->untimed()),
            Done);
    if (m_groups && m_groups->noNumbers() > 0)
        complain(
            u"%1 values are no numbers: sum, min, mean, max, median and p95 are without them."_s
                .arg(m_groups->noNumbers()),
            Done);
    const bool hasPlots = !m_groups || writeGroups();
    bool good = hasPlots;
    m_groups.reset();
    good = finish(m_table, m_options.output) && good;
    good = finish(m_rows, m_options.rows) && good;
    for (std::size_t i = 0; hasPlots && i < m_plots.size(); ++i)
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
