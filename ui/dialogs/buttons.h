// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QLayout>
#include <QPushButton>

#include "ui/common/role.h"

namespace remora::ui {

// Of buttons that are in their dialog, as all else is: Enter does what has the accent, and Tab goes
// to them last, and from one to the next as they stand, which is another order on another desktop.
inline void giveKeys(QDialogButtonBox *box, QPushButton *accent)
{
    setRole(accent, QStringLiteral("primary"));
    accent->setDefault(true);
    QWidget *before = box->window()->previousInFocusChain();
    while (before != box->window()
        && (before->focusPolicy() == Qt::NoFocus || box->isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (int place = 0; place < box->layout()->count(); ++place) {
        QWidget *now = box->layout()->itemAt(place)->widget();
        if (now == nullptr || now == before)
            continue;
        QWidget::setTabOrder(before, now);
        before = now;
    }
}

} // namespace remora::ui
