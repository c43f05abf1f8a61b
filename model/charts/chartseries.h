// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <variant>
#include <vector>

#include <QList>
#include <QString>

#include "dissect/core/result.h"
#include "dissect/series/series.h"
#include "model/charts/chartselection.h"

namespace remora::model {

enum class ChartKind { Length, BitRate, Rtt, RttBands };
inline constexpr std::array allChartKinds{
    ChartKind::Length, ChartKind::BitRate, ChartKind::Rtt, ChartKind::RttBands};

// The name on the command line and in file names: "length", "bitrate", "rtt", "rtt-bands".
QString chartKey(ChartKind kind);
std::optional<ChartKind> chartKind(const QString &key);
QString chartName(ChartKind kind); // translated
bool isBinned(ChartKind kind);
// 1 s for rates, 100 ms for bands: what the reference workflow uses.
dissect::Duration defaultBin(ChartKind kind);

// One line, cloud or band of a chart.
struct ChartSeries {
    QString name;
    QString brief; // a short name, where the full one is told elsewhere
    int colour = 0; // place in the series palette
    std::variant<dissect::Samples, dissect::BinnedSums, dissect::BinnedBands> data;
};

// Everything that one chart shows. Immutable once made; shared by threads.
struct ChartData {
    ChartKind kind = ChartKind::Length;
    dissect::Duration bin = 0; // 0 where it has no bins
    std::vector<ChartSeries> series;
    std::optional<dissect::TimeRange> span; // of all selected packets, both ends within

    bool isEmpty() const;
};

// Goes over all packets: not for the GUI thread.
ChartData makeChart(ChartKind kind, const dissect::PacketStore &store,
    const QList<ChartSelection> &selections, dissect::Duration bin);

// The numbers of the chart's series as CSV; several series stand one after the other.
dissect::Result<void> writeChartCsv(const ChartData &chart, const QString &path);

} // namespace remora::model
