// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "model/investigation/focuscounter.h"

class QLabel;
class QToolButton;

namespace remora::ui {

// What is in focus, in one row: a chip for the filter, the time range and the selection, each of
// which clears its part, and how much of the capture that leaves. Says so where it is everything.
class FocusChips : public QWidget {
    Q_OBJECT
public:
    explicit FocusChips(QWidget *parent = nullptr);
    // Neither is owned; nullptr: no capture, and nothing is shown.
    void setCapture(model::Investigation *capture, const model::FocusCounter *counter);

private:
    QToolButton *makeChip(const QString &help);
    void show(QToolButton *chip, const QString &text, const QString &clears);
    void showFilter();
    void showFocus();
    void showCounts();

    QPointer<model::Investigation> m_capture;
    const model::FocusCounter *m_counter = nullptr;
    QLabel *m_everything;
    QToolButton *m_filter;
    QToolButton *m_range;
    QToolButton *m_selection;
    QToolButton *m_clear;
    QLabel *m_conversations;
    QLabel *m_packets;
};

} // namespace remora::ui
