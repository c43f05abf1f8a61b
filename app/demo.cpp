// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include <QDateTime>
#include <QDir>

#include "app/commandline.h"
#include "app/commands/commands.h"
#include "model/text/foreigntext.h"
#include "netshark/standin/serve.h"
#include "netshark/standin/standin.h"

using namespace Qt::StringLiterals;

namespace remora::app {

void declareDemo(OptionList &options) { options.addOptions(standin::serveOptions()); }

int demo(const QCommandLineParser &parser) { return standin::serve(parser); }

int mainJob(const QCommandLineParser &parser)
{
    const QString folder = parser.positionalArguments().value(
        0, "remora-demo-"_L1 + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s));
    if (!QDir().mkpath(folder))
        return complain(
            QStringLiteral("The folder %1 cannot be made. Name another one.").arg(folder), Failed);
    const auto standIn = standin::StandIn::start({});
    if (!standIn)
        return complain(
            u"The demo appliance cannot start: "_s + QString::fromStdString(standIn.error().words),
            Failed);
    // As with a real appliance: the commands get the password by the environment.
    qputenv("REMORA_PASSWORD", (*standIn)->password().toUtf8());
    const QString host = QStringLiteral("127.0.0.1:%1").arg((*standIn)->port());
    const QStringList connection{
        host, u"--user"_s, (*standIn)->user(), u"--trust"_s, (*standIn)->fingerprint()};
    const QDir out(folder);
    std::printf("Demo appliance on %s\n", qUtf8Printable(host));
    std::fflush(stdout);
    if (const int status = runCommand(QStringList{u"remora"_s, u"sources"_s} + connection);
        status != Done)
        return status;
    QStringList fetchArguments = QStringList{u"remora"_s, u"fetch"_s} + connection
        + QStringList{u"--time"_s, u"last 10s"_s, u"--shark"_s, u"tcp.server_port=443"_s,
            u"--output"_s, out.filePath(u"web-tier.pcap"_s), u"--overwrite"_s, u"--summary-file"_s,
            out.filePath(u"summary.txt"_s), u"--summary"_s, u"--conversations"_s,
            out.filePath(u"conversations.csv"_s)};
    for (const QString &kind : {u"length"_s, u"bitrate"_s, u"rtt"_s, u"rtt-bands"_s})
        fetchArguments << u"--chart"_s << kind + '='_L1 + out.filePath(kind + ".png"_L1)
                       << u"--series"_s << kind + '='_L1 + out.filePath(kind + ".csv"_L1);
    const int status = runCommand(fetchArguments);
    qunsetenv("REMORA_PASSWORD");
    if (status == Done)
        std::printf("The capture, its conversations, charts and series are in %s\n",
            qUtf8Printable(model::harmless(out.absolutePath())));
    return status;
}

} // namespace remora::app
