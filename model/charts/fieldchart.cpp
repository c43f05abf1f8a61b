// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/fieldchart.h"

#include <algorithm>

#include <QCoreApplication>

#include "dissect/core/csv.h"
#include "dissect/fields/packetfield.h"
#include "model/text/foreigntext.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Aggregate;
    using dissect::Cell;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    constexpr std::size_t many = 20'000; // samples that a picture takes in groups

    ChartTitle title(const ChartData &chart, const QString &unit)
    {
        const QString &field = chart.field->name;
        const QString what = unit.isEmpty() ? field : Texts::tr("%1, %2").arg(field, unit);
        if (chart.field->function.isEmpty())
            return {Texts::tr("%1 · each value").arg(what), {}};
        return {Texts::tr("%1 · %2 per %3").arg(what, chart.field->function, binText(chart.bin)),
            chart.options.bin == ChartOptions::automaticBin ? Texts::tr("automatic") : QString()};
    }

    void makeNothing(ChartBuilder &) { }

    constexpr ChartKind kindOf(Quantity quantity, bool fromZero = true)
    {
        return {
            .key = "field",
            .name = QT_TRANSLATE_NOOP("charts", "Field"),
            .help = QT_TRANSLATE_NOOP("charts", "Values of a field of packets over time"),
            .nothing = QT_TRANSLATE_NOOP("charts", "No values in this range."),
            .quantity = quantity,
            .fromZero = fromZero,
            .takes = {.marks = false},
            .title = title,
            .make = makeNothing,
        };
    }
    constexpr ChartKind ofNumbers = kindOf(Quantity::Number);
    constexpr ChartKind ofBytes = kindOf(Quantity::Length);
    constexpr ChartKind ofSums = kindOf(Quantity::Size);
    constexpr ChartKind ofDurations = kindOf(Quantity::Duration);
    constexpr ChartKind ofTimes = kindOf(Quantity::Duration, false);

    bool isCount(const std::optional<Aggregate> &function)
    {
        return function == Aggregate::Count || function == Aggregate::Distinct;
    }

    const ChartKind &kindOf(const FieldPlot &plot)
    {
        using Type = dissect::ColumnType;
        const auto *field = dissect::packetField(plot.field.toStdString());
        if (field == nullptr || isCount(plot.function))
            return ofNumbers;
        switch (field->column.type) {
        case Type::Bytes:
            return plot.function == Aggregate::Sum ? ofSums : ofBytes;
        case Type::Elapsed:
            return ofDurations;
        case Type::Time:
            return ofTimes;
        default:
            return ofNumbers;
        }
    }

    QString text(std::string_view name)
    {
        return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

    std::string written(const Cell &cell)
    {
        fmt::memory_buffer text;
        write(text, cell);
        return {text.data(), text.size()};
    }

} // namespace

FieldChart::FieldChart(FieldPlot plot, Columns columns)
    : m_plot(std::move(plot))
    , m_columns(columns)
{
}

// What is only told apart need be no number.
std::optional<double> FieldChart::number(const Cell &cell)
{
    if (m_plot.function != Aggregate::Distinct)
        return m_plot.function == Aggregate::Count ? 1 : numberOf(cell);
    const auto next = static_cast<double>(m_texts.size());
    return m_texts.try_emplace(written(cell), next).first->second;
}

FieldChart::Part &FieldChart::part(const Cell *split)
{
    std::string name = split != nullptr ? written(*split) : std::string();
    const auto [known, isNew] = m_places.try_emplace(name, m_parts.size());
    if (isNew)
        m_parts.push_back({std::move(name), {}});
    return m_parts[known->second];
}

void FieldChart::add(const dissect::RowPacket &packet, std::span<const Cell> cells)
{
    const Cell &cell = cells[m_columns.value];
    if (cell.isEmpty() || packet.time == dissect::noTime)
        return;
    const auto value = number(cell);
    if (!value) {
        ++m_noNumbers;
        return;
    }
    part(m_columns.split ? &cells[*m_columns.split] : nullptr)
        .values.push_back({packet.time, *value});
}

std::size_t FieldChart::seriesLeft() const
{
    return m_parts.size() - std::min(m_parts.size(), mostSeries);
}

std::vector<const FieldChart::Part *> FieldChart::drawn() const
{
    std::vector<const Part *> parts;
    for (const Part &part : m_parts)
        parts.push_back(&part);
    std::ranges::stable_sort(
        parts, std::greater(), [](const Part *part) { return part->values.size(); });
    parts.resize(std::min(parts.size(), mostSeries));
    return parts;
}

decltype(ChartSeries::data) FieldChart::binned(
    const std::vector<Value> &values, const dissect::TimeBins &bins) const
{
    const bool isSum = m_plot.function == Aggregate::Sum || isCount(m_plot.function);
    dissect::BinnedSums sums{bins, std::vector<double>(isSum ? bins.size() : 0), {}};
    dissect::BinnedBands bands{bins, {}};
    bands.bands.resize(isSum ? 0 : bins.size());
    for (auto first = values.begin(); first != values.end();) {
        const std::size_t bin = bins.indexOf(first->time);
        dissect::Aggregation all;
        std::uint64_t count = 0;
        for (; first != values.end() && bins.indexOf(first->time) == bin; ++first, ++count)
            all.add(Cell::ofReal(first->number), *m_plot.function);
        const double value = *numberOf(all.result(*m_plot.function));
        if (isSum)
            sums.values[bin] = value;
        else
            bands.bands[bin] = {count, value, value, value};
    }
    if (isSum)
        return sums;
    return bands;
}

ChartSeries FieldChart::series(const Part &part, int colour) const
{
    ChartSeries series;
    series.name = m_plot.split.isEmpty() ? shown(m_plot.field)
        : part.name.empty()              ? Texts::tr("without %1").arg(shown(m_plot.split))
                                         : shown(text(part.name));
    series.brief = series.name;
    series.colour = colour;
    return series;
}

ChartData FieldChart::chart() const
{
    ChartData chart;
    chart.kind = &kindOf(m_plot);
    chart.options.bin = m_plot.bin;
    chart.field = {shown(m_plot.field), {}, shown(m_plot.split)};
    if (m_plot.function)
        chart.field->function
            = text(dissect::aggregateNames[static_cast<std::size_t>(*m_plot.function)]);
    std::vector<std::vector<Value>> all;
    const auto parts = drawn();
    for (const Part *part : parts) {
        auto &values = all.emplace_back(part->values);
        std::ranges::stable_sort(values, {}, &Value::time);
        const dissect::TimeRange span{values.front().time, values.back().time};
        chart.span = chart.span ? chart.span->united(span) : span;
    }
    if (!chart.span)
        return chart;
    dissect::TimeBins bins;
    if (m_plot.function) {
        const bool isAutomatic = m_plot.bin == ChartOptions::automaticBin;
        chart.bin = isAutomatic ? automaticBin(*chart.span) : m_plot.bin;
        const std::uint64_t count = dissect::TimeBins::count(*chart.span, chart.bin);
        if (count > mostExactBins / parts.size()) {
            chart.tooManyBins = count * parts.size();
            return chart;
        }
        bins = {*chart.span, chart.bin, mostExactBins};
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        ChartSeries one = series(*parts[i], static_cast<int>(i));
        if (m_plot.function) {
            one.data = binned(all[i], bins);
            if (const auto *sums = std::get_if<dissect::BinnedSums>(&one.data);
                sums != nullptr && sums->values.size() > many)
                one.pyramid = std::make_shared<const dissect::SamplePyramid>(sums->values);
        } else {
            dissect::Samples samples;
            for (const Value &value : all[i]) {
                samples.times.push_back(value.time);
                samples.values.push_back(value.number);
            }
            if (samples.size() > many)
                one.pyramid = std::make_shared<const dissect::SamplePyramid>(samples.values);
            one.data = std::move(samples);
        }
        chart.series.push_back(std::move(one));
        std::vector<Value>().swap(all[i]);
    }
    return chart;
}

void writeFieldNumbers(dissect::FileSink &sink, const ChartData &chart)
{
    const ChartData::Field &field = *chart.field;
    std::string head = "frame.time_epoch," + dissect::csvField(field.name.toStdString());
    if (!field.function.isEmpty())
        head += "." + field.function.toStdString();
    const bool isSplit = !field.split.isEmpty();
    sink.write(head + (isSplit ? "," + dissect::csvField(field.split.toStdString()) : "") + "\n");
    for (const ChartSeries &series : chart.series) {
        const std::string name
            = isSplit ? "," + dissect::csvField(harmless(series.name).toStdString()) : "";
        const auto row = [&](dissect::Timestamp time, double value) {
            fmt::memory_buffer line;
            write(line, Cell::ofSeconds(time));
            fmt::format_to(std::back_inserter(line), ",{}{}\n", value, name);
            sink.write({line.data(), line.size()});
        };
        if (const auto *samples = std::get_if<dissect::Samples>(&series.data)) {
            for (std::size_t i = 0; i < samples->size(); ++i)
                row(samples->times[i], samples->values[i]);
        } else if (const auto *sums = std::get_if<dissect::BinnedSums>(&series.data)) {
            for (std::size_t i = 0; i < sums->values.size(); ++i)
                row(sums->bins.edge(i), sums->values[i]);
        } else if (const auto *bands = std::get_if<dissect::BinnedBands>(&series.data)) {
            for (std::size_t i = 0; i < bands->bands.size(); ++i) {
                if (bands->bands[i].count > 0)
                    row(bands->bins.edge(i), bands->bands[i].mean);
            }
        }
    }
}

} // namespace remora::model
