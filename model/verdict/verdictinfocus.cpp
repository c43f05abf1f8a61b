// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/verdict/verdictinfocus.h"

#include <optional>
#include <utility>

namespace remora::model {

namespace {

    const dissect::IpAddress &clientOf(const TurnsView &view, const dissect::Turn &turn)
    {
        const std::size_t row = dissect::row(turn.conversation);
        const dissect::Conversation &conversation = (*view.conversations)[row];
        return ((*view.clientIsA)[row] != 0 ? conversation.a : conversation.b).address;
    }

} // namespace

WaitingVerdict waitingVerdictOf(const TurnsView &view, const ConversationSelection &selection,
    std::shared_ptr<const Baseline> baseline)
{
    WaitingVerdict verdict;
    verdict.isKnown = view.isKnown;
    verdict.tap = view.tap;
    verdict.tapSet = view.tapSet;
    const bool isPart = !selection.isNone() && !selection.isAll();
    std::vector<dissect::Turn> some;
    std::optional<dissect::IpAddress> client;
    verdict.isOneClient = true;
    for (const dissect::Turn &turn : *view.inFocus) {
        if (isPart && !selection.has(turn.conversation))
            continue;
        if (isPart)
            some.push_back(turn);
        const dissect::IpAddress &its = clientOf(view, turn);
        verdict.isOneClient = verdict.isOneClient && client.value_or(its) == its;
        client = its;
    }
    const std::vector<dissect::Turn> &turns = isPart ? some : *view.inFocus;
    verdict.findings = dissect::findingsOf(turns, *view.conversations, *view.clientIsA);
    auto byServer = std::make_shared<dissect::Verdict>(
        dissect::verdictOf(turns, *view.conversations, *view.clientIsA));
    verdict.totals = byServer->all;
    byServer->isTapGiven = view.tapSet != dissect::TapPosition::Unknown;
    byServer->tap = byServer->isTapGiven ? view.tapSet : view.tap;
    verdict.byServer = std::move(byServer);
    if (baseline != nullptr)
        verdict.comparison = std::make_shared<const dissect::Comparison>(
            dissect::comparisonOf(*verdict.byServer, baseline->verdict));
    verdict.baseline = std::move(baseline);
    return verdict;
}

VerdictInFocus::VerdictInFocus(QObject *parent)
    : QObject(parent)
    , m_task([this](Answer answer) {
        if (answer.generation != m_generation)
            return;
        m_verdict = std::move(answer.verdict);
        Q_EMIT changed();
    })
{
}

void VerdictInFocus::setCapture(Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->turns().disconnect(this);
        m_capture->focus().disconnect(this);
    }
    m_capture = capture;
    ++m_generation;
    m_verdict = {};
    Q_EMIT changed();
    if (capture == nullptr)
        return;
    connect(&capture->turns(), &TurnsInFocus::changed, this, &VerdictInFocus::ask);
    connect(&capture->focus(), &Focus::conversationsChanged, this, &VerdictInFocus::ask);
    capture->wantTurns();
    ask();
}

void VerdictInFocus::setTap(dissect::TapPosition tap)
{
    if (m_capture != nullptr)
        m_capture->capture().setTap(tap);
}

void VerdictInFocus::setBaseline(std::shared_ptr<const Baseline> baseline)
{
    m_baseline = std::move(baseline);
    ask();
}

void VerdictInFocus::ask()
{
    if (m_capture == nullptr)
        return;
    m_task.request(
        [view = m_capture->turns().view(), selection = m_capture->focus().now().conversations,
            baseline = m_baseline, generation = m_generation]() -> Answer {
            return {waitingVerdictOf(view, selection, baseline), generation};
        });
}

} // namespace remora::model
