// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

#include "model/charts/chartoptions.h"

namespace remora::model {

struct ChartData;
class ChartBuilder;

// What the numbers of an axis count. In a chart's data: bytes, bit/s, packets/s, seconds, 0 to 1
// for a share, and plain numbers.
enum class Quantity { Length, Size, Rate, PacketRate, Duration, Share, Number };

// What stands above a chart: "RTT, ms · min, mean, max per 100 ms", and what is said less loudly,
// "each side of the tap by itself".
struct ChartTitle {
    QString main;
    QString detail;
};

// Everything that is to be known of one kind of chart. A new one is a file in kinds/ that defines
// such an object, and its line in the table of chartkinds.cpp: the window, the command line, the
// report, saving, help and translations read it there.
struct ChartKind {
    // Which options of how charts are made count for it.
    struct Takes {
        bool directions = false; // from client and from server apart
        bool sides = false; // RTT to server and to client apart, or mixed
        bool stacked = false;
        bool rttKinds = false;
        bool percentiles = false;
        bool marks = true;
    };
    const char *key; // on the command line and in file names: "rtt-bands"
    const char *name; // in the context "charts", as are the two below
    const char *help;
    const char *nothing; // what an empty one says
    Quantity quantity; // of the upright axis
    bool isOverTime = true; // or its level axis counts `across`
    Quantity across = Quantity::Duration;
    bool isAcrossLogarithmic = false; // whatever is asked for
    dissect::Duration usualBin = 0; // 0: it has no bins. What the reference workflow uses
    bool fromZero = true; // where its upright axis begins, unless it is logarithmic
    Takes takes = {};
    // One stack of all selections together, on each other whatever is asked for.
    bool isOneStack = false;
    // It shows what clients waited for: its source needs turns.
    bool isOfTurns = false;
    // A row for each turn, instead of an upright axis.
    bool hasRows = false;
    // `unit`: of the upright axis, or of the level one where that is not time.
    ChartTitle (*title)(const ChartData &chart, const QString &unit);
    // Adds the series of one selection, or of all where that is one stack.
    void (*make)(ChartBuilder &builder);

    bool isBinned() const { return usualBin > 0; }
};

// All kinds, in the order in which they are offered. They live as long as the program.
std::span<const ChartKind *const> chartKinds();
// By key; nullptr where there is none.
const ChartKind *chartKind(QStringView key);
QString chartKeys(); // all of them, as a list for people
QString chartName(const ChartKind &kind); // translated
QString chartHelp(const ChartKind &kind); // translated
QString nothingText(const ChartKind &kind); // translated

// Only what matters for how a chart of that kind is made: where this is equal, its data are.
ChartOptions makingOptions(const ChartKind &kind, const ChartOptions &options);

} // namespace remora::model
