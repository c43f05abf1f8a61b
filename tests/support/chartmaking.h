// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <QTemporaryDir>

#include "dissect/capture/capturewriter.h"
#include "dissect/turns/turns.h"
#include "model/charts/chartseries.h"
#include "tests/support/loaded.h"
#include "tests/support/memorysource.h"
#include "tests/support/trace.h"

// Charts of traces that are written as text.
namespace remora::test {

inline constexpr dissect::Timestamp start = 1'700'000'000 * dissect::second; // of all traces
inline constexpr dissect::Duration millisecond = dissect::second / 1000;

inline model::ChartSource sourceOf(const Loaded &all)
{
    auto clientIsA = std::make_shared<std::vector<std::uint8_t>>();
    for (const dissect::Conversation &conversation : all.conversations)
        clientIsA->push_back(rolesOf(conversation, {}).clientIsA ? 1 : 0);
    return {all.store,
        std::make_shared<const std::vector<dissect::Conversation>>(all.conversations), clientIsA,
        {}, 1, {},
        std::make_shared<const std::vector<dissect::Turn>>(
            turnsOf(all.store, all.conversations, *clientIsA, false))};
}

inline model::ChartSource traced(const std::string &text)
{
    std::string file;
    dissect::CaptureWriter writer(dissect::OutputFormat::PcapNs, dissect::LinkType::Ethernet, 0);
    writer.appendHeader(file);
    for (const TracePacket &line : readTrace(text))
        writer.appendPacket(file, packet(line.bytes, dissect::LinkType::Ethernet, line.time));
    return sourceOf(loaded(memory(file)));
}

// One conversation under the name of its row.
inline model::ChartSelection conversation(std::uint32_t row, int colour = 0)
{
    const dissect::ConversationId id{row};
    const QString name = QString::number(row);
    return {name, name, colour, dissect::ConversationSet::of({&id, 1}), id};
}

// Bins as they are asked for, however short the trace is.
inline model::ChartOptions exact()
{
    model::ChartOptions options;
    options.exactBins = true;
    return options;
}

inline model::ChartData make(const char *key, const model::ChartSource &source,
    const model::ChartOptions &options = exact(),
    const QList<model::ChartSelection> &selections = {conversation(0)},
    const std::optional<model::BinWindow> &window = {})
{
    return model::makeChart(
        *model::chartKind(QString::fromLatin1(key)), source, selections, options, window);
}

template <class Data> const Data &dataOf(const model::ChartData &chart, std::size_t series = 0)
{
    return std::get<Data>(chart.series.at(series).data);
}

inline QStringList namesOf(const model::ChartData &chart)
{
    QStringList names;
    for (const model::ChartSeries &series : chart.series)
        names << series.name;
    return names;
}

inline bool close(const std::vector<double> &found, const std::vector<double> &expected)
{
    return std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
        [](double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b)); });
}

inline QByteArray csvOf(const model::ChartData &chart)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("series.csv")));
    return model::writeChartCsv(chart, file.fileName()) && file.open(QIODevice::ReadOnly)
        ? file.readAll()
        : QByteArray();
}

} // namespace remora::test
