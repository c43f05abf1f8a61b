// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>

#include "app/commandline.h"

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return remora::app::runCommand(QCoreApplication::arguments()).value_or(1);
}
