// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "dissect/store/packetstore.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turnsource.h"
#include "model/work/latesttask.h"

namespace remora::model {

// What clients waited for in a capture. Immutable once made; no pointer is nullptr; any thread.
struct TurnsView {
    using Turns = std::shared_ptr<const std::vector<dissect::Turn>>;

    TurnsView();
    Turns all; // of the capture
    Turns inFocus; // with a packet that filter and time range leave
    // Of the whole capture, for whose turns they are.
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;
    dissect::TapPosition tap = dissect::TapPosition::Unknown; // as the round trips tell it
    dissect::TapPosition tapSet = dissect::TapPosition::Unknown; // as the user knows it
    bool isKnown = false; // they were looked for
};

// What finding that out needs, copied so that it can be done on any thread.
struct TurnsQuestion {
    std::shared_ptr<const dissect::TurnSource> source; // of all packets
    dissect::PacketStore inFocus;
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations; // of all packets
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;
    bool isComplete = true; // no more packets come
};

// Finds the turns of a capture whenever its packets or its focus change, off the GUI thread; while
// packets come, so seldom that reading them is not held up.
class TurnsInFocus : public QObject {
    Q_OBJECT
public:
    explicit TurnsInFocus(QObject *parent = nullptr);
    ~TurnsInFocus() override;

    void ask(const TurnsQuestion &question);
    const TurnsView &view() const { return m_view; }
    // What is shown is of the last question.
    bool isCurrent() const { return m_shown == m_asked; }

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        std::optional<TurnsView> view; // nothing: it was cancelled
        quint64 question = 0;
        qint64 milliseconds = 0; // that it took
    };
    void request();
    void take(Answer answer);

    TurnsQuestion m_question;
    quint64 m_asked = 0;
    quint64 m_shown = 0;
    TurnsView m_view;
    qint64 m_milliseconds = 0; // that the last answer took
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QTimer m_later;
    QElapsedTimer m_sinceAnswer;
    LatestTask<Answer> m_task;
};

} // namespace remora::model
