// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace remora::ui {

// Something to know, underway, doubtful or failed. Stands at the upper edge of its parent, whose
// contents make room for it as long as it is there. What is doubtful or failed stays until it is
// dismissed or replaced and has a sign of its own shape; what is neutral goes by itself once it was
// there to be read.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Neutral, Underway, Doubtful, Failed };
    // What can be done about it, on a button.
    struct Offer {
        QString text; // empty: nothing
        std::function<void()> act;
    };
    explicit Banner(QWidget *over);
    // Plain text.
    void say(const QString &text, Tone tone, const Offer &offer = {});
    QString text() const;
    Tone tone() const { return m_tone; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Sign;
    void fade();
    void place();

    Tone m_tone = Tone::Neutral;
    Sign *m_sign;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_act;
    QTimer m_fading;
};

} // namespace remora::ui
