// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

class QLabel;
class QPushButton;

namespace remora::ui {

// A line that says that something is outside the focus, with a button that shows it.
class OutsideBar : public QWidget {
    Q_OBJECT
public:
    explicit OutsideBar(QWidget *parent = nullptr);
    // Plain text. Stays until it is dismissed, replaced or `show` was asked for.
    void say(const QString &text, const QString &action, const std::function<void()> &show);
    QString text() const;

private:
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_show;
};

} // namespace remora::ui
