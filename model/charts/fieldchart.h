// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "dissect/query/aggregate.h"
#include "dissect/query/rowtarget.h"
#include "model/charts/chartseries.h"

namespace remora::model {

// What is drawn of a field over time.
struct FieldPlot {
    // What a bin shows.
    enum class Bins : std::uint8_t {
        Aggregate, // what `function` makes of its values
        BitRate, // 8 times their sum, by the bin's width: bit/s of what counts bytes
        Bands, // least, mean and greatest
    };
    QString field;
    std::optional<dissect::Aggregate> function = {}; // in bins; nothing: each value, as dots
    dissect::Duration bin = ChartOptions::automaticBin;
    QString split = {}; // a field whose values are drawn apart; empty: none
    Bins bins = Bins::Aggregate;

    // What command lines and kept queries say behind "ip.len:", the names of aggregates, "bitrate"
    // and "bands".
    static QStringList functionWords();
    // Empty: each value. False where there is no such word.
    bool setFunction(const QString &word);
    QString functionWord() const;
};
// A sentence where that cannot be drawn of the field, as far as the columns tell; else empty.
QString plotProblem(const FieldPlot &plot);

// Takes rows of a query and makes a chart of a column, with the data, drawing and saving of any
// other chart. Its kinds are none of those that a menu offers. Any thread; the rows need not be in
// the order of time.
class FieldChart final : public dissect::RowTarget {
public:
    static constexpr std::size_t mostSeries = 8; // those with the most values
    struct Columns {
        std::size_t value = 0;
        std::optional<std::size_t> split = {};
        std::vector<std::size_t> group = {}; // what `keep` tells rows by
    };

    FieldChart(FieldPlot plot, Columns columns);

    void add(const dissect::RowPacket &packet, std::span<const dissect::Cell> cells) override;

    // Of all that came, only rows with these cells in the columns of the group are drawn.
    void keep(std::span<const dissect::Cell> group);

    const FieldPlot &plot() const { return m_plot; }
    // Values of the column that are no numbers, and are not drawn.
    std::uint64_t noNumbers() const { return m_noNumbers; }
    // Values of packets without a time.
    std::uint64_t untimed() const { return m_untimed; }
    // Values of the field that it is split by beyond mostSeries.
    std::size_t seriesLeft() const;
    // Says by tooManyBins where bins of that width cannot be.
    ChartData chart() const;

private:
    struct Value {
        dissect::Timestamp time;
        double number;
    };
    struct Part {
        std::string name; // of the split cell; empty: it has none
        std::string group; // see keyOf
        std::vector<Value> values;
    };

    std::optional<double> number(const dissect::Cell &cell);
    Part &part(std::span<const dissect::Cell> cells);
    std::vector<const Part *> drawn() const;
    ChartSeries series(const Part &part, int colour) const;
    decltype(ChartSeries::data) binned(
        const std::vector<Value> &values, const dissect::TimeBins &bins) const;

    FieldPlot m_plot;
    Columns m_columns;
    std::vector<Part> m_parts;
    std::unordered_map<std::string, std::size_t> m_places; // of parts, by group and name
    std::unordered_map<std::string, double> m_texts; // that are told apart, by their text
    std::uint64_t m_noNumbers = 0;
    std::uint64_t m_untimed = 0;
};

// A row a dot or bin: time, value (of bands three) and, of several series, the value that splits
// them. An empty bin is left out, or 0 of what is summed and counted.
void writeFieldNumbers(dissect::FileSink &sink, const ChartData &chart);

} // namespace remora::model
