// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace remora::ui {

// The keys of what the menu of a source offers; SourcesView listens to them. Of each kind a menu
// has one.
inline constexpr Qt::Key changeKey = Qt::Key_F2;
inline constexpr Qt::Key deleteKey = Qt::Key_Delete;

inline void setMakeKeys(QAction *action)
{
    QList<QKeySequence> keys{Qt::Key_Insert};
    keys += QKeySequence::keyBindings(QKeySequence::New);
    action->setShortcuts(keys);
}

} // namespace remora::ui
