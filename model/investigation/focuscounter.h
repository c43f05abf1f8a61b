// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "model/investigation/investigation.h"
#include "model/work/latesttask.h"

namespace remora::model {

// How much of a capture is in focus, the selection included.
struct FocusCounts {
    quint64 conversations = 0;
    quint64 packets = 0;
    // Where nothing is left: what would be without one of its parts.
    quint64 packetsWithoutFilter = 0;
    quint64 packetsWithoutRange = 0;
};

// Counts what is in focus, off the GUI thread, again with each change.
class FocusCounter : public QObject {
    Q_OBJECT
public:
    explicit FocusCounter(QObject *parent = nullptr);
    // Not owned; nullptr: nothing.
    void setCapture(Investigation *capture);
    const FocusCounts &counts() const { return m_counts; }

Q_SIGNALS:
    void counted();

private:
    struct Answer {
        FocusCounts counts;
        int generation = 0;
    };
    void ask();

    QPointer<Investigation> m_capture;
    FocusCounts m_counts;
    int m_generation = 0; // counts captures
    LatestTask<Answer> m_task;
};

} // namespace remora::model
