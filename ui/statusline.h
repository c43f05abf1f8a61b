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
    // nullptr: no capture is open. `selected`: conversations that are charted; 0: all packets.
    void show(const model::Capture *capture, std::size_t selected);

private:
    QLabel *m_facts;
    QLabel *m_selection;
};

} // namespace remora::ui
