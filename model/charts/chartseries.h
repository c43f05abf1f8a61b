// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include <QList>
#include <QString>

#include "dissect/core/filesink.h"
#include "dissect/core/result.h"
#include "dissect/series/samplepyramid.h"
#include "dissect/series/series.h"
#include "dissect/series/streamseries.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turn.h"
#include "model/charts/chartkind.h"
#include "model/charts/chartoptions.h"
#include "model/charts/chartselection.h"
#include "model/turns/placedpieces.h"

namespace remora::model {

// All values of a series, sorted: what a histogram and a cumulative distribution are made of.
struct Distribution {
    std::vector<double> values;
};

// Points that are not over time: what was measured, over what else, and when.
struct Scatter {
    std::vector<double> across;
    std::vector<double> values;
    std::vector<dissect::Timestamp> times;
};

// A histogram: what is counted between two edges and the next ones. Of a stack all have the same
// edges.
struct Columns {
    std::vector<double> edges; // rising; one more than values
    std::vector<double> values;
};

// Turns one below the other, those of a conversation together.
struct TurnRows {
    struct Row {
        const dissect::Turn *turn; // of `turns`
        dissect::Duration shift = 0; // is taken from its times
        dissect::Duration idle = 0; // nobody waited since the conversation's turn before it
        std::uint32_t stream = 0; // number of its conversation
        int colour = 0; // of its conversation, place in the series palette
        bool isFirst = false; // of its conversation
        std::vector<PlacedPiece> pieces = {}; // in the order in which they happened
    };
    std::shared_ptr<const std::vector<dissect::Turn>> turns;
    std::vector<Row> rows;
    bool haveColours = false; // there are several conversations
    std::uint64_t leftOut = 0; // so many more there are
};

// What one part took in such rows.
struct TurnBars {
    dissect::Duration sum = 0;
};

// One line, cloud or band of a chart.
struct ChartSeries {
    enum class Style {
        Dots, // a value for itself
        Open, // the same of the other side
        Diamonds, // one that is to be taken with care
        Triangles, // and one with more
        Line, // a value that lasts until the next one
    };
    QString name;
    QString brief; // a short name, where the full one is told elsewhere
    int colour = 0; // place in the series palette
    std::variant<dissect::Samples, dissect::BinnedSums, dissect::BinnedBands,
        dissect::SequenceTrace, Distribution, Scatter, Columns, TurnBars>
        data;
    Style style = Style::Dots; // of samples
    std::optional<dissect::TimePart> part = {}; // of what clients waited for, whose colour it has
    bool isSecond = false; // the other direction or side, or what the first is measured by
    std::shared_ptr<const dissect::SamplePyramid> pyramid; // of many samples or bins
    std::shared_ptr<const dissect::SamplePyramid> packetsPyramid; // of many bins in packets/s
};

// Times of packets that the analysis notes something of.
struct ChartMarks {
    enum class Kind { Retransmission, DuplicateAck, ZeroWindow };
    Kind kind;
    std::vector<dissect::Timestamp> times;
};

// Exact bins of all series together; at 100 ms those of 23 days.
inline constexpr std::size_t mostExactBins = 20'000'000;

// Everything that one chart shows. Immutable once made; shared by threads.
struct ChartData {
    // Of a chart of any field, by the names that the user knows; safe to be shown.
    struct Field {
        QString name;
        QString function; // empty: each value
        QString split; // empty: it is one series
    };
    const ChartKind *kind = chartKinds().front(); // never nullptr
    dissect::Duration bin = 0; // 0 where it has no bins
    std::optional<dissect::TimeRange> binned; // bins are there for this alone; nothing: for all
    std::vector<ChartSeries> series;
    std::vector<ChartMarks> marks;
    std::optional<dissect::TimeRange> span; // of all selected packets, both ends within
    ChartOptions options; // how it was made: makingOptions
    std::shared_ptr<const TurnRows> rows; // of a kind that has them; nullptr: none
    bool isStack = false; // its series, all sums in the same bins, stand on each other
    std::optional<Field> field = {}; // see fieldchart
    // What a chart of turns is about.
    struct Turns {
        bool areKnown = false; // else they are looked for
        std::uint64_t turns = 0;
        std::uint64_t conversations = 0; // that have any
        bool areAll = false; // those of all conversations
    };
    Turns turns = {};
    // Why it shows nothing, where something else has to be selected.
    bool needsOneConversation = false;
    // Or: bins of `bin` exactly would be so many, more than mostExactBins.
    std::optional<std::uint64_t> tooManyBins;

    bool isEmpty() const;
};

// What charts are made of. A cheap value; any thread.
struct ChartSource {
    dissect::PacketStore store;
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA; // by row of the conversations
    // The file, for what stands in no column; empty: it is left out.
    QString path = {};
    std::uint64_t sections = 1;
    // The time that was captured, first to last packet; unless given, that of the store.
    std::optional<dissect::TimeRange> captured = {};
    // By conversation, then in their order, as turnsOf gives them; of charts of turns. nullptr: not
    // known yet.
    std::shared_ptr<const std::vector<dissect::Turn>> turns = {};
    dissect::TapPosition tap = dissect::TapPosition::Unknown; // that they were found with
    // Nobody chose what is selected: charts of turns are about all conversations.
    bool isSuggestion = false;
};

// Goes over all packets: not for the GUI thread. `window`: where bins are automatic they are made
// for what is visible and as much on both sides of it.
ChartData makeChart(const ChartKind &kind, const ChartSource &source,
    const QList<ChartSelection> &selections, const ChartOptions &options,
    const std::optional<BinWindow> &window = {});

// The numbers of the chart's series as CSV; several series stand one after the other.
void writeChartNumbers(dissect::FileSink &sink, const ChartData &chart);
dissect::Result<void> writeChartCsv(
    const ChartData &chart, const QString &path, const dissect::FileSink::Options &options = {});
// The part of a chart that lies within a range of time; sums and bands with the bins that touch it.
ChartData within(const ChartData &chart, const dissect::TimeRange &range);

} // namespace remora::model
