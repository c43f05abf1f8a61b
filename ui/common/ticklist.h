// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListWidget;
class QListWidgetItem;
class QString;

namespace remora::ui {

// A list whose lines are ticked; what is too long for it is cut in its middle.
QListWidget *tickList(const QString &accessibleName);
QListWidgetItem *addTickable(QListWidget *to, const QString &text, bool isTicked);

} // namespace remora::ui
