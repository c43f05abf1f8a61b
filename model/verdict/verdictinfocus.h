// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>

#include "dissect/turns/baseline.h"
#include "dissect/turns/findings.h"
#include "model/investigation/investigation.h"
#include "model/verdict/baseline.h"

namespace remora::model {

// What the clients of some turns waited for, and who made them wait.
struct WaitingVerdict {
    dissect::TurnTotals totals;
    std::vector<dissect::Finding> findings;
    dissect::TapPosition tap = dissect::TapPosition::Unknown; // as the round trips tell it
    dissect::TapPosition tapSet = dissect::TapPosition::Unknown; // as the user knows it
    bool isOneClient = false;
    bool isKnown = false; // the turns were looked for
    std::shared_ptr<const dissect::Verdict> byServer; // nullptr: not known yet
    // What it is shown against, and how it differs; nullptr: nothing.
    std::shared_ptr<const Baseline> baseline;
    std::shared_ptr<const dissect::Comparison> comparison;
};

// Of the turns in focus; of the selected conversations where some are. `baseline` may be nullptr.
// Any thread.
WaitingVerdict waitingVerdictOf(const TurnsView &view, const ConversationSelection &selection,
    std::shared_ptr<const Baseline> baseline);

// The verdict of what is in focus: of the selected conversations where some are. Found off the GUI
// thread whenever turns or selection change.
class VerdictInFocus : public QObject {
    Q_OBJECT
public:
    explicit VerdictInFocus(QObject *parent = nullptr);

    void setCapture(Investigation *capture); // not owned; nullptr: none
    const WaitingVerdict &verdict() const { return m_verdict; }
    // Where the user says that the capture was made; Unknown: as the round trips tell it.
    void setTap(dissect::TapPosition tap);
    // What this and the captures after it are shown against; nullptr: nothing.
    void setBaseline(std::shared_ptr<const Baseline> baseline);
    std::shared_ptr<const Baseline> baseline() const { return m_baseline; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    QPointer<Investigation> m_capture;
    WaitingVerdict m_verdict;
    std::shared_ptr<const Baseline> m_baseline;
    quint64 m_generation = 0; // of captures
    struct Answer {
        WaitingVerdict verdict;
        quint64 generation = 0;
    };
    LatestTask<Answer> m_task;
};

} // namespace remora::model
