// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "netshark/standin/serve.h"

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(REMORA_VERSION));
    return remora::standin::serve(QCoreApplication::arguments());
}
