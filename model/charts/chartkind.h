// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QString>

#include "dissect/core/timestamp.h"

namespace remora::model {

enum class ChartKind { Length, BitRate, Rtt, RttBands, Distribution, Sequence, InFlight, Window };
inline constexpr std::array allChartKinds{ChartKind::Length, ChartKind::BitRate, ChartKind::Rtt,
    ChartKind::RttBands, ChartKind::Distribution, ChartKind::Sequence, ChartKind::InFlight,
    ChartKind::Window};

// The name on the command line and in file names: "length", "bitrate", "rtt", "rtt-bands",
// "rtt-distribution", "sequence", "in-flight", "window".
QString chartKey(ChartKind kind);
std::optional<ChartKind> chartKind(const QString &key);
QString chartKeys(); // all of them, as a list for people
QString chartName(ChartKind kind); // translated
QString chartHelp(ChartKind kind); // translated
bool isBinned(ChartKind kind);
// Whether its horizontal axis is time; that of a distribution is not.
inline bool isOverTime(ChartKind kind) { return kind != ChartKind::Distribution; }
// 1 s for rates, 100 ms for bands: what the reference workflow uses.
dissect::Duration defaultBin(ChartKind kind);

// In what a rate counts.
enum class RateUnit { Bits, Bytes, Packets };

// How charts are made and drawn.
struct ChartOptions {
    // Those of how they are made.
    static constexpr dissect::Duration usualBin = 0; // defaultBin; automatic for a short selection
    static constexpr dissect::Duration automaticBin = -1; // some hundred bins over the selection
    dissect::Duration bin = usualBin;
    bool exactBins = false; // of the width asked for, or of defaultBin, whatever the selection
    bool perDirection = false;
    bool stacked = false; // rates of several conversations on each other, by protocol for one
    bool rttKinds = false; // cumulative and repeated samples told apart
    bool percentiles = false; // bands of p50, p95, p99
    bool aligned = false; // each conversation on its own first packet
    bool marks = false; // retransmissions, duplicate ACKs, zero windows
    // Those of how they are drawn.
    RateUnit rateUnit = RateUnit::Bits;
    bool logarithmic = false;
    bool stevens = false; // sequence numbers as dots, without ACKs and windows
    bool operator==(const ChartOptions &) const = default;
};
// Only what matters for how a chart of that kind is made: where this is equal, its data are.
ChartOptions makingOptions(ChartKind kind, const ChartOptions &options);

// A round width that makes some hundred bins of a span: 1, 2 or 5 times a power of ten.
dissect::Duration automaticBin(const dissect::TimeRange &span);
// "1 s", "100 ms", "2.5 ms": as short as it is exact.
QString binText(dissect::Duration bin);
// "250 ms", "2 min"; nothing where it is no duration between 1 µs and 1 h.
std::optional<dissect::Duration> parseBin(const QString &text);

} // namespace remora::model
