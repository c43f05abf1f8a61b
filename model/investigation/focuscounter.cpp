// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/investigation/focuscounter.h"

#include <algorithm>

namespace remora::model {

namespace {

    constexpr dissect::TimeRange ever{dissect::earliestTime, dissect::latestTime};

    FocusCounts count(const std::vector<dissect::Conversation> &conversations,
        const ConversationSelection &selection, quint64 packets)
    {
        FocusCounts counts;
        counts.packets = selection.chosen().empty() ? packets : 0;
        const auto add = [&](const dissect::Conversation &one, bool isChosen) {
            counts.conversations += one.allPackets() > 0 ? 1 : 0;
            counts.packets += isChosen ? one.allPackets() : 0;
        };
        for (const auto id : selection.chosen()) {
            if (dissect::row(id) < conversations.size())
                add(conversations[dissect::row(id)], true);
        }
        if (selection.chosen().empty()) {
            for (const dissect::Conversation &one : conversations)
                add(one, false);
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
            packets = m_capture->packets(), of = m_generation] {
            Answer answer{count(*conversations, focus.conversations, packets), of};
            if (answer.counts.packets > 0)
                return answer;
            const auto &set = focus.conversations.set();
            answer.counts.packetsWithoutFilter = packetsIn(whole, set, focus.range.value_or(ever));
            answer.counts.packetsWithoutRange = packetsIn(filtered, set, ever);
            return answer;
        });
}

} // namespace remora::model
