// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/turnfeed.h"

#include <algorithm>

#include "ui/charts/chartstack.h"

namespace remora::ui {

TurnFeed::TurnFeed(ChartStack *stack)
    : QObject(stack)
    , m_stack(*stack)
{
    connect(stack, &ChartStack::chartsChanged, this, &TurnFeed::want);
}

void TurnFeed::setCapture(model::Investigation *capture)
{
    if (m_capture != nullptr)
        m_capture->turns().disconnect(this);
    m_capture = capture;
    m_hasAsked = false;
    if (capture != nullptr)
        connect(&capture->turns(), &model::TurnsInFocus::changed, this, &TurnFeed::feed);
    want();
    feed();
}

void TurnFeed::want()
{
    const auto &kinds = m_stack.arrangement().kinds;
    const bool areShown = std::any_of(
        kinds.begin(), kinds.end(), [](const model::ChartKind *kind) { return kind->isOfTurns; });
    if (m_capture == nullptr || m_hasAsked || !areShown)
        return;
    m_hasAsked = true;
    m_capture->wantTurns();
}

void TurnFeed::feed()
{
    if (m_capture != nullptr && m_capture->turns().view().isKnown)
        m_stack.setTurns(m_capture->turns().view().all, m_capture->turns().view().tapSet);
}

} // namespace remora::ui
