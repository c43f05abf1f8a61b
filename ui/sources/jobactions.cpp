// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/jobactions.h"

#include <algorithm>

#include <QMenu>

#include "model/text/format.h"
#include "ui/dialogs/clipdialog.h"
#include "ui/dialogs/jobdialog.h"
#include "ui/sources/menukeys.h"
#include "ui/sources/question.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using netshark::Appliance;

namespace {

    template <class T> QStringList idsOf(const QList<T> &all)
    {
        QStringList ids;
        for (const T &one : all)
            ids << one.id;
        return ids;
    }

} // namespace

JobActions::JobActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void JobActions::addMaking(QMenu *menu, model::ApplianceSession *session, const QString &interface)
{
    setMakeKeys(menu->addAction(tr("&New job…"), this, [=, this] {
        const QStringList before = idsOf(session->sources().jobs);
        if (JobDialog(session, interface, m_window).exec() == QDialog::Accepted)
            Q_EMIT made(session, netshark::SourceRef::Kind::Job, before);
    }));
}

void JobActions::fill(QMenu *menu, model::ApplianceSession *session, const netshark::Job &job)
{
    const bool run = !job.isRunning();
    menu->addAction(run ? tr("&Start the job") : tr("&Stop the job…"), this,
        [=, this] { setRunning(session, job, run); });
    menu->addAction(tr("&Change the job…"), QKeySequence(changeKey), this,
        [=, this] { JobDialog(session, job, m_window).exec(); });
    if (job.span)
        menu->addAction(tr("&All of it as a clip…"), this, [=, this] {
            const QStringList before = idsOf(session->sources().clips);
            if (createClip(session, {job.id, {}, *job.span, {}}))
                Q_EMIT made(session, netshark::SourceRef::Kind::Clip, before);
        });
    menu->addSeparator();
    addMaking(menu, session, {});
    menu->addSeparator();
    menu->addAction(tr("&Forget its packets…"), this, [=, this] { forgetPackets(session, job); });
    menu->addAction(
        tr("De&lete the job…"), QKeySequence(deleteKey), this, [=, this] { remove(session, job); });
}

void JobActions::setRunning(model::ApplianceSession *session, const netshark::Job &job, bool run)
{
    const QString name = model::shown(job.name, 60);
    if (!run
        && !confirm(m_window, tr("Stop the job"),
            tr("“%1” captures no more packets until it is started again. Those that it has "
               "stay.")
                .arg(name),
            tr("Stop it"), tr("Let it run")))
        return;
    session->perform(run ? tr("“%1” captures.").arg(name) : tr("“%1” has stopped.").arg(name),
        [id = job.id, run](Appliance &on) { return on.setJobRunning(id, run); });
}

void JobActions::forgetPackets(model::ApplianceSession *session, const netshark::Job &job)
{
    const QString name = model::shown(job.name, 60);
    if (!confirm(m_window, tr("Forget the packets of a job"),
            tr("All packets of “%1” are deleted on the appliance, for everybody. Locked clips "
               "stay.")
                .arg(name),
            tr("Delete the packets"), tr("Keep them")))
        return;
    session->perform(tr("“%1” is empty now.").arg(name),
        [id = job.id, running = job.isRunning()](
            Appliance &on) { return on.setJobRunning(id, running, true); });
}

void JobActions::remove(model::ApplianceSession *session, const netshark::Job &job)
{
    const QString name = model::shown(job.name, 60);
    const auto &all = session->sources().clips;
    const auto clips = std::count_if(
        all.begin(), all.end(), [&](const auto &one) { return one.jobId == job.id; });
    const bool isKept = std::any_of(
        all.begin(), all.end(), [&](const auto &one) { return one.jobId == job.id && one.locked; });
    if (isKept) {
        refuse(m_window, tr("Delete a job"),
            tr("“%1” cannot be deleted while a clip of it is locked. Unlock the clip first.")
                .arg(name));
        return;
    }
    QStringList lost{tr("“%1” is deleted on the appliance, for everybody.").arg(name)};
    if (job.packetBytes > 0)
        lost << tr("Its packets are lost: %1.")
                    .arg(model::bytes(static_cast<quint64>(job.packetBytes)));
    if (clips == 1)
        lost << tr("The clip of it is lost too.");
    else if (clips > 1)
        lost << tr("%1 clips of it are lost too.").arg(clips);
    if (confirm(m_window, tr("Delete a job"), lost.join(' '_L1), tr("Delete it"), tr("Keep it")))
        session->perform(tr("“%1” is deleted.").arg(name),
            [id = job.id](Appliance &on) { return on.removeJob(id); });
}

bool JobActions::createClip(model::ApplianceSession *session, const netshark::ClipRequest &clip)
{
    ClipDialog dialog(*session, clip, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    session->perform(
        dialog.isLocked() ? tr("The clip is there, and locked.") : tr("The clip is there."),
        [asked = dialog.clip(), lock = dialog.isLocked()](Appliance &on) -> netshark::Result<void> {
            const auto id = on.createClip(asked);
            if (!id)
                return tl::unexpected(id.error());
            return lock ? on.lockClip(*id, true) : netshark::Result<void>();
        });
    return true;
}

} // namespace remora::ui
