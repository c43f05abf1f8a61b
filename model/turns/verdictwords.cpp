// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/turns/verdictwords.h"

#include <algorithm>
#include <array>
#include <numeric>

#include <QCoreApplication>

#include "dissect/turns/partshares.h"
#include "dissect/turns/verdict.h"
#include "model/text/format.h"
#include "model/turns/partwords.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    using dissect::Finding;
    using dissect::TimePart;

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(turns)
    };

    // A verb goes with the first, and it may be of several.
    QString tookText(TimePart part, int percent)
    {
        const QString share = QString::number(percent);
        switch (part) {
        case TimePart::Window:
        case TimePart::Pause:
            return Texts::tr("%1 took %2 %", "of several").arg(partTaker(part), share);
        default:
            return Texts::tr("%1 took %2 %", "of one").arg(partTaker(part), share);
        }
    }

    QString networkText(const Finding &finding)
    {
        const QString address = QString::fromStdString(finding.address.text());
        return finding.prefix == 0 ? address : u"%1/%2"_s.arg(address).arg(finding.prefix);
    }

} // namespace

QString verdictSentence(const dissect::TurnTotals &totals, bool isOneClient, int named)
{
    std::array<std::size_t, dissect::timeParts> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return totals.parts.of[a] > totals.parts.of[b]; });
    const auto percents = percentsOf(totals.parts);
    const QString total = u"<b>%1</b>"_s.arg(waitText(totals.total()));
    const QString first
        = u"<b>%1</b>"_s.arg(tookText(static_cast<TimePart>(order[0]), percents[order[0]]));
    QString rest;
    int left = 100 - percents[order[0]];
    for (std::size_t i = 1; i < static_cast<std::size_t>(named) && percents[order[i]] > 0; ++i) {
        rest += Texts::tr(", %1 %2 %", "one more part")
                    .arg(partTaker(static_cast<TimePart>(order[i])))
                    .arg(percents[order[i]]);
        left -= percents[order[i]];
    }
    if (left > 0)
        rest += Texts::tr(", all else %1 %").arg(left);
    return (isOneClient ? Texts::tr("Of %1 that this client waited, %2%3.")
                        : Texts::tr("Of %1 that clients waited, %2%3."))
        .arg(total, first, rest);
}

bool areFew(std::uint32_t turns) { return turns < dissect::Verdict::fewTurns; }

QString turnsText(std::uint32_t turns)
{
    if (turns == 1)
        return Texts::tr("1 turn only");
    return areFew(turns) ? Texts::tr("%1 turns only").arg(turns)
                         : Texts::tr("%1 turns").arg(count(turns));
}

dissect::TimePart partOf(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::SlowServer:
        break;
    case Finding::Kind::LossyPath:
        return TimePart::Loss;
    case Finding::Kind::SlowReader:
        return TimePart::Window;
    case Finding::Kind::FarClient:
        return TimePart::Network;
    }
    return TimePart::Server;
}

FindingWords findingWords(const Finding &finding)
{
    FindingWords words;
    switch (finding.kind) {
    case Finding::Kind::SlowServer:
        words.what = Texts::tr("Slow server %1", "its address");
        break;
    case Finding::Kind::LossyPath:
        words.what = Texts::tr("Lossy path to %1", "an address or a network");
        break;
    case Finding::Kind::SlowReader:
        words.what = Texts::tr("%1 reads too slowly", "its address");
        break;
    case Finding::Kind::FarClient:
        words.what = Texts::tr("Far client %1", "its address");
        break;
    }
    words.who = networkText(finding);
    words.sum = finding.conversations == 1
        ? waitText(finding.sum)
        : Texts::tr("%1 in %2 conversations")
              .arg(waitText(finding.sum), count(finding.conversations));
    const bool isV6 = finding.address.family() == dissect::IpAddress::Family::V6;
    words.filter = (isV6 ? u"ipv6.addr == %1"_s : u"ip.addr == %1"_s).arg(words.who);
    return words;
}

} // namespace remora::model
