// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace remora::app {

// What the program was called with, file names of any encoding included: what is not UTF-8 comes as
// netshark::fileText says, where QCoreApplication::arguments() loses it.
QStringList argumentsOf(int argc, char **argv);

} // namespace remora::app
