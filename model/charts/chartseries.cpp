// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chartseries.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>

#include "dissect/store/csvtables.h"

using namespace Qt::StringLiterals;

namespace remora::model {

QString chartKey(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Length:
        return u"length"_s;
    case ChartKind::BitRate:
        return u"bitrate"_s;
    case ChartKind::Rtt:
        return u"rtt"_s;
    case ChartKind::RttBands:
        break;
    }
    return u"rtt-bands"_s;
}

std::optional<ChartKind> chartKind(const QString &key)
{
    for (const ChartKind kind : allChartKinds) {
        if (chartKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString chartName(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Length:
        return QCoreApplication::translate("charts", "Packet length");
    case ChartKind::BitRate:
        return QCoreApplication::translate("charts", "Bit rate");
    case ChartKind::Rtt:
        return QCoreApplication::translate("charts", "RTT");
    case ChartKind::RttBands:
        break;
    }
    return QCoreApplication::translate("charts", "RTT bands");
}

bool isBinned(ChartKind kind) { return kind == ChartKind::BitRate || kind == ChartKind::RttBands; }

dissect::Duration defaultBin(ChartKind kind)
{
    if (kind == ChartKind::RttBands)
        return dissect::second / 10;
    return dissect::second;
}

bool ChartData::isEmpty() const
{
    const auto hasNone = [](const ChartSeries &one) {
        if (const auto *samples = std::get_if<dissect::Samples>(&one.data))
            return samples->size() == 0;
        if (const auto *bands = std::get_if<dissect::BinnedBands>(&one.data))
            return std::all_of(bands->bands.begin(), bands->bands.end(),
                [](const dissect::BinnedBands::Band &band) { return band.count == 0; });
        return std::get<dissect::BinnedSums>(one.data).values.empty();
    };
    return std::all_of(series.begin(), series.end(), hasNone);
}

ChartData makeChart(ChartKind kind, const dissect::PacketStore &store,
    const QList<ChartSelection> &selections, dissect::Duration bin)
{
    ChartData chart;
    chart.kind = kind;
    for (const ChartSelection &selection : selections) {
        ChartSeries series{selection.name, selection.brief, selection.colour, {}};
        switch (kind) {
        case ChartKind::Length:
            series.data = dissect::lengthSamples(store, selection.set);
            break;
        case ChartKind::Rtt:
            series.data = dissect::rttSamples(store, selection.set);
            break;
        case ChartKind::BitRate: {
            auto sums = dissect::bitRate(store, selection.set, bin);
            chart.bin = std::max(chart.bin, sums.bins.width());
            series.data = std::move(sums);
            break;
        }
        case ChartKind::RttBands: {
            auto bands = dissect::rttBands(store, selection.set, bin);
            chart.bin = std::max(chart.bin, bands.bins.width());
            series.data = std::move(bands);
            break;
        }
        }
        if (const auto span = dissect::spanOf(store, selection.set)) {
            chart.span = chart.span.value_or(*span);
            chart.span->begin = std::min(chart.span->begin, span->begin);
            chart.span->end = std::max(chart.span->end, span->end);
        }
        chart.series.push_back(std::move(series));
    }
    return chart;
}

dissect::Result<void> writeChartCsv(const ChartData &chart, const QString &path)
{
    auto sink = dissect::TextSink::open(QFile::encodeName(path).toStdString());
    if (!sink)
        return tl::unexpected(sink.error());
    for (const ChartSeries &series : chart.series) {
        // One series is a plain table; several need their names to be told apart.
        if (chart.series.size() > 1)
            sink->write("# " + dissect::csvField(series.name.toStdString()) + "\n");
        std::visit([&](const auto &data) { dissect::writeSeries(*sink, data); }, series.data);
    }
    return sink->finish();
}

} // namespace remora::model
