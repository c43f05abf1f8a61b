// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace remora::ui {

// A line above what it speaks of: something to know, doubtful or failed. What is doubtful or
// failed stays until it is dismissed or replaced; the rest goes by itself.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Neutral, Doubtful, Failed };
    explicit Banner(QWidget *parent = nullptr);
    // Plain text.
    void say(const QString &text, Tone tone);
    QString text() const;

private:
    QLabel *m_text;
    QTimer m_fading;
};

} // namespace remora::ui
