// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/querycaptures.h"

#include <algorithm>

#include <QFileInfo>
#include <QSet>

#include "model/query/capturelist.h"
#include "model/text/errortext.h"
#include "model/text/foreigntext.h"

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
        QueryCapture &capture = captures.all.emplace_back();
        capture.start = std::move(*saved);
        capture.isInvestigation = true;
    }

    void addFolder(QueryCaptures &captures, const QString &path)
    {
        const FolderPaths found = pathsOfFolder(path);
        for (const QString &file : found.paths)
            add(captures, file, true);
        if (found.status != Done)
            captures.status = found.status;
    }

    void addAll(QueryCaptures &captures, const QStringList &names)
    {
        for (const QString &name : names) {
            if (QFileInfo(name).isDir())
                addFolder(captures, name);
            else if (model::isInvestigation(name))
                addInvestigation(captures, name);
            else
                add(captures, name, false);
        }
    }

    // Packets that are read twice would count twice.
    void leaveOutRepeated(std::vector<QueryCapture> &captures)
    {
        QSet<QString> seen;
        std::erase_if(captures, [&](const QueryCapture &capture) {
            const QString file = QFileInfo(capture.path()).canonicalFilePath();
            const bool isRepeated = !file.isEmpty() && seen.contains(file);
            if (isRepeated)
                complain(
                    u"%1 is named twice and read once."_s.arg(model::shown(capture.path(), 4096)),
                    Done);
            seen.insert(file);
            return isRepeated;
        });
    }

    void addNames(std::vector<QueryCapture> &captures)
    {
        QStringList paths;
        for (const QueryCapture &capture : captures)
            paths << capture.path();
        const QStringList names = model::captureNames(paths);
        for (std::size_t i = 0; i < captures.size(); ++i)
            captures[i].name = names[static_cast<qsizetype>(i)];
    }

} // namespace

FolderPaths pathsOfFolder(const QString &path)
{
    const model::FolderCaptures found = model::capturesIn(path);
    const auto say = [&](const QStringList &names, const QString &why, ExitStatus status) {
        QStringList safe;
        for (const QString &name : names)
            safe << model::shown(name);
        if (!names.isEmpty())
            complain(u"Left out of %1, since they %2: %3."_s.arg(
                         model::shown(path), why, safe.join(u", "_s)),
                status);
    };
    say(found.leftOut, u"are no captures"_s, Done);
    say(found.unreadable, u"cannot be read"_s, Partial);
    ExitStatus status = found.unreadable.isEmpty() ? Done : Failed;
    if (found.paths.isEmpty())
        status = static_cast<ExitStatus>(
            complain(found.isReadable ? u"There is no capture in %1."_s.arg(model::shown(path))
                                      : u"%1 cannot be read."_s.arg(model::shown(path)),
                Failed));
    return {found.paths, status};
}

QueryCaptures queryCaptures(const QStringList &names)
{
    QueryCaptures captures;
    addAll(captures, names);
    leaveOutRepeated(captures.all);
    addNames(captures.all);
    return captures;
}

std::optional<model::QueryWords> keptQuery(const QStringList &names)
{
    const auto first = std::ranges::find_if(names, model::isInvestigation);
    if (first == names.end())
        return std::nullopt;
    const auto saved = model::readInvestigation(*first);
    return saved ? saved->query : std::nullopt; // what is wrong is said where its capture is read
}

void addOthers(QueryCaptures &captures, const model::QueryWords &kept)
{
    const auto own = std::ranges::find_if(captures.all, &QueryCapture::isInvestigation);
    if (own == captures.all.end() || kept.others.isEmpty())
        return;
    const model::FocusState focus = own->start.focus;
    const std::size_t before = captures.all.size();
    addAll(captures, kept.others);
    for (std::size_t i = before; i < captures.all.size(); ++i) {
        model::FocusState &of = captures.all[i].start.focus;
        of.filter = focus.filter;
        of.dialect = focus.dialect;
        of.zone = focus.zone;
    }
    leaveOutRepeated(captures.all);
    addNames(captures.all);
}

} // namespace remora::app
