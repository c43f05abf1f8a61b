// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>
#include <QPointer>

#include "dissect/turns/findings.h"
#include "model/investigation/investigation.h"

namespace remora::model {

// What the clients of some turns waited for, and who made them wait.
struct WaitingVerdict {
    dissect::TurnTotals totals;
    std::vector<dissect::Finding> findings;
    dissect::TapPosition tap = dissect::TapPosition::Unknown; // as the round trips tell it
    dissect::TapPosition tapSet = dissect::TapPosition::Unknown; // as the user knows it
    bool isOneClient = false;
    bool isKnown = false; // the turns were looked for
};

// The verdict of what is in focus: of the selected conversations where some are. Found off the GUI
// thread whenever turns or selection change.
class VerdictInFocus : public QObject {
    Q_OBJECT
public:
    explicit VerdictInFocus(QObject *parent = nullptr);

    void setCapture(Investigation *capture); // not owned; nullptr: none
    const WaitingVerdict &verdict() const { return m_verdict; }

Q_SIGNALS:
    void changed();

private:
    void ask();

    QPointer<Investigation> m_capture;
    WaitingVerdict m_verdict;
    quint64 m_generation = 0; // of captures
    struct Answer {
        WaitingVerdict verdict;
        quint64 generation = 0;
    };
    LatestTask<Answer> m_task;
};

} // namespace remora::model
