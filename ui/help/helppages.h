// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace remora::ui {

// What the program says of itself, a page for each view.
struct HelpPage {
    QString key; // "conversations"
    QString title; // translated
    QString html;
};
QList<HelpPage> helpPages();

} // namespace remora::ui
