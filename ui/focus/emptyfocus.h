// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/investigation/focuscounter.h"

class QLabel;
class QPushButton;

namespace remora::ui {

// Why a table of the focus is empty, and what to do about it: which parts of the focus let nothing
// through, and how many packets there are without them. Hidden while there is something.
class EmptyFocus : public QWidget {
    Q_OBJECT
public:
    explicit EmptyFocus(QWidget *parent = nullptr);
    // Neither is owned; nullptr: no capture.
    void setCapture(model::Investigation *capture, const model::FocusCounter *counter);

private:
    void showState();

    QPointer<model::Investigation> m_capture;
    const model::FocusCounter *m_counter = nullptr;
    QLabel *m_why;
    QPushButton *m_filter;
    QPushButton *m_range;
    QPushButton *m_selection;
};

} // namespace remora::ui
