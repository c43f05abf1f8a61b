// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ticklist.h"

#include <QListWidget>

namespace remora::ui {

QListWidget *tickList(const QString &accessibleName)
{
    auto *list = new QListWidget;
    list->setAccessibleName(accessibleName);
    list->setSpacing(2);
    list->setTextElideMode(Qt::ElideMiddle);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QListWidgetItem *addTickable(QListWidget *to, const QString &text, bool isTicked)
{
    auto *item = new QListWidgetItem(text, to);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace remora::ui
