// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/ladderlayout.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "dissect/points/packetdelays.h"
#include "model/text/foreigntext.h"
#include "model/text/format.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(segments)
    };

    constexpr double usualGap = 9; // pixels that the median of the times between packets takes
    constexpr double longestGap = 48; // pixels that a time without packets takes at most

    double between(dissect::Timestamp before, dissect::Timestamp after)
    {
        return static_cast<double>(after) - static_cast<double>(before);
    }

    std::vector<dissect::Timestamp> timesOf(const dissect::Ladder &ladder)
    {
        std::vector<dissect::Timestamp> times;
        for (const auto &line : ladder.lines) {
            times.push_back(line.sent);
            times.push_back(line.came);
        }
        std::ranges::sort(times);
        times.erase(std::unique(times.begin(), times.end()), times.end());
        return times;
    }

    // Nanoseconds that a pixel stands for.
    double perPixel(const std::vector<dissect::Timestamp> &times)
    {
        std::vector<double> steps;
        for (std::size_t i = 1; i < times.size(); ++i)
            steps.push_back(between(times[i - 1], times[i]));
        if (steps.empty())
            return 1;
        const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
        std::nth_element(steps.begin(), middle, steps.end());
        return std::max(1.0, *middle / usualGap);
    }

    void place(LadderLayout &layout)
    {
        const auto times = timesOf(layout.ladder);
        const double scale = perPixel(times);
        std::vector<double> places;
        double y = 0;
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double step = i == 0 ? 0 : between(times[i - 1], times[i]) / scale;
            if (step > longestGap)
                layout.gaps.push_back({y + longestGap / 2, times[i] - times[i - 1]});
            y += std::min(step, longestGap);
            places.push_back(y);
        }
        layout.length = y;
        const auto at = [&](dissect::Timestamp time) {
            const auto found = std::ranges::lower_bound(times, time);
            return places[static_cast<std::size_t>(found - times.begin())];
        };
        for (const auto &line : layout.ladder.lines)
            layout.places.push_back({at(line.sent), at(line.came)});
    }

    QString millisecondsText(double nanoseconds)
    {
        return Texts::tr("%1 ms").arg(nanoseconds / 1e6, 0, 'f', 3);
    }

} // namespace

std::shared_ptr<const LadderLayout> ladderOf(const ComparedPoints &compared, std::uint32_t row)
{
    auto layout = std::make_shared<LadderLayout>();
    layout->points = compared.names;
    layout->paths = compared.paths;
    const dissect::SegmentRow &of = compared.rows[row];
    layout->ladder = dissect::ladderOf(
        *compared.comparison, of.segment, dissect::talkOf(*compared.comparison, of));
    layout->lost = static_cast<quint64>(
        std::ranges::count(layout->ladder.lines, true, &dissect::Ladder::Line::isLost));
    place(*layout);
    return layout;
}

QString LadderLayout::timeText(dissect::Timestamp time) const
{
    return millisecondsText(ladder.lines.empty() ? 0 : between(ladder.lines.front().sent, time));
}

QString LadderLayout::packetText(std::size_t line) const
{
    const dissect::Ladder::Line &of = ladder.lines[line];
    const QString &from = points[static_cast<qsizetype>(of.from)];
    const QString &to = points[static_cast<qsizetype>(of.to)];
    QStringList said;
    said << Texts::tr("%1: packet %2, %3")
                .arg(from, count(quint64{of.packet} + 1), timeText(of.sent));
    said << (of.isLost ? Texts::tr("%1: lost on the way").arg(to)
                       : Texts::tr("%1: packet %2, %3 later")
                             .arg(to, count(quint64{of.packetThere} + 1),
                                 millisecondsText(between(of.sent, of.came))));
    if (of.isTcp)
        said << Texts::tr("Sequence number %1, %2 bytes").arg(of.sequence).arg(of.length);
    else
        said << Texts::tr("%1 bytes").arg(of.length);
    if (!of.label.empty())
        said << shown(QString::fromStdString(of.label));
    return said.join(u'\n');
}

QString LadderLayout::headline() const
{
    const QString lines = count(ladder.lines.size());
    const QString what = ladder.left == 0
        ? Texts::tr("%1 lines").arg(lines)
        : Texts::tr("the first %1 lines of %2")
              .arg(lines, count(ladder.lines.size() + ladder.left));
    return Texts::tr("%1 · %2, %3 lost")
        .arg(shown(QString::fromStdString(ladder.ends)), what, count(lost));
}

} // namespace remora::model
