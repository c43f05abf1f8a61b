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

    WaitingVerdict verdictOf(const TurnsView &view, const ConversationSelection &selection)
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
            verdict.totals.add(turn);
            const dissect::IpAddress &its = clientOf(view, turn);
            verdict.isOneClient = verdict.isOneClient && client.value_or(its) == its;
            client = its;
        }
        verdict.findings = dissect::findingsOf(
            isPart ? some : *view.inFocus, *view.conversations, *view.clientIsA);
        return verdict;
    }

} // namespace

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

void VerdictInFocus::ask()
{
    m_task.request(
        [view = m_capture->turns().view(), selection = m_capture->focus().now().conversations,
            generation = m_generation]() -> Answer {
            return {verdictOf(view, selection), generation};
        });
}

} // namespace remora::model
