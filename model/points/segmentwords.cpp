// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/segmentwords.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "model/points/pointswords.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::ClockEstimate;
    using dissect::SegmentChanges;
    using dissect::SegmentCounts;
    using dissect::SegmentTotals;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(points)
    };

    // One segment and how its numbers are written.
    struct Segment {
        const dissect::SegmentFacts &facts;
        const QString &one;
        const QString &other;
        const QLocale &locale;

        QString number(quint64 count) const { return locale.toString(count); }
        QString packets(quint64 count) const { return packetsText(count, locale); }
        QString delay(double nanoseconds) const { return delayText(nanoseconds, locale); }
        QString delay(dissect::Duration duration) const
        {
            return delayText(static_cast<double>(duration), locale);
        }
    };

    QString aheadText(const Segment &of)
    {
        const ClockEstimate &clock = of.facts.clock;
        const double offset = clock.line.at(clock.line.origin);
        const QString seconds = of.locale.toString(std::abs(offset) / 1e9, 'f', 9);
        return (offset <= -0.5 ? Texts::tr("the clock of %1 shows %2 s less than that of %3")
                               : Texts::tr("the clock of %1 shows %2 s more than that of %3"))
            .arg(of.other, seconds, of.one);
    }

    QString driftText(const Segment &of)
    {
        const ClockEstimate &clock = of.facts.clock;
        if (!clock.driftError)
            return Texts::tr("; their drift is not known, the packets span too little time.");
        const QString drift = of.locale.toString(std::abs(clock.line.drift) * 1e6, 'f', 3);
        const QString doubt = of.locale.toString(*clock.driftError * 1e6, 'f', 3);
        return (clock.line.drift <= -5e-10 ? Texts::tr("; it loses %1 millionths, ± %2.")
                                           : Texts::tr("; it gains %1 millionths, ± %2."))
            .arg(drift, doubt);
    }

    QString clockText(const Segment &of)
    {
        const ClockEstimate &clock = of.facts.clock;
        switch (clock.source) {
        case ClockEstimate::Source::None:
            return Texts::tr("Clocks: not known, no packet was matched.");
        case ClockEstimate::Source::OneWay:
            return Texts::tr("Clocks: not known, packets go one way only. Delays are relative to "
                             "the least.");
        case ClockEstimate::Source::Given:
            return Texts::tr("Clocks: %1, as given.").arg(aheadText(of));
        case ClockEstimate::Source::BothWays:
            break;
        }
        return Texts::tr("Clocks: %1 in the middle of the capture, ± %2 where both ways take as "
                         "long, ± %3 whatever they take")
                   .arg(aheadText(of), of.delay(clock.offsetError),
                       of.delay(std::max(clock.roundTrip / 2, 0.0)))
            + driftText(of);
    }

    QString matchedText(const Segment &of)
    {
        const auto &totals = of.facts.totals;
        SegmentCounts counts = totals[0].counts;
        counts.add(totals[1].counts);
        QString text
            = Texts::tr("Matched: %1 of %2")
                  .arg(of.packets(counts.matched),
                      conversationsText(
                          std::max(totals[0].conversations, totals[1].conversations), of.locale));
        if (counts.byOrder > 0)
            text += Texts::tr(", %1 of them by their order").arg(of.number(counts.byOrder));
        if (counts.alike > 0)
            text += Texts::tr("; %1 were seen at both points, but nothing tells which is which")
                        .arg(of.packets(counts.alike));
        if (counts.resegmented > 0)
            text += Texts::tr("; %1 came as segments of other lengths")
                        .arg(of.packets(counts.resegmented));
        if (counts.missed > 0)
            text += Texts::tr("; %1 are further on and were missed by a capture")
                        .arg(of.packets(counts.missed));
        if (counts.notCovered > 0)
            text += Texts::tr("; of %1 the other capture began later or ended earlier")
                        .arg(of.packets(counts.notCovered));
        return text + '.'_L1;
    }

    QString delaysText(const Segment &of, const dissect::SegmentDelay &delay)
    {
        return (of.facts.isClockKnown()
                ? Texts::tr("; delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most")
                : Texts::tr("; relative delay %1 at least, %2 as a mean, %3 for 95 %, %4 at most"))
            .arg(of.delay(delay.least), of.delay(delay.mean), of.delay(delay.p95),
                of.delay(delay.most));
    }

    // Empty where no packet went that way.
    QString directionText(const Segment &of, bool isForward)
    {
        const SegmentTotals &totals = of.facts.totals[isForward ? 1 : 0];
        const SegmentCounts &counts = totals.counts;
        if (counts.seenFrom + counts.seenTo == 0)
            return {};
        QString text = Texts::tr("From %1 to %2: %3 of %4 lost (%5)")
                           .arg(isForward ? of.one : of.other, isForward ? of.other : of.one,
                               of.number(counts.lost), of.packets(counts.seenFrom),
                               shareText(counts.lost, counts.seenFrom, of.locale));
        if (counts.lostRepeated > 0)
            text += Texts::tr(", %1 of them sent again").arg(of.number(counts.lostRepeated));
        if (totals.worstLost > 0 && totals.worstLost < counts.lost)
            text += Texts::tr(", most of conversation %1 (%2)")
                        .arg(QString::number(totals.worst), of.number(totals.worstLost));
        if (totals.delay)
            text += delaysText(of, *totals.delay);
        if (counts.reordered > 0)
            text += Texts::tr("; %1 overtaken").arg(of.number(counts.reordered));
        if (counts.repeats > 0)
            text += counts.repeats == 1
                ? Texts::tr("; 1 retransmission came in")
                : Texts::tr("; %1 retransmissions came in").arg(of.number(counts.repeats));
        if (counts.duplicated > 0)
            text += Texts::tr("; %1 duplicated on the way").arg(of.number(counts.duplicated));
        if (counts.appeared > 0)
            text += Texts::tr("; %1 made on the way, or not seen before")
                        .arg(of.number(counts.appeared));
        return text + '.'_L1;
    }

    QString changesText(const Segment &of)
    {
        QStringList changes;
        const SegmentTotals &there = of.facts.totals[1];
        const SegmentTotals &back = of.facts.totals[0];
        const auto sum = [&](auto member) { return there.*member + back.*member; };
        const SegmentTotals &any = there.delay ? there : back;
        if (any.firstChange.hops != 0)
            changes << Texts::tr("TTL by %1").arg(any.firstChange.hops);
        if (const auto count = std::max(there.translated, back.translated); count > 0)
            changes
                << Texts::tr("addresses or ports of %1").arg(conversationsText(count, of.locale));
        if (const auto count = sum(&SegmentTotals::mssChanged); count > 0) {
            const SegmentChanges &first = (there.mssChanged > 0 ? there : back).firstChange;
            changes << (count == 1
                    ? Texts::tr("MSS of 1 SYN (such as %2 to %3)")
                    : Texts::tr("MSS of %1 SYNs (such as %2 to %3)").arg(of.number(count)))
                           .arg(first.mssFrom)
                           .arg(first.mssTo);
        }
        if (const auto count = sum(&SegmentTotals::dscpChanged); count > 0) {
            const SegmentChanges &first = (there.dscpChanged > 0 ? there : back).firstChange;
            changes << Texts::tr("DSCP of %1 (such as %2 to %3)")
                           .arg(of.packets(count))
                           .arg(first.dscpFrom)
                           .arg(first.dscpTo);
        }
        if (const auto count = sum(&SegmentTotals::windowChanged); count > 0)
            changes << Texts::tr("window of %1").arg(of.packets(count));
        if (const auto count = sum(&SegmentTotals::payloadChanged); count > 0)
            changes << Texts::tr("payload of %1").arg(of.packets(count));
        return changes.isEmpty() ? Texts::tr("Changed on the way: nothing.")
                                 : Texts::tr("Changed on the way: %1.").arg(changes.join(u", "_s));
    }

    // Empty where none was seen there alone.
    QString aloneText(const Segment &of, std::size_t side)
    {
        const auto &alone = of.facts.alone[side];
        if (alone.conversations == 0)
            return {};
        return Texts::tr("Seen at %1 alone: %2 of %3; they go another way, were blocked, or were "
                         "not known again.")
            .arg(side == 0 ? of.one : of.other, of.packets(alone.packets),
                conversationsText(alone.conversations, of.locale));
    }

} // namespace

QString shareText(quint64 part, quint64 all, const QLocale &locale)
{
    const double percent
        = all == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(all);
    return Texts::tr("%1 %").arg(locale.toString(percent, 'f', percent < 1 ? 3 : 1));
}

QString packetsText(quint64 count, const QLocale &locale)
{
    return count == 1 ? Texts::tr("1 packet") : Texts::tr("%1 packets").arg(locale.toString(count));
}

QString conversationsText(quint64 count, const QLocale &locale)
{
    return count == 1 ? Texts::tr("1 conversation")
                      : Texts::tr("%1 conversations").arg(locale.toString(count));
}

QStringList segmentWords(const dissect::SegmentFacts &facts, const QString &one,
    const QString &other, const QLocale &locale)
{
    const Segment of{facts, one, other, locale};
    QStringList lines{clockText(of), matchedText(of), directionText(of, true),
        directionText(of, false), changesText(of), aloneText(of, 0), aloneText(of, 1)};
    lines.removeAll(QString());
    return lines;
}

} // namespace remora::model
