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

    constexpr double longestGap = 48; // pixels that a time without packets takes at most

    double between(dissect::Timestamp before, dissect::Timestamp after)
    {
        return static_cast<double>(after) - static_cast<double>(before);
    }

    void place(LadderLayout &layout)
    {
        const LadderScale scale(layout.ladder, longestGap);
        layout.gaps = scale.gaps();
        layout.length = scale.length();
        for (const auto &line : layout.ladder.lines)
            layout.places.push_back({scale.at(line.sent), scale.at(line.came)});
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
