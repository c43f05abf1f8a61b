// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainlabel.h"

#include <QLabel>

namespace remora::ui {

QLabel *plainLabel(const char *role)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *captionLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}

} // namespace remora::ui
