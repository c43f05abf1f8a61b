// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/turns/turnsinfocus.h"

#include <algorithm>
#include <utility>

#include "dissect/turns/turns.h"
#include "model/work/letgo.h"

namespace remora::model {

TurnsView::TurnsView()
    : all(std::make_shared<const std::vector<dissect::Turn>>())
    , inFocus(all)
    , conversations(std::make_shared<const std::vector<dissect::Conversation>>())
    , clientIsA(std::make_shared<const std::vector<std::uint8_t>>())
{
}

TurnsInFocus::TurnsInFocus(QObject *parent)
    : QObject(parent)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
    , m_task([this](Answer answer) { take(std::move(answer)); })
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &TurnsInFocus::request);
}

TurnsInFocus::~TurnsInFocus() { *m_cancelled = true; }

void TurnsInFocus::ask(const TurnsQuestion &question)
{
    m_question = question;
    ++m_asked;
    // A pass over all packets, again and again, would take the time that reading them needs.
    constexpr qint64 rest = 5; // times as long as it took
    constexpr qint64 least = 500; // ms
    if (!question.isComplete && m_sinceAnswer.isValid()) {
        const qint64 wait = std::max(least, rest * m_milliseconds)
            - (m_task.isBusy() ? 0 : m_sinceAnswer.elapsed());
        if (wait > 0) {
            if (!m_later.isActive())
                m_later.start(static_cast<int>(std::min<qint64>(wait, 60'000)));
            return;
        }
    }
    request();
}

void TurnsInFocus::request()
{
    m_later.stop();
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_task.request([asked = m_question, question = m_asked, cancelled = m_cancelled]() -> Answer {
        QElapsedTimer timer;
        timer.start();
        const auto table = asked.source->table(*cancelled);
        if (!table)
            return {std::nullopt, question, timer.elapsed()};
        TurnsView view;
        view.conversations = asked.conversations;
        view.clientIsA = asked.clientIsA;
        view.tap = dissect::tapPositionOf(*asked.conversations, *asked.clientIsA);
        view.tapSet = asked.source->tap();
        view.all = {table, &table->turns()};
        view.inFocus = asked.inFocus.isEverything()
            ? view.all
            : std::make_shared<const std::vector<dissect::Turn>>(
                dissect::turnsWithin(asked.inFocus, *view.all));
        view.isKnown = true;
        Answer answer{std::nullopt, question, timer.elapsed()};
        if (!*cancelled)
            answer.view = std::move(view);
        return answer;
    });
}

void TurnsInFocus::take(Answer answer)
{
    if (!answer.view)
        return;
    m_sinceAnswer.restart();
    m_shown = answer.question;
    m_milliseconds = answer.milliseconds;
    letGo(std::exchange(m_view, std::move(*answer.view)));
    Q_EMIT changed();
}

} // namespace remora::model
