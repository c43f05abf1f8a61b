// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/requestlog.h"

class QPlainTextEdit;

namespace remora::ui {

// Every request to an appliance and its answer, without secrets.
class LogWindow : public QWidget {
    Q_OBJECT
public:
    explicit LogWindow(model::RequestLog *log, QWidget *parent = nullptr);

private:
    QPlainTextEdit *m_text;
};

} // namespace remora::ui
