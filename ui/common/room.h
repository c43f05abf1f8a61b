// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include <QDialog>
#include <QLayout>

namespace remora::ui {

// As high as its texts need, where they are more than before: no field is squashed. The layout
// gives wrapped text its height only once it knows how wide it is.
inline void makeRoomIn(QDialog *dialog)
{
    if (!dialog->isVisible())
        return;
    dialog->layout()->activate();
    const int needed = std::max(
        dialog->sizeHint().height(), dialog->layout()->totalHeightForWidth(dialog->width()));
    if (needed > dialog->height())
        dialog->resize(dialog->width(), needed);
}

} // namespace remora::ui
