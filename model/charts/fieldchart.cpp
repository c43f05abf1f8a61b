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

    constexpr auto bitRateWord = "bitrate"_L1;
    constexpr auto bandsWord = "bands"_L1;

    ChartTitle title(const ChartData &chart, const QString &unit)
    {
        const QString &field = chart.field->name;
        const QString what = unit.isEmpty() ? field : Texts::tr("%1, %2").arg(field, unit);
        const QString &function = chart.field->function;
        if (function.isEmpty())
            return {Texts::tr("%1 · each value").arg(what), {}};
        const QString bin = binText(chart.bin);
        return {function == bitRateWord ? Texts::tr("%1 · bit rate, %2 bins").arg(what, bin)
                : function == bandsWord ? Texts::tr("%1 · min, mean, max per %2").arg(what, bin)
                                        : Texts::tr("%1 · %2 per %3").arg(what, function, bin),
            chart.options.bin == ChartOptions::automaticBin ? Texts::tr("automatic") : QString()};
    }

    constexpr std::size_t manySamples = 20'000; // samples that a picture takes in groups

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
    constexpr ChartKind ofRates = kindOf(Quantity::Rate);
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
        if (plot.bins == FieldPlot::Bins::BitRate)
            return ofRates;
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

    // Tells groups apart, whatever stands in their cells.
    void addKey(std::string &key, const Cell &cell)
    {
        const std::string one = written(cell);
        key += std::to_string(one.size()) + ':' + one;
    }

} // namespace

QStringList FieldPlot::functionWords()
{
    QStringList words;
    for (const std::string_view name : dissect::aggregateNames)
        words << text(name);
    return words << bitRateWord << bandsWord;
}

bool FieldPlot::setFunction(const QString &word)
{
    bins = word == bitRateWord ? Bins::BitRate : word == bandsWord ? Bins::Bands : Bins::Aggregate;
    function = bins == Bins::BitRate ? Aggregate::Sum
        : bins == Bins::Bands        ? Aggregate::Mean
                                     : dissect::aggregateOf(word.toStdString());
    return word.isEmpty() || function.has_value();
}

QString FieldPlot::functionWord() const
{
    return bins == Bins::BitRate ? QString(bitRateWord)
        : bins == Bins::Bands    ? QString(bandsWord)
        : function ? text(dissect::aggregateNames[static_cast<std::size_t>(*function)])
                   : QString();
}

QString plotProblem(const FieldPlot &plot)
{
    const auto *field = dissect::packetField(plot.field.toStdString());
    const bool counts = plot.function == Aggregate::Count || plot.function == Aggregate::Distinct;
    if (field != nullptr && !field->isNumeric() && !counts)
        return Texts::tr("%1 has no numbers that could be drawn: count and distinct of it can be.")
            .arg(shown(plot.field));
    if (plot.bins != FieldPlot::Bins::BitRate || field == nullptr
        || field->column.type == dissect::ColumnType::Bytes)
        return {};
    return Texts::tr("%1 does not count bytes: it has no bit rate.").arg(shown(plot.field));
}

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

FieldChart::Part &FieldChart::part(std::span<const Cell> cells)
{
    std::string name = m_columns.split ? written(cells[*m_columns.split]) : std::string();
    std::string group;
    for (const std::size_t column : m_columns.group)
        addKey(group, cells[column]);
    const auto [known, isNew] = m_places.try_emplace(group + name, m_parts.size());
    if (isNew)
        m_parts.push_back({std::move(name), std::move(group), {}});
    return m_parts[known->second];
}

void FieldChart::keep(std::span<const Cell> group)
{
    std::string key;
    for (const Cell &cell : group)
        addKey(key, cell);
    std::erase_if(m_parts, [&](const Part &part) { return part.group != key; });
    m_places.clear(); // nothing follows
}

void FieldChart::add(const dissect::RowPacket &packet, std::span<const Cell> cells)
{
    const Cell &cell = cells[m_columns.value];
    if (cell.isEmpty())
        return;
    if (packet.time == dissect::noTime) {
        ++m_untimed;
        return;
    }
    const auto value = number(cell);
    if (!value) {
        ++m_noNumbers;
        return;
    }
    part(cells).values.push_back({packet.time, *value});
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
    constexpr double bits = 8; // of a byte
    const double factor = m_plot.bins == FieldPlot::Bins::BitRate
        ? bits * static_cast<double>(dissect::second) / static_cast<double>(bins.width())
        : 1;
    dissect::BinnedSums sums{bins, std::vector<double>(isSum ? bins.size() : 0), {}};
    dissect::BinnedBands bands{bins, {}};
    bands.bands.resize(isSum ? 0 : bins.size());
    for (auto first = values.begin(); first != values.end();) {
        const std::size_t bin = bins.indexOf(first->time);
        dissect::Aggregation all;
        std::uint64_t count = 0;
        double least = first->number;
        double greatest = first->number;
        for (; first != values.end() && bins.indexOf(first->time) == bin; ++first, ++count) {
            all.add(Cell::ofReal(first->number), *m_plot.function);
            least = std::min(least, first->number);
            greatest = std::max(greatest, first->number);
        }
        const double value = *numberOf(all.result(*m_plot.function));
        if (isSum)
            sums.values[bin] = value * factor;
        else if (m_plot.bins == FieldPlot::Bins::Bands)
            bands.bands[bin] = {count, least, value, greatest};
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
    chart.field = {shown(m_plot.field), m_plot.functionWord(), shown(m_plot.split)};
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
                sums != nullptr && sums->values.size() > manySamples)
                one.pyramid = std::make_shared<const dissect::SamplePyramid>(sums->values);
        } else {
            dissect::Samples samples;
            for (const Value &value : all[i]) {
                samples.times.push_back(value.time);
                samples.values.push_back(value.number);
            }
            if (samples.size() > manySamples)
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
    const bool areBands = field.function == bandsWord;
    const std::string name = dissect::csvField(field.name.toStdString());
    std::string head = "frame.time_epoch," + name;
    if (areBands)
        head += ".min," + name + ".mean," + name + ".max";
    else if (!field.function.isEmpty())
        head += "." + field.function.toStdString();
    const bool isSplit = !field.split.isEmpty();
    sink.write(head + (isSplit ? "," + dissect::csvField(field.split.toStdString()) : "") + "\n");
    for (const ChartSeries &series : chart.series) {
        const std::string part
            = isSplit ? "," + dissect::csvField(harmless(series.name).toStdString()) : "";
        const auto row = [&](dissect::Timestamp time, std::initializer_list<double> values) {
            fmt::memory_buffer line;
            write(line, Cell::ofSeconds(time));
            for (const double value : values)
                fmt::format_to(std::back_inserter(line), ",{}", value);
            fmt::format_to(std::back_inserter(line), "{}\n", part);
            sink.write({line.data(), line.size()});
        };
        if (const auto *samples = std::get_if<dissect::Samples>(&series.data)) {
            for (std::size_t i = 0; i < samples->size(); ++i)
                row(samples->times[i], {samples->values[i]});
        } else if (const auto *sums = std::get_if<dissect::BinnedSums>(&series.data)) {
            for (std::size_t i = 0; i < sums->values.size(); ++i)
                row(sums->bins.edge(i), {sums->values[i]});
        } else if (const auto *bands = std::get_if<dissect::BinnedBands>(&series.data)) {
            for (std::size_t i = 0; i < bands->bands.size(); ++i) {
                const auto &band = bands->bands[i];
                if (band.count == 0)
                    continue;
                if (areBands)
                    row(bands->bins.edge(i), {band.minimum, band.mean, band.maximum});
                else
                    row(bands->bins.edge(i), {band.mean});
            }
        }
    }
}

} // namespace remora::model
