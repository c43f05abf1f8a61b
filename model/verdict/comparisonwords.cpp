// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/verdict/comparisonwords.h"

#include <cmath>
#include <cstdlib>

#include <QCoreApplication>
#include <QLocale>

#include "model/text/foreigntext.h"
#include "model/turns/partwords.h"
#include "model/turns/verdictwords.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(turns)
    };

    constexpr dissect::Duration step = 1'000'000; // what changed by less is the same

} // namespace

QString changeNumber(dissect::Duration change, bool isShort)
{
    if (change == dissect::notSeen)
        return Texts::tr("not seen");
    const double shown = static_cast<double>(change) / (isShort ? 1e6 : 1e9);
    const QString number = QLocale().toString(std::abs(shown), 'f', 2);
    if (std::abs(shown) < 0.005)
        return number; // neither more nor less
    return (change < 0 ? u"−"_s : u"+"_s) + number;
}

std::optional<dissect::TimePart> mostChanged(const dissect::PartChanges &changes)
{
    std::optional<dissect::TimePart> most;
    dissect::Duration greatest = step - 1;
    for (std::size_t i = 0; i < dissect::timeParts; ++i) {
        const dissect::Duration change = changes.of[i];
        if (change == dissect::notSeen || std::abs(change) <= greatest)
            continue;
        greatest = std::abs(change);
        most = static_cast<dissect::TimePart>(i);
    }
    return most;
}

QString comparisonSentence(const WaitingVerdict &verdict)
{
    if (verdict.comparison == nullptr || verdict.baseline == nullptr)
        return {};
    const QString name = shown(verdict.baseline->name);
    const dissect::TurnTotals &before = verdict.comparison->before;
    if (before.turns == 0)
        return Texts::tr("The baseline %1 has no turns to compare with.").arg(name);
    const QString turns = turnsText(before.turns);
    const dissect::Duration change = verdict.comparison->all.total();
    if (std::abs(change) < step)
        return Texts::tr("As long as as many turns of %1 (%2).").arg(name, turns);
    const QString length = waitText(std::abs(change));
    return (change > 0 ? Texts::tr("%1 longer than as many turns of %2 (%3).")
                       : Texts::tr("%1 shorter than as many turns of %2 (%3)."))
        .arg(length, name, turns);
}

QString serverText(const dissect::Endpoint &server)
{
    return Texts::tr("%1 port %2", "of a server")
        .arg(QString::fromStdString(server.address.text()))
        .arg(server.port);
}

QString growthText(const dissect::Comparison::Server &server)
{
    const QString name = serverText(server.end);
    if (server.turnsBefore == 0)
        return Texts::tr("%1: %2 s, not in the baseline").arg(name, changeNumber(server.growth()));
    const auto part = mostChanged(server.changes);
    return part ? Texts::tr("%1: %2 %3 s", "a server, a part, its change")
                      .arg(name, partTaker(*part), changeNumber(server.changes[*part]))
                : Texts::tr("%1: no change").arg(name);
}

QString serverFilter(const dissect::Endpoint &server)
{
    return u"ip.srv == %1 && tcp.srvport == %2"_s.arg(
        QString::fromStdString(server.address.text()), QString::number(server.port));
}

} // namespace remora::model
