// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "netshark/standin/serve.h"

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(REMORA_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "A stand-in for a NetShark appliance, on the loopback interface. The password is "
        "taken from REMORA_PASSWORD, or made anew."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(remora::standin::serveOptions());
    parser.process(application);
    return remora::standin::serve(parser);
}
