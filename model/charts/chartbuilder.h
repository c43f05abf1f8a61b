// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "dissect/series/tcprates.h"
#include "model/charts/chartseries.h"

namespace remora::model {

// Makes the data of one chart: what all kinds have in common, and what their `make` functions need
// for the series of a selection.
class ChartBuilder {
public:
    using Style = ChartSeries::Style;
    using Way = dissect::ConversationSet::Way;

    // `kind` and `source` must live as long as this.
    ChartBuilder(const ChartKind &kind, const ChartSource &source, const ChartOptions &options,
        const std::optional<BinWindow> &window);
    ChartData build(const QList<ChartSelection> &selections);

    // For `make`. Nothing of it asks for what has no packets.

    const ChartSource &source() const { return m_source; }
    const dissect::PacketStore &store() const { return m_source.store; }
    const ChartOptions &options() const { return m_chart.options; }
    const ChartSelection &selection() const { return m_selection; }
    bool isAlone() const { return m_selections.size() == 1; }
    // What is taken from times in the file: where the selection's own clock starts.
    dissect::Duration shift() const { return m_shift; }
    // Of the selection, in times of the file; only as many as are wanted.
    dissect::TimeBins bins() const;
    // The selections of a kind that takes them all together.
    std::vector<dissect::ShiftedSet> shiftedSets() const;
    // What clients of the selections waited for, each turn once on each clock.
    struct ShiftedTurn {
        const dissect::Turn *turn; // lives as long as this
        dissect::Duration shift; // to be taken from its times
    };
    const std::vector<ShiftedTurn> &turns() const { return m_turns; }
    // The same as rows, in the order that is asked for; at most so many.
    std::shared_ptr<const TurnRows> turnRows(std::size_t most) const;
    void setRows(std::shared_ptr<const TurnRows> rows) { m_chart.rows = std::move(rows); }
    void addBars(ChartSeries series, TurnBars bars);

    dissect::ConversationSet only(Way way) const
    {
        return m_selection.set.only(way, m_source.clientIsA);
    }
    bool isClientA(dissect::ConversationId id) const;
    // The time that was captured; there are packets.
    const dissect::TimeRange &captured();
    // A series named after the selection.
    ChartSeries named(const QString &suffix = {}) const;
    struct Part {
        dissect::ConversationSet set;
        ChartSeries series;
    };
    // All packets, or each direction by itself.
    std::vector<Part> eachWay() const;
    // The packets whose RTT is of the path to the server and to the client, as far as there are
    // such, or all.
    std::vector<Part> eachSide() const;

    void needOneConversation() { m_chart.needsOneConversation = true; }
    // Each takes data in times of the file.
    void addSamples(ChartSeries series, dissect::Samples samples);
    void addSums(ChartSeries series, dissect::BinnedSums sums);
    // Of what is no rate: a bin has what happened in it, captured in whole or not. On the clock of
    // the selections.
    void addCounts(ChartSeries series, dissect::BinnedSums sums);
    void addBands(ChartSeries series, dissect::BinnedBands bands);
    void addTrace(ChartSeries series, dissect::SequenceTrace trace);
    void addScatter(ChartSeries series, Scatter scatter, const dissect::TimeBins &bins);
    void addColumns(ChartSeries series, Columns columns);
    void addDistribution(ChartSeries series, std::vector<double> values);

private:
    void addSpans();
    void addTurns();
    void settleBins();
    dissect::Duration binWidth() const;
    dissect::Duration automaticWidth() const;
    void settleWindow();
    std::uint64_t exactBins() const;
    dissect::Duration shiftOf(qsizetype selection) const;
    void addMarks();
    void add(ChartSeries series, decltype(ChartSeries::data) data);

    const ChartKind &m_kind;
    const ChartSource &m_source;
    std::optional<BinWindow> m_window;
    ChartData m_chart;
    QList<ChartSelection> m_selections;
    std::vector<std::optional<dissect::TimeRange>> m_spans; // by selection
    dissect::Duration m_width = 0;
    std::optional<dissect::TimeRange> m_captured;
    std::shared_ptr<const std::vector<dissect::Turn>> m_inFocus; // with packets in the store
    std::vector<ShiftedTurn> m_turns;
    // Of what is being added.
    ChartSelection m_selection;
    dissect::TimeRange m_span;
    dissect::Duration m_shift = 0;
};

// "…, automatic" where the width of the bins was chosen for the user.
QString sayAutomatic(const ChartData &chart, const QString &title);
// What is to be said of the two sides of the tap.
QString sidesText(const ChartData &chart);
// Whose turns they are: "all 38 conversations".
QString turnsOfText(const ChartData &chart);

} // namespace remora::model
