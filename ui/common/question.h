// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QStringList>

class QMessageBox;
class QPushButton;
class QWidget;

namespace remora::ui {

// Enter presses it.
void accent(QMessageBox &box, QPushButton *button);

// Before something is lost: true where the user wants it. Whoever only presses Enter keeps it.
bool confirm(QWidget *window, const QString &title, const QString &text, const QString &yes,
    const QString &no);

// A line of text, trimmed; nothing where the user would rather not. `go`: what the button says.
std::optional<QString> askForText(QWidget *window, const QString &title, const QString &label,
    const QString &text, const QString &go);

// A number from 1 to `most`; nothing where the user would rather not.
std::optional<int> askForNumber(QWidget *window, const QString &title, const QString &label,
    int now, int most, const QString &go);

// The place of one of these; nothing where the user would rather not.
std::optional<qsizetype> askForOne(QWidget *window, const QString &title, const QString &label,
    const QStringList &all, const QString &go);

// Why something cannot be done.
void refuse(QWidget *window, const QString &title, const QString &text);

} // namespace remora::ui
