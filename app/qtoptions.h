// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::app {

// QApplication takes options of its own from the command line, such as -platform and -style. The
// arguments without those.
QStringList withoutQtOptions(const QStringList &arguments);
// The value of one of those; empty where it is not given.
QString qtOption(const QStringList &arguments, const QString &name);

} // namespace remora::app
