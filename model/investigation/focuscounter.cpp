// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/focuscounter.h"

#include <algorithm>

namespace remora::model {

namespace {

    constexpr dissect::TimeRange ever{dissect::noTime, dissect::latestTime};

    FocusCounts count(const std::vector<dissect::Conversation> &conversations,
        const std::vector<dissect::ConversationId> &chosen)
    {
        FocusCounts counts;
        for (const auto id : chosen) {
            if (dissect::row(id) >= conversations.size())
                continue;
            const quint64 packets = conversations[dissect::row(id)].allPackets();
            counts.conversations += packets > 0 ? 1 : 0;
            counts.packets += packets;
        }
        return counts;
    }

} // namespace

FocusCounter::FocusCounter(QObject *parent)
    : QObject(parent)
    , m_task([this](const Answer &answer) {
        if (answer.generation != m_generation)
            return;
        m_counts = answer.counts;
        Q_EMIT counted();
    })
{
}

void FocusCounter::setCapture(Investigation *capture)
{
    if (m_capture != nullptr) {
        m_capture->disconnect(this);
        m_capture->focus().disconnect(this);
    }
    m_capture = capture;
    ++m_generation;
    m_counts = {};
    if (capture == nullptr)
        return;
    connect(capture, &Investigation::changed, this, &FocusCounter::ask);
    connect(&capture->focus(), &Focus::conversationsChanged, this, &FocusCounter::ask);
    ask();
}

void FocusCounter::ask()
{
    if (m_capture == nullptr)
        return;
    m_task.request(
        [conversations = m_capture->conversations(), whole = m_capture->capture().store(),
            filtered = m_capture->filtered(), focus = m_capture->focus().now(),
            all = FocusCounts{m_capture->withPackets(), m_capture->packets()}, of = m_generation] {
            const auto &chosen = focus.conversations.chosen();
            Answer answer{chosen.empty() ? all : count(*conversations, chosen), of};
            if (answer.counts.packets > 0)
                return answer;
            // Passes over all packets, only where nothing is left.
            const auto &set = focus.conversations.set();
            if (!focus.filter.isEmpty())
                answer.counts.packetsWithoutFilter
                    = packetsIn(whole, set, focus.range.value_or(ever));
            if (focus.range)
                answer.counts.packetsWithoutRange = packetsIn(filtered, set, ever);
            return answer;
        });
}

} // namespace remora::model
