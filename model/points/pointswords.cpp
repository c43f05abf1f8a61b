// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/points/pointswords.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include <QCoreApplication>

#include "model/points/segmentwords.h"
#include "model/text/foreigntext.h"
#include "model/turns/partwords.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Duration;
    using dissect::PointsFacts;
    using dissect::TimePart;
    using dissect::WaitPart;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(points)
    };

    struct Words {
        const PointsFacts &facts;
        const QStringList names;
        const QLocale &locale;

        QString between(std::size_t segment) const
        {
            const auto one = static_cast<qsizetype>(segment);
            return Texts::tr("between %1 and %2").arg(names[one], names[one + 1]);
        }
        // Of WaitPart::places, and of what is outside.
        QString place(std::size_t place) const
        {
            const std::size_t points = facts.names.size();
            if (place == 0)
                return Texts::tr("before %1", "a point of the way").arg(names.front());
            if (place == points)
                return Texts::tr("beyond %1", "a point of the way").arg(names.back());
            return place > points ? Texts::tr("elsewhere, or for what was sent again without need")
                                  : between(place - 1);
        }
        QString seconds(Duration duration) const
        {
            return Texts::tr("%1 s").arg(
                locale.toString(static_cast<double>(duration) / 1e9, 'f', 3));
        }
    };

    QString lossText(const Words &words)
    {
        const auto segment = words.facts.lossiest();
        if (!segment)
            return Texts::tr("No packet was lost between the points.");
        const dissect::SegmentFacts &worst = words.facts.segments[*segment];
        const QString share = shareText(worst.lost(), worst.seen(), words.locale);
        const quint64 elsewhere = words.facts.lost() - worst.lost();
        const QString where = words.between(*segment);
        QString text = worst.lost() == 1
            ? Texts::tr("1 packet was lost %1, %2 of those that came there").arg(where, share)
            : Texts::tr("%1 packets were lost %2, %3 of those that came there")
                  .arg(words.locale.toString(static_cast<quint64>(worst.lost())), where, share);
        if (elsewhere > 0)
            text += Texts::tr("; %1 elsewhere").arg(words.locale.toString(elsewhere));
        return text + '.'_L1;
    }

    // Empty where nothing tells it.
    QString slowestText(const Words &words)
    {
        const auto slowest = words.facts.slowest();
        if (!slowest)
            return {};
        const auto &segments = words.facts.segments;
        const double all = std::accumulate(segments.begin(), segments.end(), 0.0,
            [](double sum, const auto &one) { return sum + *one.roundTrip(); });
        return Texts::tr("Packets take most of the time %1: %2 of %3 there and back, as a mean.")
            .arg(words.between(*slowest), delayText(*segments[*slowest].roundTrip(), words.locale),
                delayText(all, words.locale));
    }

    // What a part is divided over, the largest share first.
    struct Share {
        std::size_t place;
        Duration time;
    };
    std::vector<Share> sharesOf(const WaitPart &part)
    {
        std::vector<Share> shares;
        for (std::size_t place = 0; place < part.places.size(); ++place)
            shares.push_back({place, part.places[place]});
        shares.push_back({part.places.size(), part.outside});
        std::erase_if(shares, [](const Share &one) { return one.time == 0; });
        std::ranges::stable_sort(shares, std::ranges::greater(), &Share::time);
        return shares;
    }

    // "80 % between a and b, 20 % beyond b"
    QString sharesText(const Words &words, const WaitPart &part)
    {
        QStringList all;
        for (const Share &one : sharesOf(part)) {
            const double percent
                = 100 * static_cast<double>(one.time) / static_cast<double>(part.told());
            const QString number
                = percent < 0.5 ? u"< 1"_s : words.locale.toString(percent, 'f', 0);
            all << Texts::tr("%1 % %2", "how much, and where").arg(number, words.place(one.place));
        }
        return all.join(u", "_s);
    }

    // "network 12 %, most of it between a and b"
    QString partText(const Words &words, TimePart which, const WaitPart &part)
    {
        const auto &totals = words.facts.wait->totals;
        if (!totals.parts.has(which))
            return Texts::tr("%1 not seen", "a part of waiting").arg(partTaker(which));
        const int percent = percentsOf(totals.parts)[static_cast<std::size_t>(which)];
        QString text = Texts::tr("%1 %2 %", "a part of waiting, how much")
                           .arg(partTaker(which), QString::number(percent));
        const auto shares = sharesOf(part);
        // Of all of it, also of what nobody can place.
        if (!shares.empty() && shares.front().time > totals.parts[which] / 2)
            text += Texts::tr(", most of it %1", "where").arg(words.place(shares.front().place));
        return text;
    }

    // Where a part is, and what says so; empty where there is nothing of it.
    QString placesText(
        const Words &words, TimePart which, const WaitPart &part, const QString &evidence)
    {
        const auto &parts = words.facts.wait->totals.parts;
        if (!parts.has(which) || parts[which] == 0)
            return {};
        const QString untold = Texts::tr("of %1 in %2 it is not seen where")
                                   .arg(words.seconds(part.untold),
                                       conversationsText(part.untoldConversations, words.locale));
        QString text = part.conversations == 0 || part.told() == 0 ? Texts::tr("not seen where")
                                                                   : sharesText(words, part)
                + evidence + (part.untoldConversations > 0 ? u"; "_s + untold : QString());
        return Texts::tr("%1, %2: %3.", "a part of waiting, seconds, where")
            .arg(partName(which), words.seconds(parts[which]), text);
    }

    QStringList waitText(const Words &words)
    {
        if (!words.facts.wait)
            return {Texts::tr("What clients waited for on the way is not seen: no request of a TCP "
                              "conversation of two points has an answer.")};
        const dissect::WaitOnWay &wait = *words.facts.wait;
        const QString turns = wait.totals.turns == 1
            ? Texts::tr("1 turn")
            : Texts::tr("%1 turns").arg(words.locale.toString(wait.totals.turns));
        const QString elsewhere
            = words.locale.toString(static_cast<quint64>(wait.repeatedElsewhere));
        QString repeated = wait.repeatedBetween == 0
            ? Texts::tr(", by %1 that were sent again")
                  .arg(packetsText(wait.repeatedElsewhere, words.locale))
            : Texts::tr(", by %1 that were lost between the points and sent again")
                  .arg(packetsText(wait.repeatedBetween, words.locale));
        if (wait.repeatedBetween > 0 && wait.repeatedElsewhere > 0)
            repeated += Texts::tr(" and %1 others that were sent again").arg(elsewhere);
        const QString delays
            = Texts::tr(", by the least delays there and back of %1")
                  .arg(conversationsText(wait.network.conversations, words.locale));
        return {Texts::tr("Clients waited %1 in %2 of %3, as %4 sees them: %5; %6.")
                    .arg(words.seconds(wait.totals.total()), turns,
                        conversationsText(wait.conversations, words.locale), words.names.front(),
                        partText(words, TimePart::Network, wait.network),
                        partText(words, TimePart::Loss, wait.loss)),
            placesText(words, TimePart::Network, wait.network, delays),
            placesText(words, TimePart::Loss, wait.loss, repeated)};
    }

} // namespace

QString delayText(double nanoseconds, const QLocale &locale)
{
    const double size = std::abs(nanoseconds);
    if (size < 1e6)
        return Texts::tr("%1 µs").arg(locale.toString(nanoseconds / 1e3, 'f', 1));
    return size < 1e9 ? Texts::tr("%1 ms").arg(locale.toString(nanoseconds / 1e6, 'f', 3))
                      : Texts::tr("%1 s").arg(locale.toString(nanoseconds / 1e9, 'f', 3));
}

QStringList pointsWords(const PointsFacts &facts, const QLocale &locale)
{
    QStringList names;
    for (const std::string &name : facts.names)
        names << shown(QString::fromStdString(name));
    const Words words{facts, names, locale};
    const QString way = names.join(u", "_s);
    QStringList lines{(facts.isOrderFound
            ? Texts::tr("The way: %1, in an order that was found from TTL and delay.")
            : Texts::tr("The way: %1."))
                          .arg(way)};
    lines << lossText(words) << slowestText(words) << waitText(words);
    for (std::size_t i = 0; i < facts.segments.size(); ++i) {
        const auto one = static_cast<qsizetype>(i);
        lines << Texts::tr("Between %1 and %2:").arg(names[one], names[one + 1]);
        const QStringList said
            = segmentWords(facts.segments[i], names[one], names[one + 1], locale);
        for (const QString &line : said)
            lines << u"  "_s + line;
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace remora::model
