// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/querycaptures.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include "dissect/core/outputplace.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::app {

namespace {

    void add(QueryCaptures &captures, const QString &path, bool isOfFolder)
    {
        QueryCapture &capture = captures.all.emplace_back();
        capture.start.source.path = path;
        capture.isOfFolder = isOfFolder;
        captures.files << path;
    }

    void addInvestigation(QueryCaptures &captures, const QString &path)
    {
        auto saved = model::readInvestigation(path);
        if (!saved) {
            captures.status
                = static_cast<ExitStatus>(complain(model::errorText(saved.error(), path), Failed));
            return;
        }
        captures.files << path << saved->source.path;
        captures.all.emplace_back().start = std::move(*saved);
    }

    void addFolder(QueryCaptures &captures, const QString &path)
    {
        const QDir folder(path);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QStringList leftOut;
        const std::size_t before = captures.all.size();
        for (const QString &name : names) {
            const QString file = folder.filePath(name);
            if (dissect::holdsPackets(netshark::fileBytes(file)))
                add(captures, file, true);
            else
                leftOut << model::shown(name);
        }
        if (!leftOut.isEmpty())
            complain(u"Left out of %1, since they are no captures: %2."_s.arg(
                         model::shown(path), leftOut.join(u", "_s)),
                Done);
        if (captures.all.size() == before)
            captures.status = static_cast<ExitStatus>(complain(folder.isReadable()
                    ? u"There is no capture in %1."_s.arg(model::shown(path))
                    : u"%1 cannot be read."_s.arg(model::shown(path)),
                Failed));
    }

    void addNames(std::vector<QueryCapture> &captures)
    {
        QHash<QString, int> known;
        for (QueryCapture &capture : captures) {
            capture.name = QFileInfo(capture.path()).fileName();
            ++known[capture.name];
        }
        for (QueryCapture &capture : captures) {
            if (known[capture.name] > 1)
                capture.name = capture.path();
        }
    }

} // namespace

QueryCaptures queryCaptures(const QStringList &names)
{
    QueryCaptures captures;
    for (const QString &name : names) {
        if (QFileInfo(name).isDir())
            addFolder(captures, name);
        else if (model::isInvestigation(name))
            addInvestigation(captures, name);
        else
            add(captures, name, false);
    }
    addNames(captures.all);
    return captures;
}

} // namespace remora::app
