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
#include "dissect/turns/conversationturns.h"
#include "dissect/turns/tappath.h"
#include "dissect/turns/turn.h"
#include "model/work/latesttask.h"

namespace remora::model {

// What clients waited for in a capture. Immutable once made; no pointer is nullptr; any thread.
struct TurnsView {
    using Turns = std::shared_ptr<const std::vector<dissect::Turn>>;

    TurnsView();
    Turns all; // of the capture
    Turns filtered; // with a packet that the filter leaves, in any time
    Turns inFocus; // with one within the time range, too
    std::shared_ptr<const dissect::ConversationTurns> totals; // of those in focus
    // Of the whole capture, for whose turns they are.
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations;
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;
    // As the round trips tell it, and as the user says.
    dissect::TapPosition estimatedTap = dissect::TapPosition::Unknown;
    std::optional<dissect::TapPosition> tap;
    bool isKnown = false; // they were looked for
};

// What finding that out needs, copied so that it can be done on any thread.
struct TurnsQuestion {
    dissect::PacketStore all;
    dissect::PacketStore filtered;
    dissect::PacketStore inFocus;
    std::shared_ptr<const std::vector<dissect::Conversation>> conversations; // of all packets
    std::shared_ptr<const std::vector<std::uint8_t>> clientIsA;
    quint64 roles = 0; // changes with who is the client
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
    // Where the packets were captured, as the user says; nothing: as it is estimated.
    const std::optional<dissect::TapPosition> &tap() const { return m_tap; }
    void setTap(const std::optional<dissect::TapPosition> &tap);

Q_SIGNALS:
    void changed();
    void tapChanged();

private:
    struct Answer {
        std::optional<TurnsView> view; // nothing: it was cancelled
        quint64 question = 0;
        // Of which all the turns are.
        quint64 packets = 0;
        quint64 roles = 0;
        qint64 milliseconds = 0;
    };
    void request();
    void take(Answer answer);

    TurnsQuestion m_question;
    std::optional<dissect::TapPosition> m_tap;
    quint64 m_asked = 0;
    quint64 m_shown = 0;
    TurnsView m_view;
    Answer m_last; // without its view
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QTimer m_later;
    QElapsedTimer m_sinceAnswer;
    LatestTask<Answer> m_task;
};

} // namespace remora::model
