// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace remora::ui {

// What a widget stands for in the style sheet ("caption", "failed", …); takes effect at once.
inline void setRole(QWidget *widget, const QString &role)
{
    if (widget->property("role").toString() == role)
        return;
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace remora::ui
