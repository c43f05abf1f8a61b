// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versions.h"

#include <archive.h>
#include <pcap/pcap.h>

#include <QProcess>
#include <QStandardPaths>

#include "netshark/tls.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    constexpr int tsharkLimit = 3000; // ms

    QString firstLine(const QString &text) { return text.section('\n'_L1, 0, 0).trimmed(); }

    QString tsharkVersion()
    {
        const QString program = QStandardPaths::findExecutable(u"tshark"_s);
        if (program.isEmpty())
            return u"tshark: not found"_s;
        QProcess tshark;
        tshark.setStandardErrorFile(QProcess::nullDevice());
        tshark.start(program, {u"--version"_s}, QIODevice::ReadOnly);
        QString line;
        if (tshark.waitForFinished(tsharkLimit))
            line = firstLine(QString::fromUtf8(tshark.readAllStandardOutput()));
        else
            tshark.kill();
        tshark.waitForFinished(tsharkLimit);
        return line.isEmpty() ? u"tshark: found, version unknown"_s : line;
    }

} // namespace

QString versionsText()
{
    const QStringList lines{u"remora "_s + QLatin1StringView(REMORA_VERSION),
        u"Qt "_s + QString::fromUtf8(qVersion()), QString::fromUtf8(pcap_lib_version()),
        QString::fromUtf8(archive_version_details()), netshark::tlsLibrary(), tsharkVersion()};
    return lines.join('\n'_L1) + '\n'_L1;
}

} // namespace remora::app
