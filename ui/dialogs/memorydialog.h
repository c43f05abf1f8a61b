// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QSpinBox;

namespace remora::ui {

// Asks how much memory the packets of all captures may take, and remembers the answer.
class MemoryDialog : public QDialog {
    Q_OBJECT
public:
    explicit MemoryDialog(QWidget *parent = nullptr);
    void accept() override;

private:
    QSpinBox *m_megabytes;
};

} // namespace remora::ui
