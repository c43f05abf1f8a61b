// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "dissect/tables/csvtables.h"
#include "model/charts/chartbuilder.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    using dissect::ConversationSet;

    // A set of conversations by protocol, the one with the most bytes first.
    std::vector<std::pair<QString, ConversationSet>> byProtocol(
        const ConversationSet &set, std::span<const dissect::Conversation> conversations)
    {
        struct Part {
            std::uint64_t bytes = 0;
            std::vector<dissect::ConversationId> members;
        };
        std::map<std::uint8_t, Part> parts;
        for (std::uint32_t row = 0; row < conversations.size(); ++row) {
            const dissect::Conversation &conversation = conversations[row];
            const dissect::ConversationId id{row};
            if (!set.contains(id) || conversation.allPackets() == 0)
                continue;
            Part &part = parts[conversation.protocol];
            part.bytes += conversation.allBytes();
            part.members.push_back(id);
        }
        std::vector<std::pair<std::uint8_t, Part>> sorted(parts.begin(), parts.end());
        std::stable_sort(sorted.begin(), sorted.end(),
            [](const auto &a, const auto &b) { return a.second.bytes > b.second.bytes; });
        std::vector<std::pair<QString, ConversationSet>> sets;
        sets.reserve(sorted.size());
        for (const auto &[protocol, part] : sorted)
            sets.emplace_back(QString::fromStdString(std::string(dissect::protocolName(protocol))),
                ConversationSet::of(part.members));
        return sets;
    }

    void addProtocols(ChartBuilder &builder)
    {
        int colour = 0;
        for (const auto &[protocol, set] :
            byProtocol(builder.selection().set, *builder.source().conversations)) {
            ChartSeries series;
            series.name = protocol;
            series.brief = protocol;
            series.colour = colour++;
            builder.addSums(std::move(series), bitRate(builder.store(), set, builder.bins()));
        }
    }

    ChartTitle bitRateTitle(const ChartData &chart, const QString &unit)
    {
        if (chart.bin == 0)
            return {chartName(*chart.kind), {}};
        const bool ofBits = unit.endsWith("bit/s"_L1);
        const QString main
            = ofBits ? Texts::tr("Bit rate, %1 · %2 bins") : Texts::tr("Rate, %1 · %2 bins");
        return {sayAutomatic(chart, main.arg(unit, binText(chart.bin))), u"ip.len"_s};
    }

    void makeBitRate(ChartBuilder &builder)
    {
        // Several conversations stand on each other; what is one series is taken apart.
        if (builder.options().stacked && builder.isAlone() && !builder.selection().single) {
            addProtocols(builder);
            return;
        }
        for (auto &[set, series] : builder.eachWay())
            builder.addSums(std::move(series), bitRate(builder.store(), set, builder.bins()));
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind bitRate{
        .key = "bitrate",
        .name = QT_TRANSLATE_NOOP("charts", "Bit rate"),
        .help = QT_TRANSLATE_NOOP(
            "charts", "8 × the sum of ip.len in each bin, per second; an empty bin is 0"),
        .nothing = QT_TRANSLATE_NOOP("charts", "No packets in this range."),
        .quantity = Quantity::Rate,
        .usualBin = dissect::second,
        .takes = {.directions = true, .stacked = true},
        .title = bitRateTitle,
        .make = makeBitRate,
    };
} // namespace kinds

} // namespace remora::model
