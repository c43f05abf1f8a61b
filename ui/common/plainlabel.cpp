// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
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

QWidget *captioned(const QString &text, QWidget *widget)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(captionLabel(text));
    row->addWidget(widget);
    return both;
}

} // namespace remora::ui
