// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace remora::ui {

// What the window shows while no capture is open: what to do first.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void openAsked();
    void connectAsked();
    void demoAsked();
};

} // namespace remora::ui
