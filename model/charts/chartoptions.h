// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

#include "dissect/core/timestamp.h"
#include "dissect/turns/turn.h"

namespace remora::model {

// In what a rate counts.
enum class RateUnit { Bits, Bytes, Packets };

// How the rows of a chart of turns follow each other: by start, or by total or a part of it, the
// longest first.
struct TurnOrder {
    enum class By : std::uint8_t { Start, Total, Part };
    By by = By::Start;
    dissect::TimePart part = dissect::TimePart::Server; // where it is by a part
    bool operator==(const TurnOrder &) const = default;
};

// How charts are made and drawn.
struct ChartOptions {
    // Those of how they are made.
    static constexpr dissect::Duration usualBin = 0; // the kind's; automatic for a short selection
    static constexpr dissect::Duration automaticBin = -1; // follows what is visible
    dissect::Duration bin = usualBin;
    bool exactBins = false; // of the width asked for, or of the usual one, whatever the selection
    bool perDirection = false;
    bool mixedSides = false; // RTT to server and to client as one series
    bool stacked = false; // rates of several conversations on each other, by protocol for one
    bool rttKinds = false; // cumulative and repeated samples told apart
    bool percentiles = false; // bands of p50, p95, p99
    bool aligned = false; // each conversation on its own first packet
    bool marks = false; // retransmissions, duplicate ACKs, zero windows
    TurnOrder turnOrder = {};
    // Of what is not over time: of the packets in this range alone. Not where conversations are
    // aligned.
    std::optional<dissect::TimeRange> range = {};
    // Those of how they are drawn.
    RateUnit rateUnit = RateUnit::Bits;
    bool logarithmic = false;
    bool stevens = false; // sequence numbers as dots, without ACKs and windows
    bool operator==(const ChartOptions &) const = default;
};

// What is seen of charts whose bins follow that, and how many bins it should have at most.
struct BinWindow {
    dissect::TimeRange visible;
    int bins = 250;
    bool operator==(const BinWindow &) const = default;
};

// A round width that makes at most `bins` bins of a span: 1, 2 or 5 times a power of ten, up to a
// second; then parts of minutes and hours.
dissect::Duration automaticBin(const dissect::TimeRange &span, int bins = 250);
// "1 s", "100 ms", "2.5 ms": as short as it is exact.
QString binText(dissect::Duration bin);
// "250 ms", "2 min"; nothing where it is no duration between 1 µs and 1 h.
std::optional<dissect::Duration> parseBin(const QString &text);

} // namespace remora::model
