// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/fileactions.h"

#include <algorithm>

#include <QFileDialog>
#include <QMenu>

#include "model/appliance/filename.h"
#include "model/appliance/filetask.h"
#include "model/settings/preferences.h"
#include "model/text/format.h"
#include "ui/common/question.h"
#include "ui/dialogs/fileplacedialog.h"
#include "ui/dialogs/fileverifydialog.h"
#include "ui/dialogs/linkedfiledialog.h"
#include "ui/sources/menukeys.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

using netshark::Appliance;

namespace {

    // The first folder of each account is the appliance's to make: it stays where it is.
    bool isInFolder(const model::ApplianceSession &session, const netshark::File &file)
    {
        const QString folder = file.id.section(u'/', 0, -2);
        const auto &all = session.sources().files;
        return std::any_of(all.begin(), all.end(),
            [&](const netshark::File &one) { return one.isDirectory && one.id == folder; });
    }

} // namespace

FileActions::FileActions(netshark::Log log, Enqueue enqueue, QWidget *window)
    : QObject(window)
    , m_log(std::move(log))
    , m_enqueue(std::move(enqueue))
    , m_window(window)
{
}

void FileActions::addMaking(QMenu *menu, model::ApplianceSession *session, const QString &folder)
{
    setMakeKeys(menu->addAction(
        folder.isEmpty() ? tr("&New folder…") : tr("&New folder in it…"), this, [=, this] {
            FilePlaceDialog dialog(session, folder, m_window);
            place(session, dialog);
        }));
}

void FileActions::place(model::ApplianceSession *session, FilePlaceDialog &dialog)
{
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT placed(session, dialog.id());
}

void FileActions::addMoving(
    QMenu *menu, model::ApplianceSession *session, const netshark::File &file)
{
    menu->addAction(tr("&Move or rename…"), QKeySequence(changeKey), this, [=, this] {
        FilePlaceDialog dialog(session, file, m_window);
        place(session, dialog);
    });
}

void FileActions::fill(QMenu *menu, model::ApplianceSession *session, const netshark::File &file)
{
    if (file.isDirectory) {
        fillForFolder(menu, session, file);
        return;
    }
    menu->addAction(tr("&Download as it is…"), this, [=, this] { fetch(session, file); });
    addMoving(menu, session, file);
    addCombining(menu, session, file);
    menu->addAction(file.isIndexed ? tr("Remove its &index") : tr("Build an &index"), this,
        [=, this] { setIndexed(session, file, !file.isIndexed); });
    menu->addAction(tr("&Verify the file…"), this,
        [=, this] { FileVerifyDialog(*session, file, m_log, m_window).exec(); });
    menu->addSeparator();
    menu->addAction(tr("De&lete the file…"), QKeySequence(deleteKey), this,
        [=, this] { remove(session, file); });
}

// Of traces one file, or of such a file its traces.
void FileActions::addCombining(
    QMenu *menu, model::ApplianceSession *session, const netshark::File &file)
{
    if (!file.isLinked())
        menu->addAction(tr("Com&bine with other traces…"), this, [=, this] {
            LinkedFileDialog dialog(session, file, m_window);
            if (dialog.exec() == QDialog::Accepted)
                Q_EMIT placed(session, dialog.id());
        });
    else if (file.kind == netshark::File::Kind::MultiSegment && file.links.size() > 1)
        menu->addAction(
            tr("Compare its &traces"), this, [=, this] { Q_EMIT compareAsked(session, file); });
}

void FileActions::fillForFolder(
    QMenu *menu, model::ApplianceSession *session, const netshark::File &folder)
{
    addMaking(menu, session, folder.id);
    if (!isInFolder(*session, folder))
        return;
    addMoving(menu, session, folder);
    menu->addSeparator();
    menu->addAction(tr("De&lete the folder…"), QKeySequence(deleteKey), this,
        [=, this] { remove(session, folder); });
}

void FileActions::setIndexed(
    model::ApplianceSession *session, const netshark::File &file, bool indexed)
{
    const QString name = model::shown(file.id, 60);
    session->perform(
        indexed ? tr("“%1” has an index.").arg(name) : tr("“%1” has no index any more.").arg(name),
        [id = file.id, indexed](Appliance &on) { return on.setFileIndexed(id, indexed); });
}

void FileActions::remove(model::ApplianceSession *session, const netshark::File &file)
{
    const QString name = model::shown(file.id, 60);
    QString lost = tr("“%1” is deleted on the appliance, for everybody.").arg(name);
    if (file.isDirectory) {
        const auto &all = session->sources().files;
        const auto inside = std::count_if(all.begin(), all.end(), [&](const netshark::File &one) {
            return !one.isDirectory && one.id.startsWith(file.id + '/'_L1);
        });
        if (inside == 1)
            lost += ' '_L1 + tr("The file in it is lost too.");
        else if (inside > 1)
            lost += ' '_L1 + tr("%1 files in it are lost too.").arg(inside);
    }
    if (confirm(m_window, file.isDirectory ? tr("Delete a folder") : tr("Delete a file"), lost,
            tr("Delete it"), tr("Keep it")))
        session->perform(tr("“%1” is deleted.").arg(name),
            [id = file.id](Appliance &on) { return on.removeFile(id); });
}

void FileActions::fetch(model::ApplianceSession *session, const netshark::File &file)
{
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the file as"),
        model::Preferences::downloadFolder() + '/'_L1 + model::fileNameFor(file.id));
    if (!path.isEmpty())
        m_enqueue(std::make_unique<model::FileTask>(session->session(), file.id, path, m_log));
}

// Where there are several, the user says which; empty where the user would rather not.
QString FileActions::folderToUse(const model::ApplianceSession &session)
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
    const auto chosen = askForOne(m_window, tr("Upload a capture"), tr("Folder of the appliance"),
        names, tr("Upload it there"));
    return chosen ? folders.value(*chosen) : QString();
}

void FileActions::upload(model::ApplianceSession *session, const QString &into)
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Upload a capture"),
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

} // namespace remora::ui
