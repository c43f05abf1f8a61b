// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace remora::ui {

// Something to know, underway, doubtful or failed. Lies over its parent, so that nothing below it
// moves. What is doubtful or failed stays until it is dismissed or replaced and has a sign of its
// own shape; what is neutral goes by itself once it was there to be read.
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
    // Along the upper edge of this part of the parent, while it is visible; else of the parent.
    void setEdge(QWidget *edge);
    // Plain text.
    void say(const QString &text, Tone tone, const Offer &offer = {});
    QString text() const;
    Tone tone() const { return m_tone; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
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
    QPointer<QWidget> m_edge;
    QTimer m_fading;
};

} // namespace remora::ui
