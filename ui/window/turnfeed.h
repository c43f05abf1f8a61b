// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "model/investigation/investigation.h"

namespace remora::ui {

class ChartStack;

// Gives charts of turns what clients waited for, and has it looked for where there are such charts.
class TurnFeed : public QObject {
    Q_OBJECT
public:
    explicit TurnFeed(ChartStack *stack);
    void setCapture(model::Investigation *capture); // nullptr: none

private:
    void want();
    void feed();

    ChartStack &m_stack;
    QPointer<model::Investigation> m_capture;
    bool m_hasAsked = false; // for its turns
};

} // namespace remora::ui
