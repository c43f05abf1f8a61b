// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace remora::ui {

// What is seldom needed, folded away below its title.
class Foldable : public QWidget {
    Q_OBJECT
public:
    Foldable(const QString &title, QWidget *inside, QWidget *parent = nullptr);
    void unfold();
    void fold();

Q_SIGNALS:
    void toggled(bool open); // it needs more room or less

private:
    QToolButton *m_fold;
};

} // namespace remora::ui
