// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace remora::model {
class Capture;
}

namespace remora::ui {

// What the capture in view holds, at the bottom of the window.
class StatusLine : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    // nullptr: no capture is open. `selection`: what is selected and charted, in words.
    void show(const model::Capture *capture, const QString &selection);

private:
    QLabel *m_facts;
    QLabel *m_selection;
};

} // namespace remora::ui
