// SPDX-License-Identifier: GPL-3.0-or-later
// Whose turns a chart of turns is about.
#include <algorithm>

#include <QCoreApplication>

#include "dissect/turns/turns.h"
#include "model/charts/chartbuilder.h"
#include "model/text/format.h"
#include "model/turns/placedpieces.h"

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(charts)
    };

} // namespace

// A turn lasts until its client has the answer, which may be later than any packet was seen.
void ChartBuilder::addTurns()
{
    m_chart.turns.areKnown = source().turns != nullptr;
    if (!source().turns || !m_chart.span)
        return;
    m_inFocus = store().isEverything()
        ? source().turns
        : std::make_shared<const std::vector<dissect::Turn>>(turnsWithin(store(), *source().turns));
    for (const auto &[set, shift] : shiftedSets()) {
        dissect::ConversationId before = dissect::noConversation;
        for (const dissect::Turn &turn : *m_inFocus) {
            if (!set.contains(turn.conversation))
                continue;
            m_turns.push_back({&turn, shift});
            const dissect::TimeRange time = timeOf(turn);
            m_chart.span = m_chart.span->united(
                {time.begin - shift, std::max(time.begin, time.end - 1) - shift});
            m_chart.turns.conversations += turn.conversation == before ? 0 : 1;
            before = turn.conversation;
        }
        m_chart.turns.areAll = m_chart.turns.areAll || set.isEverything();
    }
    m_chart.turns.turns = m_turns.size();
}

QString turnsOfText(const ChartData &chart)
{
    const ChartData::Turns &about = chart.turns;
    if (about.conversations == 0)
        return {};
    if (about.conversations == 1)
        return Texts::tr("1 conversation");
    const QString number = count(about.conversations);
    return about.areAll ? Texts::tr("all %1 conversations").arg(number)
                        : Texts::tr("%1 conversations").arg(number);
}

} // namespace remora::model
