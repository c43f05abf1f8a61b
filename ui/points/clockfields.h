// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/points/comparedpoints.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace remora::ui {

// What the clock of each point shows more than that of the first: as it was found, or by hand.
class ClockFields : public QWidget {
    Q_OBJECT
public:
    explicit ClockFields(QWidget *parent = nullptr);
    // `said`: what somebody says of the clocks behind the first, as PointsRun has it; may be empty.
    void show(const model::ComparedPoints &compared, const std::vector<dissect::Duration> &said);

Q_SIGNALS:
    // Empty: as packets tell.
    void clocksAsked(const std::vector<remora::dissect::Duration> &offsets);

private:
    void ask();

    QHBoxLayout *m_row;
    QWidget *m_fields = nullptr;
    QList<QLineEdit *> m_edits;
    QPushButton *m_use;
    QPushButton *m_found;
    QPushButton *m_saidOnes;
    std::vector<dissect::Duration> m_said;
    QLabel *m_problem;
};

} // namespace remora::ui
