// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/appliance/sourceitem.h"

#include <cmath>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include "model/appliance/sourcetext.h"
#include "model/text/errortext.h"
#include "model/text/format.h"
#include "netshark/filename.h"

using namespace Qt::StringLiterals;

namespace remora::model {

namespace {

    struct Texts {
        Q_DECLARE_TR_FUNCTIONS(sourceitem)
    };
    using ItemKind = SourceItem::Kind;
    using SourceKind = netshark::SourceRef::Kind;

    // One unit: the line has little room, and the panel says it exactly.
    QString shortDuration(double seconds)
    {
        constexpr double minute = 60;
        constexpr double hour = 60 * minute;
        constexpr double day = 24 * hour;
        if (seconds >= day)
            return Texts::tr("%1 d").arg(std::llround(seconds / day));
        if (seconds >= hour)
            return Texts::tr("%1 h").arg(std::llround(seconds / hour));
        if (seconds >= minute)
            return Texts::tr("%1 min").arg(std::llround(seconds / minute));
        return Texts::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    }

    QString clockText(const netshark::ApplianceInfo &info)
    {
        constexpr double tellable = 0.05; // a smaller offset is shown as none
        const double offset = static_cast<double>(info.clockOffset) / 1e9;
        const QString sign = offset <= -tellable ? u"−"_s : u"+"_s;
        return Texts::tr("%1 · clock %2%3")
            .arg(shown(info.apiVersion, 20), sign,
                shortDuration(std::round(std::abs(offset) * 10) / 10));
    }

    SourceBranch source(SourceKind kind, const QString &id, const QString &name)
    {
        SourceBranch branch;
        branch.item.kind = ItemKind::Source;
        branch.item.key = id;
        branch.item.name = name;
        branch.item.source = {kind, id};
        return branch;
    }

    SourceBranch group(const QString &key, const QString &name, std::vector<SourceBranch> children,
        qsizetype count)
    {
        SourceBranch branch;
        branch.item.kind = ItemKind::Group;
        branch.item.key = key;
        branch.item.name = name;
        branch.item.detail = QLocale().toString(count);
        branch.children = std::move(children);
        return branch;
    }

    SourceBranch jobs(const QList<netshark::Job> &all)
    {
        std::vector<SourceBranch> children;
        children.reserve(static_cast<std::size_t>(all.size()));
        for (const netshark::Job &job : all) {
            SourceBranch branch = source(SourceKind::Job, job.id, job.name);
            branch.item.mark
                = job.isRunning() ? SourceItem::Mark::Running : SourceItem::Mark::Still;
            if (!job.isRunning())
                branch.item.detail = stateText(job);
            else if (job.span)
                branch.item.bytes = job.packetBytes;
            else
                branch.item.detail = Texts::tr("empty");
            children.push_back(std::move(branch));
        }
        return group(u"jobs"_s, Texts::tr("Jobs"), std::move(children), all.size());
    }

    SourceBranch clips(const QList<netshark::Clip> &all)
    {
        std::vector<SourceBranch> children;
        for (const netshark::Clip &clip : all) {
            SourceBranch branch = source(
                SourceKind::Clip, clip.id, clip.description.isEmpty() ? clip.id : clip.description);
            branch.item.detail = clip.locked ? Texts::tr("locked") : QString();
            children.push_back(std::move(branch));
        }
        return group(u"clips"_s, Texts::tr("Clips"), std::move(children), all.size());
    }

    SourceBranch interfaces(const QList<netshark::Interface> &all)
    {
        std::vector<SourceBranch> children;
        for (const netshark::Interface &interface : all) {
            SourceBranch branch = source(SourceKind::Interface, interface.id, interface.name);
            branch.item.detail = interface.isUp ? Texts::tr("up") : Texts::tr("down");
            children.push_back(std::move(branch));
        }
        return group(u"interfaces"_s, Texts::tr("Interfaces"), std::move(children), all.size());
    }

    // Each folder's own, by the folder's id.
    using Inside = QHash<QString, QList<const netshark::File *>>;

    std::vector<SourceBranch> filesIn(const Inside &inside, const QString &folder, int depth)
    {
        constexpr int deepest = 40; // the appliance's answer is not trusted to end
        std::vector<SourceBranch> children;
        const auto own = inside.value(folder);
        for (const netshark::File *file : own) {
            SourceBranch branch = source(SourceKind::File, file->id, file->id.section(u'/', -1));
            if (file->isDirectory) {
                branch.item.kind = ItemKind::Folder;
                if (depth < deepest && file->id != folder)
                    branch.children = filesIn(inside, file->id, depth + 1);
            } else {
                branch.item.bytes = file->size;
            }
            children.push_back(std::move(branch));
        }
        return children;
    }

    SourceBranch files(const QList<netshark::File> &all)
    {
        QSet<QString> folders;
        for (const netshark::File &file : all) {
            if (file.isDirectory)
                folders.insert(file.id);
        }
        Inside inside;
        for (const netshark::File &file : all) {
            const QString folder = file.id.section(u'/', 0, -2);
            inside[folders.contains(folder) ? folder : QString()].append(&file);
        }
        // Most appliances have one folder at the top, the user's own: it needs no line.
        const auto top = inside.value(QString());
        const bool isPlain = top.size() == 1 && top.first()->isDirectory;
        return group(u"files"_s, Texts::tr("Files"),
            filesIn(inside, isPlain ? top.first()->id : QString(), 0), all.size() - folders.size());
    }

} // namespace

QString SourceItem::title() const
{
    const QString text = shown(name);
    return text.isEmpty() ? shown(source.id) : text;
}

QString SourceItem::detailText() const
{
    if (!detail.isEmpty() || bytes < 0)
        return shown(detail, 60);
    const QString size = model::bytes(static_cast<quint64>(bytes));
    return kind == ItemKind::Capture ? Texts::tr("%1 file").arg(size) : size;
}

QString SourceItem::tip() const
{
    switch (kind) {
    case ItemKind::Appliance:
        if (session == nullptr)
            return {};
        if (session->trouble())
            return errorText(*session->trouble(), session->hostAndPort());
        return QStringLiteral("%1 · %2 · %3 %4 · %5")
            .arg(shown(session->sources().info.hostname), session->hostAndPort(),
                shown(session->sources().info.model),
                shown(session->sources().info.softwareVersion),
                shown(session->session().credentials.user));
    case ItemKind::Saved:
        return Texts::tr("%1:%2 as %3. A double click connects.")
            .arg(shown(saved->host), QString::number(saved->port), shown(saved->user));
    case ItemKind::Capture:
        if (capture == nullptr)
            return {};
        return shown(capture->path(), 1000)
            + (from.isEmpty() ? QString() : '\n'_L1 + Texts::tr("from %1").arg(shown(from)))
            + (bytes < 0 ? QString()
                         : '\n'_L1
                        + Texts::tr("file of %1, %2 of packets")
                              .arg(model::bytes(static_cast<quint64>(bytes)),
                                  model::bytes(capture->facts().capturedBytes)));
    case ItemKind::Source:
        return source.kind == SourceKind::File ? shown(source.id) : title();
    case ItemKind::Folder:
        return shown(source.id);
    default:
        return {};
    }
}

SourceBranch applianceBranch(ApplianceSession &session)
{
    const ApplianceSources &sources = session.sources();
    SourceBranch branch;
    branch.item.kind = ItemKind::Appliance;
    branch.item.name = applianceBook::titleOf(session);
    const auto &trouble = session.trouble();
    branch.item.detail = !trouble ? clockText(sources.info)
        : session.isStopped()     ? Texts::tr("certificate changed")
                                  : Texts::tr("not answering");
    branch.item.mark = session.isStopped() ? SourceItem::Mark::Stop : SourceItem::Mark::None;
    branch.item.session = &session;
    branch.children.push_back(jobs(sources.jobs));
    branch.children.push_back(clips(sources.clips));
    branch.children.push_back(interfaces(sources.interfaces));
    branch.children.push_back(files(sources.files));
    return branch;
}

SourceItem savedItem(const SavedAppliance &saved)
{
    SourceItem item;
    item.kind = ItemKind::Saved;
    item.key = QStringLiteral("%1@%2:%3").arg(saved.user, saved.host).arg(saved.port);
    item.name = saved.title();
    item.detail = Texts::tr("not connected");
    item.saved = saved;
    return item;
}

qint64 sizeOf(const Capture &capture) { return netshark::fileSize(capture.path()).value_or(-1); }

SourceItem captureItem(Capture &capture)
{
    SourceItem item;
    item.kind = ItemKind::Capture;
    item.name = capture.name();
    item.capture = &capture;
    item.bytes = sizeOf(capture);
    return item;
}

} // namespace remora::model
