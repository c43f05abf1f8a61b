// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace remora::ui {

// What is offered beside a question, not in its way.
inline QToolButton *link(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus); // by keys too
    return button;
}

} // namespace remora::ui
