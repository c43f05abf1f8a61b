// SPDX-License-Identifier: GPL-3.0-or-later
// tshark's fields in the cache folder: a line that says of which tshark, then those of the
// catalogue.
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "dissect/core/filesink.h"
#include "model/query/fieldcatalogue.h"
#include "model/query/tshark.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    // A new version of tshark is another file; asking it for its version would take as long as a
    // search is allowed to, many times over.
    QByteArray markOf(const QString &program)
    {
        const QFileInfo file(QFileInfo(program).canonicalFilePath());
        return QStringLiteral("fields 1 of %1, %2 bytes, %3\n")
            .arg(file.filePath())
            .arg(file.size())
            .arg(file.lastModified().toMSecsSinceEpoch())
            .toUtf8();
    }

    QByteArray askedOfTshark(const std::atomic<bool> &cancelled)
    {
        const QByteArray fields = tsharkOutput({u"-G"_s, u"fields"_s}, cancelled);
        const QByteArray protocols = tsharkOutput({u"-G"_s, u"protocols"_s}, cancelled);
        return fields.isEmpty() || protocols.isEmpty() ? QByteArray()
                                                       : catalogueLines(fields, protocols);
    }

    QByteArray linesOfTshark(const std::atomic<bool> &cancelled)
    {
        const QString program = tsharkProgram();
        if (program.isEmpty())
            return {};
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
        const QByteArray mark = markOf(program);
        QFile kept(folder.filePath(u"tshark-fields"_s));
        if (kept.open(QIODevice::ReadOnly) && kept.readLine(mark.size() + 1) == mark)
            return kept.readAll();
        const QByteArray lines = askedOfTshark(cancelled);
        const QByteArray whole = mark + lines;
        // Where it cannot be kept tshark is asked again.
        if (!lines.isEmpty() && QDir().mkpath(folder.path()))
            static_cast<void>(dissect::writeFile(netshark::fileBytes(kept.fileName()),
                {whole.constData(), static_cast<std::size_t>(whole.size())}));
        return lines;
    }

} // namespace

std::shared_ptr<const FieldCatalogue> FieldCatalogue::whole(const std::atomic<bool> &cancelled)
{
    return std::make_shared<const FieldCatalogue>(linesOfTshark(cancelled));
}

} // namespace remora::model
