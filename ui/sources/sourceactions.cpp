// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourceactions.h"

#include <QMenu>

#include "model/appliance/withid.h"
#include "model/text/format.h"
#include "ui/common/question.h"
#include "ui/dialogs/interfacedialog.h"
#include "ui/sources/menukeys.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using model::SourceItem;
using model::withId;
using netshark::Appliance;

SourceActions::SourceActions(netshark::Log log, FileActions::Enqueue enqueue, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_jobs(new JobActions(window))
    , m_files(new FileActions(std::move(log), std::move(enqueue), window))
{
    using netshark::SourceRef;
    connect(m_files, &FileActions::compareAsked, this, &SourceActions::tracesAsked);
    connect(m_files, &FileActions::placed, this,
        [this](model::ApplianceSession *session, const QString &id) {
            Q_EMIT made(session, [id](const SourceRef &one) {
                return one == SourceRef{SourceRef::Kind::File, id};
            });
        });
    connect(m_jobs, &JobActions::made, this,
        [this](model::ApplianceSession *session, SourceRef::Kind kind, const QStringList &before) {
            Q_EMIT made(session, [kind, before](const SourceRef &one) {
                return one.kind == kind && !before.contains(one.id);
            });
        });
}

void SourceActions::fill(
    QMenu *menu, model::ApplianceSession *session, const model::SourceItem &item)
{
    using Kind = netshark::SourceRef::Kind;
    const model::ApplianceSources &sources = session->sources();
    const bool isJobs = item.kind == SourceItem::Kind::Group && item.key == "jobs"_L1;
    const bool isFiles = item.kind == SourceItem::Kind::Group && item.key == "files"_L1;
    if (item.kind == SourceItem::Kind::Source) {
        menu->addAction(tr("C&ount on the appliance…"), this,
            [this, session, source = item.source, name = item.title()] {
                Q_EMIT countAsked(session, source, name);
            });
        if (item.source.kind != Kind::Interface)
            menu->addAction(tr("Compare &with other points…"), this,
                [this, session, source = item.source] { Q_EMIT compareAsked(session, source); });
        menu->addSeparator();
    }
    if (item.kind == SourceItem::Kind::Appliance)
        menu->addAction(
            tr("Running &views…"), this, [this, session] { Q_EMIT viewsAsked(session); });
    if (item.kind == SourceItem::Kind::Appliance || isJobs) {
        m_jobs->addMaking(menu, session, {});
    } else if (isFiles) {
        m_files->addMaking(menu, session, {});
    } else if (item.kind == SourceItem::Kind::Group) {
        return;
    } else if (item.source.kind == Kind::Job) {
        if (const auto *job = withId(sources.jobs, item.source.id))
            m_jobs->fill(menu, session, *job);
    } else if (item.source.kind == Kind::Clip) {
        if (const auto *clip = withId(sources.clips, item.source.id))
            fillForClip(menu, session, *clip);
    } else if (item.source.kind == Kind::Interface) {
        if (const auto *interface = withId(sources.interfaces, item.source.id))
            fillForInterface(menu, session, *interface);
    } else if (const auto *file = withId(sources.files, item.source.id)) {
        m_files->fill(menu, session, *file);
    }
}

void SourceActions::fillForClip(
    QMenu *menu, model::ApplianceSession *session, const netshark::Clip &clip)
{
    const QString name = model::shown(clip.description.isEmpty() ? clip.id : clip.description, 60);
    const auto unlock = [=] {
        session->perform(
            clip.locked ? tr("“%1” is unlocked.").arg(name) : tr("“%1” is locked.").arg(name),
            [id = clip.id, lock = !clip.locked](Appliance &on) { return on.lockClip(id, lock); });
    };
    menu->addAction(clip.locked ? tr("&Unlock the clip…") : tr("Loc&k the clip"), this, [=, this] {
        if (!clip.locked
            || confirm(m_window, tr("Unlock a clip"),
                tr("The packets of “%1” are dropped as soon as the job drops its own.").arg(name),
                tr("Unlock it"), tr("Leave it locked")))
            unlock();
    });
    menu->addAction(tr("&Describe the clip…"), QKeySequence(changeKey), this,
        [=, this] { describe(session, clip); });
    menu->addSeparator();
    menu->addAction(tr("De&lete the clip…"), QKeySequence(deleteKey), this, [=, this] {
        if (confirm(m_window, tr("Delete a clip"),
                tr("“%1” is deleted on the appliance, for everybody. Packets that only the clip "
                   "has kept are lost.")
                    .arg(name),
                tr("Delete it"), tr("Keep it")))
            session->perform(tr("“%1” is deleted.").arg(name),
                [id = clip.id](Appliance &on) { return on.removeClip(id); });
    });
}

void SourceActions::fillForInterface(
    QMenu *menu, model::ApplianceSession *session, const netshark::Interface &interface)
{
    m_jobs->addMaking(menu, session, interface.name.isEmpty() ? interface.id : interface.name);
    menu->addAction(tr("&Rename the interface…"), QKeySequence(changeKey), this,
        [=, this] { InterfaceDialog(session, interface, m_window).exec(); });
}

void SourceActions::describe(model::ApplianceSession *session, const netshark::Clip &clip)
{
    const auto text = askForText(m_window, tr("Describe a clip"), tr("Description"),
        model::shown(clip.description), tr("Describe it"));
    if (text)
        session->perform(tr("The clip is called “%1” now.").arg(*text),
            [clip, text = *text](Appliance &on) { return on.describeClip(clip, text); });
}

void SourceActions::createClip(model::ApplianceSession *session, const netshark::ClipRequest &clip)
{
    m_jobs->createClip(session, clip);
}

void SourceActions::upload(model::ApplianceSession *session, const QString &folder)
{
    m_files->upload(session, folder);
}

} // namespace remora::ui
