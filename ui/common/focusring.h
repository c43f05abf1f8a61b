// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace remora::ui {

// Tells where the keys go when that is a view: a table, a tree, a text, the charts. They have an
// edge without a frame, and the style sheet gives the other widgets their ring. One of it follows
// the focus through all windows.
class FocusRing : public QWidget {
public:
    // Begins with it, once for the program.
    static void follow();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(QWidget *focused);

    QPointer<QWidget> m_around;
};

} // namespace remora::ui
