// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace remora::ui {

// A line above what it speaks of: something to know, doubtful or failed. What is doubtful or
// failed stays until it is dismissed or replaced; the rest goes by itself.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Neutral, Doubtful, Failed };
    explicit Banner(QWidget *parent = nullptr);
    // Plain text. `action` is what can be done about it, on a button; such a line stays.
    void say(const QString &text, Tone tone, const QString &action = {});
    QString text() const;

Q_SIGNALS:
    void actionAsked();

private:
    QLabel *m_text;
    QPushButton *m_action;
    QTimer m_fading;
};

} // namespace remora::ui
