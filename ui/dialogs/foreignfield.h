// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "model/text/foreigntext.h"

namespace remora::ui {

// What an appliance says, to be edited, without what turns text around or hides itself in it.
inline void showForeign(QLineEdit *field, const QString &foreign)
{
    field->setText(model::harmless(foreign));
    field->setCursorPosition(0);
}

inline QLineEdit *foreignField(const QString &foreign)
{
    constexpr int wide = 380; // of the dialog itself it would overrule what its texts need
    auto *field = new QLineEdit;
    field->setMinimumWidth(wide);
    showForeign(field, foreign);
    return field;
}

// What nobody has edited is as the appliance said it.
inline QString editedText(const QLineEdit *field, const QString &foreign)
{
    return field->isModified() ? field->text().trimmed() : foreign;
}

} // namespace remora::ui
