// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>

#include "model/charts/chartbuilder.h"
#include "model/turns/partwords.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

    ChartTitle waitingDistributionTitle(const ChartData &chart, const QString &unit)
    {
        return {Texts::tr("Waiting by total of the turn, %1").arg(unit), turnsOfText(chart)};
    }

    double secondsOf(dissect::Duration duration) { return static_cast<double>(duration) / 1e9; }

    // Ten round steps of each power of ten (ISO 3: R 10), about a quarter apart, from at most the
    // one to above the other; both are above 0.
    std::vector<double> roundSteps(double least, double greatest)
    {
        constexpr std::array steps{1.0, 1.25, 1.6, 2.0, 2.5, 3.15, 4.0, 5.0, 6.3, 8.0};
        std::vector<double> edges;
        for (int power = static_cast<int>(std::floor(std::log10(least)));; ++power) {
            for (const double step : steps) {
                const double edge = power < 0 ? step / std::pow(10.0, -power)
                                              : step * std::pow(10.0, power); // 0.00315 too
                if (edge <= least)
                    edges.clear();
                edges.push_back(edge);
                if (edge > greatest)
                    return edges;
            }
        }
    }

    void makeWaitingDistribution(ChartBuilder &builder)
    {
        double least = 0;
        double greatest = 0;
        for (const auto &[turn, shift] : builder.turns()) {
            const double total = secondsOf(turn->total());
            least = least == 0 || (total > 0 && total < least) ? total : least;
            greatest = std::max(greatest, total);
        }
        if (greatest <= 0)
            return;
        const std::vector<double> edges = roundSteps(least, greatest);
        std::array<std::vector<dissect::Duration>, dissect::timeParts> waits;
        for (const auto &[turn, shift] : builder.turns()) {
            const double total = secondsOf(turn->total());
            if (total <= 0)
                continue;
            const auto above = std::upper_bound(edges.begin(), edges.end(), total);
            const auto column = static_cast<std::size_t>(above - edges.begin()) - 1;
            for (std::size_t part = 0; part < waits.size(); ++part) {
                if (turn->parts.of[part] <= 0) // nothing, or not seen
                    continue;
                waits[part].resize(edges.size() - 1);
                waits[part][column] = dissect::sumOf(waits[part][column], turn->parts.of[part]);
            }
        }
        for (std::size_t i = 0; i < waits.size(); ++i) {
            if (waits[i].empty())
                continue;
            const auto part = static_cast<dissect::TimePart>(i);
            ChartSeries series = builder.named(partName(part));
            series.part = part;
            series.colour = static_cast<int>(i);
            Columns columns{edges, {}};
            std::transform(
                waits[i].begin(), waits[i].end(), std::back_inserter(columns.values), secondsOf);
            builder.addColumns(std::move(series), std::move(columns));
        }
    }

} // namespace

namespace kinds {
    extern constinit const ChartKind waitingDistribution{
        .key = "waiting-distribution",
        .name = QT_TRANSLATE_NOOP("charts", "Waiting distribution"),
        .help = QT_TRANSLATE_NOOP("charts",
            "Histogram of turns by how long the client waited: what all turns of a column waited "
            "for, the parts on each other"),
        .nothing = QT_TRANSLATE_NOOP(
            "charts", "No TCP turns in focus: no client asks and waits for an answer here."),
        .quantity = Quantity::Duration,
        .isOverTime = false,
        .isAcrossLogarithmic = true,
        .takes = {.marks = false},
        .isOneStack = true,
        .isOfTurns = true,
        .title = waitingDistributionTitle,
        .make = makeWaitingDistribution,
    };
} // namespace kinds

} // namespace remora::model
