// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "model/filters/timewindow.h"

class QLabel;
class QLineEdit;

namespace remora::ui {

// Asks for a window of time in words, as a command line has it.
class TimeWindowDialog : public QDialog {
    Q_OBJECT
public:
    TimeWindowDialog(const model::TimeWindow &window, QWidget *parent);
    model::TimeWindow asked() const;

private:
    void take();

    QLineEdit *m_start;
    QLineEdit *m_end;
    QLineEdit *m_duration;
    QLabel *m_problem;
};

} // namespace remora::ui
