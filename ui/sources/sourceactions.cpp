// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourceactions.h"

#include <algorithm>

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "model/appliance/filename.h"
#include "model/appliance/filetask.h"
#include "model/format.h"
#include "model/preferences.h"
#include "ui/dialogs/clipdialog.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using netshark::Appliance;

namespace {

    // The one with this id; nullptr where the appliance has it no more.
    template <class T> const T *withId(const QList<T> &all, const QString &id)
    {
        const auto found
            = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
        return found == all.end() ? nullptr : &*found;
    }

} // namespace

SourceActions::SourceActions(netshark::Log log, Enqueue enqueue, QWidget *parent)
    : QObject(parent)
    , m_log(std::move(log))
    , m_enqueue(std::move(enqueue))
{
}

QWidget *SourceActions::window() const { return static_cast<QWidget *>(parent()); }

bool SourceActions::confirm(
    const QString &title, const QString &text, const QString &yes, const QString &no)
{
    QMessageBox question(QMessageBox::Warning, title, text, QMessageBox::NoButton, window());
    question.setTextFormat(Qt::PlainText);
    const auto *go = question.addButton(yes, QMessageBox::DestructiveRole);
    auto *stay = question.addButton(no, QMessageBox::RejectRole);
    question.setDefaultButton(stay);
    question.exec();
    return question.clickedButton() == go;
}

void SourceActions::fill(
    QMenu *menu, model::ApplianceSession *session, const netshark::SourceRef &source)
{
    using Kind = netshark::SourceRef::Kind;
    const model::ApplianceSources &sources = session->sources();
    if (source.kind == Kind::Job) {
        if (const auto *job = withId(sources.jobs, source.id))
            fillForJob(menu, session, *job);
    } else if (source.kind == Kind::Clip) {
        if (const auto *clip = withId(sources.clips, source.id))
            fillForClip(menu, session, *clip);
    } else if (source.kind == Kind::File) {
        if (const auto *file = withId(sources.files, source.id))
            fillForFile(menu, session, *file);
    }
}

void SourceActions::fillForJob(
    QMenu *menu, model::ApplianceSession *session, const netshark::Job &job)
{
    const QString name = model::shown(job.name, 60);
    const bool start = !job.isRunning();
    menu->addAction(start ? tr("Start the job") : tr("Stop the job…"), this, [=, this] {
        if (!start
            && !confirm(tr("Stop the job"),
                tr("“%1” captures no more packets until it is started again. Those that it has "
                   "stay.")
                    .arg(name),
                tr("Stop it"), tr("Let it run")))
            return;
        session->perform(start ? tr("“%1” captures.").arg(name) : tr("“%1” has stopped.").arg(name),
            [id = job.id, start](Appliance &on) { return on.setJobRunning(id, start); });
    });
    menu->addAction(tr("Forget its packets…"), this, [=, this] {
        if (!confirm(tr("Forget the packets of a job"),
                tr("All packets of “%1” are deleted on the appliance, for everybody. Locked clips "
                   "stay.")
                    .arg(name),
                tr("Delete the packets"), tr("Keep them")))
            return;
        session->perform(tr("“%1” is empty now.").arg(name),
            [id = job.id, running = job.isRunning()](
                Appliance &on) { return on.setJobRunning(id, running, true); });
    });
    if (job.span)
        menu->addAction(tr("All of it as a clip…"), this, [=, this] {
            createClip(session, {job.id, {}, *job.span, {}});
        });
}

void SourceActions::fillForClip(
    QMenu *menu, model::ApplianceSession *session, const netshark::Clip &clip)
{
    const QString name = model::shown(clip.description.isEmpty() ? clip.id : clip.description, 60);
    const auto unlock = [=] {
        session->perform(clip.locked ? tr("“%1” is not locked any more.").arg(name)
                                     : tr("“%1” is locked.").arg(name),
            [id = clip.id, lock = !clip.locked](Appliance &on) { return on.lockClip(id, lock); });
    };
    menu->addAction(clip.locked ? tr("Unlock…") : tr("Lock"), this, [=, this] {
        if (!clip.locked
            || confirm(tr("Unlock a clip"),
                tr("The packets of “%1” are dropped as soon as the job drops its own.").arg(name),
                tr("Unlock it"), tr("Leave it locked")))
            unlock();
    });
    menu->addAction(tr("Describe…"), this, [=, this] { describe(session, clip); });
    menu->addAction(tr("Delete the clip…"), this, [=, this] {
        if (confirm(tr("Delete a clip"),
                tr("“%1” is deleted on the appliance, for everybody. Packets that only the clip "
                   "has kept are lost.")
                    .arg(name),
                tr("Delete it"), tr("Keep it")))
            session->perform(tr("“%1” is deleted.").arg(name),
                [id = clip.id](Appliance &on) { return on.removeClip(id); });
    });
}

void SourceActions::describe(model::ApplianceSession *session, const netshark::Clip &clip)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(window(), tr("Describe a clip"), tr("Description"),
        QLineEdit::Normal, model::shown(clip.description), &accepted)
                             .trimmed();
    if (accepted)
        session->perform(tr("The clip is called “%1” now.").arg(text),
            [clip, text](Appliance &on) { return on.describeClip(clip, text); });
}

void SourceActions::fillForFile(
    QMenu *menu, model::ApplianceSession *session, const netshark::File &file)
{
    const QString name = model::shown(file.id, 60);
    menu->addAction(tr("Download as it is…"), this, [=, this] { fetch(session, file); });
    menu->addAction(tr("Delete the file…"), this, [=, this] {
        if (confirm(tr("Delete a file"),
                tr("“%1” is deleted on the appliance, for everybody.").arg(name), tr("Delete it"),
                tr("Keep it")))
            session->perform(tr("“%1” is deleted.").arg(name),
                [id = file.id](Appliance &on) { return on.removeFile(id); });
    });
}

void SourceActions::fetch(model::ApplianceSession *session, const netshark::File &file)
{
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the file as"),
        model::Preferences::downloadFolder() + '/'_L1 + model::fileNameFor(file.id));
    if (!path.isEmpty())
        m_enqueue(std::make_unique<model::FileTask>(session->session(), file.id, path, m_log));
}

// Where there are several, the user says which; empty where the user would rather not.
QString SourceActions::folderToUse(const model::ApplianceSession &session)
{
    QStringList folders;
    QStringList names;
    for (const netshark::File &file : session.sources().files) {
        if (!file.isDirectory)
            continue;
        folders << file.id;
        names << model::shown(file.id);
    }
    if (folders.size() < 2)
        return folders.value(0, u'/' + session.session().credentials.user);
    bool accepted = false;
    const QString chosen = QInputDialog::getItem(window(), tr("Upload a capture"),
        tr("Folder of the appliance"), names, 0, false, &accepted);
    return accepted ? folders.value(names.indexOf(chosen)) : QString();
}

void SourceActions::upload(model::ApplianceSession *session, const QString &into)
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Upload a capture"),
        model::Preferences::downloadFolder(),
        tr("Captures (*.pcap *.pcapng *.cap);;All files (*)"));
    if (path.isEmpty())
        return;
    const QString folder = into.isEmpty() ? folderToUse(*session) : into;
    if (folder.isEmpty())
        return;
    auto task = std::make_unique<model::UploadTask>(session->session(), path, folder, m_log);
    connect(task.get(), &model::Transfer::finished, session, &model::ApplianceSession::refresh);
    m_enqueue(std::move(task));
}

void SourceActions::createClip(model::ApplianceSession *session, const netshark::ClipRequest &clip)
{
    ClipDialog dialog(*session, clip, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    session->perform(
        dialog.isLocked() ? tr("The clip is there, and locked.") : tr("The clip is there."),
        [asked = dialog.clip(), lock = dialog.isLocked()](Appliance &on) -> netshark::Result<void> {
            const auto id = on.createClip(asked);
            if (!id)
                return tl::unexpected(id.error());
            return lock ? on.lockClip(*id, true) : netshark::Result<void>();
        });
}

} // namespace remora::ui
