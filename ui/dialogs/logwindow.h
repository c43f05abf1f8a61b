// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/appliance/requestlog.h"

namespace remora::ui {

// Every request to an appliance and its answer, without secrets.
class LogWindow : public QWidget {
    Q_OBJECT
public:
    // The log is not owned.
    explicit LogWindow(model::RequestLog *log, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace remora::ui
