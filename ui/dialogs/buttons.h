// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>
#include <QLayout>
#include <QPushButton>

#include "ui/common/role.h"

namespace remora::ui {

// Of buttons that are in their dialog: Enter does what has the accent, and Tab goes from one to the
// next as they stand, which is another order on another desktop.
inline void giveKeys(QDialogButtonBox *box, QPushButton *accent)
{
    setRole(accent, QStringLiteral("primary"));
    accent->setDefault(true);
    QWidget *before = nullptr;
    for (int place = 0; place < box->layout()->count(); ++place) {
        QWidget *now = box->layout()->itemAt(place)->widget();
        if (now == nullptr)
            continue;
        if (before != nullptr)
            QWidget::setTabOrder(before, now);
        before = now;
    }
}

} // namespace remora::ui
